import type { SceneLayout } from '../../_kit/layout';
import { during, easeMove, mix, span } from '../../_kit/motion';
import { counted } from '../../_kit/numerals';
import { isShort } from '../../_kit/density';
import { dots, type Mark } from '../../../marks/marks';
import { fitSize, text, textWidth } from '../../../marks/text';
import { noise } from '../../../util/noise';
import { BOARD, DEPART } from '../cues';
import { headSize, LEADING, leftOf } from '../layout';
import { type BusState, type Edition, type Point } from '../state';
import { AISLE, BUS_WIDTH, seat, SEATED } from './seats';
import { boardedSize, boardedY, type Bay } from './yard';

/** A queue beside its bus, in units of a seat: files, from one to the next in a file, from the bus's side. */
const QUEUE = { files: 2, pitch: 0.86, apart: 0.95, off: 0.75 };
/** Passengers who get in while one walks from the door to a seat. */
const WALKING = 5;
/** When on the way someone has passed the door, and has come to the aisle. */
const DOOR = 0.3;
const IN_AISLE = 0.5;
/** Buses do not fill all at the same pace: the slowest begins later by this share of the time. */
const UNEVEN = 0.16;

/** Where passenger `index` stands, walks or sits, in units of a seat from the bus's middle. @param boarded so far */
function passenger(index: number, rows: number, boarded: number): Point {
  const front = (rows - 1) / 2;
  const head: Point = [BUS_WIDTH / 2 + QUEUE.off, front];
  const walked = span(boarded, index, index + WALKING);
  if (walked <= 0) {
    const ahead = (index - boarded) / QUEUE.files;
    return [head[0] + (index % QUEUE.files) * QUEUE.apart, head[1] - ahead * QUEUE.pitch];
  }
  const [x, y] = seat(index, rows);
  const file = (index % QUEUE.files) * QUEUE.apart;
  const [inside, up, over] = [span(walked, 0, IN_AISLE), span(walked, DOOR, 1), span(walked, IN_AISLE, 1)];
  return [mix(mix(head[0] + file, AISLE, inside), x, easeMove(over)), mix(head[1], y, up)];
}

/** How many have got into each bus, by parts; those behind are still in the queue. */
function boardedOf(s: BusState, load: number, bus: number): number {
  const late = noise(bus) * UNEVEN;
  return span(during(s.board, BOARD.peopleBoard), late, 1 - UNEVEN + late) * (load + WALKING);
}

/** Passengers of all buses, queueing and getting in. */
export function boarding(s: BusState, bays: readonly Bay[], load: readonly number[], rows: number): Mark {
  const places = bays.flatMap(({ x, y, unit }, bus) => {
    const boarded = boardedOf(s, load[bus]!, bus);
    return Array.from({ length: load[bus]! }, (_, i): Point => {
      const [px, py] = passenger(i, rows, boarded);
      return [x + px * unit, y + py * unit];
    });
  });
  return dots('crowd', places, (bays[0]?.unit ?? 0) * SEATED, 'warm', {
    opacity: during(s.board, BOARD.queuesForm) * (1 - during(s.board, BOARD.seatsFilled)),
    figure: 'bus-people'
  });
}

/** How many sit, over the yard. */
export function boardingSaid(
  layout: SceneLayout,
  s: BusState,
  load: readonly number[],
  { figures, labels, locale }: Edition
): Mark[] {
  const { text: whole } = figures['bus-people'];
  const seated = load.reduce((sum, one, bus) => sum + Math.max(0, boardedOf(s, one, bus) - WALKING), 0);
  const gone = 1 - during(s.depart, DEPART.yardWordsGo);
  const x = leftOf(layout);
  const width = layout.width - layout.margin - x;
  const size = fitSize(whole, width / 2, boardedSize(layout), 'figure');
  const y = boardedY(layout);
  const done = during(s.board, BOARD.peopleBoard) >= 1;
  const number = text({
    key: 'boarded',
    text: done ? whole : counted(Math.floor(seated), locale),
    x,
    y,
    size,
    face: 'figure',
    fill: 'warm-text',
    opacity: during(s.board, BOARD.counterComes) * gone,
    figure: 'bus-people'
  });
  const beside = x + textWidth(whole, size, 'figure') + layout.type.label / 2;
  const short = isShort(layout);
  const caption = text({
    key: 'boarded-caption',
    text: labels.boarded,
    x: beside,
    y: short ? y : y - layout.type.label * LEADING.tight,
    size: fitSize(labels.boarded, x + width - beside, headSize(layout), 'head'),
    face: 'head',
    fill: 'warm-text',
    opacity: during(s.board, BOARD.counterComes) * gone,
    figure: 'buses'
  });
  const seats = text({
    key: 'seats',
    text: labels.seats,
    x: beside,
    y,
    size: layout.type.label,
    fill: 'ink-2',
    opacity: during(s.board, BOARD.seatsNamed) * gone,
    figure: 'people-per-bus'
  });
  return short ? [number, caption] : [number, caption, seats];
}

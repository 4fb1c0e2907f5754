import { crowdGrid } from '../../_kit/crowd';
import { isShort } from '../../_kit/density';
import { BAR, type SceneLayout } from '../../_kit/layout';
import { during, easeMove, mix, span } from '../../_kit/motion';
import { counted } from '../../_kit/numerals';
import { dots, group, path, type Box, type Mark } from '../../../marks/marks';
import { boxPath, ringPath } from '../../../marks/path-data';
import { below, fitSize, text, textWidth } from '../../../marks/text';
import { memoize, sizeKey } from '../../../util/memoize';
import { noise } from '../../../util/noise';
import { FLOOR, PLACES } from '../cues';
import { detailSize, FIGURE_HEIGHT, headSize, LEADING, leftOf } from '../layout';
import { type BusState, type Edition, type Point } from '../state';

/** Open places turn cold in as many bands, one after another. */
const BANDS = 13;
/** In units of the pitch along a bench: to the next bench, from its middle to a seat, its thickness, a dot, a place. */
const BENCH = { pitch: 2.7, seat: 0.74, thick: 0.3, dot: 0.37, widest: 1.5 };
/** A full rectangle of the staff is taken where its dots are at least this share of the largest possible. */
const FULL_ENOUGH = 0.82;
/** Fewer in a row than this make no bench. */
const SHORTEST = 10;
/** The number over the plain size of figures, by layout; and the room under the benches, in labels. */
const NUMBER = { stacked: 1.15, beside: 0.84, short: 0.66, foot: 1.6, width: 0.5 };
/** Share of the shift's time that one person takes to sit down. */
const WALK = 0.55;
/** How much of their order is chance. */
const UNEVEN = 0.3;
/** Of an open place: its radius over a dot's, and its line over an outline. */
const OPEN = { radius: 0.86, line: 1.1 };
const BENCH_OPACITY = 0.7;

interface Floor {
  left: number;
  bottom: number;
  width: number;
  radius: number;
  present: Point[];
  missing: Point[];
  benches: Box[];
}

const numberSize = (layout: SceneLayout) =>
  layout.type.figure1 * (layout.stacked ? NUMBER.stacked : isShort(layout) ? NUMBER.short : NUMBER.beside);

function areaOf(layout: SceneLayout): Box {
  const x = leftOf(layout);
  const top = BAR + (layout.stacked ? layout.type.label : layout.type.label * 2);
  const foot = numberSize(layout) + layout.type.label * NUMBER.foot;
  const height = layout.height - layout.type.label - top - foot;
  return { x, y: top, width: layout.width - layout.margin - x, height };
}

/** Benches with people on both sides: of the ways to seat the staff, the one that leaves the largest dots. */
const floorOf = memoize(layOutFloor, (layout, staff, missing) => `${sizeKey(layout)} ${staff} ${missing}`);

function layOutFloor(layout: SceneLayout, staff: number, missing: number): Floor {
  const area = areaOf(layout);
  const benchesFor = (columns: number) => Math.ceil(staff / (columns * 2));
  const pitchOf = (columns: number) =>
    Math.min(area.width / columns, area.height / (benchesFor(columns) * BENCH.pitch));
  const all = Array.from({ length: staff }, (_, i) => i + 1).filter((n) => n >= Math.min(SHORTEST, staff));
  const full = all.filter((columns) => staff % (columns * 2) === 0);
  const largest = (list: number[]) => list.reduce((a, b) => (pitchOf(b) > pitchOf(a) ? b : a));
  const best = largest(all);
  const tidy = full.length > 0 ? largest(full) : best;
  const columns = pitchOf(tidy) > pitchOf(best) * FULL_ENOUGH ? tidy : best;
  const pitch = pitchOf(columns);
  const [spread, count] = [area.width / columns, benchesFor(columns)];
  const step = Math.min(spread, pitch * BENCH.widest);
  const benchY = (bench: number) => area.y + pitch * BENCH.pitch * (bench + 0.5);
  const seats = crowdGrid(staff, columns, 1, 0, 0).map(([column, row]): Point => [
    area.x + step * (column + 0.5),
    benchY(Math.floor(row / 2)) + (row % 2 ? 1 : -1) * pitch * BENCH.seat
  ]);
  const away = [...seats.keys()].sort((a, b) => noise(a) - noise(b)).slice(0, missing);
  const gone = new Set(away);
  return {
    left: area.x,
    bottom: area.y + area.height,
    width: area.width,
    radius: pitch * BENCH.dot,
    present: seats.filter((_, i) => !gone.has(i)),
    missing: away.map((i) => seats[i]!),
    benches: Array.from({ length: count }, (_, bench) => ({
      x: area.x,
      y: benchY(bench) - (pitch * BENCH.thick) / 2,
      width: step * Math.min(columns, Math.ceil((staff - bench * columns * 2) / 2)),
      height: pitch * BENCH.thick
    }))
  };
}

/** The shift comes in from the right, along its benches: who sits farthest in goes first. */
function seated(layout: SceneLayout, { present, left, width }: Floor, come: number): Point[] {
  const outside = layout.width - left + layout.margin;
  return present.map(([x, y], i): Point => {
    const start = mix((x - left) / width, noise(i), UNEVEN) * (1 - WALK);
    const t = easeMove(span(come, start, start + WALK));
    return [mix(x + outside, x, t), y];
  });
}

/** Jinlu's shop floor: everyone on its staff, those from Hubei as open places. Not the people on the buses. */
export function floor(layout: SceneLayout, s: BusState, { figures, labels, locale }: Edition): Mark[] {
  const missing = Math.round(figures['jinlu-hubei'].value);
  const place = floorOf(layout, Math.round(figures['jinlu-staff'].value), missing);
  const open = during(s.floor, FLOOR.placesStayOpen) * missing;
  const bands = Array.from({ length: BANDS }, (_, band): Mark => {
    const [from, to] = [Math.round((band * missing) / BANDS), Math.round(((band + 1) * missing) / BANDS)];
    return path({
      key: `missing-${band}`,
      d: ringPath(place.missing.slice(from, to), place.radius * OPEN.radius),
      fill: 'none',
      stroke: 'cold-text',
      strokeWidth: layout.stroke.outline * OPEN.line,
      opacity: span(open, from, to),
      figure: 'jinlu-hubei'
    });
  });
  const { text: whole } = figures['jinlu-hubei'];
  const size = fitSize(whole, place.width * NUMBER.width, numberSize(layout), 'figure');
  const number = text({
    key: 'missing-number',
    text: open < missing ? counted(Math.floor(open), locale) : whole,
    x: place.left,
    y: place.bottom + layout.type.label + size * FIGURE_HEIGHT,
    size,
    face: 'figure',
    fill: 'cold-text',
    opacity: during(s.floor, FLOOR.numberComes),
    figure: 'jinlu-hubei'
  });
  // Beside the numeral at its full width, whatever it counts at the moment.
  const x = place.left + textWidth(whole, size, 'figure') + layout.type.label;
  const width = place.left + place.width - x;
  const head = text({
    key: 'missing',
    text: labels.missing,
    x,
    y: number.y - size / 2,
    size: headSize(layout),
    face: 'head',
    fill: 'cold-text',
    width,
    opacity: during(s.floor, FLOOR.headComes)
  });
  const share = text({
    key: 'staff',
    text: labels.staff,
    x,
    y: below(head, detailSize(layout) * LEADING.next),
    size: detailSize(layout),
    width,
    opacity: during(s.floor, FLOOR.shareComes),
    figure: 'jinlu-share'
  });
  return [
    group(
      'floor',
      [
        path({
          key: 'benches',
          d: place.benches.flatMap(boxPath),
          fill: 'line',
          opacity: during(s.floor, FLOOR.benchesCome) * BENCH_OPACITY
        }),
        ...bands,
        dots('present', seated(layout, place, during(s.floor, FLOOR.shiftComes)), place.radius, 'ink-2', {
          figure: 'jinlu-staff'
        }),
        number,
        head,
        share
      ],
      { opacity: 1 - during(s.places, PLACES.floorGoes) }
    )
  ];
}

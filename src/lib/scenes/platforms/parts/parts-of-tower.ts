import type { SceneLayout } from '../../_kit/layout';
import { during, easeMove, mix } from '../../_kit/motion';
import type { Skyline, Tower } from '../../_kit/skyline';
import { path, round, type Mark } from '../../../marks/marks';
import { fitSize, text, textWidth } from '../../../marks/text';
import { INCUBATORS, NATIONAL, PROVINCIAL } from '../cues';
import { CAP, headSize, LEAST, nameSize, OVER_TOP } from '../layout';
import type { Edition, State } from '../state';
import { standing } from './national';

/** From the tower to a measure beside it, its ticks, and from there to its words, over the size of names. */
const MEASURE = { away: 0.9, tick: 0.5, words: 0.7 };
/** Blank between two measures, px, and at the most over a storey. */
const APART = { most: 2, storey: 0.25 };
/** A part's figure over the size of its name, and at the most over the part's height. */
const FIGURE = { size: 1.75, most: 1.15 };
/** From a part's figure to its name, and from the middle of a line to its baseline, over the name's size. */
const NAME = { gap: 0.5, middle: 0.34 };
/** From the total to its name, over the name's size. */
const UNDER_TOTAL = 1.5;

/** A line beside the tower from one height to another, with a tick at each end. */
const measure = (
  key: string,
  layout: SceneLayout,
  x: number,
  [top, bottom]: number[],
  tick: number,
  opacity: number
) =>
  path({
    key,
    d: [
      ['M', round(x - tick), round(top!)],
      ['H', round(x)],
      ['V', round(bottom!)],
      ['H', round(x - tick)]
    ],
    fill: 'none',
    stroke: 'ink',
    strokeWidth: layout.stroke.leader,
    opacity
  });

const totalOf = (towers: readonly Tower[]) => towers.reduce((sum, { storeys }) => sum + storeys, 0);

/** Right of the lone tower: what its storeys are. */
export function drawParts(
  layout: SceneLayout,
  sky: Skyline,
  s: State,
  towers: readonly Tower[],
  { labels, figures }: Edition
): Mark[] {
  const left = 1 - during(s.provincial, PROVINCIAL.partsLeave);
  if (s.national === 0 || left === 0) return [];
  const total = totalOf(towers);
  const size = nameSize(layout);
  const tick = size * MEASURE.tick;
  const edge = towers[0]!.x + towers[0]!.width + size * MEASURE.away + tick;
  const x = edge + size * MEASURE.words;
  const widest = Math.max(
    ...towers.map(({ id }) => textWidth(figures[id].text, size * FIGURE.size, 'figure'))
  );
  const nameX = x + widest + size * NAME.gap;
  const apart = Math.min(APART.most, sky.storey * APART.storey);
  return towers.flatMap((tower): Mark[] => {
    const { id, base, storeys } = tower;
    if (storeys === 0) return [];
    const opacity = standing(tower, total, s) * left;
    const top = sky.ground - (base + storeys) * sky.storey;
    const bottom = sky.ground - base * sky.storey;
    const middle = (top + bottom) / 2;
    const large = Math.max(LEAST, Math.min(size * FIGURE.size, (bottom - top) * FIGURE.most));
    const width = layout.width - layout.margin / 2 - nameX;
    const name = (y: number) =>
      text({ key: `part-${id}`, text: labels[id], x: nameX, y, size, width, opacity, figure: id });
    const { leading, lines } = name(0);
    return [
      measure(`measure-${id}`, layout, edge, [top + apart, bottom - apart], tick, opacity),
      text({
        key: `number-${id}`,
        text: figures[id].text,
        x,
        y: middle + (large * CAP) / 2,
        size: large,
        face: 'figure',
        opacity,
        figure: id
      }),
      name(middle + size * NAME.middle - (leading * (lines.length - 1)) / 2)
    ];
  });
}

/** How many national platforms there are: large at the side of the lone tower, then on its top. */
export function drawTotal(
  layout: SceneLayout,
  sky: Skyline,
  s: State,
  towers: readonly Tower[],
  { labels, figures }: Edition
): Mark[] {
  const opacity =
    during(s.national, NATIONAL.totalNamed) * (1 - during(s.incubators, INCUBATORS.captionsLeave));
  if (opacity === 0) return [];
  const { x, width } = towers[0]!;
  const top = sky.ground - totalOf(towers) * sky.storey;
  const moved = easeMove(during(s.provincial, PROVINCIAL.towerMovesAside));
  const size = nameSize(layout);
  const head = headSize(layout);
  const edge = x - size * (MEASURE.away + MEASURE.tick);
  const room = Math.max(edge - layout.plot.x - size, size * 2);
  const printed = figures.national.text;
  const large = fitSize(printed, room, layout.type.figure1, 'figure');
  const small = fitSize(printed, width, layout.type.figure3, 'figure');
  const beside = opacity * (1 - during(s.provincial, PROVINCIAL.partsLeave));
  const middle = layout.plot.x + room / 2;
  const number = text({
    key: 'total',
    text: printed,
    x: mix(middle, x + width / 2, moved),
    y: mix(top + large * CAP, top - small * OVER_TOP, moved),
    size: mix(large, small, moved),
    face: 'figure',
    anchor: 'middle',
    opacity,
    figure: 'national'
  });
  const name = text({
    key: 'total-name',
    text: labels['group-national'],
    x: middle,
    y: top + large * CAP + head * UNDER_TOTAL,
    size: head,
    face: 'head',
    anchor: 'middle',
    width: room,
    opacity: beside,
    figure: 'national'
  });
  return [
    number,
    ...(beside > 0
      ? [name, measure('total-measure', layout, edge, [top, sky.ground], -size * MEASURE.tick, beside)]
      : [])
  ];
}

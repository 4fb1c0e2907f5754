import { isCompact } from '../../_kit/density';
import type { SceneLayout } from '../../_kit/layout';
import { during, span } from '../../_kit/motion';
import { counted } from '../../_kit/numerals';
import { storeys, type Lights, type Skyline } from '../../_kit/skyline';
import { dots, type Mark } from '../../../marks/marks';
import { fitSize, text } from '../../../marks/text';
import { noise } from '../../../util/noise';
import { TALENT } from '../cues';
import { CAP, headSize } from '../layout';
import type { Edition, State } from '../state';

/** Windows are lit in so many lots, each made up by chance, and one lot takes so many times the next one's wait. */
const LOTS = 24;
const LOT = 2;
/** Makes the chance of windows another than that of their places. */
const SEED = 7919;
/** Where the counter stands: under the bar, over the lower towers; px, or over the stage's height. */
const COUNTER = { stacked: 80, compact: 62, wide: 0.14 };
const UNDER_NUMBER = 1.5;

/** How far a lot is lit. */
function lit(lot: number, s: State): number {
  const [start, end] = TALENT.windowsLight;
  const wait = (end - start) / (LOTS + LOT);
  return span(s.talent, start + lot * wait, start + (lot + LOT) * wait);
}

/** The windows of each lot, here and there in all towers. */
export function lotsOf({ windows }: Lights): readonly (readonly [number, number][])[] {
  const lots = Array.from({ length: LOTS }, (): [number, number][] => []);
  for (const [i, point] of windows.flatMap(({ points }) => points).entries())
    lots[Math.floor(noise(i * SEED) * LOTS)]!.push(point);
  return lots;
}

/** Windows, one a person, lit lot by lot as evening comes. @param radius px */
export function drawWindows(lots: ReturnType<typeof lotsOf>, radius: number, s: State): Mark[] {
  return lots.flatMap((points, lot) => {
    const opacity = lit(lot, s);
    if (opacity === 0 || points.length === 0) return [];
    return [dots(`windows-${lot}`, points, radius, 'lit', { opacity, figure: 'talent' })];
  });
}

/** The platforms' own dots among the windows: out, where a storey is closed. */
export function drawOut(sky: Skyline, radius: number, s: State): Mark[] {
  const opacity = during(s.talent, TALENT.lampsShrink);
  if (opacity === 0) return [];
  return sky.towers
    .filter(({ hollow }) => !hollow)
    .map((tower) =>
      dots(`dim-${tower.id}`, storeys(tower, sky), radius, 'line', { opacity, figure: tower.id })
    );
}

/** How many people: it counts as windows light. */
export function drawCounter(
  layout: SceneLayout,
  sky: Skyline,
  s: State,
  { labels, figures, locale }: Edition
): Mark[] {
  const opacity = during(s.talent, TALENT.counterComes);
  if (opacity === 0) return [];
  const [, low, lowest] = sky.towers.filter(({ provincial }) => provincial);
  const x = low!.x;
  const width = lowest!.x + lowest!.width - x;
  const printed = figures.talent.text;
  const size = fitSize(printed, width, layout.type.figure1, 'figure');
  const top = isCompact(layout)
    ? COUNTER.compact
    : layout.stacked
      ? COUNTER.stacked
      : layout.height * COUNTER.wide;
  const y = top + size * CAP;
  const part = during(s.talent, TALENT.windowsLight);
  const head = headSize(layout);
  return [
    text({
      key: 'talent-number',
      text: part < 1 ? counted(figures.talent.value * part, locale) : printed,
      x,
      y,
      size,
      face: 'figure',
      fill: 'lit',
      opacity,
      figure: 'talent'
    }),
    text({
      key: 'talent',
      text: labels.talent,
      x,
      y: y + head * UNDER_NUMBER,
      size: head,
      face: 'head',
      fill: 'lit',
      width,
      opacity
    })
  ];
}

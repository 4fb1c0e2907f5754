import { during } from '../../_kit/motion';
import type { SceneLayout } from '../../_kit/layout';
import { isShort } from '../../_kit/density';
import type { Mark } from '../../../marks/marks';
import { splitFigure, wholePercent } from '../../_kit/numerals';
import { fitSize, text } from '../../../marks/text';
import { PLAN, REST } from '../cues';
import { labelSize, LEAST, nameSize } from '../layout';
import { paceInk } from '../pace';
import { fitPercent, percent } from '../../_kit/percent';
import { rowsUnder, type PlanLayout } from './plan-layout';
import type { Edition, ProjectState } from '../scene';

const HALO = 4;
/** Names of lines stand so far right of the bars, px, and over or under their line in sizes of type. */
const GUTTER = 8;
const OVER = 0.4;
const UNDER = 1.25;
const KEY = 0.75;
/** Two names of lines keep so far apart, in their size. */
const APART = 1.5;
/** Between a bar's number and what is said of it to its right, px. */
const BESIDE = 10;

/** Numerals alone: the qualifier and the sign are set by themselves. */
const digitsOf = (bare: string) => splitFigure(bare.replace(/^[^\d−+]*/, '')).number;

interface Column {
  key: string;
  /** What the number is of, the number, and what it is made of. */
  name: string;
  digits: string;
  note: string;
  figures: { share: string; note: string };
  x: number;
  width: number;
  fill: 'warm-text' | 'cold-text';
  opacity: number;
}

/** Under a bar: whose it is, its share, and its money. */
function column(layout: SceneLayout, plan: PlanLayout, options: Column): Mark[] {
  const { key, name, digits, note, figures, x, width, fill, opacity } = options;
  const rows = rowsUnder(layout);
  const size = fitPercent(digits, width, plan.hero);
  const noteSize = fitSize(note, width, labelSize(layout), 'label');
  return [
    text({
      key: `${key}-name`,
      text: name,
      x,
      y: plan.ground + rows.name,
      size: fitSize(name, width, nameSize(layout), 'head'),
      face: 'head',
      fill,
      opacity
    }),
    ...percent({
      key,
      digits,
      x,
      top: plan.ground + rows.digits,
      size,
      fill,
      opacity,
      figure: figures.share
    }),
    text({
      key: `${key}-note`,
      text: note,
      x,
      y: plan.ground + rows.note,
      size: noteSize,
      fill: 'ink-2',
      // Where there is no room for it, the panel of the number says it.
      opacity: noteSize < LEAST ? 0 : opacity,
      figure: figures.note
    })
  ];
}

/** Names of the two lines that cross the bars, and of the plan's top, right of them. */
function lineNames(layout: SceneLayout, state: ProjectState, edition: Edition, plan: PlanLayout): Mark[] {
  const { labels, locale } = edition;
  const size = labelSize(layout);
  const x = plan.x + plan.width + GUTTER;
  const room = layout.width - x - 2;
  const mid = plan.y(plan.pace);
  const frame = during(state.plan, PLAN.frame);
  const shared = { x, size, face: 'head', width: room } as const;
  return [
    text({ ...shared, key: 'all-plan', text: labels['all-plan'], y: plan.top + size, opacity: frame }),
    text({
      ...shared,
      key: 'mid-year',
      text: `${labels['mid-year']}\n${wholePercent(plan.pace, locale)}`,
      y: mid + size * UNDER,
      // At the end of a year it is the whole plan.
      opacity: mid - plan.top < size * APART ? 0 : frame
    }),
    text({
      ...shared,
      key: 'all-name',
      text: labels.all,
      y: Math.min(plan.y(plan.all), mid) - size * OVER,
      from: 'bottom',
      opacity: during(state.rest, REST.trace),
      figure: 'city-share'
    })
  ];
}

/** What the bars say: one share for all, then one for each part. */
export function planWords(
  layout: SceneLayout,
  state: ProjectState,
  edition: Edition,
  plan: PlanLayout
): Mark[] {
  const { figures, labels } = edition;
  const inkOf = (share: number) => paceInk(share, plan.pace);
  const sum = during(state.plan, PLAN.told) * (1 - during(state.rest, REST.sumGoes));
  const parts = during(state.rest, REST.told);
  const size = labelSize(layout);
  const end = layout.plot.x + layout.plot.width;
  const key = text({
    key: 'key',
    text: labels.key,
    x: plan.x,
    y: plan.ceiling - size * KEY,
    size: fitSize(labels.key, layout.plot.width, size, 'label'),
    fill: 'ink-2',
    halo: HALO,
    opacity: isShort(layout) ? 0 : during(state.plan, PLAN.frame)
  });
  return [
    ...column(layout, plan, {
      key: 'city',
      name: labels['plan-name'],
      digits: digitsOf(figures['city-share'].bare),
      note: labels['plan-note'],
      figures: { share: 'city-share', note: 'city-done' },
      x: plan.x,
      width: layout.plot.width,
      fill: `${inkOf(plan.all)}-text`,
      opacity: sum
    }),
    ...column(layout, plan, {
      key: 'prov',
      name: labels['prov-name'],
      digits: digitsOf(figures['prov-share'].bare),
      note: labels['prov-note'],
      figures: { share: 'prov-share', note: 'prov-done' },
      x: plan.left.x,
      width: plan.left.width - BESIDE,
      fill: `${inkOf(plan.provincial)}-text`,
      opacity: parts
    }),
    ...column(layout, plan, {
      key: 'six',
      name: labels['six-name'],
      digits: digitsOf(figures['six-share'].bare),
      note: labels[layout.stacked ? 'interval' : 'six-note'],
      figures: { share: 'six-share', note: layout.stacked ? 'six-share' : 'six-done' },
      x: plan.right.x,
      width: end - plan.right.x,
      fill: `${inkOf(plan.six)}-text`,
      opacity: parts
    }),
    key,
    ...lineNames(layout, state, edition, plan)
  ];
}

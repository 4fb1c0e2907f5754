import { line, rect, type Mark } from '../../../marks/marks';
import { below, fitSize, text } from '../../../marks/text';
import { isShort } from '../../_kit/density';
import type { SceneLayout } from '../../_kit/layout';
import { during, easeMove, later, mix } from '../../_kit/motion';
import { splitFigure } from '../../_kit/numerals';
import { inSight, STRAND, ZONE } from '../cues';
import type { Edition, State } from '../state';
import { crowdOn } from './firms';
import { figureColumn, fitsInline, numeralOf, type ZoneFigure } from './zone-figure';

/** Height of the figures' digits over their size. */
const DIGIT = 0.72;
/** The hero: of the plot's width, of the largest figures; and its top, px or of the height. */
const HERO = { fills: 0.72, stacked: 1, wide: 1.02, short: 0.6, shortStacked: 0.85 } as const;
const TOP = { stacked: 74, shortStacked: 60, wide: 0.085, least: 58 } as const;
/** Height of the slabs and of what parts the two rows of them: of the stage. */
const SLAB = { stacked: 0.085, wide: 0.095, short: 0.07 } as const;
const ROWS_APART = { stacked: 0.035, wide: 0.04 } as const;
/** Between slabs and their figures, in labels; and under the last line, of the height. */
const UNDER_SLABS = 1;
const FOOT = { stacked: 0.03, wide: 0.075, short: 0.03 } as const;
/** Figures of the lower row, and px between two columns of them. */
const COLUMNS = 3;
const GUTTER = { stacked: 10, wide: 26 } as const;
/** Figures of the lower row: of the third size, and of their column. */
const FIGURE = { stacked: 1.02, wide: 0.9, short: 0.72, fills: 0.9 } as const;
/** Between the hero's words and the crowd, in labels: its own name stands there. */
const CROWD_NAME = { above: 1.9, below: 0.75, none: 0.8 } as const;
/** How wide growth is drawn with the year before, of its column. */
const GROWTH_FILLS = 0.86;
const PERCENT = 100;

interface ZonePicture {
  marks: Mark[];
  /** Height of the datum under the firms, px. */
  datum: number;
}

/**
 * What one zone made in the half-year, on one scale of money: its firms stand on their output, which is as long as the
 * plot; the value they added comes out of it, and the budget's revenue stands beside that. Growth is a rate, and has a
 * year before of its own.
 */
export function zone(layout: SceneLayout, state: State, edition: Edition): ZonePicture {
  const { plot, stacked, height, type } = layout;
  const { labels, figures } = edition;
  const short = isShort(layout);
  const rest = 1 - during(state.strands, STRAND.wordsLeave);
  const hero = heroOf(layout, state, edition, rest);

  const gutter = stacked ? GUTTER.stacked : GUTTER.wide;
  const third = plot.width / COLUMNS;
  const rows: readonly ZoneFigure[] = [
    { key: 'value-added', id: 'value-added', name: labels['value-added'] },
    { key: 'revenue', id: 'budget-revenue', name: labels.revenue },
    { key: 'investment', id: 'investment-growth', name: labels.investment }
  ];
  const width = third - gutter;
  const largest = type.figure3 * (stacked ? FIGURE.stacked : short ? FIGURE.short : FIGURE.wide);
  const fitted = rows.map(({ id }) =>
    fitSize(numeralOf(id, edition).number, width * FIGURE.fills, largest, 'figure')
  );
  const size = Math.min(...fitted);
  const unit = stacked ? type.label : type.note2;
  const inline = rows.every(({ id }) => fitsInline(id, edition, size, unit, width));
  const columns = (y: number) =>
    rows.map((row, i) => {
      const opacity = during(state.zone, later(ZONE.figureComes, i * ZONE.figureLag)) * rest;
      return figureColumn(layout, row, edition, {
        x: plot.x + third * i,
        y,
        width,
        size,
        unit,
        inline,
        opacity
      });
    });
  const tall = Math.max(...columns(0).map((marks) => below(marks.at(-1)!, 0)));
  const foot = height * (short ? FOOT.short : stacked ? FOOT.stacked : FOOT.wide);
  const figuresY = height - foot - tall;

  const slab = height * (short ? SLAB.short : stacked ? SLAB.stacked : SLAB.wide);
  const apart = height * (stacked ? ROWS_APART.stacked : ROWS_APART.wide);
  const lowerY = figuresY - size * DIGIT - type.label * UNDER_SLABS - slab;
  const datum = lowerY - apart - slab;

  // Where it is short, the hero's words name the firms.
  const named = short ? CROWD_NAME.none : CROWD_NAME.above + CROWD_NAME.below;
  const crowdTop = below(hero.at(-1)!, type.label * named);
  const crowd = crowdOn({ ...plot, y: crowdTop, height: datum - crowdTop }, figures['firms-158'].value);
  const firmsName = text({
    key: 'firms-name',
    text: labels.firms,
    x: plot.x,
    y: crowd.top - type.label * CROWD_NAME.below,
    size: type.label,
    fill: 'warm-text',
    opacity: short ? 0 : during(state.zone, ZONE.firmsNamed) * rest
  });
  return {
    datum,
    marks: [
      ...hero,
      crowd.draw(during(state.zone, ZONE.firmsLight), {
        opacity: during(state.zone, ZONE.firmsCome) * (1 - during(state.strands, STRAND.firmsLeave)),
        figure: 'firms-158'
      }),
      firmsName,
      ...slabs(layout, state, edition, { datum, lowerY, slab, third, width }, rest),
      ...columns(figuresY).flat()
    ]
  };
}

function heroOf(layout: SceneLayout, state: State, edition: Edition, rest: number) {
  const { plot, stacked, height, type } = layout;
  const short = isShort(layout);
  const { number } = splitFigure(edition.figures.output.bare);
  const unit = type.note1;
  const shares = short ? [HERO.shortStacked, HERO.short] : [HERO.stacked, HERO.wide];
  const largest = type.figure1 * shares[stacked ? 0 : 1]!;
  const size = fitSize(number, plot.width * HERO.fills, largest, 'figure');
  const stackedTop = short ? TOP.shortStacked : TOP.stacked;
  const top = stacked ? stackedTop : Math.max(TOP.least, height * TOP.wide);
  const opacity = during(state.zone, ZONE.hero) * rest;
  const inline = fitsInline('output', edition, size, unit, plot.width);
  const name = edition.labels.output;
  return figureColumn(layout, { key: 'output', id: 'output', name }, edition, {
    x: plot.x,
    y: top + size * DIGIT,
    width: plot.width,
    size,
    unit,
    inline,
    opacity
  });
}

interface Places {
  datum: number;
  lowerY: number;
  slab: number;
  third: number;
  width: number;
}

/** Money on one scale, and growth beside it. */
function slabs(
  layout: SceneLayout,
  state: State,
  { figures }: Edition,
  places: Places,
  rest: number
): Mark[] {
  const { plot, stroke } = layout;
  const { datum, lowerY, slab, third, width } = places;
  const perYuan = plot.width / Math.max(1, figures.output.value);
  const extended = easeMove(during(state.zone, ZONE.outputExtends));
  const left = easeMove(during(state.zone, ZONE.partLeaves));
  const added = figures['value-added'].value * perYuan;
  const grown = (i: number) => during(state.zone, later(ZONE.figureComes, i * ZONE.figureLag));
  const revenueHeight = slab * easeMove(grown(1));
  const partShown = during(state.zone, ZONE.partComes) * rest;
  return [
    rect({
      key: 'output-slab',
      x: plot.x,
      y: datum,
      width: figures.output.value * perYuan * extended,
      height: slab,
      fill: 'warm-tint',
      stroke: 'warm',
      strokeWidth: stroke.leader,
      opacity: inSight(extended) * rest,
      figure: 'output'
    }),
    line('part-edge', [plot.x + added, datum], [plot.x + added, datum + slab], 'warm', stroke.leader, {
      opacity: partShown
    }),
    rect({
      key: 'value-added-slab',
      x: plot.x,
      y: mix(datum, lowerY, left),
      width: added,
      height: slab,
      fill: 'warm',
      opacity: partShown,
      figure: 'value-added'
    }),
    rect({
      key: 'revenue-slab',
      x: plot.x + third,
      y: lowerY + slab - revenueHeight,
      width: figures['budget-revenue'].value * perYuan,
      height: revenueHeight,
      fill: 'ink',
      opacity: inSight(grown(1)) * rest,
      figure: 'budget-revenue'
    }),
    ...growth(
      layout,
      { x: plot.x + third * 2, y: lowerY, width: width * GROWTH_FILLS, height: slab },
      figures,
      grown(2),
      rest
    )
  ];
}

/** The year before hollow, and by how much more, or less. */
function growth(
  { stroke }: SceneLayout,
  box: { x: number; y: number; width: number; height: number },
  figures: Edition['figures'],
  grown: number,
  rest: number
): Mark[] {
  const share = figures['investment-growth'].value / PERCENT;
  const base = box.width / (1 + Math.max(0, share));
  const by = base * share * easeMove(grown);
  const opacity = inSight(grown) * rest;
  const { x, y, height } = box;
  return [
    rect({
      key: 'investment-base',
      x,
      y,
      width: base,
      height,
      fill: 'none',
      stroke: 'line',
      strokeWidth: stroke.leader,
      opacity
    }),
    rect({
      key: 'investment-slab',
      x: x + base + Math.min(0, by),
      y,
      width: Math.abs(by),
      height,
      fill: share < 0 ? 'cold' : 'warm',
      opacity,
      figure: 'investment-growth'
    })
  ];
}

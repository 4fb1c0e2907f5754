import type { Figure, Ledger, Locale } from '../ledger/figure';
import { monthName } from '../scenes/_kit/months';
import type { Ink } from '../marks/marks';
import { CUMULATIVE } from '../scenes/recovery/manifest';
import { NATIONAL, PROVINCIAL } from '../scenes/_kit/skyline';
import { JAN_FEB, monthsUpTo, type Part } from '../story/monthly';
import type { Chapter, Edition } from '../story/types';

export interface ChartSeries {
  name: string;
  ink: Ink;
  /** What bars below zero are drawn in. */
  belowZero?: Ink;
  /** Ledger ids, one a category; undefined where the series has none. */
  ids: readonly (string | undefined)[];
  /** The ledger's numbers over `divisor`. */
  values: readonly (number | null)[];
}

/** A chart of the ledger's numbers that a slide can be edited as. */
export interface ChartSpec {
  kind: 'bar' | 'line';
  /** Rows of long names read better than columns. */
  lying?: boolean;
  title: string;
  /** What the chart does not say, set large. */
  caveat?: string;
  categories: readonly string[];
  series: readonly ChartSeries[];
  /** One ink a category, for a single series. */
  inks?: readonly Ink[];
  /** Excel's format of a value. */
  format: string;
  /** A gridline that means something, such as mid-year in per cent of the plan. */
  gridEvery?: number;
  max?: number;
}

interface Context {
  locale: Locale;
  labels: Chapter['labels'];
  ledger: Ledger;
}

const number = (ledger: Ledger, id: string): Figure['number'] => {
  const figure = ledger.get(id);
  if (!figure) throw new Error(`a chart draws the figure "${id}", which no row of the ledger has`);
  return figure.number;
};

/** Takes binary fractions out again: 14.55 hundred million, not 14.549999. */
const scaled = (value: number, divisor: number) => Number((value / divisor).toPrecision(12));

function series(context: Context, name: string, ink: Ink, ids: ChartSeries['ids'], divisor = 1): ChartSeries {
  const values = ids.map((id) => (id === undefined ? null : scaled(number(context.ledger, id), divisor)));
  return { name, ink, ids, values };
}

const RATE = '+0.0;\u22120.0;0.0';

/** Guangdong and China by month, as far as the step has come. */
function months(context: Context, upTo: Part): ChartSpec {
  const { labels, locale } = context;
  const parts = monthsUpTo(upTo).map(({ period, ...ids }) => ({
    name: period === JAN_FEB ? labels['jan-feb']! : monthName(period, locale),
    ...ids
  }));
  return {
    kind: 'bar',
    title: labels.title!,
    caveat: labels['not-zone']!,
    categories: parts.map(({ name }) => name),
    series: [
      { ...series(context, labels.province!, 'warm', parts.map(({ guangdong }) => guangdong)), belowZero: 'cold' },
      series(context, labels.china!, 'line', parts.map(({ china }) => china))
    ], // prettier-ignore
    format: RATE
  };
}

function cumulative(context: Context): ChartSpec {
  const { labels, locale } = context;
  return {
    kind: 'line',
    title: labels['cumulative-note']!,
    caveat: labels['not-zone']!,
    categories: CUMULATIVE.map((id) => {
      const last = `2020-${id.slice(-2)}`;
      return id.endsWith('01..02') ? labels['jan-feb']! : monthName(last, locale);
    }),
    series: [series(context, labels.province!, 'cold', CUMULATIVE)],
    format: RATE
  };
}

const SHARES = [
  { id: 'prov-share', count: 'prov-projects', label: 'provincial-note', ink: 'warm' },
  { id: 'six-share', count: 'six-projects', label: 'rest-note', ink: 'cold' },
  { id: 'city-share', count: 'city-projects', label: 'plan-note', ink: 'warm-tint' }
] as const;

/** Shares of the year's plan; the gridline at half stands for mid-year. */
function shares(context: Context, ids: readonly string[]): ChartSpec {
  const { labels } = context;
  const shown = SHARES.filter(({ id }) => ids.includes(id));
  return {
    kind: 'bar',
    title: `${labels['all-plan']!} = 100% · ${labels['mid-year']!} = 50%`,
    // Chinese has no spaces to break a long name at.
    categories: shown.map(({ label }) => labels[label]!.replaceAll('，', '，\n')),
    series: [
      series(
        context,
        labels['all-plan']!,
        'warm',
        shown.map(({ id }) => id)
      )
    ],
    inks: shown.length === 1 ? ['warm'] : shown.map(({ ink }) => ink),
    format: '0.#"%"',
    gridEvery: 50,
    max: 100
  };
}

const counts = (
  context: Context,
  title: string,
  rows: readonly { id: string; label: string; ink: Ink }[],
  more: Partial<ChartSpec> = {}
): ChartSpec => ({
  kind: 'bar',
  title,
  categories: rows.map(({ label }) => label),
  series: [
    series(
      context,
      title,
      rows[0]!.ink,
      rows.map(({ id }) => id)
    )
  ],
  inks: rows.map(({ ink }) => ink),
  format: '0',
  ...more
});

function patents(context: Context, granted: boolean): ChartSpec {
  const { labels, locale } = context;
  const inventions = (label: string) => (locale === 'zh' ? label.replace(/^件/, '') : label);
  const rows = [
    { id: 'filed', label: inventions(labels.filed!), ink: 'origin-applications' },
    { id: 'filed-inventions', label: inventions(labels['filed-inventions']!), ink: 'warm' },
    { id: 'granted', label: inventions(labels.granted!), ink: 'origin-grants' },
    { id: 'granted-inventions', label: inventions(labels['granted-inventions']!), ink: 'warm' }
  ] as const;
  return counts(
    context,
    granted ? labels['not-rate']! : inventions(labels.filed!),
    granted ? rows : rows.slice(0, 2)
  );
}

const QUEUE = [
  { state: 'approved', ids: [['covid-approved', 'covid']], ink: 'warm' },
  { state: 'applied', ids: [['science-applied', 'science'], ['hightech-applied', 'hightech'], ['ip-applied', 'ip'], ['labs-applied', 'labs']], ink: 'cold' },
  { state: 'intend', ids: [['prov-centres-intend', 'prov-centres'], ['city-centres-intend', 'city-centres']], ink: 'cold-tint' }
] as const; // prettier-ignore

function queue(context: Context): ChartSpec {
  const { labels, locale } = context;
  const colon = locale === 'zh' ? '：' : ': ';
  const rows = QUEUE.flatMap(({ state, ids, ink }) =>
    ids.map(([id, label]) => ({ id, label: `${labels[state]!}${colon}${labels[label]!}`, ink }))
  );
  return counts(context, QUEUE.map(({ state }) => labels[state]!).reverse().join(' → '), rows, { lying: true }); // prettier-ignore
}

function platforms(context: Context, ids: readonly string[], title: string): ChartSpec {
  const inkOf = (id: string): Ink => (id === 'national-unlisted' ? 'line' : (NATIONAL as readonly string[]).includes(id) ? 'tower' : 'warm'); // prettier-ignore
  return counts(
    context,
    title,
    ids.map((id) => ({ id, label: context.labels[id]!, ink: inkOf(id) })),
    { lying: true }
  );
}

/** Money in the language's own unit. */
function money(context: Context, ids: readonly [string, string], names: readonly [string, string], unit: { en: [number, string]; zh: [number, string] }): ChartSpec {
  const [divisor, word] = unit[context.locale];
  return {
    kind: 'bar',
    title: word,
    categories: names,
    series: [series(context, word, 'warm', ids, divisor)],
    inks: ['cold', 'warm'],
    format: divisor === 1e8 ? '0.00' : '#,##0'
  };
} // prettier-ignore

type Maker = (context: Context) => ChartSpec;

/** The steps whose picture a chart can say as well, by the step's place in the address. */
const CHARTS: Record<string, Maker> = {
  'recovery-shoulder': (context) => months(context, 'before'),
  'recovery-fall': (context) => months(context, 'jan-feb'),
  'recovery-climb': (context) => months(context, 'climb'),
  'recovery-limits': cumulative,
  'relief-leverage': (context) =>
    money(context, ['reserve', 'credit-line'], [context.labels.reserve!, context.labels.line!], { en: [1e6, 'million yuan'], zh: [1e4, '万元'] }),
  'relief-funds': (context) =>
    money(context, ['funds-old', 'fund-new'], [context.labels['funds-old']!, context.labels['fund-new']!], { en: [1e6, 'million yuan'], zh: [1e8, '亿元'] }),
  'projects-plan': (context) => shares(context, ['city-share']),
  'projects-provincial': (context) => shares(context, ['prov-share', 'city-share']),
  'projects-rest': (context) => shares(context, ['prov-share', 'six-share', 'city-share']),
  'projects-growth': (context) =>
    counts(context, context.labels.base!, [
      { id: 'investment-growth', label: context.labels.zone!, ink: 'warm' },
      { id: 'gd-fai-ytd-2020-h1', label: context.labels.province!, ink: 'line' }
    ], { format: '+0.0"%"' }),
  'patents-filed': (context) => patents(context, false),
  'patents-granted': (context) => patents(context, true),
  'patents-queue': queue,
  'platforms-national': (context) => platforms(context, NATIONAL, context.labels['group-national']!),
  'platforms-provincial': (context) => platforms(context, [...NATIONAL, ...PROVINCIAL], `${context.labels['group-national']!} · ${context.labels['group-provincial']!}`)
}; // prettier-ignore

/** Every chart of an edition, by the step it stands on. */
export function chartsOf({ locale, chapters }: Edition, ledger: Ledger): Map<string, ChartSpec> {
  return new Map(
    chapters.flatMap(({ labels, steps }) =>
      steps.flatMap(({ hash }): [string, ChartSpec][] => {
        const make = CHARTS[hash];
        return make ? [[hash, make({ locale, labels, ledger })]] : [];
      })
    )
  );
}

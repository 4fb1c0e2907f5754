import type { Sources } from '../../src/lib/story/compile';
import { edited, withCell } from '../unit/editing';

/**
 * The story of July to December 2020, made by EDITING.md alone, as somebody would who has the next article. The
 * province's and the country's months are those published, which context.csv holds; what the article would say of the
 * zone is not known, so it is invented here and says so, as is the province since January.
 */

const INVENTED = '试作，虚构';
const IN_HALF = '2020-07..2020-12';

/** Periods of the half-year before, and what they become. */
const PERIODS: Readonly<Record<string, string>> = {
  '2020-01..2020-06': IN_HALF,
  '2020-H1': '2020-H2',
  '2020-H1 vs 2019-H1': '2020-H2 vs 2019-H2',
  '2020-01..2020-07': '2020-07..2021-01',
  '2020-03': '2020-09',
  '2020-03-26': '2020-09-26',
  '2020-07-10': '2021-01-15',
  'as of writing (after 2020-07-10)': 'as of writing (after 2021-01-15)'
};

/** Invented values: a full year's plan fulfilled by some and missed by others, and a decline. */
const VALUES: Readonly<Record<string, string>> = {
  output: '171.25',
  'value-added': '30.11',
  'budget-revenue': '13105',
  'investment-growth': '-4.2',
  'city-done': '8.81',
  'city-share': '103.2',
  'prov-done': '6.5',
  'prov-share': '108.3',
  arrival: '2020-09-26T09:00',
  'award-month': '2020-09',
  signing: '2021-01-15'
};

const facts = (text: string) => {
  const periods = text
    .split('\n')
    .map((row) => row.replace(/(?<=^(?:[^,]*,){4})[^,"]*/, (period) => PERIODS[period] ?? period))
    .join('\n');
  return Object.entries(VALUES).reduce(
    (now, [id, value]) => withCell(withCell(now, id, 'value', value), id, 'phrase', `${INVENTED}：${value}`),
    periods
  );
};

const TO_DATE = 'industrial_value_added_yoy_cumulative';
const INVESTMENT = 'fixed_asset_investment_yoy_cumulative';
const invented = (id: string, series: string, period: string, value: number) =>
  `${id},${series},Guangdong,${period},${value},percent,published,${INVENTED},invented for a trial,,`;

/** A table of statistics only grows: new rows stand under those that are there. */
const context = (text: string) =>
  [
    text.trimEnd(),
    ...[-4.4, -3.1, -1.6, -0.7, 0.4, 1.5].map((value, i) => {
      const month = String(i + 7).padStart(2, '0');
      return invented(`gd-iva-ytd-2020-01..${month}`, TO_DATE, `2020-01..${month}`, value);
    }),
    invented('gd-fai-ytd-2020', INVESTMENT, '2020', 7.2),
    ''
  ].join('\n');

/** Puts a step's words and notes in place of those that a chapter has. */
const step = (id: string, words: string) => (text: string) =>
  text.replace(new RegExp(`^## ${id}: [\\s\\S]*?(?=^## )`, 'm'), `## ${id}: ${words.trim()}\n\n`);
const label = (key: string, words: string) => (text: string) =>
  text.replace(new RegExp(`^- ${key}: .*$`, 'm'), words && `- ${key}: ${words}`);
const without =
  (...keys: string[]) =>
  (text: string) =>
    text.replace(new RegExp(`^- (?:${keys.join('|')}): .*\n`, 'gm'), '');
/** @throws where the passage is not there: the text was changed since */
const words = (from: string, to: string) => (text: string) => {
  if (!text.includes(from)) throw new Error(`"${from}" is not in the text`);
  return text.replaceAll(from, to);
};

type Edit = (text: string) => string;
const DAYS = ['wuhan-day', 'wuhan', 'order-day', 'order'];

/** What is written anew, by file: first what the check lists, then what reading aloud finds. */
const TEXTS: Readonly<Record<string, readonly Edit[]>> = {
  'site.en.md': [
    words('January to June 2020', 'July to December 2020'),
    label('title', 'The second half of a year'),
    label('short-title', 'Second half')
  ],
  'site.zh.md': [
    words('2020年1月至6月', '2020年7月至12月'),
    label('title', '园区的下半年'),
    label('short-title', '下半年')
  ],
  'cover.en.md': [
    words(
      '{gd-iva-ytd-2020-01..02}, Guangdong’s factories in January and February 2020',
      '{gd-iva-2020-07}, Guangdong’s factories in July 2020'
    ),
    label('fall', 'Guangdong’s factories, July 2020, on a year earlier')
  ],
  'cover.zh.md': [
    words('{gd-iva-ytd-2020-01..02}，是2020年1月和2月', '{gd-iva-2020-07}，是2020年7月'),
    label('fall', '广东规模以上工业，2020年7月，比上年同月')
  ],
  'recovery.en.md': [
    without(...DAYS),
    label('dip', 'October: less than the month before'),
    words('larger industrial firms, January to June', 'larger industrial firms, July to December'),
    label(
      'cumulative',
      '{gd-iva-ytd-2020-01..12? below 0: still missing | else: more than the year before} by its end'
    ),
    step(
      'fall',
      `A summer over the line

In July Guangdong’s factories made {gd-iva-2020-07? above 0: # more | else: # less} than in the July before, the country’s {cn-iva-2020-07? above 0: # more | else: # less}.

> Slide: The winter’s slab is half a year old. July stands over the line.
>
> Say: Half a year on, the first bar stands.
>
> Question: Was the winter made up for?
>
> Answer: Not yet: since January Guangdong was still {gd-iva-ytd-2020-01..07:abs} short.
>
> Picture: Grey bars, January to June 2020. January and February are one slab down to {gd-iva-ytd-2020-01..02}; May hangs at {gd-iva-2020-05}. To their right July stands at {gd-iva-2020-07}, China’s outline around it at {cn-iva-2020-07}.`
    ),
    step(
      'climb',
      `Up, and it holds

August came to {gd-iva-2020-08}, December to {gd-iva-2020-12}.

> Slide: Month after month over the line.
>
> Say: Look how even they are.
>
> Question: And October?
>
> Answer: It stood at {gd-iva-2020-10}, lower than its neighbours.
>
> Picture: Warm bars from July to December: {gd-iva-2020-08} in August, {gd-iva-2020-09} in September, {gd-iva-2020-10} in October, {gd-iva-2020-11} in November and {gd-iva-2020-12} in December, all over the line.`
    ),
    step(
      'limits',
      `The year as a whole

From January to December Guangdong’s factories {gd-iva-ytd-2020-01..12? above 0: made # more than | else: stayed # short of} the year before.

> Slide: The months added up.
>
> Say: The distance is made up for.
>
> Question: Where did the year stand in summer?
>
> Answer: By July it was {gd-iva-ytd-2020-01..07:abs} short.
>
> Picture: A line runs from {gd-iva-ytd-2020-01..07} in July up to {gd-iva-ytd-2020-01..12} in December, over the line. There a gauge measures how far the year has come.`
    )
  ],
  'recovery.zh.md': [
    without(...DAYS),
    label('dip', '10月比上个月低'),
    words('的产值，1—6月', '的产值，7—12月'),
    label('cumulative', '到年底{gd-iva-ytd-2020-01..12? below 0: 仍少 | else: 多出}这么多'),
    step(
      'fall',
      `7月，线上

7月，广东工厂的增加值比上年同月{gd-iva-2020-07? above 0: 多# | else: 少#}，全国{cn-iva-2020-07? above 0: 多# | else: 少#}。

> Slide: 年初那一块过去半年了，7月立在线上。
>
> Say: 半年过去，第一根柱子立着。
>
> Question: 年初丢的补回来了吗？
>
> Answer: 还没有，从年初算起还少{gd-iva-ytd-2020-01..07:abs}。
>
> Picture: 灰柱是2020年1月到6月，1月和2月连成一块，垂到{gd-iva-ytd-2020-01..02}，5月垂在{gd-iva-2020-05}。右边7月立在{gd-iva-2020-07}，全国的空框到{cn-iva-2020-07}。`
    ),
    step(
      'climb',
      `站住了

8月{gd-iva-2020-08}，12月{gd-iva-2020-12}。

> Slide: 月月都在线上。
>
> Say: 看，多整齐。
>
> Question: 10月呢？
>
> Answer: 10月是{gd-iva-2020-10}，比前后低一点。
>
> Picture: 暖色的柱子从7月到12月：8月{gd-iva-2020-08}，9月{gd-iva-2020-09}，10月{gd-iva-2020-10}，11月{gd-iva-2020-11}，12月{gd-iva-2020-12}。`
    ),
    step(
      'limits',
      `一年

从1月到12月，广东工厂比上年{gd-iva-ytd-2020-01..12? above 0: 多# | else: 少#}。

> Slide: 一个月一个月加起来。
>
> Say: 路程补回来了。
>
> Question: 夏天的时候呢？
>
> Answer: 到7月还少{gd-iva-ytd-2020-01..07:abs}。
>
> Picture: 折线从7月的{gd-iva-ytd-2020-01..07}升到12月的{gd-iva-ytd-2020-01..12}，过了零线，末端一把量尺，量着高出了多少。`
    )
  ],
  'buses.en.md': [
    words('hb-iva-2020-03', 'hb-iva-2020-09'),
    words('gd-iva-2020-03', 'gd-iva-2020-09'),
    words('that March, stood {hb-iva-2020-09:abs} below', 'that September, stood {hb-iva-2020-09:abs} above'),
    words(
      'In March Guangdong’s factories were {gd-iva-2020-09:abs} short.',
      'In September Guangdong’s factories stood at {gd-iva-2020-09:signed}.'
    ),
    label('hubei-rate', 'Hubei’s industry in September, on a year earlier')
  ],
  'buses.zh.md': [
    words('hb-iva-2020-03', 'hb-iva-2020-09'),
    words('gd-iva-2020-03', 'gd-iva-2020-09'),
    words(
      '那年3月，湖北的工厂还冷着：工业增加值比上年同月少了{hb-iva-2020-09:abs}',
      '那年9月，湖北的工业增加值比上年同月多了{hb-iva-2020-09}'
    ),
    words(
      '3月，广东的工业比上年少{gd-iva-2020-09:abs}。车要去的那个省，少{hb-iva-2020-09:abs}',
      '9月，广东的工业比上年多{gd-iva-2020-09}。车要去的那个省，多{hb-iva-2020-09}'
    ),
    label('hubei-rate', '9月湖北工业，比上年同月')
  ],
  'projects.en.md': [
    words('By the end of June', 'By the end of December'),
    words('by June', 'by December'),
    words('gd-fai-ytd-2020-h1', 'gd-fai-ytd-2020'),
    words('gd-fai-ytd-2020-q1', 'gd-fai-ytd-2020-h1'),
    words('in the first quarter', 'in the first half'),
    words('for the first quarter', 'for the first half')
  ],
  'projects.zh.md': [
    words('到6月', '到12月'),
    words('到年中', '到年底'),
    words('gd-fai-ytd-2020-h1', 'gd-fai-ytd-2020'),
    words('gd-fai-ytd-2020-q1', 'gd-fai-ytd-2020-h1'),
    words('半年算下来', '一年算下来'),
    words('一季度', '上半年'),
    words('算是给下半年攒的劲', '算是给下一年攒的劲')
  ]
};

/** Files whose periods, values and rows are changed, and those whose sentences are. */
const TABLES: Readonly<Record<string, Edit>> = { 'facts.csv': facts, 'context.csv': context };

/** A content with the edits of the first step, tables alone, or with all of them. */
export function secondHalfOf2020(sound: Sources, { texts = true } = {}): Sources {
  const tables = Object.entries(TABLES).reduce((now, [file, edit]) => edited(file, edit, now), sound);
  if (!texts) return tables;
  return Object.entries(TEXTS).reduce(
    (now, [file, edits]) => edited(file, (text) => edits.reduce((so, edit) => edit(so), text), now),
    tables
  );
}

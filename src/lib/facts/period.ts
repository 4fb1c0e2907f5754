import type { Locale } from './figure';

const TAG: Record<Locale, string> = { en: 'en-GB', zh: 'zh-CN' };

/** 2020年1月至6月: ICU would write 2020/1 – 2020/6. */
function chineseMonths(from: string, to: string): string {
  const named = (date: string) => `${date.slice(0, 4)}年${Number(date.slice(5))}月`;
  if (from === to) return named(from);
  return `${named(from)}至${from.slice(0, 4) === to.slice(0, 4) ? named(to).slice(5) : named(to)}`;
}

function monthRange(from: string, to: string, locale: Locale): string {
  if (locale === 'zh') return chineseMonths(from, to);
  const format = new Intl.DateTimeFormat(TAG[locale], { year: 'numeric', month: 'long', timeZone: 'UTC' });
  const instant = (month: string) => new Date(`${month}-01T00:00Z`);
  return from === to
    ? format.format(instant(from))
    : format.formatRange(instant(from), instant(to)).replace(/\u2009/g, ' ');
}

/** The ledger writes periods for a spreadsheet; some are words that need a language. */
const NAMED: Record<string, Record<Locale, string>> = {
  'as of writing (after 2020-07-10)': {
    en: 'at the time of writing, after 10 July 2020',
    zh: '截稿时，2020年7月10日之后'
  },
  'as of writing': { en: 'at the time of writing, after 10 July 2020', zh: '截稿时，2020年7月10日之后' },
  '2020 (epidemic period)': { en: '2020, during the epidemic', zh: '2020年疫情期间' },
  'before the new fund': { en: 'before the new fund', zh: '设立新基金之前' },
  'whole project life': { en: 'over the projects’ whole life', zh: '项目全周期' },
  'project to date': { en: 'over the project to date', zh: '项目至今' },
  'annual capacity': { en: 'a year', zh: '每年' },
  '2019 award': { en: 'award year 2019', zh: '2019年度' },
  '2020-H1': { en: 'first half of 2020', zh: '2020年上半年' },
  '2020-h1': { en: 'first half of 2020', zh: '2020年上半年' },
  '2020-Q1': { en: 'first quarter of 2020', zh: '2020年一季度' },
  '2020-01..2020-06 vs 2019-H1': {
    en: 'first half of 2020, on the first half of 2019',
    zh: '2020年上半年，比2019年上半年'
  }
};

/** A ledger period in a language; one it does not know is printed as written. */
export function periodText(period: string, locale: Locale): string {
  const named = NAMED[period];
  if (named) return named[locale];
  const months = /^(\d{4}-\d{2})(?:\.\.(?:(\d{4})-)?(\d{2}))?$/.exec(period);
  if (months)
    return monthRange(
      months[1]!,
      months[3] ? `${months[2] ?? months[1]!.slice(0, 4)}-${months[3]}` : months[1]!,
      locale
    );
  if (/^\d{4}-\d{2}-\d{2}$/.test(period))
    return new Intl.DateTimeFormat(TAG[locale], { dateStyle: 'long', timeZone: 'UTC' }).format(
      new Date(`${period}T00:00Z`)
    );
  if (/^\d{4}$/.test(period) && locale === 'zh') return `${period}年`;
  return period;
}

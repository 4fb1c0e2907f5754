export type Locale = 'en' | 'zh';
export const LOCALES: readonly Locale[] = ['en', 'zh'];

/** All that differs between the languages apart from messages; components ask this table and compare no language. */
export interface Language {
  /** BCP 47 tag of `lang` attributes and of links to other languages. */
  tag: string;
  /** BCP 47 tag with the country whose conventions numbers, dates, lists and sorting follow. */
  regional: string;
  other: Locale;
  /** The folder of the language's pages under the site's root. */
  folder: '' | `${string}/`;
  /** Whether text is written in Han characters, without spaces between words. */
  han: boolean;
  /** Matches words of the other language's script within a text. */
  foreign: RegExp;
  /** Between sentences, and where a line of source text ends. */
  space: string;
  /** Between a label and its value. */
  colon: string;
  /** Between the parts of a list. */
  comma: string;
  /** Between the parts of a list that have commas themselves. */
  semicolon: string;
  /** Between the first and the last of a range. */
  range: string;
  /** After a sentence. */
  stop: string;
  /** From this size on a number is printed in the language's large units: 14.949 billion, 149.49亿. */
  compactFrom: number;
  /** Whether digits stand in groups of thousands. */
  grouping: boolean;
  /** Words or characters that are read of the story, read by somebody standing, and spoken, in a minute. */
  pace: { reading: number; standing: number; speech: number };
  minutes: (count: number) => string;
  seconds: (count: number) => string;
  /** Faces that a computer with presentation software has. */
  officeFaces: { head: string; body: string };
}

export const LANGUAGES: Readonly<Record<Locale, Language>> = {
  en: {
    tag: 'en',
    regional: 'en-GB',
    other: 'zh',
    folder: '',
    han: false,
    foreign: /([\p{Script=Han}][\p{Script=Han}、“”]*)/u,
    space: ' ',
    colon: ': ',
    comma: ', ',
    semicolon: '; ',
    range: '–',
    stop: '.',
    compactFrom: 1e6,
    grouping: true,
    pace: { reading: 180, standing: 150, speech: 140 },
    minutes: (count) => `${count} min`,
    seconds: (count) => `${count} s`,
    officeFaces: { head: 'Arial Narrow', body: 'Arial' }
  },
  zh: {
    tag: 'zh-Hans',
    regional: 'zh-CN',
    other: 'en',
    folder: 'zh/',
    han: true,
    foreign: /([A-Za-z][A-Za-z’'-]{2,}(?:[ .][A-Za-z0-9][\w’'.-]*)*)/,
    space: '',
    colon: '：',
    comma: '，',
    semicolon: '；',
    range: '—',
    stop: '。',
    compactFrom: 1e4,
    grouping: false,
    pace: { reading: 320, standing: 260, speech: 230 },
    minutes: (count) => `${count}分`,
    seconds: (count) => `${count}秒`,
    officeFaces: { head: 'Microsoft YaHei', body: 'Microsoft YaHei' }
  }
};

/** The language that an address or an attribute names; English where it names none that is known. */
export const localeOf = (name: string | null | undefined): Locale =>
  LOCALES.find((locale) => locale === name) ?? 'en';

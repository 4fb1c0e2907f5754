import editions from 'virtual:story';
import { describe, expect, test } from 'vitest';
import { LOCALES, type Locale } from '../../src/lib/locales/locales';
import { blockText, inlineToText } from '../../src/lib/story/prose';
import type { Step } from '../../src/lib/story/types';
import { sound } from './editing';

/** The story comes first: what it tells, how long, and how often it says what is not known. */

/** Steps whose matter it is what is known, what is not, and from where. */
const AUDIT = ['known', 'sources'];
/** Sentences of a chapter that may be about its source rather than its matter. */
const CAVEATS = 1;

/** Words that speak of the source, or of what it leaves open. */
const CAVEAT: Record<Locale, RegExp> = {
  en: new RegExp(
    [
      /\b(?:features?|print(?:s|ed)|stated|itemised|derived|schematic)\b/,
      /\b(?:does|do|did) not (?:say|give|name|print|list)\b/,
      /\b(?:not|never) (?:known|named|given|said|reported|described|listed)\b/,
      /\b(?:nobody|no one|no list|no record|unknown)\b/,
      /\bour (?:own )?(?:arithmetic|subtraction|sum|reckoning)\b|\bmeasures nothing\b/
    ]
      .map(({ source }) => source)
      .join('|'),
    'i'
  ),
  zh: /没有(?:登|说|写|点名|列|公布|名|数)|未(?:登|说|写|点名|列|公布)|没人公布|不详|不知|登[了出]|报道[没未里把给说]|推算|示意|我们[减加算]/
};

const SENTENCES: Record<Locale, RegExp> = { en: /(?<=[.!?])\s+/, zh: /(?<=[。！？])/ };

/** How long a step's text may be: English words; Chinese characters, a number or a Latin word as one. */
const LONGEST: Record<Locale, number> = { en: 60, zh: 110 };
const UNITS: Record<Locale, RegExp> = {
  en: /[^\s]*[\p{L}\d][^\s]*/gu,
  zh: /\p{Script=Han}|[\p{Script=Latin}\d][\p{Script=Latin}\d.,%]*/gu
};
const lengthIn = (text: string, locale: Locale) => text.match(UNITS[locale])?.length ?? 0;

const plain = (text: string) => text.replace(/[\u200b\u2060]/g, '').trim();
const headingOf = ({ heading }: Step) => plain(inlineToText(heading));
const bodyOf = ({ body }: Step) => plain(body.map(blockText).join('\n'));
const slideOf = ({ slideLine }: Step) => plain(inlineToText(slideLine));

describe.each(LOCALES)('the story in %s', (locale) => {
  const { chapters } = editions[locale];
  const steps = chapters.flatMap((chapter) => chapter.steps.map((step): [string, Step] => [step.hash, step]));

  describe.each(chapters.map((chapter) => [chapter.id, chapter] as const))('%s', (_id, chapter) => {
    const told = chapter.steps.filter(({ id }) => !AUDIT.includes(id));

    test(`spends at most ${CAVEATS} sentence on what its source leaves open`, () => {
      const spent = told.flatMap((step) =>
        bodyOf(step)
          .split('\n')
          .flatMap((line) => line.split(SENTENCES[locale]))
          .filter((sentence) => CAVEAT[locale].test(sentence))
          .map((sentence) => `${step.hash}: ${sentence.trim()}`)
      );
      expect(spent.slice(CAVEATS), spent.join('\n')).toEqual([]);
    });

    test('says in its headings what happened', () => {
      const about = told.filter((step) => CAVEAT[locale].test(headingOf(step)));
      expect(about.map((step) => `${step.hash}: ${headingOf(step)}`)).toEqual([]);
    });
  });

  test.each(steps)('%s is short', (_hash, step) => {
    const body = bodyOf(step);
    expect(lengthIn(body, locale), body).toBeLessThanOrEqual(LONGEST[locale]);
  });

  test.each(steps)('%s tells the hall and the speaker two things', (_hash, step) => {
    const slide = slideOf(step);
    expect(slide).not.toBe('');
    expect(slide).not.toBe(plain(inlineToText(step.notes.say)));
    expect(slide).not.toBe(headingOf(step));
    expect(slide).not.toBe(bodyOf(step));
  });
});

/** What commas separate. */
const list = (text: string) => text.trim().split(/,\s+/);

/** Who did it, as the source has them: people, firms, parks, institutes. */
const NAMES: Record<Locale, readonly string[]> = {
  zh: list(`
    曾维清, 金禄电子, 青山不锈钢, 沃森医药, 金发科技, 腾讯云计算数据中心, 京东, 凯雷,
    铭普光磁, 苏雅玛斯, 华弘, 天安智谷, 中数科谷, 嘉禾, 天医, 嘉博, 莱檬, 聚石, 中能, 聚航,
    正通, 稳峰, 合意氟, 顺博, 快地, 楚江, 博云, 佳致, 华炬, 天安智汇, 华大健康,
    清远中大创新药物研究中心, 清远高新华园科技园协同创新研究院,
    华南师范大学（清远）科技创新研究院, 中关村信息谷
  `),
  en: list(`
    Zeng Weiqing, Jinlu, Qingshan, Wosen, Kingfa, Tencent, JD, Carlyle, Mingpu, Suyamasi,
    Huahong, Tian’an Zhigu, Zhongshu Kegu, Jiahe, Tianyi, Jiabo, Laimeng, Jushi, Zhongneng,
    Juhang, Zhengtong, Wenfeng, Heyifu, Shunbo, Kuaidi, Chujiang, Boyun, Jiazhi, Huaju,
    Zhihui, Huada, Zhongguancun
  `)
};

/** What a reader can come to: texts, notes and labels, and what the panels say of figures. */
function readable(locale: Locale): string {
  const texts = [...sound.texts].filter(([name]) => name.endsWith(`.${locale}`)).map(([, { text }]) => text);
  const panels = editions[locale].ledger.map(
    ({ measure, note = '', phrase = '' }) => `${measure} ${note} ${phrase}`
  );
  return [...texts, ...panels].join('\n').replaceAll("'", '’');
}

test.each(LOCALES.flatMap((locale) => NAMES[locale].map((name) => [name, locale] as const)))(
  '%s is named (%s)',
  (name, locale) => {
    expect(readable(locale).includes(name), `${name} stands nowhere in ${locale}`).toBe(true);
  }
);

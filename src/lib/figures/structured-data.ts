import { LANGUAGES, type Locale } from '../locales/locales';
import { FIGURES_MESSAGES } from '../locales/messages/figures/messages';
import { MESSAGES } from '../locales/messages/reading/messages';
import { inlineToText } from '../story/prose';
import { withoutBreakHints } from '../util/lines/clauses';
import type { Edition, Site } from '../story/types';
import type { FiguresPage } from './table';

/** Makes a path of the site, such as `/zh/figures/`, an address. */
type At = (path: string) => string;

const CONTEXT = 'https://schema.org';
const LICENCE = 'https://opensource.org/license/mit';
const pathOf = (locale: Locale, page = '') => `/${LANGUAGES[locale].folder}${page}`;
const otherThan = (locale: Locale) => LANGUAGES[locale].other;

/** What the story is made from: no outlet and no day, which are not known. */
const feature = ({ source }: Site) => ({
  '@type': 'NewsArticle',
  name: source,
  inLanguage: LANGUAGES.zh.tag,
  author: ['曾燕芳', '叶伟'].map((name) => ({ '@type': 'Person', name }))
});

const placeData = ({ place: name }: Site) => ({ '@type': 'Place', name });

/** The months that the periods of the figures reach from and to, as an ISO 8601 interval. */
function coverage(periods: readonly string[]): string {
  const months = periods.flatMap((period) =>
    [...period.matchAll(/(\d{4})-(\d{2})(?:\.\.(?:\d{4}-)?(\d{2}))?/g)].flatMap(([, year, from, to]) => [
      `${year}-${from}`,
      `${year}-${to ?? from}`
    ])
  );
  months.sort();
  return `${months[0]}/${months.at(-1)}`;
}

/** The figures page as a schema.org Dataset. */
export function datasetOf(page: FiguresPage, at: At): object {
  const { locale, site, rows } = page;
  const publishers = [...new Set(rows.flatMap(({ publisher }) => publisher ?? []))];
  const measures = new Map(rows.map(({ measure, unit }) => [measure, unit]));
  const file = (name: string, encodingFormat: string) => ({
    '@type': 'DataDownload',
    name,
    encodingFormat,
    contentUrl: at(`/figures/${name}`)
  });
  return {
    '@context': CONTEXT,
    '@type': 'Dataset',
    '@id': at(pathOf(locale, 'figures/')),
    url: at(pathOf(locale, 'figures/')),
    name: FIGURES_MESSAGES[locale].dataset(site.title),
    headline: withoutBreakHints(page.title),
    description: `${inlineToText(page.summary)}${LANGUAGES[locale].space}${site.credit}`,
    inLanguage: LANGUAGES[locale].tag,
    workTranslation: { '@id': at(pathOf(otherThan(locale), 'figures/')) },
    isAccessibleForFree: true,
    license: LICENCE,
    temporalCoverage: coverage(rows.map(({ period }) => period)),
    spatialCoverage: placeData(site),
    variableMeasured: [...measures].map(([name, unitText]) => ({ '@type': 'PropertyValue', name, unitText })),
    isBasedOn: [
      feature(site),
      ...publishers.map((name) => ({
        '@type': 'CreativeWork',
        name: MESSAGES[locale].asPublished(name),
        publisher: { '@type': 'Organization', name }
      }))
    ],
    distribution: [
      file('figures.csv', 'text/csv'),
      file('figures.json', 'application/json'),
      file('datapackage.json', 'application/json')
    ]
  };
}

/** The story as a schema.org Article, which is based on the data set of its figures. */
export function articleOf({ locale, site, chapters }: Edition, at: At): object {
  const address = at(pathOf(locale));
  return {
    '@context': CONTEXT,
    '@type': 'Article',
    '@id': address,
    url: address,
    mainEntityOfPage: address,
    headline: site.title,
    description: site.description,
    inLanguage: LANGUAGES[locale].tag,
    workTranslation: { '@id': at(pathOf(otherThan(locale))) },
    isAccessibleForFree: true,
    license: LICENCE,
    about: placeData(site),
    articleSection: chapters.slice(1).map(({ title }) => withoutBreakHints(title)),
    isBasedOn: [
      feature(site),
      {
        '@type': 'Dataset',
        '@id': at(pathOf(locale, 'figures/')),
        name: FIGURES_MESSAGES[locale].dataset(site.title),
        license: LICENCE
      }
    ]
  };
}

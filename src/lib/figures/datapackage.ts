import { createHash } from 'node:crypto';
import type { Ledger } from '../ledger/figure';
import { FIGURES_MESSAGES } from '../locales/messages/figures/messages';
import { MESSAGES } from '../locales/messages/reading/messages';
import type { Site } from '../story/types';
import { FIELDS } from './data';

/** A title as the name of a package: small letters, digits and hyphens. */
const slug = (title: string) =>
  title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** Whose numbers they are: the feature, then each agency once. */
function sourcesOf(ledger: Ledger, { source }: Site) {
  const publishers = new Set([...ledger.values()].flatMap(({ publisher }) => publisher?.en ?? []));
  return [
    { title: source },
    ...[...publishers].map((publisher) => ({ title: MESSAGES.en.asPublished(publisher) }))
  ];
}

/**
 * Describes `figures.csv` as a Frictionless Tabular Data Package (specs.frictionlessdata.io, version 1, which readers
 * of version 2 read too). One resource, not two: facts and statistics have the same columns, formulas and charts read
 * both, and who checks a number looks in one place; `kind` and `publisher` tell them apart.
 * @param csv the very text that is served, for its size and hash
 * @param homepage whole address of the figures page; without one the package names none
 * @param site what the English edition says of itself
 */
export function dataPackage(csv: string, ledger: Ledger, homepage: string | undefined, site: Site) {
  const bytes = Buffer.from(csv);
  const { dataset, description } = FIGURES_MESSAGES.en;
  const title = dataset(site.title);
  return {
    profile: 'tabular-data-package',
    name: slug(site.title),
    title,
    description: `${description} ${site.credit}`,
    homepage,
    keywords: ['Qingyuan', 'Guangdong', 'Hubei', 'industry', 'statistics'],
    licenses: [{ name: 'MIT', path: 'https://opensource.org/license/mit', title: 'MIT License' }],
    sources: sourcesOf(ledger, site),
    resources: [
      {
        profile: 'tabular-data-resource',
        name: 'figures',
        path: 'figures.csv',
        title,
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        bytes: bytes.length,
        hash: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
        dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
        schema: {
          primaryKey: 'id',
          missingValues: [''],
          fields: FIELDS.map(({ of: _, ...field }) => field)
        }
      }
    ]
  };
}

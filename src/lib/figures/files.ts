import editions from 'virtual:story';
import { wholeLedger } from '../story/whole-ledger';
import { dataRows, figuresCsv, figuresJson } from './data';
import { pageLink } from '../share/links';
import { dataPackage } from './datapackage';

/**
 * The files that lie beside the figures page, as they are served. On the server only.
 * @param site the site's address with a slash at its end; empty where it is not known
 */
export function figureFiles(site: string) {
  const ledger = wholeLedger();
  const rows = dataRows(ledger, editions.en);
  const csv = figuresCsv(rows);
  const homepage = site ? pageLink(site, 'en', '/figures/') : undefined;
  return {
    'figures.csv': { type: 'text/csv; charset=utf-8', text: csv },
    'figures.json': { type: 'application/json', text: figuresJson(rows) },
    'datapackage.json': {
      type: 'application/json',
      text: `${JSON.stringify(dataPackage(csv, ledger, homepage, editions.en.site), null, 2)}\n`
    }
  } as const;
}

export type FigureFile = keyof ReturnType<typeof figureFiles>;

import editions from 'virtual:story';
import { wholeLedger } from '../export/ledger';
import { dataRows, figuresCsv, figuresJson } from './data';
import { dataPackage } from './datapackage';

/** The files that lie beside the figures page, as they are served. On the server only. */
export function figureFiles(homepage: string) {
  const ledger = wholeLedger();
  const rows = dataRows(ledger, editions.en);
  const csv = figuresCsv(rows);
  return {
    'figures.csv': { type: 'text/csv; charset=utf-8', text: csv },
    'figures.json': { type: 'application/json', text: figuresJson(rows) },
    'datapackage.json': {
      type: 'application/json',
      text: `${JSON.stringify(dataPackage(csv, ledger, homepage, editions.en.site.credit), null, 2)}\n`
    }
  } as const;
}

export type FigureFile = keyof ReturnType<typeof figureFiles>;

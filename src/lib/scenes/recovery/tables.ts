import { LANGUAGES } from '../../locales/locales';
import { MESSAGES } from '../../locales/messages/reading/messages';
import type { SceneEdition } from '../_kit/scene';
import type { SceneTables, SeriesTable } from '../_kit/table';
import { monthsOf, monthsUpTo, type Part } from './months';

/** Guangdong and China by month, as far as the step has come; the year to date where it is drawn as well. */
function months({ locale, labels, figures }: SceneEdition, upTo: Part, toDate = false): SeriesTable {
  const { stop, space } = LANGUAGES[locale];
  return {
    caption: `${labels.title!}${stop}${space}${labels['not-zone']!}`,
    series: [labels.province!, labels.china!, ...(toDate ? [MESSAGES[locale].yearToDate] : [])],
    rows: monthsUpTo(monthsOf(figures), upTo).map(({ province, country, yearToDate }) => ({
      period: province.period,
      cells: [province, country, ...(toDate ? [yearToDate] : [])].map((row) => row?.id)
    }))
  };
}

export const tables: SceneTables = {
  fall: (edition) => months(edition, 'slab'),
  climb: (edition) => months(edition, 'climb'),
  limits: (edition) => months(edition, 'epilogue', true)
};

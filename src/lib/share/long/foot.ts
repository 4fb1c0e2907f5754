import { SHARE_MESSAGES } from '../../locales/messages/share/messages';
import { line } from '../../marks/marks';
import type { Edition } from '../../story/types';
import { storyLink } from '../links';
import { Column } from './column';
import { proseLines } from './lines';
import { COLUMN, GAP, LEADING, MARGIN, script, STAGE, TYPE } from './measures';

/** Side of the code, and from it to what stands beside it; px. */
const CODE = { side: 118, beside: 18 };

/** How a long picture ends: where the story is to be found, and whose figures these are. */
export function foot(edition: Edition, site: string): Column {
  const { locale } = edition;
  const column = new Column();
  column.marks.push(line('foot', [MARGIN, 0], [STAGE.width - MARGIN, 0], 'line', 1));
  column.space(GAP.foot * 0.6);
  const top = column.height;
  const address = site && storyLink(site, locale);
  const x = address ? MARGIN + CODE.side + CODE.beside : MARGIN;
  const width = STAGE.width - MARGIN - x;
  if (address) column.space(CODE.side * 0.12);
  column.words('foot-title', edition.site.title, { size: TYPE.lead, face: 'head', width, x });
  column.space(GAP.paragraph * 0.6);
  if (address) column.words('foot-scan', SHARE_MESSAGES[locale].pressCode, { size: TYPE.body, width, x });
  if (address) column.height = Math.max(column.height, top + CODE.side);
  column.space(GAP.source);
  column.words('foot-credit', proseLines(edition.site.credit, COLUMN, TYPE.source).join('\n'), {
    size: TYPE.source,
    fill: 'ink-2',
    leading: LEADING[script(locale)].note
  });
  column.space(GAP.foot);
  if (address) column.codes.push({ address, x: MARGIN, y: top, side: CODE.side });
  return column;
}

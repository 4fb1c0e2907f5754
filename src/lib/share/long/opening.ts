import { titleLines } from '../../export/title-lines';
import { MESSAGES } from '../../locales/messages/reading/messages';
import type { Chapter, Edition } from '../../story/types';
import { vMark } from '../v-mark';
import { Column } from './column';
import { COLUMN, GAP, LEADING, MARGIN, script, STAGE, TYPE } from './measures';

/** Width of the mark of the piece, px. */
const MARK = 56;

/** What stands at the top: of which story this is, and how far into it. */
function runningHead(column: Column, { site, chapters }: Edition, { number }: Chapter) {
  column.space(GAP.top);
  const top = column.height;
  const last = chapters.at(-1)!.number;
  const where = `${site.place}\n${site.period}`;
  column.words('running-head', number === 0 ? where : `${site.title}\n${where}`, {
    size: TYPE.running,
    fill: 'ink-2'
  });
  const corner: [number, number] = [STAGE.width - MARGIN, top - MARK / 8];
  column.marks.push(vMark(last, number === 0 ? last : number, corner, MARK));
}

/** How a long picture begins: the title large, and the sentence that leads in. */
export function opening(edition: Edition, chapter: Chapter): Column {
  const { locale, site } = edition;
  const column = new Column();
  const cover = chapter.number === 0;
  runningHead(column, edition, chapter);
  column.space(GAP.opening);
  if (!cover) {
    column.words('kicker', MESSAGES[locale].chapterNumber(chapter.number), {
      size: TYPE.lead,
      fill: 'cold-text'
    });
    column.space(GAP.kicker);
  }
  const size = cover ? TYPE.story : TYPE.chapter;
  column.heading('title', titleLines(cover ? site.title : chapter.title, COLUMN, size), size);
  column.space(GAP.title);
  column.words('lead', titleLines(chapter.summary, COLUMN, TYPE.lead), {
    size: TYPE.lead,
    width: COLUMN,
    leading: LEADING[script(locale)].body
  });
  column.space(GAP.step);
  return column;
}

import { sentence } from '../../export/slides';
import { titleLines } from '../../export/title-lines';
import { LANGUAGES } from '../../locales/locales';
import { MESSAGES } from '../../locales/messages/reading/messages';
import type { Picture } from '../../marks/marks';
import { figuresIn, pictureAtRest, pictureDuring } from '../../render/picture-at-rest';
import { sceneOf } from '../../scenes/register';
import { inlineToText, inlineWithHints } from '../../story/prose';
import { sourceText } from '../../story/source-line';
import type { Chapter, Edition, PrintedFigure, Step } from '../../story/types';
import { Column } from './column';
import { proseLines } from './lines';
import { BRIEF_STAGE, COLUMN, GAP, LEADING, script, STAGE, TYPE } from './measures';

/** The pictures of a step: what its change is about, where its end no longer shows it, and its end. */
function picturesOf({ locale }: Edition, chapter: Chapter, step: Step): Picture[] {
  const scene = sceneOf(chapter.id);
  const midway = step.plays.length > 0 ? scene.midway?.(step.sceneStep) : undefined;
  const end = pictureAtRest(chapter, step.sceneStep, locale, STAGE);
  return midway === undefined ? [end] : [pictureDuring(chapter, step.sceneStep, midway, locale, STAGE), end];
}

/** What a step says, by paragraphs. */
const paragraphsOf = ({ body }: Step): string[] =>
  body.flatMap((block) =>
    block.type === 'paragraph'
      ? [inlineToText(block.children)]
      : block.items.map((item) => `· ${inlineToText(item)}`)
  );

/** The figures that a step says or draws, each once. */
function figuresOf({ ledger }: Edition, step: Step, pictures: readonly Picture[]): PrintedFigure[] {
  const ids = new Set([...step.figures, ...pictures.flatMap(figuresIn)]);
  return ledger.filter(({ id }) => ids.has(id));
}

const heading = (column: Column, { heading: runs }: Step) =>
  column.heading('heading', titleLines(inlineWithHints(runs), COLUMN, TYPE.heading), TYPE.heading);

function body(column: Column, { locale }: Edition, paragraphs: readonly string[]) {
  for (const [index, paragraph] of paragraphs.entries()) {
    column.space(index === 0 ? GAP.body : GAP.paragraph);
    column.words(`body-${index}`, proseLines(paragraph, COLUMN, TYPE.body).join('\n'), {
      size: TYPE.body,
      leading: LEADING[script(locale)].body
    });
  }
}

/** Small print. */
function notes(column: Column, { locale }: Edition, lines: readonly string[]) {
  for (const [index, note] of lines.entries()) {
    column.space(index === 0 ? GAP.source : GAP.note);
    column.words(`note-${index}`, proseLines(note, COLUMN, TYPE.source).join('\n'), {
      size: TYPE.source,
      fill: 'ink-2',
      leading: LEADING[script(locale)].note
    });
  }
}

/** Makes the blocks of one long picture: what was explained in one is not explained again. */
export class StepBlocks {
  #explained = new Set<string>();
  #shown = new Map<string, PrintedFigure>();
  #map = false;

  constructor(private readonly edition: Edition) {}

  /** A step: its heading, its pictures, its words, where its figures come from. */
  whole(chapter: Chapter, step: Step): Column {
    const column = new Column();
    heading(column, step);
    const pictures = picturesOf(this.edition, chapter, step);
    for (const picture of pictures) {
      column.space(GAP.picture);
      column.picture(picture);
    }
    body(column, this.edition, paragraphsOf(step));
    const figures = figuresOf(this.edition, step, pictures);
    const map = sceneOf(chapter.id).mapSteps?.includes(step.sceneStep);
    const source = sourceText(figures, this.edition.locale, map);
    notes(column, this.edition, [...this.#workedOut(figures), ...(source ? [source] : [])]);
    column.space(GAP.step);
    return column;
  }

  /** What stands for a chapter: its name, the step's picture and the one line of its slide. */
  brief(chapter: Chapter, step: Step): Column {
    const { locale } = this.edition;
    const column = new Column();
    const cover = chapter.number === 0;
    if (!cover) {
      column.space(GAP.chapter);
      column.words('kicker', MESSAGES[locale].chapter(chapter.number, chapter.title), {
        size: TYPE.body,
        fill: 'cold-text'
      });
      column.space(GAP.kicker);
      heading(column, step);
    }
    const picture = pictureAtRest(chapter, step.sceneStep, locale, BRIEF_STAGE);
    column.space(GAP.picture);
    column.picture(picture);
    body(column, this.edition, cover ? paragraphsOf(step) : [sentence(inlineToText(step.slideLine))]);
    column.space(GAP.chapter);
    for (const figure of figuresOf(this.edition, step, [picture])) this.#shown.set(figure.id, figure);
    this.#map ||= sceneOf(chapter.id).mapSteps?.includes(step.sceneStep) ?? false;
    return column;
  }

  /** Where the figures of all brief blocks come from. */
  sources(): Column {
    const column = new Column();
    notes(column, this.edition, [sourceText([...this.#shown.values()], this.edition.locale, this.#map)]);
    column.space(GAP.chapter);
    return column;
  }

  /** How a figure that nobody printed follows from those that it is made of. */
  #workedOut(figures: readonly PrintedFigure[]): string[] {
    const { colon } = LANGUAGES[this.edition.locale];
    return figures.flatMap(({ id, measure, formula, text }) => {
      if (!formula || this.#explained.has(id)) return [];
      this.#explained.add(id);
      return [sentence(`${measure}${colon}${formula.text} = ${text}`)];
    });
  }
}

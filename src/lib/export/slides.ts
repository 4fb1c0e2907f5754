import { LANGUAGES } from '../locales/locales';
import { MESSAGES } from '../locales/messages/reading/messages';
import { pictureAtRest } from '../render/picture-at-rest';
import { sceneOf } from '../scenes/register';
import type { TextPosition } from '../scenes/_kit/scene';
import type { Picture } from '../marks/marks';
import { inlineToText } from '../story/prose';
import { sourceText } from '../story/source-line';
import type { Chapter, Edition, PrintedFigure, Step } from '../story/types';
import { STAGE } from './sizes';

/** A step as a slide: words, picture and what a speaker says, ready for any format. */
export interface Slide {
  /** The step in the address, such as `buses-depart`. */
  hash: string;
  chapter: Chapter;
  step: Step;
  textPosition: TextPosition;
  kicker: string;
  title: string;
  /** The one line under the title. */
  line: string;
  source: string;
  figures: PrintedFigure[];
  /** The prose, question and answer: what the speaker has before them. */
  notes: string;
  /** The picture at the end of the step. */
  picture: Picture;
}

const proseOf = ({ body }: Step, bullet: string) =>
  body
    .map((block) =>
      block.type === 'paragraph'
        ? inlineToText(block.children)
        : block.items.map((item) => `${bullet} ${inlineToText(item)}`).join('\n')
    )
    .join('\n');

/** A figure may begin a sentence: "about 19.5 to a bus". */
export const sentence = (text: string) => text.charAt(0).toLocaleUpperCase('en') + text.slice(1);

function slideOf(edition: Edition, chapter: Chapter, step: Step): Slide {
  const { locale, site } = edition;
  const messages = MESSAGES[locale];
  const ledger = new Map(edition.ledger.map((figure) => [figure.id, figure]));
  const figures = step.figures.flatMap((id) => ledger.get(id) ?? []);
  const scene = sceneOf(chapter.id);
  const cover = chapter.number === 0;
  return {
    hash: step.hash,
    chapter,
    step,
    textPosition: scene.textPosition(step.sceneStep),
    kicker: cover
      ? `${site.place}${LANGUAGES[locale].comma}${site.period}`
      : messages.chapter(chapter.number, chapter.title),
    title: inlineToText(step.heading),
    line: sentence(inlineToText(step.slideLine)),
    source: cover
      ? site.credit
      : sourceText(figures, locale, scene.mapSteps?.includes(step.sceneStep)) || site.credit,
    figures,
    notes: [
      sentence(inlineToText(step.notes.say)),
      proseOf(step, '·'),
      `${messages.question}${inlineToText(step.notes.question)}`,
      `${messages.answer}${inlineToText(step.notes.answer)}`
    ].join('\n\n'),
    picture: pictureAtRest(chapter, step.sceneStep, locale, STAGE)
  };
}

/** Every step of an edition in order, at its end state. */
export const slidesOf = (edition: Edition): Slide[] =>
  edition.chapters.flatMap((chapter) => chapter.steps.map((step) => slideOf(edition, chapter, step)));

/**
 * The slides of a running order, in that order.
 * @throws on a step that the story does not have, naming those it has.
 */
export function inOrder(slides: readonly Slide[], order: readonly string[]): Slide[] {
  return order.map((hash) => {
    const slide = slides.find((one) => one.hash === hash);
    if (!slide)
      throw new Error(`there is no step "${hash}"; there are: ${slides.map((one) => one.hash).join(', ')}`);
    return slide;
  });
}

import { MESSAGES } from '../locales/messages/reading/messages';
import { titleLines } from '../export/title-lines';
import { sceneLayout } from '../scenes/_kit/layout';
import type { Picture, TextMark } from '../marks/marks';
import type { StageSize, TextPosition } from '../scenes/_kit/scene';
import { text } from '../marks/text';
import { pictureAtRest } from '../render/picture-at-rest';
import { sceneOf } from '../scenes/register';
import { inlineWithHints } from '../story/prose';
import { clausesOf, withoutBreakHints } from '../util/lines/clauses';
import type { Chapter, Edition, Inline } from '../story/types';

/** A share of 1200 × 630: labels come out larger than on a screen, as a picture in a chat is shown small. */
export const CARD: StageSize = { width: 640, height: 336, layout: 'sideBySide' };

/** Sizes of type on the card, px. A heading is as large as its words allow. */
const TYPE = { kicker: 13, heading: { most: 50, whole: 34, least: 24 }, place: 12 };
const MOST_LINES = 3;

/** Where the words begin: under the drawing where that runs across, at the top elsewhere. */
const TOP: Record<TextPosition, number> = { top: 30, upper: 30, middle: 30, lower: CARD.height * 0.43 };

const foot = ({ box }: TextMark) => box.y + box.height;
/** Whether a line of several holds one Chinese character alone. */
const leavesOneAlone = ({ lines }: TextMark) =>
  lines.length > 1 && lines.some((line) => /^\p{Script=Han}$/u.test(line));

/**
 * The heading as large as the column allows: whole clauses where they need not be small, broken between words
 * elsewhere.
 */
function headingOf(runs: readonly Inline[], x: number, top: number, width: number, room: number): TextMark {
  const title = inlineWithHints(runs);
  const han = /\p{Script=Han}/u.test(title);
  const set = (lines: string, size: number, wrapAt?: number) =>
    text({
      key: 'card-heading',
      text: lines,
      x,
      y: top + size * (han ? 0.9 : 0.76),
      size,
      face: 'head',
      leading: han ? 1.18 : 1,
      halo: 3,
      ...(wrapAt ? { width: wrapAt } : {})
    });
  const largest = (make: (size: number) => TextMark, least: number) => {
    for (let size = TYPE.heading.most; size >= least; size--) {
      const mark = make(size);
      const fits = mark.lines.length <= MOST_LINES && mark.box.height <= room && mark.box.width <= width;
      if (fits && !leavesOneAlone(mark)) return mark;
    }
    return undefined;
  };
  const asWritten = clausesOf(title).join('\n');
  const mark =
    (han ? largest((size) => set(asWritten, size), TYPE.heading.whole) : undefined) ??
    largest((size) => set(titleLines(title, width, size), size, width), TYPE.heading.least);
  if (!mark) throw new Error(`the heading "${withoutBreakHints(title)}" is too long for a card`);
  return mark;
}

/**
 * The picture that stands for a chapter where its address is shared: the end of its poster step, that step's heading in
 * large type, where and when.
 */
export function cardOf({ locale, site }: Pick<Edition, 'locale' | 'site'>, chapter: Chapter): Picture {
  const messages = MESSAGES[locale];
  const scene = sceneOf(chapter.id);
  const step = chapter.steps.find(({ sceneStep }) => sceneStep === scene.posterStep) ?? chapter.steps.at(-1)!;
  const { x, width: column } = sceneLayout(CARD).column;
  const width = column - 16;
  const top = TOP[scene.textPosition(step.sceneStep)];
  const say = (key: string, said: string, y: number, size: number, fill: 'cold-text' | 'ink-2') =>
    text({ key, text: said, x, y: y + size * 0.8, size, width: column, fill, halo: 3 });

  const kicker =
    chapter.number === 0
      ? []
      : [say('card-kicker', messages.chapter(chapter.number, chapter.title), top, TYPE.kicker, 'cold-text')];
  const under = kicker[0] ? foot(kicker[0]) + 8 : top;
  const place = (y: number) => say('card-place', `${site.place}\n${site.period}`, y, TYPE.place, 'ink-2');
  const room = CARD.height - x - under - place(0).box.height - 12;
  const heading = headingOf(step.heading, x, under, width, room);
  const drawn = pictureAtRest(chapter, step.sceneStep, locale, CARD);
  return { ...drawn, marks: [...drawn.marks, ...kicker, heading, place(foot(heading) + 12)] };
}

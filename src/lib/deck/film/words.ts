import type { Slide } from '../../export/slides';
import { titleLines } from '../../export/title-lines';
import { wordsOnSlide } from '../../export/words-on-slide';
import type { TextMark } from '../../marks/marks';
import { text } from '../../marks/text';
import { sceneLayout } from '../../scenes/_kit/layout';
import { inlineWithHints } from '../../story/prose';
import type { Format } from './formats';

/** Sizes of type under an upright picture, px of the stage, and by how much less they are where there is no room. */
const TYPE = { kicker: 14, title: 33, poster: 46, line: 20, source: 9.5 };
const SMALLER = [1, 0.94, 0.88, 0.82];
/** From one to the next, px. */
const GAP = { top: 14, title: 7, line: 11, foot: 14 };

const bottom = ({ box }: TextMark) => box.y + box.height;

/** Words under one another from `top` on, all in sizes of `share`. */
function set({ chapter, step, kicker, line }: Slide, format: Format, share: number): TextMark[] {
  const { margin } = sceneLayout(format.stage);
  const width = format.stage.width - margin * 2;
  const under = (top: number, key: string, words: string, size: number, more: Partial<TextMark> = {}) => {
    const at = (y: number) => text({ key, text: words, x: margin, y, size, width, ...more });
    return at(top - at(0).box.y);
  };
  const size = (chapter.number === 0 ? TYPE.poster : TYPE.title) * share;
  const above = under(format.stage.height + GAP.top, 'kicker', kicker, TYPE.kicker, { fill: 'cold-text' });
  const lines = titleLines(inlineWithHints(step.heading), width, size);
  const title = under(bottom(above) + GAP.title, 'title', lines, size, { face: 'head' });
  return [above, title, under(bottom(title) + GAP.line, 'line', line, TYPE.line * share)];
}

/** The words of a slide that is taller than wide, under its picture. */
function wordsUnder(slide: Slide, format: Format): TextMark[] {
  const { margin } = sceneLayout(format.stage);
  const foot = format.height / format.scale - GAP.foot;
  const source = text({
    key: 'source',
    text: slide.source,
    x: margin,
    y: foot,
    from: 'bottom',
    size: TYPE.source,
    width: format.stage.width - margin * 2,
    fill: 'ink-2'
  });
  const tried = SMALLER.map((share) => set(slide, format, share));
  const fits = (words: readonly TextMark[]) => bottom(words.at(-1)!) <= source.box.y - GAP.title;
  return [...(tried.find(fits) ?? tried.at(-1)!), source];
}

/** As in the deck, without the halo that a drawing's words have: on a gradient it would show. */
const wordsBeside = (slide: Slide): TextMark[] =>
  wordsOnSlide(slide, true).map(({ halo: _halo, ...bare }) => bare);

/** A slide's words as captions: beside its picture, or under it. */
export const captions = (slide: Slide, format: Format): TextMark[] =>
  format.stage.layout === 'stacked' ? wordsUnder(slide, format) : wordsBeside(slide);

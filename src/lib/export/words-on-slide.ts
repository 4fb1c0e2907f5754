import { BAR, sceneLayout } from '../scenes/_kit/layout';
import type { TextMark } from '../marks/marks';
import type { TextPosition } from '../scenes/_kit/scene';
import { text } from '../marks/text';
import { inlineWithHints } from '../story/prose';
import type { Slide } from './slides';
import { STAGE } from './sizes';
import { titleLines } from './title-lines';

/** How the words of the cover are set where they are a poster, about as in the deck: larger, in a wider column; px. */
const POSTER = { han: 32, other: 37, width: 230 };

/** Sizes of type on the stage, px: twice as large on a screen of 1280 × 720. */
const TYPE = { kicker: 12, title: 28, smallTitle: 24, line: 13.6, source: 8 };

/** Where words begin, as shares of the height: as on the page, a little lower under a chart. */
const TOP: Record<TextPosition, number> = { top: 0.15, upper: 0.18, middle: 0.28, lower: 0.42 };

const foot = (mark: TextMark) => mark.box.y + mark.box.height;
const moved = (mark: TextMark, by: number): TextMark => ({
  ...mark,
  y: Math.round((mark.y + by) * 10) / 10,
  box: { ...mark.box, y: mark.box.y + by }
});

/**
 * Title and line in the column that the picture leaves empty, the source at its foot.
 * @param poster whether the words of a cover are set as a poster's
 */
export function wordsOnSlide(slide: Slide, poster = false): TextMark[] {
  const { chapter, step, kicker, title, line, source, textPosition } = slide;
  const { column, margin } = sceneLayout(STAGE);
  const cover = chapter.number === 0;
  const large = poster && cover;
  const { x } = column;
  const width = large ? POSTER.width : column.width;
  const largest = large ? POSTER[/\p{Script=Han}/u.test(title) ? 'han' : 'other'] : TYPE.title;
  const origin = text({
    key: 'slide-source',
    text: source,
    x,
    y: STAGE.height - margin / 2,
    from: 'bottom',
    size: TYPE.source,
    width,
    fill: 'ink-2',
    halo: 3
  });
  const set = (titleSize: number) => {
    const above = text({
      key: 'slide-kicker',
      text: kicker,
      x,
      y: TYPE.kicker,
      size: TYPE.kicker,
      width,
      fill: 'cold-text',
      halo: 3
    });
    const heading = text({
      key: 'slide-title',
      text: titleLines(inlineWithHints(step.heading), width, titleSize),
      x,
      y: foot(above) + titleSize * 1.08,
      size: titleSize,
      face: 'head',
      width,
      halo: 3
    });
    const said = text({
      key: 'slide-line',
      text: line,
      x,
      y: foot(heading) + 9 + TYPE.line * 0.86,
      size: TYPE.line,
      width,
      halo: 3
    });
    return [above, heading, said];
  };
  const room = origin.box.y - BAR / 2;
  const full = set(largest);
  const words = foot(full.at(-1)!) > room ? set(TYPE.smallTitle) : full;
  const height = foot(words.at(-1)!);
  const lowest = origin.box.y - 12 - height;
  const [above, ...said] = words as [TextMark, ...TextMark[]];
  // A cover's picture has words of its own in the column: the slide's stand over and under them.
  if (cover) return [moved(above, BAR / 2 - above.box.y), ...said.map((mark) => moved(mark, lowest)), origin];
  const top = Math.max(12, Math.min(STAGE.height * TOP[textPosition], lowest));
  return [...words.map((mark) => moved(mark, top)), origin];
}

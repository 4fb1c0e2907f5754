import { BAR, sceneLayout } from '../scenes/_kit/layout';
import type { TextMark } from '../marks/marks';
import type { TextPosition } from '../scenes/_kit/scene';
import { text } from '../marks/text';
import { inlineWithHints } from '../story/prose';
import type { Slide } from './slides';
import { STAGE } from './sizes';
import { titleLines } from './title-lines';

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

/** Title and line in the column that the picture leaves empty, the source at its foot. */
export function wordsOnSlide({ step, kicker, line, source, textPosition }: Slide): TextMark[] {
  const { column, margin } = sceneLayout(STAGE);
  const { x, width } = column;
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
  const large = set(TYPE.title);
  const words = foot(large.at(-1)!) > room ? set(TYPE.smallTitle) : large;
  const height = foot(words.at(-1)!);
  const top = Math.max(12, Math.min(STAGE.height * TOP[textPosition], origin.box.y - 12 - height));
  return [...words.map((mark) => moved(mark, top)), origin];
}

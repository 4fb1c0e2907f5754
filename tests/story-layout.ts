import { readFileSync } from 'node:fs';
import { fits, type MeasuredPage, type MeasuredStep } from '../src/lib/scroller/measure';
import { BESIDE } from '../src/lib/render/stage-size';

/**
 * What a step brings along: its words' height and where they rest, px, and the screens of scroll its scene asks for.
 */
export interface WrittenStep {
  words: number;
  rest: number;
  dwellScreens: number;
}

interface Screen {
  height: number;
  beside: boolean;
}

/** The style sheet's lengths of scroll by name, in screens or px. @throws where its query is not the geometry's own */
function lengthsFor(beside: boolean): Record<string, number> {
  const css = readFileSync('src/lib/reading/lengths.css', 'utf8');
  const [, always = '', query = '', besides = ''] =
    /:root \{([^}]*)\}\s*@media ([^{]*)\{\s*:root \{([^}]*)\}/.exec(css) ?? [];
  if (query.replace(/\s+/g, ' ').trim() !== BESIDE) throw new Error(`lengths.css asks for ${query}`);
  return Object.fromEntries(
    [...(always + (beside ? besides : '')).matchAll(/--([\w-]+): ([\d.]+)(?:px)?;/g)].map(
      ([, name, value]) => [name!, Number(value)]
    )
  );
}

/**
 * Lays steps out as the style sheets do, without a browser; tests/e2e/page-down.test.ts holds it against one.
 * @param chapters the steps of each; in a story the first is the cover
 * @param frame whether the one chapter stands alone in a frame
 * @returns the page, and how far it scrolls, px: a frame ends with its last step, the story goes on
 */
export function laidOut(
  screen: Screen,
  chapters: readonly (readonly WrittenStep[])[],
  frame = false
): MeasuredPage & { end: number } {
  const { height, beside } = screen;
  const lengths = lengthsFor(beside);
  const px = (name: string) => lengths[name]! * height;
  const wholePage = Math.max(px('page-share'), height - lengths['page-overlap']!);

  function boxOf({ words, rest, dwellScreens }: WrittenStep, cover: boolean, last: boolean) {
    if (cover)
      return { tall: !fits({ height: words, rest: 0 }, screen), box: Math.max(height, words), pad: 0 };
    const tall = !fits({ height: words, rest }, screen);
    const dwell = tall ? 0 : dwellScreens * height;
    const page = tall || (frame && last) ? 0 : wholePage;
    const stay = tall ? 0 : px('stay');
    const pad = frame && last ? 0 : px(last ? 'last-after' : tall ? 'tall-after' : 'step-after');
    const after =
      frame && last
        ? 2 * stay + dwell
        : beside
          ? Math.max(0, page - px('foot'))
          : Math.max(stay + dwell, page);
    const least = beside ? Math.max(px('step-least') + dwell, page + px('change')) : 0;
    return { tall, box: Math.max(least, words + after + pad), pad };
  }

  const steps: MeasuredStep[] = [];
  let y = 0;
  for (const [number, written] of chapters.entries()) {
    const cover = !frame && number === 0;
    const chapterTop = number === 0 ? 0 : y - px('chapter-over');
    y = chapterTop + (cover ? 0 : px(frame ? 'frame-before' : 'chapter-before'));
    for (const [index, step] of written.entries()) {
      const last = number === chapters.length - 1 && index === written.length - 1;
      const { tall, box, pad } = boxOf(step, cover, last);
      const room = box - pad - step.words;
      steps.push({
        id: `step-${steps.length}`,
        top: y,
        height: box,
        dwellScreens: step.dwellScreens,
        tall,
        chapterTop,
        words: {
          top: cover ? y + room : y,
          height: step.words,
          rest: cover ? 0 : step.rest,
          dwell: cover || tall ? 0 : room
        }
      });
      y += box;
    }
    if (!frame && number < chapters.length - 1) y += px(cover ? 'cover-after' : 'chapter-after');
  }
  return { ...screen, steps, end: frame ? y - height : Infinity };
}

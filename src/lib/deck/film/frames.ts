import { withOutlines } from '../../export/outlines';
import { slidesOf, type Slide } from '../../export/slides';
import { drawnIn, GLOW, groundOf } from '../../export/slide-svg';
import type { Box, Mark } from '../../marks/marks';
import { inksOf, type Inks } from '../../palette/inks';
import { pictureDuring } from '../../render/picture-at-rest';
import { scenePositionAt } from '../../scenes/scene-position';
import { storyLink } from '../../share/links';
import { codeSvg } from '../../share/qr';
import { vMark } from '../../share/v-mark';
import type { Edition } from '../../story/types';
import { memoize } from '../../util/memoize';
import type { DeckPosition } from '../motion';
import type { Format } from './formats';
import { frameCount, FRAME_RATE, momentAt, type Timeline } from './timeline';
import { captions } from './words';

/** The mark in the corner, as in the deck, px of the stage. */
const MARK = { width: 22, top: 9, right: { sideBySide: 32, stacked: 16 } };
/** The code at the end, px of the stage: beside words as in the deck, under them in the corner. */
const CODE = {
  sideBySide: { side: 96, right: 20, bottom: 14 },
  stacked: { side: 84, right: 16, bottom: 14 }
};

/** Where the code of the story's address stands on its last step, px of the stage. */
export function codeBox({ stage, height, scale }: Format): Box {
  const { side, right, bottom } = CODE[stage.layout];
  return { x: stage.width - right - side, y: height / scale - bottom - side, width: side, height: side };
}

/** What a frame shows: one drawing, or one that comes over another. */
export interface Frame {
  svg: string;
  /** What lies below, where `svg` is not yet all that is seen, and its opacity. */
  over?: { svg: string; shown: number };
}

/** A film's frames, one by one as they are asked for. */
export class Frames {
  readonly #slides: Slide[];

  /** @param site the site's address with a slash at its end; empty where it is not known */
  constructor(
    private readonly edition: Edition,
    private readonly timeline: Timeline,
    private readonly format: Format,
    private readonly site: string
  ) {
    this.#slides = slidesOf(edition);
  }

  get count() {
    return frameCount(this.timeline);
  }

  /** @param number from 0 */
  at(number: number): Frame {
    const { words, position, said, below, shown } = momentAt(this.timeline, (number * 1000) / FRAME_RATE);
    const svg = this.#drawn(words, position, said);
    if (below === undefined) return { svg };
    return { svg: this.#drawn(below, { index: below, progress: 1 }, 1), over: { svg, shown } };
  }

  /** Once for frames that are alike: pictures at rest, and both sides of a dissolve. */
  #drawn = memoize(
    (words: number, position: DeckPosition, said: number) => this.#svg(words, position, said),
    (words, { index, progress }, said) => `${words} ${index} ${progress} ${said}`,
    4
  );

  #svg(words: number, { index, progress }: DeckPosition, said: number): string {
    const { stage, scale: share, width, height } = this.format;
    const { chapter, step } = this.#slides[index]!;
    const inks = inksNow(chapter.id);
    const at = scenePositionAt(step, progress);
    const picture = pictureDuring(chapter, at.step, at.progress, this.edition.locale, stage);
    const [across, down] = [stage.width, height / share];
    const window = `width="${stage.width}" height="${stage.height}" viewBox="0 0 ${stage.width} ${stage.height}"`;
    const ended = words === this.#slides.length - 1 && index === words && progress === 1;
    return (
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${across} ${down}" width="${width}" height="${height}">` +
      `<defs>${GLOW}</defs>${groundOf(inks.ground, across, down)}` +
      `<svg ${window}>${drawnIn(withOutlines(picture).marks, inks)}</svg>` +
      `<g opacity="${said}">${this.#words(words, inks)}</g>` +
      (ended && this.site ? this.#code() : '') +
      '</svg>'
    );
  }

  #words = memoize(
    (index: number, inks: Inks) => {
      const { stage, scale: share, height } = this.format;
      const slide = this.#slides[index]!;
      const marks: Mark[] = [...captions(slide, this.format), this.#mark(slide.chapter.number)];
      const drawn = withOutlines({ width: stage.width, height: height / share, marks });
      return drawnIn(drawn.marks, inks);
    },
    (index) => String(index),
    4
  );

  #mark(told: number): Mark {
    const { stage } = this.format;
    const chapters = this.edition.chapters.at(-1)!.number;
    return vMark(chapters, told, [stage.width - MARK.right[stage.layout], MARK.top], MARK.width);
  }

  #code(): string {
    const { x, y, width } = codeBox(this.format);
    return codeSvg({ address: storyLink(this.site, this.edition.locale), x, y, side: width });
  }
}

const inksNow = memoize(
  (chapter: string) => inksOf(chapter),
  (chapter) => chapter,
  16
);

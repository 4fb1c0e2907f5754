import { scaleLinear } from 'd3';
import { MOVING } from '../ready-made';
import { inksOf } from '../../palette/inks';
import { svgFile } from '../../export/slide-svg';
import { slidesOf } from '../../export/slides';
import { STAGE } from '../../export/sizes';
import { wordsOnSlide } from '../../export/words-on-slide';
import { pictureDuring } from '../../render/picture-at-rest';
import { ARRIVE } from '../../scenes/buses/cues';
import { sceneOf } from '../../scenes/register';
import type { Edition } from '../../story/types';
import { withOutlines } from '../../export/outlines';

/** Ms between frames, and of the whole; the picture then begins anew. */
const FRAME = 50;
const LENGTH = 6000;
/** Progress when the buses stand and nobody has got off yet, and when all but a few stand at their firms. */
const STARTS = ARRIVE.mapGoes[1];
const ENDS = 0.97;
/** Ms for which the cry stands, people go on to their firms, all rests, and the cry is written. */
const STANDS = 900;
const GO_ON = 1700;
const REST = 600;
const SHARE_OF_FILE = 1.875;

export interface Frame {
  svg: string;
  /** For how long it is seen, ms. */
  delay: number;
}

/** When the step has come how far, ms and progress. It begins with the cry, which is what a still copy shows. */
const progressAt = (stands: number) =>
  scaleLinear(
    [0, STANDS, STANDS + GO_ON, STANDS + GO_ON + REST, STANDS + GO_ON + REST + 1, LENGTH],
    [stands, stands, ENDS, ENDS, STARTS, stands]
  );

/**
 * The passage with the cry as frames, with its slide's words; frames that are alike are one.
 * @throws where the story has no such step
 */
export function movingPicture(edition: Edition): Frame[] {
  const slide = slidesOf(edition).find(({ hash }) => hash === MOVING);
  const stands = slide && sceneOf(slide.chapter.id).midway?.(slide.step.sceneStep);
  if (!slide || stands === undefined)
    throw new Error(`the story has no step "${MOVING}" with a moment of its own`);
  const { chapter, step, title } = slide;
  const words = wordsOnSlide(slide).filter(({ key }) => key !== 'slide-source');
  const at = progressAt(stands);
  const frames: Frame[] = [];
  for (let ms = 0; ms < LENGTH; ms += FRAME) {
    const picture = pictureDuring(chapter, step.sceneStep, at(ms), edition.locale, STAGE);
    const svg = svgFile(
      withOutlines({ ...picture, marks: [...picture.marks, ...words] }),
      inksOf(chapter.id),
      { title, scale: SHARE_OF_FILE }
    );
    const last = frames.at(-1);
    if (last?.svg === svg) last.delay += FRAME;
    else frames.push({ svg, delay: FRAME });
  }
  return frames;
}

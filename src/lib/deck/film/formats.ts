import { stageIn } from '../../render/slide-stage';
import type { StageSize } from '../../scenes/_kit/scene';

export interface Format {
  /** Px of the file. */
  width: number;
  height: number;
  /** What scenes draw for. */
  stage: StageSize;
  /** Px of the file to one of the stage. */
  scale: number;
}

function format(width: number, height: number): Format {
  const stage = stageIn(width, height);
  return { width, height, stage, scale: width / stage.width };
}

/** A screen, and a telephone held upright. */
export const FORMATS = { wide: format(1920, 1080), upright: format(1080, 1920) };

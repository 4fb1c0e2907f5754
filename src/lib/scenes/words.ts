import { limits as busesLimits } from './buses/value-limits';
import { words as buses } from './buses/words';
import { limits as coverLimits } from './cover/value-limits';
import { words as cover } from './cover/words';
import { limits as finaleLimits } from './finale/value-limits';
import { words as finale } from './finale/words';
import { limits as patentsLimits } from './patents/value-limits';
import { words as patents } from './patents/words';
import { limits as platformsLimits } from './platforms/value-limits';
import { words as platforms } from './platforms/words';
import { limits as projectsLimits } from './projects/value-limits';
import { words as projects } from './projects/words';
import { limits as recoveryLimits } from './recovery/value-limits';
import { words as recovery } from './recovery/words';
import { limits as reliefLimits } from './relief/value-limits';
import { words as relief } from './relief/words';
import type { CheckedScene } from './kit/value-limits';

/** The chapters in order, each with the steps, labels and figures its scene needs, and what it can draw of them. */
export const SCENE_WORDS: readonly CheckedScene[] = [
  { ...cover, limits: coverLimits },
  { ...recovery, limits: recoveryLimits },
  { ...buses, limits: busesLimits },
  { ...relief, limits: reliefLimits },
  { ...projects, limits: projectsLimits },
  { ...patents, limits: patentsLimits },
  { ...platforms, limits: platformsLimits },
  { ...finale, limits: finaleLimits }
];

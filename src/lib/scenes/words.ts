import { limits as busesLimits } from './buses/value-limits';
import { words as buses } from './buses/manifest';
import { limits as coverLimits } from './cover/value-limits';
import { words as cover } from './cover/manifest';
import { limits as finaleLimits } from './finale/value-limits';
import { words as finale } from './finale/manifest';
import { limits as patentsLimits } from './patents/value-limits';
import { words as patents } from './patents/manifest';
import { limits as platformsLimits } from './platforms/value-limits';
import { words as platforms } from './platforms/manifest';
import { limits as projectsLimits } from './projects/value-limits';
import { words as projects } from './projects/manifest';
import { limits as recoveryLimits } from './recovery/value-limits';
import { words as recovery } from './recovery/manifest';
import { limits as reliefLimits } from './relief/value-limits';
import { words as relief } from './relief/manifest';
import type { CheckedScene } from './_kit/value-limits';

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

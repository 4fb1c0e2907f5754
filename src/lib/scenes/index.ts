import { limits as busesLimits } from './buses/value-limits';
import { manifest as buses } from './buses/manifest';
import { statistics as busesStatistics } from './buses/statistics';
import { limits as coverLimits } from './cover/value-limits';
import { manifest as cover } from './cover/manifest';
import { statistics as coverStatistics } from './cover/statistics';
import { limits as finaleLimits } from './finale/value-limits';
import { manifest as finale } from './finale/manifest';
import { limits as patentsLimits } from './patents/value-limits';
import { manifest as patents } from './patents/manifest';
import { limits as platformsLimits } from './platforms/value-limits';
import { manifest as platforms } from './platforms/manifest';
import { limits as projectsLimits } from './projects/value-limits';
import { manifest as projects } from './projects/manifest';
import { statistics as projectsStatistics } from './projects/statistics';
import { limits as recoveryLimits } from './recovery/value-limits';
import { manifest as recovery } from './recovery/manifest';
import { contradictions as recoveryContradictions } from './recovery/contradictions';
import { statistics as recoveryStatistics, unpaired } from './recovery/statistics';
import { limits as reliefLimits } from './relief/value-limits';
import { manifest as relief } from './relief/manifest';
import type { CheckedScene } from '../story/scene-manifest';

/**
 * The chapters in their order, the cover first: the one list of them, each with the steps, labels and figures its scene
 * needs, and what it can draw of them. A chapter is a folder beside this file, whose `scene.ts` exports the scene under
 * the chapter's id. The build makes of it all scenes at once (`virtual:scenes`) and one by one
 * (`virtual:scene-loaders`).
 */
export const MANIFESTS: readonly CheckedScene[] = [
  { ...cover, limits: coverLimits, statistics: coverStatistics },
  {
    ...recovery,
    limits: recoveryLimits,
    statistics: recoveryStatistics,
    unpaired,
    contradictions: recoveryContradictions
  },
  { ...buses, limits: busesLimits, statistics: busesStatistics },
  { ...relief, limits: reliefLimits },
  { ...projects, limits: projectsLimits, statistics: projectsStatistics },
  { ...patents, limits: patentsLimits },
  { ...platforms, limits: platformsLimits },
  { ...finale, limits: finaleLimits }
];

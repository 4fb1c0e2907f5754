import { limits as busesLimits } from './buses/value-limits';
import { manifest as buses } from './buses/manifest';
import { limits as coverLimits } from './cover/value-limits';
import { manifest as cover } from './cover/manifest';
import { limits as finaleLimits } from './finale/value-limits';
import { manifest as finale } from './finale/manifest';
import { limits as patentsLimits } from './patents/value-limits';
import { manifest as patents } from './patents/manifest';
import { limits as platformsLimits } from './platforms/value-limits';
import { manifest as platforms } from './platforms/manifest';
import { limits as projectsLimits } from './projects/value-limits';
import { manifest as projects } from './projects/manifest';
import { limits as recoveryLimits } from './recovery/value-limits';
import { manifest as recovery } from './recovery/manifest';
import { unpaired } from './recovery/months';
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
  { ...cover, limits: coverLimits },
  { ...recovery, limits: recoveryLimits, unpaired },
  { ...buses, limits: busesLimits },
  { ...relief, limits: reliefLimits },
  { ...projects, limits: projectsLimits },
  { ...patents, limits: patentsLimits },
  { ...platforms, limits: platformsLimits },
  { ...finale, limits: finaleLimits }
];

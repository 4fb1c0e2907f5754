import { words as buses } from './buses/words';
import { words as cover } from './cover/words';
import { words as finale } from './finale/words';
import { words as patents } from './patents/words';
import { words as platforms } from './platforms/words';
import { words as projects } from './projects/words';
import { words as recovery } from './recovery/words';
import { words as relief } from './relief/words';
import type { SceneWords } from './kit/scene';

/** The chapters in order, each with the steps, labels and figures its scene needs. */
export const SCENE_WORDS: readonly SceneWords[] = [
  cover,
  recovery,
  buses,
  relief,
  projects,
  patents,
  platforms,
  finale
];

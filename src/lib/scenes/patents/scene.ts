import { frame } from '../kit/frame';
import { line } from '../kit/marks';
import type { Scene } from '../kit/scene';
import { words } from './words';

export const patents: Scene<(typeof words.labels)[number], (typeof words.figures)[number]> = {
  ...words,
  still: 'prize',
  place: () => 'middle',
  sceneAt(step, progress, size) {
    const f = frame(size);
    return { width: f.width, height: f.height, marks: [line('datum', [0, f.height / 2], [f.width * progress, f.height / 2], 'ink', 2)] };
  }
};

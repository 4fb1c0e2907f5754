import { frame } from '../_kit/layout';
import { group } from '../../marks/marks';
import { easeMove, span, timeline } from '../_kit/motion';
import { pictureOf } from '../../marks/keep-on-stage';
import type { Scene } from '../_kit/scene';
import { text } from '../../marks/text';
import { layoutOf } from './parts/layout';
import { words } from './manifest';

const at = timeline({ settled: 0 }, [['cover', { settled: 1 }]]);

/** The cover: every dot of the story as a V, its left arm still falling into place. The shape measures nothing. */
export const cover: Scene<(typeof words.labels)[number], (typeof words.figures)[number]> = {
  ...words,
  still: 'cover',
  place: () => 'lower',
  sceneAt(step, progress, size, edition) {
    const f = frame(size);
    const { labels } = edition;
    const { foot, falling, climbing } = layoutOf(f, edition);
    const { settled } = at(step, progress);
    // Under the right arm, where the V leaves the frame empty.
    const right = f.width - f.margin;
    const noteSize = f.type.label;
    const width = f.portrait ? f.width * 0.32 : f.width * 0.19;
    // On a phone the title passes over this place as the reader scrolls.
    const shown = f.portrait ? 1 - span(settled, 0.02, 0.14) + span(settled, 0.85, 1) : 1;
    const note = text({ key: 'dots-note', text: labels['dots-note'], x: right, y: f.portrait ? f.height - 12 : foot - 4, from: 'bottom', size: noteSize, fill: 'ink', anchor: 'end', width, opacity: shown }); // prettier-ignore
    const head = text({ key: 'dots', text: labels.dots, x: right, y: note.box.y - noteSize, size: f.portrait ? Math.min(f.width / 19.5, f.type.note1 * (f.height < 450 ? 1 : 1.25)) : f.type.note1 * 0.95, face: 'head', fill: 'warm-text', anchor: 'end', opacity: shown, figure: 'dots' }); // prettier-ignore
    const fall = group('fall', falling(1 - easeMove(settled)));
    return pictureOf(f, [fall, ...climbing, head, note]);
  }
};

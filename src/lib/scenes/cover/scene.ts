import { sceneLayout } from '../_kit/layout';
import { isShort } from '../_kit/density';
import { group } from '../../marks/marks';
import { easeMove, span, timeline } from '../_kit/motion';
import { pictureOf } from '../../marks/keep-on-stage';
import type { Scene } from '../_kit/scene';
import { text } from '../../marks/text';
import { layoutOf } from './parts/layout';
import { manifest } from './manifest';

const at = timeline({ settled: 0 }, [['cover', { settled: 1 }]]);

/** The cover: every dot of the story as a V, its left arm still falling into place. The shape measures nothing. */
export const cover: Scene<(typeof manifest.labels)[number], (typeof manifest.figures)[number]> = {
  ...manifest,
  posterStep: 'cover',
  textPosition: () => 'lower',
  sceneAt(step, progress, size, edition) {
    const f = sceneLayout(size);
    const { labels } = edition;
    const { foot, falling, climbing } = layoutOf(f, edition);
    const { settled } = at(step, progress);
    // Under the right arm, where the V leaves the frame empty.
    const right = f.width - f.margin;
    const noteSize = f.type.label;
    const width = f.stacked ? f.width * 0.32 : f.width * 0.19;
    // On a phone the title passes over this place as the reader scrolls.
    const shown = f.stacked ? 1 - span(settled, 0.02, 0.14) + span(settled, 0.85, 1) : 1;
    const note = text({ key: 'dots-note', text: labels['dots-note'], x: right, y: f.stacked ? f.height - 12 : foot - 4, from: 'bottom', size: noteSize, fill: 'ink', anchor: 'end', width, opacity: shown }); // prettier-ignore
    const head = text({ key: 'dots', text: labels.dots, x: right, y: note.box.y - noteSize, size: f.stacked ? Math.min(f.width / 19.5, f.type.note1 * (isShort(f) ? 1 : 1.25)) : f.type.note1 * 0.95, face: 'head', fill: 'warm-text', anchor: 'end', opacity: shown, figure: 'dots' }); // prettier-ignore
    const fall = group('fall', falling(1 - easeMove(settled)));
    return pictureOf(f, [fall, ...climbing, head, note]);
  }
};

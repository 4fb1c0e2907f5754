import { group } from '../../marks/marks';
import { pictureOf } from '../../marks/keep-on-stage';
import { text } from '../../marks/text';
import { isCompact } from '../_kit/density';
import { sceneLayout } from '../_kit/layout';
import { easeMove, timeline } from '../_kit/motion';
import type { Scene } from '../_kit/scene';
import { manifest } from './manifest';
import { heroes } from './parts/heroes';
import { layoutOf } from './parts/layout';

const at = timeline({ settled: 0 }, [['cover', { settled: 1 }]]);

/** The small note on what a dot is: its width, of the stage; and between its lines, in labels. */
const NOTE_WIDTH = { stacked: 0.9, wide: 0.19 } as const;
const NOTE_GAP = 0.5;

/** The cover: every dot of the story as a V, its left arm still falling into place. The shape measures nothing. */
export const cover: Scene<(typeof manifest.labels)[number], (typeof manifest.figures)[number]> = {
  ...manifest,
  posterStep: 'cover',
  textPosition: () => 'lower',
  sceneAt(step, progress, size, edition) {
    const layout = sceneLayout(size);
    const { foot, falling, climbing } = layoutOf(layout, edition);
    const { settled } = at(step, progress);
    const { stacked, width, margin, type } = layout;
    const right = width - margin;
    const roomy = !stacked && !isCompact(layout);
    const note = text({
      key: 'dots-note',
      text: edition.labels['dots-note'],
      x: right,
      y: foot,
      from: 'bottom',
      size: type.source,
      fill: 'ink-2',
      anchor: 'end',
      width: width * (stacked ? NOTE_WIDTH.stacked : NOTE_WIDTH.wide),
      opacity: roomy ? 1 : 0
    });
    const head = text({
      key: 'dots',
      text: edition.labels.dots,
      x: right,
      y: roomy ? note.box.y - type.source * NOTE_GAP : foot,
      size: type.label,
      face: 'head',
      fill: 'ink',
      anchor: 'end',
      figure: 'dots',
      opacity: stacked ? 0 : 1
    });
    const fall = group('fall', falling(1 - easeMove(settled)));
    return pictureOf(layout, [fall, ...climbing, ...heroes(layout, edition), head, note]);
  }
};

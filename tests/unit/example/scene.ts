import { sceneLayout } from '../../../src/lib/scenes/_kit/layout';
import { during, easeFall, timeline } from '../../../src/lib/scenes/_kit/motion';
import type { Scene } from '../../../src/lib/scenes/_kit/scene';
import { pictureOf } from '../../../src/lib/marks/keep-on-stage';
import { rect } from '../../../src/lib/marks/marks';
import { text } from '../../../src/lib/marks/text';

/** When, in a step's progress, what happens. */
const CUES = { slabFalls: [0.1, 0.6], nameComes: [0.6, 0.8] } as const;

/** What each step changes; all else it keeps. */
const at = timeline({ fallen: 0 }, [['fall', { fallen: 1 }]]);

export const example: Scene<'name', 'restart-rate'> = {
  id: 'example',
  steps: ['fall'],
  labels: ['name'],
  figures: ['restart-rate'],
  posterStep: 'fall',
  textPosition: () => 'upper',
  sceneAt(step, progress, size, { labels }) {
    const { fallen } = at(step, progress);
    const layout = sceneLayout(size);
    const { x, y, width, height } = layout.plot;
    const fall = easeFall(during(fallen, CUES.slabFalls));
    const slab = rect({
      key: 'slab',
      x,
      y,
      width,
      height: (height / 2) * fall,
      fill: 'cold',
      figure: 'restart-rate'
    });
    const baseline = y + height / 2 + layout.type.note1;
    const opacity = during(fallen, CUES.nameComes);
    const name = text({
      key: 'name',
      text: labels.name,
      x,
      y: baseline,
      size: layout.type.note1,
      face: 'head',
      opacity
    });
    return pictureOf(layout, [slab, name]);
  }
};

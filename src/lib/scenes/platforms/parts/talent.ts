import type { SceneLayout } from '../../_kit/layout';
import type { Mark } from '../../../marks/marks';
import { labelSize } from '../../../marks/label-size';
import { span } from '../../_kit/motion';
import { isCompact, isShort } from '../../_kit/density';
import { NATIONAL, type Skyline } from '../../_kit/skyline';
import { below, fitSize, text } from '../../../marks/text';
import type { Edition, State } from '../state';

/** The number of people, over the low towers. */
export function talent(f: SceneLayout, sky: Skyline, s: State, { labels, figures }: Edition): Mark[] {
  const x = sky.towers[0]!.x;
  const width = sky.towers[NATIONAL.length - 1]!.x - x - (f.stacked ? 8 : 20);
  const opacity = span(s.talent, 0.45, 0.65);
  const size = fitSize(figures.talent.text, width, f.type.figure1 * 1.05, 'figure');
  const top = f.stacked ? 68 : f.height * 0.1;
  const number = text({
    key: 'talent-number',
    text: figures.talent.text,
    x,
    y: top + size * 0.74,
    size,
    face: 'figure',
    fill: 'warm-text',
    opacity,
    figure: 'talent'
  });
  const head = f.stacked ? Math.max(14, f.type.note2) : f.type.note2;
  const name = text({
    key: 'talent',
    text: labels.talent,
    x,
    y: number.y + head * 1.5,
    size: head,
    face: 'head',
    width,
    opacity
  });
  const small = labelSize(f) * (f.stacked ? 1.02 : 1);
  return [
    number,
    name,
    text({ key: 'talent-note', text: labels['talent-note'], x, y: below(name, small * 1.75), size: small, fill: 'ink-2', width, opacity: isShort(f) || isCompact(f) ? 0 : opacity })
  ]; // prettier-ignore
}

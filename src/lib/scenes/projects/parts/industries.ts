import type { SceneLayout } from '../../_kit/layout';
import { isShort } from '../../_kit/density';
import type { Mark } from '../../../marks/marks';
import { span } from '../../_kit/motion';
import { portraitLabel } from '../../../marks/label-size';
import { fitSize, text, textWidth } from '../../../marks/text';
import type { Edition, ProjectState } from '../scene';

const KEYS = ['industry-1', 'industry-2', 'industry-3', 'industry-4', 'industry-5', 'industry-6'] as const;

const portraitSize = (f: SceneLayout) => Math.max(12, f.type.note2 * 0.97);

/** Room under the ground line of an upright screen for a caption and the names in two rows, px. */
export const industriesRoom = (f: SceneLayout) => portraitSize(f) * 5.3;

/** The zone's "5 + 1" by name, under the ground line: five together, and the one that is counted apart after its plus. */
export function industries(f: SceneLayout, s: ProjectState, { labels }: Edition, ground: number): Mark[] {
  const { x, width } = f.plot;
  const short = isShort(f);
  const narrow = short || (!f.stacked && f.width < 760);
  const shown = (i: number) => span(s.leased, 0.66 + i * 0.04, 0.8 + i * 0.04);
  const names = KEYS.map((key, i) => ({
    key,
    i,
    words: i === KEYS.length - 1 ? `+ ${labels[key]}` : labels[key]
  }));
  const write = (i: number, px: number, py: number, size: number): Mark =>
    text({ key: KEYS[i]!, text: names[i]!.words, x: px, y: py, size, face: 'head', fill: i === KEYS.length - 1 ? 'warm-text' : 'ink', opacity: shown(i), passing: true }); // prettier-ignore
  const caption = (size: number) =>
    text({ key: 'industries', text: labels.industries, x, y: ground + size * (f.stacked || narrow ? 1.45 : 1.75), size, fill: 'ink-2', opacity: short ? 0 : shown(0), figure: 'industries' }); // prettier-ignore
  if (f.stacked || narrow) {
    const size = narrow || width < 330 ? 12 : portraitSize(f);
    const columns = 3;
    const first = ground + (short ? size * 1.3 : narrow ? size * 2.85 : size * 3);
    // Columns as wide as their widest name, and the rest shared out between them.
    const widths = Array.from({ length: columns }, (_, c) => Math.max(...names.filter(({ i }) => i % columns === c).map(({ words }) => textWidth(words, size, 'head')))); // prettier-ignore
    const gap = (width - widths.reduce((sum, one) => sum + one, 0)) / (columns - 1);
    const lefts = widths.map((_, c) => x + widths.slice(0, c).reduce((sum, one) => sum + one + gap, 0));
    const rows = names.map(({ i }) => write(i, lefts[i % columns]!, first + size * (narrow && !short ? 1.4 : 1.55) * Math.floor(i / columns), size)); // prettier-ignore
    return [
      ...rows,
      caption(Math.max(12, fitSize(labels.industries, width, narrow ? 12 : portraitLabel(f), 'label')))
    ];
  }
  const total = (size: number) => names.reduce((sum, { words }) => sum + textWidth(words, size, 'head'), 0);
  const wanted = f.type.note2 * 0.92;
  const size = Math.min(wanted, (wanted * width * 0.86) / total(wanted));
  const gap = (width - total(size)) / (KEYS.length - 1 + 0.8);
  let left = x;
  const row = names.map(({ i, words }) => {
    if (i === KEYS.length - 1) left = x + width - textWidth(words, size, 'head');
    const mark = write(i, left, ground + f.type.label * 2.3 + size * 1.25, size);
    left += textWidth(words, size, 'head') + gap;
    return mark;
  });
  return [...row, caption(f.type.label)];
}

import type { Frame } from '../kit/frame';
import type { Mark } from '../kit/marks';
import { span } from '../kit/motion';
import { text, textWidth } from '../kit/text';
import type { Edition, ProjectState } from './scene';

const KEYS = ['industry-1', 'industry-2', 'industry-3', 'industry-4', 'industry-5', 'industry-6'] as const;

const portraitSize = (f: Frame) => Math.max(12, f.type.note2 * 0.97);

/** Room under the ground line of an upright screen for the names in two rows, px. */
export const industriesRoom = (f: Frame) => portraitSize(f) * 3.9;

/** The zone's "5 + 1" by name, under the ground line: five together, and the one that is counted apart after its plus. */
export function industries(f: Frame, s: ProjectState, { labels }: Edition, ground: number): Mark[] {
  const { x, width } = f.plot;
  const short = f.height < 450;
  const shown = (i: number) => span(s.leased, 0.66 + i * 0.04, 0.8 + i * 0.04);
  const names = KEYS.map((key, i) => ({
    key,
    i,
    words: i === KEYS.length - 1 ? `+ ${labels[key]}` : labels[key]
  }));
  const write = (i: number, px: number, py: number, size: number): Mark =>
    text({ key: KEYS[i]!, text: names[i]!.words, x: px, y: py, size, face: 'head', fill: i === KEYS.length - 1 ? 'warm-text' : 'ink', opacity: shown(i) }); // prettier-ignore
  if (f.portrait || short) {
    const size = short || width < 330 ? 12 : portraitSize(f);
    const columns = 3;
    const rows = Math.ceil(KEYS.length / columns);
    const room = (f.height - ground) / rows;
    // Columns as wide as their widest name, and the rest shared out between them.
    const widths = Array.from({ length: columns }, (_, c) => Math.max(...names.filter(({ i }) => i % columns === c).map(({ words }) => textWidth(words, size, 'head')))); // prettier-ignore
    const gap = (width - widths.reduce((sum, one) => sum + one, 0)) / (columns - 1);
    const lefts = widths.map((_, c) => x + widths.slice(0, c).reduce((sum, one) => sum + one + gap, 0));
    return names.map(({ i }) => write(i, lefts[i % columns]!, ground + room * Math.floor(i / columns) + room * 0.66, size)); // prettier-ignore
  }
  const total = (size: number) => names.reduce((sum, { words }) => sum + textWidth(words, size, 'head'), 0);
  const wanted = f.type.note2 * 0.86;
  const size = Math.min(wanted, (wanted * width * 0.86) / total(wanted));
  const gap = (width - total(size)) / (KEYS.length - 1 + 0.8);
  let left = x;
  return names.map(({ i, words }) => {
    if (i === KEYS.length - 1) left = x + width - textWidth(words, size, 'head');
    const mark = write(i, left, ground + size * 1.9, size);
    left += textWidth(words, size, 'head') + gap;
    return mark;
  });
}

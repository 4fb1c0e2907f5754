import type { TextMark } from './marks';
import { memoize } from './memoize';
import { text, type TextOptions } from './text';

const broken = memoize(
  (options: TextOptions) => text({ ...options, x: 0, y: 0 }),
  ({ opacity: _opacity, x: _x, y: _y, ...options }) => JSON.stringify(options),
  120
);
const tenth = (value: number) => Math.round(value * 10) / 10;

/** `text` for words that move or fade: lines are broken once, then only carried along. */
export function setText(options: TextOptions): TextMark {
  const mark = broken(options);
  const { x, y, opacity = 1 } = options;
  const box = { ...mark.box, x: mark.box.x + x, y: mark.box.y + y };
  return { ...mark, x: tenth(x), y: tenth(mark.y + y), box, opacity };
}

import { partOfLine } from '../../_kit/pen';
import { path, rect, type Box, type Mark } from '../../../marks/marks';
import { fitSize, text } from '../../../marks/text';
import { cornersOf } from './pen';

export interface StampOptions {
  key: string;
  box: Box;
  /** How far its edge is closed, 0 to 1. */
  closed: number;
  /** How far it has been pressed, 0 to 1. */
  pressed: number;
  /** Set in two short lines: two words, or the halves of one. */
  words?: string;
  stroke: number;
  figure?: string;
}

/** Room for the words, and their size at the most; over the stamp's side. */
const WORDS = { room: 0.8, size: 0.37, middle: 0.36, leading: 1.08 };

const halves = (words: string): string[] =>
  words.includes(' ') ? words.split(' ') : [words.slice(0, words.length / 2), words.slice(words.length / 2)];

/** A square seal: its edge closes, then it is pressed and can be read. */
export function stamp({ key, box, closed, pressed, words, stroke, figure }: StampOptions): Mark[] {
  const asked = figure ? { figure } : {};
  const marks: Mark[] = [
    path({
      key: `${key}-edge`,
      d: partOfLine(cornersOf(box), closed),
      fill: 'none',
      stroke: 'warm',
      strokeWidth: stroke
    })
  ];
  if (words === undefined)
    return [
      ...marks,
      path({ key, d: [...partOfLine(cornersOf(box), 1), ['Z']], fill: 'warm', opacity: pressed, ...asked })
    ];
  marks.push(rect({ key, ...box, fill: 'warm', opacity: pressed, ...asked }));
  const lines = halves(words);
  const sizes = lines.map((line) => fitSize(line, box.width * WORDS.room, box.width * WORDS.size, 'head'));
  const size = Math.min(...sizes);
  const y = box.y + box.height / 2 + size * (WORDS.middle - ((lines.length - 1) * WORDS.leading) / 2);
  const x = box.x + box.width / 2;
  const style = { anchor: 'middle', face: 'head', fill: 'on-warm', leading: WORDS.leading } as const;
  return [
    ...marks,
    text({ key: `${key}-words`, text: lines.join('\n'), x, y, size, ...style, opacity: pressed })
  ];
}

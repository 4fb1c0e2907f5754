import type { Face, Ink, Mark, Picture, TextMark } from '../../marks/marks';
import { boxOnStage, flatten } from '../../marks/flatten';
import { boundsOf } from '../../marks/shapes';
import { text } from '../../marks/text';
import { BAR } from '../../scenes/_kit/layout';
import type { PlacedCode } from '../qr';
import type { Block, Window } from './blocks';
import { COLUMN, MARGIN } from './measures';

interface Words {
  size: number;
  face?: Face;
  fill?: Ink;
  leading?: number;
  /** Where lines may break if they are not broken yet, px. */
  width?: number;
  x?: number;
}

/** Px of the stage that are shown above and below what is drawn on it. */
const AIR = 6;
/** Px in which a picture fades out where its stage cuts something off, at the most. */
const FADE = 44;

/** From the edges of a picture to its words, px. */
function clearOfWords(picture: Picture): { top: number; bottom: number } {
  const boxes = flatten(picture).flatMap(({ mark, matrix }) =>
    mark.kind === 'text' ? [boxOnStage(mark.box, matrix)] : []
  );
  return {
    top: Math.min(...boxes.map(({ y }) => y)),
    bottom: Math.min(...boxes.map(({ y, height }) => picture.height - y - height))
  };
}

/** What is drawn of a picture, without the empty stage above and below it. */
function windowOf(picture: Picture, y: number): Window | undefined {
  const bounds = boundsOf(picture);
  if (!bounds) return undefined;
  const [top, bottom] = [bounds.y, bounds.y + bounds.height];
  const cut = { top: top <= 0, bottom: bottom >= picture.height };
  // What goes on beyond the stage passes behind the bar, which is not here.
  const from = cut.top ? BAR : Math.max(0, top - AIR);
  const height = Math.min(picture.height, bottom + AIR) - from;
  const clear = clearOfWords(picture);
  const fade = (room: number) => Math.max(0, Math.min(FADE, room));
  const fades = {
    top: cut.top ? fade(clear.top - from) : 0,
    bottom: cut.bottom ? fade(clear.bottom) : 0
  };
  return { picture, from, height, y, fades };
}

/** Words and pictures set one under the other, from the top down. */
export class Column implements Block {
  height = 0;
  marks: Mark[] = [];
  windows: Window[] = [];
  codes: PlacedCode[] = [];

  /** Leaves room, px. */
  space(height: number) {
    this.height += height;
  }

  /** Sets lines under what is there. */
  words(key: string, lines: string, { size, x = MARGIN, ...more }: Words): TextMark {
    const at = (y: number) => text({ key, text: lines, x, y, size, ...more });
    const mark = at(this.height - at(0).box.y);
    this.marks.push(mark);
    this.height += mark.box.height;
    return mark;
  }

  /** Sets a heading: lines as they are, or broken evenly where they are too long. */
  heading(key: string, lines: string, size: number) {
    return this.words(key, lines, { size, face: 'head', width: COLUMN });
  }

  picture(picture: Picture) {
    const window = windowOf(picture, this.height);
    if (!window) return;
    this.windows.push(window);
    this.height += window.height;
  }
}

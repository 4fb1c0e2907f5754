import { group, type Mark, type Picture } from '../../marks/marks';
import { translate } from '../../marks/transforms';
import type { PlacedCode } from '../qr';
import { GRAIN } from './measures';

/** A picture of the story in a block: the part of its stage that is shown, and where; px. */
export interface Window {
  picture: Picture;
  /** Where the part begins on its stage. */
  from: number;
  height: number;
  /** Where it stands in the block. */
  y: number;
  /** Px in which what is cut off there fades out. */
  fades: { top: number; bottom: number };
}

/** A piece of a long picture that is never cut: words, and pictures among them. */
export interface Block {
  height: number;
  marks: Mark[];
  windows: Window[];
  codes: PlacedCode[];
}

/** Blocks under one another on the ground of a chapter. */
export interface Section extends Block {
  chapter: string;
}

/** Sets blocks under one another. @param chapter whose colours they have */
export function stack(chapter: string, blocks: readonly Block[]): Section {
  const section: Section = { chapter, height: 0, marks: [], windows: [], codes: [] };
  for (const [index, { height, marks, windows, codes }] of blocks.entries()) {
    const at = section.height;
    section.marks.push(group(`block-${index}`, marks, { transform: [translate(0, at)] }));
    section.windows.push(...windows.map((window) => ({ ...window, y: window.y + at })));
    section.codes.push(...codes.map((code) => ({ ...code, y: code.y + at })));
    section.height += height;
  }
  return { ...section, height: Math.ceil(section.height / GRAIN) * GRAIN };
}

/**
 * Shares blocks out among as few parts as are no higher than `most`, all about as high.
 * @returns one part or more; a block that is higher than that is a part of its own
 */
export function parts<B extends Block>(blocks: readonly B[], most: number): B[][] {
  const all = blocks.reduce((sum, { height }) => sum + height, 0);
  const each = all / Math.ceil(all / most);
  const shared: B[][] = [];
  let height = 0;
  let before = 0;
  for (const block of blocks) {
    const fits = height + block.height <= most;
    // A block goes where the larger part of it lies when all is cut evenly.
    const due = before + block.height / 2 < each * shared.length;
    if (shared.length > 0 && fits && due) {
      shared.at(-1)!.push(block);
      height += block.height;
    } else {
      shared.push([block]);
      height = block.height;
    }
    before += block.height;
  }
  return shared;
}

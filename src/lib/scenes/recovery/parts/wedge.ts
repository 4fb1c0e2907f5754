import { group, path, round, type Mark } from '../../../marks/marks';
import { rotate, scale, translate } from '../../../marks/transforms';
import { textWidth } from '../../../marks/text';
import { DIFFICULTIES, difficultyWord, type Difficulty } from '../../_kit/difficulties';
import type { SceneLayout } from '../../_kit/layout';
import { during, easeFall, later, mix } from '../../_kit/motion';
import { bestFrom } from '../../../util/search';
import { CLIMB, inSight, STUCK } from '../cues';
import type { Edition, State } from '../state';
import { notchOf, roomAt, type Notch } from './notch';

/** Largest type, px and of the height; the smallest that a word may have, in large notes and of the height. */
const CAP = { stacked: 72, wide: 150, height: 0.16 } as const;
const LEAST = { stacked: 1.75, wide: 1.1, height: 0.055 } as const;
/** Between a word and the walls, px. */
const CLEAR = 4;
/** First baseline, as a share of the notch's depth: the lowest that is tried, the highest, and the steps. */
const LOWEST = 0.86;
const HIGHEST = 0.5;
const TRIES = 36;
/** From a word's baseline to the next over it, em. */
const LEADING = 1.18;
/** How a word lies in the end, and how it leaves the top; degrees. */
const TILTS = [-4, 2.4, -1.8, 1.4, -1] as const;
const TILT_FALLING = -12;
/** What each word that comes down on others does to them: px of sinking, and share of height left. */
const SINKS = 1.5;
const PRESSED = 0.985;
/** It does so as it lands: a power of its way. */
const IMPACT = 8;
/** A scale is written to so many parts of one. */
const PARTS = 1000;
/** The line that is kept for what the list leaves open. */
const MORE = { room: 0.3, height: 0.8, opacity: 0.4, dash: '4 6', fills: 0.94 } as const;

interface Wedged {
  name: Difficulty;
  /** Middle of its baseline, px. */
  x: number;
  y: number;
  size: number;
}

/** Words from the foot up, each as large as the walls allow where it lies: so short ones lie low. */
function stack(notch: Notch, cap: number, share: number, { labels }: Edition): Wedged[] {
  let y = mix(notch.top, notch.foot, share);
  return DIFFICULTIES.map((name) => {
    const { x, width } = roomAt(notch, y);
    const size = Math.min(cap, Math.max(1, width - CLEAR * 2) / textWidth(labels[name], 1, 'head'));
    const word = { name, x: x + width / 2, y, size };
    y -= size * LEADING;
    return word;
  });
}

/** The five as deep in the notch as leaves the smallest of them large enough, and the last under its edge. */
function wedgedIn(layout: SceneLayout, notch: Notch, edition: Edition): Wedged[] {
  const { stacked, type, height } = layout;
  const cap = Math.min(stacked ? CAP.stacked : CAP.wide, height * CAP.height);
  const least = Math.min(type.note1 * (stacked ? LEAST.stacked : LEAST.wide), height * LEAST.height);
  const stackAt = (step: number) => stack(notch, cap, mix(LOWEST, HIGHEST, step / TRIES), edition);
  const worth = (step: number) => {
    const words = stackAt(step);
    const last = words.at(-1)!;
    if (last.y - last.size * (LEADING + MORE.room) < notch.top) return 0;
    return Math.min(least, ...words.map(({ size }) => size));
  };
  return stackAt(bestFrom(0, TRIES, worth));
}

/** Five cold words fall into the foot of the V and wedge; each that comes down presses on those below. */
export function wedge(layout: SceneLayout, state: State, edition: Edition): Mark[] {
  const leaves = 1 - during(state.climb, CLIMB.wordsLeave);
  if (state.stuck === 0 || leaves === 0) return [];
  const notch = notchOf(layout);
  const words = wedgedIn(layout, notch, edition);
  const landed = words.map((_, i) =>
    easeFall(during(state.stuck, later(STUCK.wordFalls, i * STUCK.wordLag)))
  );
  return [
    ...words.map(({ name, x, y, size }, i): Mark => {
      const down = landed[i]!;
      const pressed = landed.slice(i + 1).reduce((sum, one) => sum + one ** IMPACT, 0);
      const tilt = mix(TILT_FALLING, TILTS[i]!, down);
      const baseline = mix(notch.top + size * LEADING, y, down) + pressed * SINKS;
      return group(
        name,
        difficultyWord(
          { key: 'word', text: edition.labels[name], x: 0, y: 0, size, anchor: 'middle' },
          0
        ).slice(0, 1),
        {
          transform: lying({ x, y: baseline, tilt, height: PRESSED ** pressed }),
          opacity: inSight(during(state.stuck, later(STUCK.wordFalls, i * STUCK.wordLag))) * leaves,
          figure: 'difficulties'
        }
      );
    }),
    more(notch, words.at(-1)!, during(state.stuck, STUCK.moreComes) * leaves)
  ];
}

/** @param height of the word, over its own */
const lying = ({ x, y, tilt, height }: { x: number; y: number; tilt: number; height: number }) => [
  translate(round(x), round(y)),
  rotate(round(tilt)),
  scale(1, Math.round(height * PARTS) / PARTS)
];

/** Over the last word an empty line, dashed: the list is left open. */
function more(notch: Notch, { y, size }: Wedged, shown: number): Mark {
  const bottom = y - size * LEADING;
  const height = Math.min(size * MORE.height, bottom - notch.top);
  const low = roomAt(notch, bottom);
  const inset = (low.width * (1 - MORE.fills)) / 2 + CLEAR;
  const left = round(low.x + inset);
  const right = round(low.x + low.width - inset);
  return path({
    key: 'more',
    d: [['M', left, round(bottom)], ['H', right], ['V', round(bottom - height)], ['H', left], ['Z']],
    fill: 'none',
    stroke: 'cold-text',
    strokeWidth: 1,
    dash: MORE.dash,
    opacity: MORE.opacity * shown
  });
}

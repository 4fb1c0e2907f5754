import { LANGUAGES, type Locale } from '../../locales/locales';
import { sceneLayout } from '../../scenes/_kit/layout';
import type { StageSize } from '../../scenes/_kit/scene';

/** Px across a long picture: chats keep the width of a picture that is much longer than wide up to 1,280. */
export const WIDTH = 1080;
/** What scenes draw for: a phone held upright. Lengths of a long picture are in its px. */
export const STAGE: StageSize = { width: 390, height: 557, layout: 'stacked' };
/** In the picture of the whole story, for which less height is left: as on an upright slide. */
export const BRIEF_STAGE: StageSize = { ...STAGE, height: 458 };
/** Of the file over what scenes draw for. */
export const SCALE = WIDTH / STAGE.width;
/** Heights are whole pixels of the file when they are multiples of this. */
export const GRAIN = 13;

/** Longer files, px, are more than some telephones decode at once. */
const LONGEST = 16_384;
/** The longest part, in px of the stage. */
export const MOST = Math.floor(LONGEST / SCALE / GRAIN) * GRAIN;

/** Words begin where drawings do. */
export const { margin: MARGIN } = sceneLayout(STAGE);
export const COLUMN = STAGE.width - MARGIN * 2;

/** Sizes of type: what is read is 17, 47 px in the file. */
export const TYPE = { story: 54, chapter: 54, heading: 31, lead: 20, body: 17, running: 13, source: 12.5 };
/** Between baselines over size, of what is read and of notes. */
export const LEADING = { han: { body: 1.68, note: 1.5 }, other: { body: 1.46, note: 1.36 } };
export const script = (locale: Locale) => (LANGUAGES[locale].han ? 'han' : 'other');

export const GAP = {
  /** From the edge to the running head. */
  top: 30,
  /** From the running head to the title. */
  opening: 92,
  title: 18,
  kicker: 12,
  picture: 22,
  body: 26,
  paragraph: 13,
  source: 16,
  note: 5,
  step: 78,
  chapter: 56,
  foot: 40
};

import type { Locale } from '../../ledger/figure';
import type { SceneManifest } from '../../story/scene-manifest';
import type { SceneFigure } from '../../story/types';
import type { Picture } from '../../marks/marks';

export type { SceneManifest };

/** The words and figures a scene draws in one language. */
export interface SceneEdition<L extends string = string, F extends string = string> {
  locale: Locale;
  labels: Record<L, string>;
  figures: Record<F, SceneFigure>;
}

/** The stage, in CSS pixels. */
export interface StageSize {
  width: number;
  height: number;
  /** Whether the words stand under the picture (a phone, a tablet upright) or in a column on its left. */
  layout: 'stacked' | 'sideBySide';
  /** The reader's text size over the usual 16 px; 1 unless they enlarged it. */
  textScale?: number;
}

/**
 * Where a step's words stand on a wide screen, in the emptiness that its picture leaves: a height of the left column.
 */
export type TextPosition = 'top' | 'upper' | 'middle' | 'lower';

/** The style sheet has a rule for each. */
export type DwellScreens = 0 | 1 | 2;

export interface Scene<L extends string = string, F extends string = string> extends SceneManifest<L, F> {
  /** The step whose end state stands for the chapter without JavaScript, in print and when shared. */
  posterStep: string;
  textPosition: (step: string) => TextPosition;
  /**
   * Screens of scroll for which a step's words stay where they are read while the picture goes on; 0 where left out.
   */
  dwellScreens?: (step: string) => DwellScreens;
  /**
   * Progress of a step at which its picture is what the step tells and its end no longer shows: where nothing moves,
   * both are shown.
   */
  midway?: (step: string) => number | undefined;
  /** Steps that show the map, whose makers are credited. */
  mapSteps?: readonly string[];
  /** Steps that draw an order or a relation and no figure, so that nothing in their picture can be asked. */
  figureless?: readonly string[];
  /**
   * The picture at a place in the story; nothing in it remembers how the reader got there.
   * @param step id of the step being read
   * @param progress 0 where the step's change begins (the end of the step before), 1 where it is complete
   */
  sceneAt: (step: string, progress: number, size: StageSize, edition: SceneEdition<L, F>) => Picture;
}

import type { StatisticRow } from './types';

/** What a scene needs of the content: checked against the chapter's Markdown and the ledger at build time. */
export interface SceneManifest<L extends string = string, F extends string = string> {
  /** The chapter's id: its folder, its Markdown files, its part of the address. */
  id: string;
  /** Steps in order. */
  steps: readonly string[];
  /** Steps of former editions, each with the step that took it in: old addresses and running orders lead there. */
  formerSteps?: Readonly<Record<string, string>>;
  /** Keys of the words written in the picture, under `## Labels`. */
  labels: readonly L[];
  /** Ledger ids the picture is drawn from. */
  figures: readonly F[];
  /** Counts whose things are labels one by one: another count needs other labels. */
  named?: Partial<Record<F, number>>;
}

/**
 * The values of a figure that a scene can draw, both ends included; in base units (yuan, square metres), as the scene
 * reads them. A bound may be another figure, by its id: a part is no larger than its whole.
 */
export interface Limit {
  min: number | string;
  max: number | string;
}

/** What a scene can draw, by ledger id: of every figure that a length, an area or a number of dots is made of. */
export type Limits = Readonly<Record<string, Limit>>;

/** A scene with what it can draw of its figures: that is asked of the content, and no page is sent it. */
export interface CheckedScene extends SceneManifest {
  limits: Limits;
  /**
   * Why rows of public statistics cannot be drawn beside one another, by the id of each that cannot; in English, or in
   * both languages: `no such month | 没有这个月`.
   */
  unpaired?: (rows: readonly StatisticRow[]) => ReadonlyMap<string, string>;
}

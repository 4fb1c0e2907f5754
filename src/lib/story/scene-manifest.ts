import type { Fault } from '../ledger/content-error';
import type { MonthSpan } from '../ledger/month-range';
import type { SceneFigure, StatisticRow } from './types';

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
  /** Of the labels, those that may be left out of the text: then the picture goes without. */
  optional?: readonly L[];
  /** Figures that are drawn with such a label alone, by its key. */
  withLabel?: Partial<Record<F, L>>;
  /** Of the figures, those whose period the scene asks. */
  dated?: readonly F[];
  /** The figure whose period is the half-year that the story tells of. */
  told?: F;
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

/** What a scene is asked about the statistics that it draws. */
export interface StatisticsAsked {
  /** All rows of public statistics. */
  rows: readonly StatisticRow[];
  /** The months that a figure is of, by its id; undefined where its period is in words. */
  spanOf: (id: string) => MonthSpan | undefined;
}

/** What no row says and a scene would draw: a row of a series, of some months. */
export interface WantedStatistic {
  series: string;
  region: string;
  span: MonthSpan;
}

export interface DrawnStatistics {
  /** The rows that are drawn. */
  rows: readonly StatisticRow[];
  wanted: readonly WantedStatistic[];
}

/** Public statistics that a scene draws, found by what they measure, where and when: their ids are only names. */
export interface SceneStatistics {
  draws: (asked: StatisticsAsked) => DrawnStatistics;
  /** What of them can be drawn. */
  limit: Limit;
}

/** What of a chapter's text its scene can find to hold no longer. */
export interface Contradiction {
  /** What it stands in: the step, or the key of a label. */
  in: { step: string } | { label: string };
  fault: Fault;
}

/** What a scene can be asked to look at: its figures, and the text's steps and labels. */
export interface TextAsked {
  figures: Readonly<Record<string, SceneFigure>>;
  /** All rows of public statistics. */
  rows: readonly StatisticRow[];
  /** Each step of the text, with the ids of the figures that its words and notes name. */
  steps: ReadonlyMap<string, readonly string[]>;
  labels: Readonly<Record<string, string>>;
}

/** Why a row cannot be drawn beside others. @param period as the table has it */
export type Unpaired = (period: string) => Fault;

/** A scene with what it can draw of its figures: that is asked of the content, and no page is sent it. */
export interface CheckedScene extends SceneManifest {
  limits: Limits;
  statistics?: SceneStatistics;
  /** Why rows of public statistics cannot be drawn beside one another, by the id of each that cannot. */
  unpaired?: (rows: readonly StatisticRow[]) => ReadonlyMap<string, Unpaired>;
  /** What of the text no longer holds for the figures. */
  contradictions?: (asked: TextAsked) => readonly Contradiction[];
}

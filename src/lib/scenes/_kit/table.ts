import type { SceneEdition } from './scene';

/** Series side by side, a period a row, as ledger ids: what a picture compares, for who does not see it. */
export interface SeriesTable {
  caption: string;
  /** What each column is called. */
  series: string[];
  /** `period` as the ledger has it, such as `2020-03`; an empty cell is undefined. */
  rows: { period: string; cells: (string | undefined)[] }[];
}

/** The tables of a scene, by the step whose picture compares series. */
export type SceneTables = Readonly<Record<string, (edition: SceneEdition) => SeriesTable>>;

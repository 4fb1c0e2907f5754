/** What is seen in a page; shifts, tasks and frames in ms from its start. */
export interface Observed {
  firstPaint: number;
  largestPaint: number;
  busyUntil: number;
  shifts: [at: number, by: number][];
  longTasks: [from: number, length: number][];
  startFrames: () => void;
  stopFrames: () => number[];
}

declare global {
  interface Window {
    bench: Observed;
  }
}

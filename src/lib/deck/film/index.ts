/** What scripts load through vite to make films, and the read-me's moving picture. */
export { FORMATS } from './formats';
export { Frames } from './frames';
export { filmOrder } from './order';
export { cuesOf, filmMetadata, subRip, webVtt } from './subtitles';
export { movingPicture } from './moving-picture';
export { FRAME_RATE, timelineOf } from './timeline';

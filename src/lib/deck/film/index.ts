/** What `npm run export` loads through vite to make films. */
export { FORMATS } from './formats';
export { Frames } from './frames';
export { filmOrder } from './order';
export { cuesOf, filmMetadata, subRip, webVtt } from './subtitles';
export { FRAME_RATE, timelineOf } from './timeline';

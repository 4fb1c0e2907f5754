import { stageIn } from '../render/slide-stage';

/** The stage of a 16:9 screen: that of the deck. */
export const STAGE = stageIn(1280, 720);

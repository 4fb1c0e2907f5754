import { stageIn } from '../deck/stage';

/** The stage of a 16:9 screen: that of the deck. */
export const STAGE = stageIn(1280, 720);

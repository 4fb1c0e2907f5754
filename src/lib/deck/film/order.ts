import { FILM } from '../ready-made';

/** @param all every step's hash; steps that were taken out of the story are left out */
export const filmOrder = (all: readonly string[]) => all.filter((hash) => FILM.includes(hash));

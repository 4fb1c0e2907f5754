import { getContext, setContext } from 'svelte';

type FigureAddress = (id: string) => string;
const KEY = Symbol('figure address');

/** Says for all below where a figure's row is: on the figures page, or in the handout itself while it is printed. */
export const setFigureAddress = (of: FigureAddress) => setContext(KEY, of);

/** Where a figure's row is; undefined on pages whose figures lead nowhere, such as slides. */
export const figureAddress = () => getContext<FigureAddress | undefined>(KEY);

import { trustedScript } from '$lib/util/trusted-types';
import address from './canvas.worker?worker&url';

/** Starts the worker that draws pictures while they move; the one-file edition has none. */
export const startCanvasWorker: (() => Worker) | undefined = () =>
  new Worker(trustedScript(address), { type: 'module' });

import { trustedScript } from '$lib/trusted';
import address from './crowd.worker?worker&url';

/** Starts the worker that draws crowds; the one-file edition has none. */
export const startCrowdWorker: (() => Worker) | undefined = () =>
  new Worker(trustedScript(address), { type: 'module' });

import { trustedScript } from '$lib/trusted';
import address from './picture.worker?worker&url';

/** Starts the worker that draws pictures while they move; the one-file edition has none. */
export const startPictureWorker: (() => Worker) | undefined = () =>
  new Worker(trustedScript(address), { type: 'module' });

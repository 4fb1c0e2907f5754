/** A file from a stick starts no worker: pictures draw themselves while they move, too. */
export const startCanvasWorker = undefined;

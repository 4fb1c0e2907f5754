/** A file from a stick starts no worker: pictures draw their crowds themselves. */
export const startCrowdWorker = undefined;

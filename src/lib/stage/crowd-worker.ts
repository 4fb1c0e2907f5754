import Worker from './crowd.worker?worker';

/** What starts the worker that draws crowds; the one-file edition has none. */
export const CrowdWorker: (new () => globalThis.Worker) | undefined = Worker;

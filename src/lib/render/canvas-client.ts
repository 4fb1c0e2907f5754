import { startCanvasWorker } from '$lib/render/start-worker';
import type { WorkerEvent, WorkerCommand, WorkerRequest } from './canvas.worker';

/** One worker draws for all chapters. */
let worker: Worker | undefined;
/** Called with the worker events of one chapter. */
interface CanvasListeners {
  /** The position that was asked for has been drawn. */
  drawn: () => void;
  /** Nothing more will be drawn. */
  failed: () => void;
}
const waiting = new Map<string, CanvasListeners>();

function onMessage({ data }: MessageEvent<WorkerEvent>) {
  if ('drawn' in data) waiting.get(data.drawn)?.drawn();
  else waiting.get(data.failed)?.failed();
}

/** One chapter's canvas in the worker: sends requests and receives events. */
export class ChapterCanvas {
  private constructor(
    private readonly worker: Worker,
    private readonly chapter: string,
    listeners: CanvasListeners
  ) {
    waiting.set(chapter, listeners);
  }

  /**
   * @param canvas never drawn on before
   * @returns undefined where a file or a locked-down frame has no workers
   */
  static start(
    chapter: string,
    canvas: HTMLCanvasElement,
    listeners: CanvasListeners
  ): ChapterCanvas | undefined {
    if (!worker) {
      try {
        worker = startCanvasWorker?.();
      } catch {
        return;
      }
      worker?.addEventListener('message', onMessage);
      worker?.addEventListener('error', () => waiting.forEach(({ failed }) => failed()));
    }
    if (!worker) return;
    const client = new ChapterCanvas(worker, chapter, listeners);
    const offscreen = canvas.transferControlToOffscreen();
    client.send({ canvas: offscreen }, [offscreen]);
    return client;
  }

  send(command: WorkerCommand, transfer: Transferable[] = []) {
    this.worker.postMessage({ chapter: this.chapter, ...command } satisfies WorkerRequest, transfer);
  }

  end() {
    waiting.delete(this.chapter);
    this.send({ end: true });
  }
}

import { startPictureWorker } from '$lib/stage/picture-worker';
import type { FromPainter, Told, ToPainter } from './picture.worker';

/** One worker draws for all chapters. */
let worker: Worker | undefined;
/** By chapter, who wants to know that it is drawn. */
const waiting = new Map<string, () => void>();

/** A chapter's place in the worker that draws what moves. */
export class Painter {
  private constructor(
    private readonly worker: Worker,
    private readonly chapter: string,
    drawn: () => void
  ) {
    waiting.set(chapter, drawn);
  }

  /**
   * @param canvas never drawn on before
   * @param drawn told when a place has been drawn that asked for it
   * @returns undefined where a file or a locked-down frame has no workers
   */
  static start(chapter: string, canvas: HTMLCanvasElement, drawn: () => void): Painter | undefined {
    if (!worker) {
      try {
        worker = startPictureWorker?.();
      } catch {
        return;
      }
      worker?.addEventListener('message', ({ data }: MessageEvent<FromPainter>) =>
        waiting.get(data.drawn)?.()
      );
    }
    if (!worker) return;
    const painter = new Painter(worker, chapter, drawn);
    const offscreen = canvas.transferControlToOffscreen();
    painter.tell({ canvas: offscreen }, [offscreen]);
    return painter;
  }

  tell(what: Told, transfer: Transferable[] = []) {
    this.worker.postMessage({ chapter: this.chapter, ...what } satisfies ToPainter, transfer);
  }

  end() {
    waiting.delete(this.chapter);
    this.tell({ end: true });
  }
}

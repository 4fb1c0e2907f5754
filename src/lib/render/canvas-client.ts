import { startPictureWorker } from '$lib/render/start-worker';
import type { FromPainter, Told, ToPainter } from './canvas.worker';

/** One worker draws for all chapters. */
let worker: Worker | undefined;
/** What a chapter hears from it. */
interface Heard {
  /** A place has been drawn that was asked for. */
  drawn: () => void;
  /** Nothing will be drawn any more. */
  lost: () => void;
}
const waiting = new Map<string, Heard>();

function hear({ data }: MessageEvent<FromPainter>) {
  if ('drawn' in data) waiting.get(data.drawn)?.drawn();
  else waiting.get(data.lost)?.lost();
}

/** A chapter's place in the worker that draws what moves. */
export class Painter {
  private constructor(
    private readonly worker: Worker,
    private readonly chapter: string,
    heard: Heard
  ) {
    waiting.set(chapter, heard);
  }

  /**
   * @param canvas never drawn on before
   * @returns undefined where a file or a locked-down frame has no workers
   */
  static start(chapter: string, canvas: HTMLCanvasElement, heard: Heard): Painter | undefined {
    if (!worker) {
      try {
        worker = startPictureWorker?.();
      } catch {
        return;
      }
      worker?.addEventListener('message', hear);
      worker?.addEventListener('error', () => waiting.forEach(({ lost }) => lost()));
    }
    if (!worker) return;
    const painter = new Painter(worker, chapter, heard);
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

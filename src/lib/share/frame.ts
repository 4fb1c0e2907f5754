import type { Locale } from '../locales/locales';

/** How a chapter stands in a frame: it scrolls inside one of fixed height, or the frame is as tall as the chapter. */
export type FrameMode = 'scroll' | 'tall';

/** Told to the page around, so that it can size the frame. `version` changes when a field changes its meaning. */
export interface HeightMessage {
  type: 'v-story:height';
  version: 1;
  chapter: string;
  language: Locale;
  mode: FrameMode;
  /** px: of all there is in a tall frame; in a scrolling one the height that suits its width. */
  height: number;
}

export const modeIn = (search: string): FrameMode =>
  new URLSearchParams(search).get('mode') === 'tall' ? 'tall' : 'scroll';

/**
 * What suits a scrolling frame: a screen beside the words, a telephone's height with the words below. It hangs on the
 * width alone, so that obeying it changes nothing.
 */
export const suitingHeight = (width: number): number =>
  width >= 640 ? Math.round(Math.min(900, Math.max(560, width * 0.6))) : 720;

/**
 * Whether a message asks for the height once more: a page that began to listen late may send `{ type: 'v-story:ask'
 * }`.
 */
export const asksHeight = (data: unknown): boolean =>
  typeof data === 'object' && data !== null && 'type' in data && data.type === 'v-story:ask';

/**
 * Tells the page around how tall the frame should be, now and whenever that changes. Does nothing outside a frame.
 * The message holds nothing that another page may not know. Returns what ends it.
 * @param content all there is; its height counts in a tall frame
 */
export function tellHeight(
  content: HTMLElement,
  about: Pick<HeightMessage, 'chapter' | 'language' | 'mode'>
) {
  if (parent === window) return () => {};
  let told = 0;
  const tell = (again: boolean) => {
    const height =
      about.mode === 'tall' ? Math.ceil(content.getBoundingClientRect().height) : suitingHeight(innerWidth);
    if (height === told && !again) return;
    told = height;
    const message: HeightMessage = { type: 'v-story:height', version: 1, ...about, height };
    parent.postMessage(message, '*');
  };
  const answer = ({ source, data }: MessageEvent) => {
    if (source === parent && asksHeight(data)) tell(true);
  };
  const observer = 'ResizeObserver' in window ? new ResizeObserver(() => tell(false)) : undefined;
  observer?.observe(content);
  addEventListener('message', answer);
  tell(false);
  return () => {
    observer?.disconnect();
    removeEventListener('message', answer);
  };
}

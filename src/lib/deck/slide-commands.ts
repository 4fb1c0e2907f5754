import type { DeckMessages } from '$lib/locales/messages/deck/messages';
import type { KeyCommand } from './keys';
import type { Notice } from './notice.svelte';
import type { Pointing } from './pointing.svelte';
import type { Presenter } from './presenter.svelte';
import { MIDDLE } from './talk';
import { toggleFullScreen } from './windows';

interface Window {
  presenter: Presenter;
  pointing: Pointing;
  notice: Notice;
  /** Asked when something is said: the window's language may change. */
  messages: () => DeckMessages;
}

/** What the keys for looking at a slide do in any window of a talk. */
export const slideCommands = ({ presenter, pointing, notice, messages }: Window) =>
  ({
    'full-screen': toggleFullScreen,
    zoom: () => presenter.act({ type: 'zoom', at: presenter.pointer ?? MIDDLE }),
    pointer: () => {
      pointing.toggle();
      notice.say(pointing.on ? messages().pointerOn : messages().pointerOff);
    }
  }) satisfies Partial<Record<KeyCommand, () => void>>;

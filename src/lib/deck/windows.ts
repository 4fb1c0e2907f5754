/** The names of a talk's two windows: asking for one again finds it. */
const NAMES = { audience: 'audience', speaker: 'speaker' } as const;
const FEATURES = 'popup,width=1280,height=800';

/** A page opened as a file may not look into another one, not even into its own copy: then that is no blank window. */
function isBlank({ location }: Window) {
  try {
    return location.href === 'about:blank';
  } catch {
    return false;
  }
}

/**
 * Opens a talk's other window, or brings it to the front as it is.
 * @param there whether that window answers through the channel
 * @returns undefined where the browser refused
 */
export function openWindow(name: keyof typeof NAMES, address: string, there: boolean): Window | undefined {
  if (there) {
    const found = window.open('', NAMES[name], FEATURES);
    if (found && !found.closed && !isBlank(found)) {
      found.focus();
      return found;
    }
    // It was opened by hand and has no name; a blank one has just been opened in its stead.
    found?.location.replace(new URL(address, location.href));
    return found ?? undefined;
  }
  return window.open(address, NAMES[name], FEATURES) ?? undefined;
}

/** Full screen on or off, for the whole page, so that dialogs show over it. */
export function toggleFullScreen() {
  const done = document.fullscreenElement
    ? document.exitFullscreen()
    : document.documentElement.requestFullscreen?.();
  // A frame that may not go full screen stays as it is.
  done?.catch(() => undefined);
}

/** Whether changes are cut instead of played. */
export const reducedMotion = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Ms after which a browser without idle callbacks (Safari) is taken to be idle. */
const WAIT = 1500;

/** Runs a task once, when the page has loaded and nothing else is to do. Returns what calls it off. */
export function whenIdle(task: () => void): () => void {
  let off = () => {};
  const begin = () => {
    if ('requestIdleCallback' in window) {
      const idle = requestIdleCallback(task, { timeout: 4000 });
      off = () => cancelIdleCallback(idle);
    } else {
      const timer = setTimeout(task, WAIT);
      off = () => clearTimeout(timer);
    }
  };
  if (document.readyState === 'complete') begin();
  else {
    addEventListener('load', begin, { once: true });
    off = () => removeEventListener('load', begin);
  }
  return () => off();
}

/** The next time when nothing else is to do. */
export const idle = () => new Promise<void>((resolve) => whenIdle(resolve));

/** Lets the browser answer the reader before what follows. */
export const nextTask = () => new Promise<void>((resolve) => setTimeout(resolve));

import type { Observed } from './observe-page.mjs';

declare global {
  interface Window {
    bench: Observed;
  }
}

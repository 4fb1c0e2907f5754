import { createSubscriber } from 'svelte/reactivity';
import { on } from 'svelte/events';

/** Read in an effect, it lets the effect run again whenever the browser says that it is online again. */
export const online = createSubscriber((update) => on(window, 'online', update));

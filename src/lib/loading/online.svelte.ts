let times = $state(0);
if (typeof window !== 'undefined') addEventListener('online', () => times++);

/** Read in an effect, it lets the effect run again whenever the browser says that it is online again. */
export const online = () => times;

import { dev } from '$app/environment';

/** While content is edited the kit takes changes up; what is built wakes up by itself (src/islands). */
export const csr = dev;

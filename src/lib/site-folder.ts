/** What the page itself says; as it was loaded, for its address may change. */
const told =
  typeof document === 'undefined'
    ? ''
    : new URL(`${document.documentElement.dataset.root}/`, document.baseURI).pathname.replace(/\/$/, '');
let folder = () => told;

/**
 * Path of the folder that the site stands in, without a slash at its end: empty at the root of a host. No module of the
 * kit is asked, for a page whose parts wake up by themselves has none.
 */
export const siteFolder = (): string => folder();

/** For the server, which has no page yet: there the kit knows. */
export const setSiteFolder = (now: () => string) => (folder = now);

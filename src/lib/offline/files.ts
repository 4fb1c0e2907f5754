/** Paths of the site as `$service-worker` lists them, each under the folder that the site is served from. */
export interface SiteFiles {
  /** Code, styles and fonts, with a hash of their content in their names. */
  build: readonly string[];
  /** Copied as they are. */
  files: readonly string[];
  /** Pages, which end in a slash, and files made while building. */
  prerendered: readonly string[];
}

/** For other sites, crawlers and readers without script: nobody whom this serves needs them. */
const FOR_OTHERS = /\/(share|stills)\/[^/]+$|\/(robots\.txt|sitemap\.xml)$/;

/** All that must be there for the site to work without a network, what pages need first. */
export const neededFiles = ({ build, files, prerendered }: SiteFiles): string[] => [
  ...build,
  ...[...prerendered, ...files].filter((path) => !FOR_OTHERS.test(path))
];

/**
 * Where a page's data stands that is asked for when a link leads to it without loading it anew; not every page has
 * some.
 */
export const dataOf = (page: string) => `${page}__data.json`;

/**
 * The path that an address means, written in one of the ways that a server understands: `/zh` and `/zh/index.html`
 * are `/zh/`. Undefined where nothing is kept under it.
 */
export function keptPath(path: string, kept: ReadonlySet<string>): string | undefined {
  if (kept.has(path)) return path;
  return [`${path}/`, path.replace(/index\.html$/, '')].find((other) => kept.has(other));
}

/** Hashed files that a page refers to and this version does not have: the server holds another version by now. */
export const foreignAssets = (html: string, known: ReadonlySet<string>, base: string): string[] =>
  [...html.matchAll(/_app\/immutable\/[\w./-]+/g)]
    .map(([file]) => `${base}/${file}`)
    .filter((path) => !known.has(path));

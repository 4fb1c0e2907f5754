import * as v from 'valibot';

const KINDS = [
  'slides',
  'handout',
  'pictures',
  'drawings',
  'long-picture',
  'long-pictures',
  'film',
  'film-upright',
  'subtitles',
  'one-file'
] as const;

const schema = v.array(
  v.object({
    /** A name in the folder, and no way out of it. */
    file: v.pipe(v.string(), v.regex(/^[\w-][\w.-]*$/)),
    kind: v.picklist(KINDS),
    lang: v.optional(v.picklist(['en', 'zh'])),
    /** Of which chapter it is; left out where it is of more than one. */
    chapter: v.optional(v.string()),
    bytes: v.pipe(v.number(), v.finite(), v.minValue(0))
  })
);

/** A take-away file, as `npm run export` lists it beside the site. */
export type Download = v.InferOutput<typeof schema>[number];

/** The list as it was fetched; empty for anything that is none. */
export function readDownloads(value: unknown): Download[] {
  const result = v.safeParse(schema, value);
  return result.success ? result.output : [];
}

/** Take-away files beside the site, as they are now: there are none unless they were made. */
export async function fetchDownloads(folder: string): Promise<Download[]> {
  // A page opened as a file has no site beside it, and its browser would complain.
  if (location.protocol === 'file:') return [];
  try {
    const response = await fetch(`${folder}index.json`);
    return response.ok ? readDownloads(await response.json()) : [];
  } catch {
    return [];
  }
}

/** `1.4 MB`, `320 kB`. */
export const sizeText = (bytes: number) =>
  bytes >= 1e6 ? `${(bytes / 1e6).toFixed(1)} MB` : `${Math.max(1, Math.round(bytes / 1e3))} kB`;

import { CHAPTER_ENTRIES } from './chapters';

/** Pages that are no place to arrive at; each says `noindex` itself. */
const UNLISTED = ['/present/speaker/', '/embed/[chapter]/'];

/** Addresses without language of every page that may be found: a new page is in the list by being there. */
export function listedPaths(): string[] {
  const chapters = [...new Set(CHAPTER_ENTRIES.map(({ chapter }) => chapter))];
  return Object.keys(import.meta.glob('/src/routes/**/+page.svelte'))
    .map((file) => file.replace('/src/routes/[[lang=lang]]', '').replace('+page.svelte', ''))
    .filter((path) => !UNLISTED.includes(path))
    .flatMap((path) =>
      path.includes('[chapter]') ? chapters.map((id) => path.replace('[chapter]', id)) : path
    );
}

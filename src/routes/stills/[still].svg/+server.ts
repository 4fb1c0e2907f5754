import { LOCALES } from '$lib/locales/locales';
import { LAYOUTS, stillFile, stillName } from '$lib/reading/still';
import { error } from '@sveltejs/kit';
import editions from 'virtual:story';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

const ALL = LOCALES.flatMap((locale) =>
  // The cover's stands in the page.
  editions[locale].chapters
    .slice(1)
    .flatMap((chapter) =>
      LAYOUTS.map((layout) => ({ still: stillName(chapter.id, layout, locale), chapter, layout, locale }))
    )
);

export const entries: EntryGenerator = () => ALL.map(({ still }) => ({ still }));

/** The still of a chapter: `/stills/buses.stacked.zh.svg`. */
export const GET: RequestHandler = ({ params }) => {
  const asked = ALL.find(({ still }) => still === params.still);
  if (!asked) error(404);
  return new Response(stillFile(asked.chapter, asked.layout, asked.locale), {
    headers: { 'content-type': 'image/svg+xml' }
  });
};

import { readFileSync } from 'node:fs';
import type { Locale } from '../locales/locales';
import { paletteCss, rulesOf } from '../palette/inks';
import { pictureAtRest } from '../render/picture-at-rest';
import { viewBoxOf, svgInside, svgOf } from '../render/svg-text';
import { PRERENDERED } from '../render/stage-size';
import { sceneOf } from '../scenes/register';
import { withOutlines } from '../export/outlines';
import type { Chapter } from '../story/types';

type Layout = keyof typeof PRERENDERED;
export const LAYOUTS = Object.keys(PRERENDERED) as Layout[];

const INKS = 'src/lib/render/picture.css';
const css = () => rulesOf(`${paletteCss()}\n${readFileSync(INKS, 'utf8')}`).replace(/\s+/g, ' ');

/** What a chapter shows to readers without script, and until it is followed. */
const pictureOf = (chapter: Chapter, layout: Layout, locale: Locale) =>
  pictureAtRest(chapter, sceneOf(chapter.id).posterStep, locale, PRERENDERED[layout]);

/** A chapter's still as an element of the page. */
export const stillInside = (chapter: Chapter, layout: Layout, locale: Locale) =>
  svgOf(pictureOf(chapter, layout, locale));

/** The name of a chapter's still among the files of the route `stills`. */
export const stillName = (id: string, layout: Layout, locale: Locale) => `${id}.${layout}.${locale}`;

/**
 * A chapter's still as a file that the page refers to: it has the palette's own style sheets, so that it follows the
 * reader's theme, and its words are shapes, for a picture in a page has none of the page's fonts.
 */
export function stillFile(chapter: Chapter, layout: Layout, locale: Locale): string {
  const picture = withOutlines(pictureOf(chapter, layout, locale));
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" data-chapter="${chapter.id}" viewBox="${viewBoxOf(picture)}">` +
    `<style>${css()}</style>${svgInside(picture.marks)}</svg>\n`
  );
}

/** The element that shows such a file; what it shows is said in words beside it. @param root of the site, with a slash */
export function stillElement(id: string, layout: Layout, locale: Locale, root: string): string {
  const { width, height } = PRERENDERED[layout];
  const size = `width="${width}" height="${height}"`;
  const file = `${root}stills/${stillName(id, layout, locale)}.svg`;
  return `<img class="picture" src="${file}" ${size} alt="" loading="lazy">`;
}

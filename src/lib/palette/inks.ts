import { readFileSync } from 'node:fs';
import type { Ink } from '../marks/marks';

type Tokens = Record<string, string>;

/** A style sheet without its comments and imports. */
export const rulesOf = (css: string) => css.replace(/\/\*[\s\S]*?\*\/|@import[^;]*;/g, '');

/** The rules of the style sheet that hold always: those in a query (dark, print, contrast) are left out. */
function unconditional(css: string): { selectors: string[]; declarations: Tokens }[] {
  const plain = rulesOf(css).replace(/@[^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '');
  return [...plain.matchAll(/([^{}]+)\{([^{}]*)\}/g)].map(([, selector = '', body = '']) => ({
    selectors: selector.split(',').map((one) => one.trim()),
    declarations: Object.fromEntries(
      [...body.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value.trim()])
    )
  }));
}

/** The style sheets that pages read, as text. @param folder the palette's, from where the command runs */
export const paletteCss = (folder = 'src/lib/palette') =>
  ['colours', 'roles'].map((sheet) => readFileSync(`${folder}/${sheet}.css`, 'utf8')).join('\n');

const resolve = (value: string, from: Tokens): string =>
  value.replace(/var\(--([\w-]+)\)/g, (_, name: string) => {
    const found = from[name];
    if (found === undefined) throw new Error(`the palette has no --${name}`);
    return resolve(found, from);
  });

/** Colours of a chapter, none of them a variable. */
export interface Inks {
  ink: (role: Ink) => string;
  /** The colour under the picture, or the gradient as CSS has it. */
  ground: string;
}

/**
 * The colours that a chapter's style gives its roles, in daylight.
 * @param css the palette's style sheets
 * @throws where a colour is named that the palette does not have
 */
export function inksOf(chapter: string, css = paletteCss()): Inks {
  const held: Tokens = {};
  for (const { selectors, declarations } of unconditional(css))
    if ([':root', '[data-chapter]', `[data-chapter='${chapter}']`].some((one) => selectors.includes(one)))
      Object.assign(held, declarations);
  const colour = (name: string) => resolve(`var(--${name})`, held);
  return {
    ink: (role) => (role === 'none' ? 'none' : colour(role)),
    ground: colour('backdrop')
  };
}

/** Of the browser's own bars about the page, of icons and of a window that opens: the cover's night. */
export const themeColour = (css = paletteCss()) =>
  resolve(
    'var(--ground-0)',
    Object.assign({}, ...unconditional(css).map(({ declarations }) => declarations))
  );

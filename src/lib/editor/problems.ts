import { LANGUAGES } from '../locales/locales';
import { escapeMarkup } from '../util/escape-markup';
import type { Told } from './digest';

const HEADING = 'The content needs mending · 内容有待修改';

export const STYLE = `
.problems { font: 16px/1.5 system-ui, sans-serif; color: CanvasText; background: Canvas; padding: 16px 20px;
  max-height: 50vh; overflow: auto; border-top: 4px solid currentcolor; }
.problems h2 { font-size: 18px; margin: 0 0 8px; }
.problems ol { margin: 0; padding-left: 1.6em; }
.problems li { margin: 0 0 10px; }
.problems code {
  font: 14px/1.5 ui-monospace, monospace; background: color-mix(in srgb, CanvasText 8%, Canvas); padding: 1px 4px; overflow-wrap: anywhere;
}
.problems p { margin: 2px 0 0; }
.problems .advice { font-weight: 600; }
`;

const texts = ({ texts }: Told) =>
  texts
    .map(({ locale, message, advice }) => {
      const lang = LANGUAGES[locale].tag;
      return (
        `<p lang="${lang}">${escapeMarkup(message)}</p>` +
        `<p lang="${lang}" class="advice">${escapeMarkup(advice)}</p>`
      );
    })
    .join('');

/** What is wrong, as HTML: file and line, what, and what to write instead. */
export const problemList = (told: readonly Told[]) =>
  `<section class="problems" role="alert"><h2>${HEADING}</h2><ol>${told
    .map((one) => `<li><code>${escapeMarkup(one.file)}:${one.line}</code>${texts(one)}</li>`)
    .join('')}</ol></section>`;

/** Shown instead of a story that has never compiled; it reloads when the content changes. */
export const problemPage = (told: readonly Told[]) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${HEADING}</title>` +
  `<style>body { margin: 0 } ${STYLE}</style><script type="module" src="/@vite/client"></script></head>` +
  `<body>${problemList(told)}</body></html>`;

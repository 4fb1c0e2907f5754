import type { Problem } from '../ledger/content-error';
import { escapeMarkup } from '../util/escape-markup';

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

/** What is wrong, as HTML: file and line, what, and what to write instead. */
export const problemList = (problems: readonly Problem[]) =>
  `<section class="problems" role="alert"><h2>${HEADING}</h2><ol>${problems
    .map(
      ({ file, line, message, advice }) =>
        `<li><code>${escapeMarkup(file)}:${line}</code><p>${escapeMarkup(message)}</p>` +
        `<p class="advice">${escapeMarkup(advice)}</p></li>`
    )
    .join('')}</ol></section>`;

/** Shown instead of a story that has never compiled; it reloads when the content changes. */
export const problemPage = (problems: readonly Problem[]) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${HEADING}</title>` +
  `<style>body { margin: 0 } ${STYLE}</style><script type="module" src="/@vite/client"></script></head>` +
  `<body>${problemList(problems)}</body></html>`;

/** For the terminal: the place, what is wrong, and the advice under it. */
export const problemText = (problems: readonly Problem[]) =>
  problems.map(({ file, line, message, advice }) => `✗ ${file}:${line}  ${message} ${advice}`).join('\n');

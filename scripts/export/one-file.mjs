import { readFileSync, rmSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

/** Inside node_modules, so that the packages it names are found. */
const RENDERER = 'node_modules/.cache/one-file';

/** @param {import('vite').BuildOptions} options */
const bundle = (options) =>
  build({
    configFile: 'src/one-file/build.config.ts',
    configLoader: 'runner',
    logLevel: 'error',
    build: options
  });

async function renderer() {
  await bundle({
    ssr: 'src/one-file/render.ts',
    outDir: RENDERER,
    emptyOutDir: true,
    rolldownOptions: { output: { entryFileNames: 'render.mjs' } }
  });
  const { renderStory } = await import(`${pathToFileURL(RENDERER)}/render.mjs`);
  rmSync(RENDERER, { recursive: true });
  return renderStory;
}

async function client() {
  const result = await bundle({
    write: false,
    rolldownOptions: { input: 'src/one-file/main.ts', output: { format: 'iife' } }
  });
  const { output } = /** @type {import('vite').Rolldown.RolldownOutput} */ (result);
  const script = output[0];
  const style = output.find(({ fileName }) => fileName.endsWith('.css'));
  const left = output.filter((file) => file !== script && file !== style);
  if (style?.type !== 'asset' || left.length > 0)
    throw new Error(
      `outside the one file: ${left.map(({ fileName }) => fileName).join(', ') || 'no styles'}`
    );
  return { script: script.code, style: String(style.source) };
}

/**
 * A tag's end within a script would end the script.
 * @param {string} code
 */
const inScript = (code) => code.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');

/**
 * @param {string} file
 * @param {string} type
 */
const dataUri = (file, type) => `data:${type};base64,${readFileSync(file).toString('base64')}`;

/** Nothing from anywhere but the file itself, and the list of files beside it where a server has one. */
const POLICY =
  "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; " +
  "img-src data:; font-src data:; connect-src 'self'";

/** Makes the maker of one-file editions: `file('zh')` is the whole page as text. */
export async function oneFileEdition() {
  const renderStory = await renderer();
  const { script, style } = await client();
  return (/** @type {'en' | 'zh'} */ locale) => {
    const { lang, head, body } = renderStory(locale);
    return `<!doctype html>
<html lang="${lang}" data-file="${locale}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<link rel="icon" href="${dataUri('static/favicon.svg', 'image/svg+xml')}">
${head}
<style>${style}.elsewhere .app{visibility:hidden}</style>
<script>
// Before anything is painted: the layout for scrolling, and no story where another page is asked for.
document.documentElement.classList.add('js');
if (/[?&](figures|present|speaker)\\b/.test(location.search)) document.documentElement.classList.add('elsewhere');
</script>
</head>
<body>
<div class="app">${body}</div>
<script>${inScript(script)}</script>
</body>
</html>
`;
  };
}

import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { listen, siteHandler } from '../serve.mjs';

/** Scrolls and does nothing else: what a frame costs on this machine at this moment. */
const IDLE =
  '<!doctype html><meta name="viewport" content="width=device-width"><title>Idle</title>' +
  '<main style="height: 30000px"></main>';

/** The story's page as its words alone, set as browsers set them. @param {string} html of the built page */
const wordsOnly = (html) =>
  html
    .replace(/<(script|style|svg|noscript|template|dialog)\b[\s\S]*?<\/\1>/g, '')
    .replace(/<(link|meta|img|button|input)\b[^>]*>/g, '')
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/<([a-z][a-z0-9]*)\b[^>]*>/g, '<$1>')
    .replace('<head>', '<head><meta charset="utf-8"><meta name="viewport" content="width=device-width">');

/**
 * Serves a built site, and beside it what it is compared with: /idle and /words-only.
 * @param {string} folder of the build
 */
export function serveSite(folder) {
  const story = readFileSync(`${folder}/index.html`, 'utf8');
  const pages = new Map(
    Object.entries({ '/idle': IDLE, '/words-only': wordsOnly(story) }).map(([path, html]) => [
      path,
      brotliCompressSync(html)
    ])
  );
  const site = siteHandler({ folder });
  return listen((request, response) => {
    const page = pages.get(request.url ?? '');
    if (!page) return site(request, response);
    response
      .writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-encoding': 'br' })
      .end(page);
  });
}

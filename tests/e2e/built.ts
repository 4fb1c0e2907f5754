import { readdirSync, readFileSync } from 'node:fs';

/** Every page of the build by its address, such as `/zh/present/`, with its HTML. What is made to be taken away is no page. */
export const builtPages = (): { path: string; html: string }[] =>
  readdirSync('build', { recursive: true, encoding: 'utf8' })
    .filter((file) => /(^|\/)index\.html$/.test(file) && !file.startsWith('downloads/'))
    .sort()
    .map((file) => ({
      path: `/${file.slice(0, -'index.html'.length)}`,
      html: readFileSync(`build/${file}`, 'utf8')
    }));

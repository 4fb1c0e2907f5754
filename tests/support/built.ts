import { expect } from '@playwright/test';
import { readdirSync, readFileSync } from 'node:fs';

/**
 * Every page of the build by its address, such as `/zh/present/`, with its HTML. What is made to be taken away is no
 * page.
 */
export const builtPages = (): { path: string; html: string }[] =>
  readdirSync('build', { recursive: true, encoding: 'utf8' })
    .filter((file) => /(^|\/)index\.html$/.test(file) && !file.startsWith('downloads/'))
    .sort()
    .map((file) => ({
      path: `/${file.slice(0, -'index.html'.length)}`,
      html: readFileSync(`build/${file}`, 'utf8')
    }));

/** Every file of the build that is text, packed ones and what is made to be taken away left out. */
export const builtTexts = (): { name: string; text: string }[] =>
  readdirSync('build', { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(html|js|css|json|csv|txt|xml|svg|webmanifest)$/.test(name))
    .filter((name) => !name.startsWith('downloads/'))
    .map((name) => ({ name, text: readFileSync(`build/${name}`, 'utf8') }));

const CHUNKS = '_app/immutable/chunks';

/** The hashed file of scripts that a word occurs in which no other knows. */
export function scriptFile(word: string): string {
  const files = readdirSync(`build/${CHUNKS}`).filter(
    (file) => file.endsWith('.js') && readFileSync(`build/${CHUNKS}/${file}`, 'utf8').includes(word)
  );
  expect(files).toHaveLength(1);
  return `${CHUNKS}/${files[0]}`;
}

import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** All that a build is made from, and what builds it. */
const TREE = [
  'src',
  'static',
  'scripts',
  'package.json',
  'svelte.config.js',
  'tsconfig.json',
  'vite.config.ts'
];

/**
 * A copy of these sources as a clone has them, with these packages.
 * @returns its folder, and what takes it away again
 */
export function copySources() {
  const folder = mkdtempSync(join(tmpdir(), 'copy-'));
  for (const part of TREE) cpSync(part, join(folder, part), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  return { folder, clear: () => rmSync(folder, { recursive: true }) };
}

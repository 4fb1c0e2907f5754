// Checks the content alone: every problem with file, line and what to write instead, or a line that all is well.
import { installPackages } from './bootstrap.mjs';

installPackages();
const { shipped } = await import('./shipped.mjs');
const { check } = await shipped('/src/lib/editor/check.ts');
const { sound, text } = check();
console[sound ? 'log' : 'error'](text);
process.exitCode = sound ? 0 : 1;

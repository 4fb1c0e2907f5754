// Checks the content alone: every problem with file, line and what to write instead, or a line that all is well.
import { installPackages } from './bootstrap.mjs';

installPackages();
// Node 20 reads no TypeScript; vite's own loader does, in half a second.
const { runnerImport } = await import('vite');
const { module } = await runnerImport('/src/lib/story/check.ts', { configFile: false, logLevel: 'error' });
const { sound, text } = module.check();
console[sound ? 'log' : 'error'](text);
process.exitCode = sound ? 0 : 1;

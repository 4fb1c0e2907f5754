// Installs what is missing, builds, serves the story and prints its address. `--edit` serves it unbuilt, and follows
// the content while it is edited.
import { parseArgs } from 'node:util';
import { installPackages, run } from './bootstrap.mjs';

const { values } = parseArgs({ options: { edit: { type: 'boolean', default: false } } });
installPackages();
// A fresh clone has no .svelte-kit yet, which the build's TypeScript settings extend.
if (!run('npx', ['svelte-kit', 'sync'], { stdio: 'ignore' })) process.exit(1);

async function serve() {
  if (values.edit) return (await import('./edit.mjs')).serveForEditing(Number(process.env.PORT ?? 5173));
  if (!run('npx', ['vite', 'build', '--configLoader', 'runner', '--logLevel', 'error'])) process.exit(1);
  const { serveBuild } = await import('./serve.mjs');
  return serveBuild(Number(process.env.PORT ?? 4173)).catch(() => serveBuild(0));
}

const { origin } = await serve();
console.log(
  `The story:  English  ${origin}/\n            Chinese  ${origin}/zh/\n${values.edit ? 'It follows what is saved in src/content. ' : ''}Press Ctrl+C to end.`
);

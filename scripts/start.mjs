// Installs what is missing, builds, serves the story and prints its address. `--edit` serves it unbuilt, and follows
// the content while it is edited.
import { parseArgs } from 'node:util';
import { freshSite, installPackages, sync } from './bootstrap.mjs';

const { values } = parseArgs({ options: { edit: { type: 'boolean', default: false } } });
installPackages();

async function serve() {
  if (values.edit) {
    if (!sync()) process.exit(1);
    return (await import('./edit.mjs')).serveForEditing(Number(process.env.PORT ?? 5173));
  }
  if (!freshSite()) process.exit(1);
  const { serveBuild } = await import('./serve.mjs');
  return serveBuild(Number(process.env.PORT ?? 4173)).catch(() => serveBuild(0));
}

const { origin } = await serve();
console.log(
  `The story:  English  ${origin}/\n            Chinese  ${origin}/zh/\n` +
    `${values.edit ? 'It follows what is saved in src/content. ' : ''}Press Ctrl+C to end.`
);

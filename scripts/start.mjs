// Installs what is missing, builds, serves the story and prints its address.
import { installPackages, run } from './bootstrap.mjs';

installPackages();
// A fresh clone has no .svelte-kit yet, which the build's TypeScript settings extend.
if (!run('npx', ['svelte-kit', 'sync'], { stdio: 'ignore' })) process.exit(1);
if (!run('npx', ['vite', 'build', '--configLoader', 'runner', '--logLevel', 'error'])) process.exit(1);
const { serveBuild } = await import('./serve.mjs');
const port = Number(process.env.PORT ?? 4173);
const server = await serveBuild(port).catch(() => serveBuild(0));
console.log(
  `The story:  English  ${server.origin}/\n            Chinese  ${server.origin}/zh/\nPress Ctrl+C to end.`
);

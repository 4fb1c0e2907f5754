import { existsSync } from 'node:fs';
import { run } from './bootstrap.mjs';

/** Finds a Chromium, or installs one: Debian's package first, then Playwright's download. False when there is none. */
export async function installBrowser() {
  const { chromium } = await import('@playwright/test');
  const { chromiumPath } = await import('./browser.mjs');
  const found = () =>
    chromiumPath() ?? (existsSync(chromium.executablePath()) ? chromium.executablePath() : undefined);
  if (found()) return true;
  const quiet = { stdio: 'ignore' };
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log('Installing Chromium from the system’s packages.');
    const environment = { ...quiet, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
    run('apt-get', ['update', '-qq'], environment);
    run('apt-get', ['install', '-y', '-qq', 'chromium', 'fonts-noto-cjk'], environment);
    if (found()) return true;
  }
  console.log('Asking Playwright for its Chromium.');
  run('npx', ['playwright', 'install', 'chromium'], quiet);
  if (found()) return true;
  console.error(
    'Could not fetch a Chromium, neither from the system’s packages nor from Playwright: end-to-end tests cannot run.'
  );
  return false;
}

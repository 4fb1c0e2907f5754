import { existsSync } from 'node:fs';
import { run } from './bootstrap.mjs';

const QUIET = { stdio: 'ignore' };

/** Asks Debian's package manager, where it is there for us. */
function installFromDebian(name, packages) {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  console.log(`Installing ${name} from the system’s packages.`);
  const environment = { ...QUIET, env: { DEBIAN_FRONTEND: 'noninteractive' } };
  run('apt-get', ['update', '-qq'], environment);
  return run('apt-get', ['install', '-y', '-qq', ...packages], environment);
}

/** Tries to install the engines that the long tests read the story in as well; those tests say what is missing. */
export async function installEngines() {
  const { firefoxPath, webkitPaths } = await import('./browser.mjs');
  if (!firefoxPath()) installFromDebian('Firefox ESR', ['firefox-esr']);
  if (!webkitPaths()) installFromDebian('WebKitGTK', ['webkit2gtk-driver', 'xvfb']);
}

/** Finds a Chromium, or installs one: Debian's package first, then Playwright's download. False when there is none. */
export async function installBrowser() {
  const { chromium } = await import('@playwright/test');
  const { chromiumPath } = await import('./browser.mjs');
  const found = () =>
    chromiumPath() ?? (existsSync(chromium.executablePath()) ? chromium.executablePath() : undefined);
  if (found()) return true;
  if (installFromDebian('Chromium', ['chromium', 'fonts-noto-cjk']) && found()) return true;
  console.log('Asking Playwright for its Chromium.');
  run('npx', ['playwright', 'install', 'chromium'], QUIET);
  if (found()) return true;
  console.error(
    'Could not fetch a Chromium, neither from the system’s packages nor from Playwright: end-to-end tests cannot run.'
  );
  return false;
}

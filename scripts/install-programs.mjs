import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { run } from './bootstrap.mjs';

/** @type {{ stdio: 'ignore' }} */
const QUIET = { stdio: 'ignore' };

/**
 * Asks Debian's package manager, where it is there for us.
 * @param {string} name
 * @param {readonly string[]} packages
 * @returns whether they are installed
 */
function installFromDebian(name, packages) {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  console.log(`Installing ${name} from the system’s packages.`);
  const environment = { ...QUIET, env: { DEBIAN_FRONTEND: 'noninteractive' } };
  run('apt-get', ['update', '-qq'], environment);
  return run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], environment);
}

/** @param {string} program @param {string[]} args that it answers at once @returns whether it can be run */
export const hasProgram = (program, ...args) => spawnSync(program, args, QUIET).status === 0;

/** Tries to install the other engines and programs that the full tests use; each of those tests says what it misses. */
export async function installPrograms() {
  const { firefoxPath, webkitPaths } = await import('./browser.mjs');
  if (!firefoxPath()) installFromDebian('Firefox ESR', ['firefox-esr']);
  if (!webkitPaths()) installFromDebian('WebKitGTK', ['webkit2gtk-driver', 'xvfb']);
  if (!hasProgram('soffice', '--version')) installFromDebian('LibreOffice', ['libreoffice-impress']);
  if (!hasProgram('localc', '--version')) installFromDebian('LibreOffice Calc', ['libreoffice-calc']);
  if (!hasProgram('pdftotext', '-v')) installFromDebian('Poppler', ['poppler-utils']);
  if (!hasProgram('ffmpeg', '-version')) installFromDebian('FFmpeg', ['ffmpeg']);
  if (!existsSync('/usr/sbin/nginx')) installFromDebian('nginx', ['nginx-light']);
}

/** Finds a Chromium, or installs one: Debian's package first, then Playwright's download. False when there is none. */
export async function installBrowser() {
  const { chromium } = await import('@playwright/test');
  const { chromiumPath } = await import('./browser.mjs');
  const found = () =>
    chromiumPath() ?? (existsSync(chromium.executablePath()) ? chromium.executablePath() : undefined);
  if (found()) return true;
  if (installFromDebian('Chromium', ['chromium-headless-shell', 'fonts-noto-cjk']) && found()) return true;
  console.log('Asking Playwright for its Chromium.');
  run('npx', ['playwright', 'install', 'chromium'], QUIET);
  if (found()) return true;
  console.error(
    'Could not fetch a Chromium, neither from the system’s packages nor from Playwright: tests in a browser cannot run.'
  );
  return false;
}

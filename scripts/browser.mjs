import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

/** The same engine without a window around it comes first: it takes half the time. */
const INSTALLED = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome'
];

/** An installed Chromium, or undefined: then Playwright's own is used. */
export const chromiumPath = () => process.env.CHROMIUM_PATH ?? INSTALLED.find((path) => existsSync(path));

/** What lets Chromium run as root, without a GPU and without looking for hosts that cannot be reached. */
export const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync'
];

export const launchChromium = () => chromium.launch({ executablePath: chromiumPath(), args: CHROMIUM_ARGS });

/** An installed Firefox, or undefined: there is no other for Playwright to use. */
export const firefoxPath = () =>
  [process.env.FIREFOX_PATH, '/usr/bin/firefox-esr', '/usr/bin/firefox'].find(
    (path) => path && existsSync(path)
  );

/** An installed WebKitGTK: what drives it, its plain browser, and a screen for it; undefined where one is missing. */
export function webkitPaths() {
  const found = (/** @type {string[]} */ paths) => paths.find((path) => existsSync(path));
  const driver = found(['/usr/bin/WebKitWebDriver']);
  const xvfb = found(['/usr/bin/Xvfb']);
  const browser = found(
    ['x86_64', 'aarch64'].flatMap((machine) =>
      ['6.0', '4.1', '4.0'].map(
        (version) =>
          `/usr/lib/${machine}-linux-gnu/webkit${version === '6.0' ? '' : '2'}gtk-${version}/MiniBrowser`
      )
    )
  );
  return driver && xvfb && browser ? { driver, xvfb, browser } : undefined;
}

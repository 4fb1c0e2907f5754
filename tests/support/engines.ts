import { answering, freePort } from '../../scripts/free-port.mjs';
import { chromium, firefox, type Browser } from '@playwright/test';
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Builder } from 'selenium-webdriver';
import sirv from 'sirv';
import { readFile } from 'node:fs/promises';
import { CHROMIUM_ARGS, chromiumPath, firefoxPath, webkitPaths } from '../../scripts/browser.mjs';

export const ENGINES = ['Chromium', 'Firefox', 'WebKitGTK'] as const;
export type Engine = (typeof ENGINES)[number];

/** What a reader prefers. */
export interface Preferences {
  dark?: boolean;
  reduced?: boolean;
}

/** A window of one of the engines, with as much as all of them can do. */
export interface EngineWindow {
  goto(address: string): Promise<void>;
  /** Runs a function in the page; what goes in and out is JSON. */
  evaluate<R, A = undefined>(run: (argument: A) => R | Promise<R>, argument?: A): Promise<R>;
  /** Presses a key by its name in the DOM: ArrowRight, End. */
  press(key: string): Promise<void>;
  /** Makes the page as large as this, px, or as near to it as the engine's window goes; says how large that is. */
  resize(width: number, height: number): Promise<{ width: number; height: number }>;
  close(): Promise<void>;
}

/** What is not installed, and how it gets here; undefined where an engine can run. */
export function missing(engine: Engine): string | undefined {
  if (engine === 'Firefox' && !firefoxPath())
    return 'Firefox ESR is not installed (Debian: apt-get install firefox-esr)';
  if (engine === 'WebKitGTK' && !webkitPaths())
    return 'WebKitGTK is not installed (Debian: apt-get install webkit2gtk-driver xvfb)';
  return undefined;
}

const EAR = '/faults-of-this-page.js';
/**
 * Collects what goes wrong in a page, in any engine: it comes before all other scripts. A hint to preload a module may
 * fail in Firefox while the page is importing it; where the import fails as well it is heard as a rejection.
 */
const EAR_SCRIPT = `
window.faults = [];
const failedLoad = ({ target }) => 'could not load ' + (target.src || target.href);
addEventListener('error', (event) => {
  if (event.target.rel !== 'modulepreload') faults.push(event.message || failedLoad(event));
}, true);
addEventListener('unhandledrejection', ({ reason }) => {
  faults.push('unhandled: ' + (reason && reason.message || reason));
});
const error = console.error;
console.error = (...said) => (faults.push('console: ' + said.join(' ')), error(...said));
`;

/**
 * Serves the built site with an ear in each page, but for files that it is told to refuse, which it counts:
 * `_app/immutable/chunks/x.js`.
 */
export async function serveListening() {
  const files = sirv('build', { etag: true });
  const refused = new Map<string, number>();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const times = refused.get(pathname.slice(1));
    if (times !== undefined) {
      refused.set(pathname.slice(1), times + 1);
      response.writeHead(503).end();
    } else if (pathname === EAR) response.setHeader('content-type', 'text/javascript').end(EAR_SCRIPT);
    else if (pathname.endsWith('/'))
      readFile(join('build', pathname, 'index.html'), 'utf8').then(
        (html) =>
          response
            .setHeader('content-type', 'text/html; charset=utf-8')
            .end(html.replace('<head>', `<head><script src="${EAR}"></script>`)),
        () => response.writeHead(404).end()
      );
    else files(request, response);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    refused,
    close: () => void (server.closeAllConnections(), server.close())
  };
}

async function byPlaywright(browser: Browser, { dark, reduced }: Preferences): Promise<EngineWindow> {
  const page = await browser.newPage({
    colorScheme: dark ? 'dark' : 'light',
    reducedMotion: reduced ? 'reduce' : 'no-preference',
    locale: 'en-GB'
  });
  return {
    // Firefox calls it interrupted where a page that loads writes its own address; whoever goes waits for an element.
    goto: async (address) => void (await page.goto(address, { waitUntil: 'commit' })),
    evaluate: (run, argument) => page.evaluate(run as never, argument as never),
    press: (key) => page.keyboard.press(key),
    resize: async (width, height) => {
      await page.setViewportSize({ width, height });
      return { width, height };
    },
    close: () => browser.close()
  };
}

/** The keys that our tests press, as WebDriver writes them. */
const KEYS: Record<string, string> = {
  ArrowRight: '\uE014',
  ArrowLeft: '\uE012',
  Home: '\uE011',
  End: '\uE010',
  Escape: '\uE00C'
};

/** A program that says on its output when it is ready. */
function started(
  command: string,
  args: string[],
  ready: (said: string) => string | undefined,
  env: NodeJS.ProcessEnv
) {
  const program = spawn(command, args, { env, stdio: ['ignore', 'pipe', 'ignore'] });
  return new Promise<{ program: ChildProcess; said: string }>((done, failed) => {
    let said = '';
    program.once('error', failed);
    program.once('exit', (code) => failed(new Error(`${command} ended with ${code}`)));
    program.stdout.on('data', (data) => {
      const answer = ready((said += String(data)));
      if (answer !== undefined) done({ program, said: answer });
    });
  });
}

async function byWebDriver({ dark, reduced }: Preferences): Promise<EngineWindow> {
  const { driver: command, browser, xvfb } = webkitPaths()!;
  const home = mkdtempSync(join(tmpdir(), 'engine-'));
  mkdirSync(join(home, 'gtk-3.0'));
  writeFileSync(
    join(home, 'gtk-3.0/settings.ini'),
    `[Settings]\ngtk-enable-animations=${reduced ? 0 : 1}\ngtk-application-prefer-dark-theme=${dark ? 1 : 0}\n`
  );
  const screen = await started(
    xvfb,
    ['-displayfd', '1', '-screen', '0', '2000x1600x24'],
    (said) => /^(\d+)\n/.exec(said)?.[1],
    process.env
  );
  const env = {
    ...process.env,
    DISPLAY: `:${screen.said}`,
    XDG_CONFIG_HOME: home,
    LANG: 'en_GB.UTF-8',
    GTK_THEME: dark ? 'Adwaita:dark' : 'Adwaita',
    // A container's root has no user namespace to lock pages up in, and no GPU.
    WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
    WEBKIT_DISABLE_COMPOSITING_MODE: '1'
  };
  const port = await freePort();
  const service = spawn(command, [`--port=${port}`], { env, stdio: 'ignore' });
  const end = () => {
    service.kill();
    screen.program.kill();
    rmSync(home, { recursive: true, force: true });
  };
  const session = await answering(`http://127.0.0.1:${port}/status`)
    .then(() =>
      new Builder()
        .usingServer(`http://127.0.0.1:${port}`)
        .withCapabilities({
          browserName: 'MiniBrowser',
          'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] }
        })
        .build()
    )
    .catch((error: unknown) => {
      end();
      throw error;
    });
  await session.manage().setTimeouts({ script: 30_000, pageLoad: 60_000 });
  return {
    goto: (address) => session.get(address),
    evaluate: (run, argument) =>
      session
        .executeAsyncScript(
          `const [argument, done] = arguments;
          Promise.resolve((${run})(argument)).then(
            (is) => done({ is }), (error) => done({ error: String(error) })
          )`,
          argument ?? null
        )
        .then((answer) => {
          const { is, error } = answer as { is: never; error?: string };
          if (error) throw new Error(error);
          return is;
        }),
    press: (key) =>
      session
        .actions()
        .sendKeys(KEYS[key] ?? key)
        .perform(),
    async resize(width, height) {
      // The window has a frame; ask until the page itself is as large.
      let [outerWidth, outerHeight] = [width, height];
      for (let tries = 0; ; tries++) {
        await session.manage().window().setRect({ x: 0, y: 0, width: outerWidth, height: outerHeight });
        await new Promise((done) => setTimeout(done, 150));
        const [w, h] = (await session.executeScript('return [innerWidth, innerHeight]')) as [number, number];
        if ((w === width && h === height) || tries > 5) return { width: w, height: h };
        outerWidth += width - w;
        outerHeight += height - h;
      }
    },
    async close() {
      await session.quit().catch(() => {});
      end();
    }
  };
}

export async function launch(engine: Engine, preferences: Preferences = {}): Promise<EngineWindow> {
  if (engine === 'WebKitGTK') return byWebDriver(preferences);
  if (engine === 'Chromium')
    return byPlaywright(
      await chromium.launch({ executablePath: chromiumPath(), args: CHROMIUM_ARGS }),
      preferences
    );
  const browser = await firefox.launch({
    channel: 'moz-firefox',
    executablePath: firefoxPath(),
    // An installed Firefox heeds its own settings alone.
    firefoxUserPrefs: {
      // Its bars would take width from the page, as Chromium's do not.
      'ui.useOverlayScrollbars': 1,
      'ui.prefersReducedMotion': preferences.reduced ? 1 : 0,
      'layout.css.prefers-color-scheme.content-override': preferences.dark ? 0 : 1
    }
  });
  return byPlaywright(browser, preferences);
}

// How many requests a host of the built site answers, on the loopback address, with 32 readers asking without a pause:
// the local server and, where it is installed, nginx as scripts/deploy/nginx.conf sets it up.
//   npm run build && npm run load
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { nginxPath, serveByNginx } from './deploy/nginx.mjs';
import { answering, freePort } from './free-port.mjs';

const SECONDS = 5;
const READERS = 32;

if (!existsSync('build/index.html')) {
  console.error('There is no build/: npm run build');
  process.exit(1);
}
if (!['/usr/bin/wrk', '/usr/local/bin/wrk'].some((path) => existsSync(path))) {
  console.error('Not measured: wrk (Debian package wrk) is not installed.');
  process.exit(1);
}

const CHUNKS = '/_app/immutable/chunks';
const [largest] = readdirSync(`build${CHUNKS}`)
  .filter((file) => file.endsWith('.js'))
  .sort((a, b) => statSync(`build${CHUNKS}/${b}`).size - statSync(`build${CHUNKS}/${a}`).size);
const TARGETS = { 'the story': '/', 'the largest script': `${CHUNKS}/${largest}`, 'an icon': '/favicon.svg' };

/** The local server in a process of its own, as it is used. */
async function serveLocally() {
  const port = await freePort();
  const server = spawn(process.execPath, ['scripts/serve-build.mjs', String(port)], { stdio: 'ignore' });
  const origin = `http://127.0.0.1:${port}`;
  await answering(origin);
  return { origin, close: () => server.kill() };
}

/** @param {string} text as wrk prints it: 812.00us, 1.23ms, 2.10s */
const milliseconds = (text) => {
  const [, value, unit] = /([\d.]+)(us|ms|s)/.exec(text);
  return Number(value) * { us: 0.001, ms: 1, s: 1000 }[unit];
};

function measure(host, origin, [what, path], encoding) {
  const said = execFileSync(
    'wrk',
    [
      '-t1',
      `-c${READERS}`,
      `-d${SECONDS}s`,
      '--latency',
      '-H',
      `Accept-Encoding: ${encoding}`,
      origin + path
    ],
    { encoding: 'utf8' }
  );
  const at = (share) => milliseconds(new RegExp(`${share}%\\s+(\\S+)`).exec(said)[1]);
  const perSecond = /Requests\/sec:\s+([\d.]+)/.exec(said)[1];
  const wrong = /Non-2xx or 3xx responses: (\d+)/.exec(said)?.[1] ?? 0;
  const lost = /Socket errors: (.*)/.exec(said)?.[1] ?? '';
  return {
    host,
    what,
    encoding,
    'per second': Math.round(Number(perSecond)),
    'p50, ms': at(50),
    'p99, ms': at(99),
    wrong: Number(wrong),
    lost
  };
}

const rows = [];
const hosts = [['sirv', serveLocally, 'br'], ...(nginxPath() ? [['nginx', serveByNginx, 'gzip']] : [])];
for (const [host, serve, encoding] of hosts) {
  const server = await serve();
  for (const target of Object.entries(TARGETS)) rows.push(measure(host, server.origin, target, encoding));
  await server.close();
}
console.table(rows);
if (!nginxPath()) console.log('Not measured: nginx (Debian package nginx-light) is not installed.');
process.exitCode = rows.some(({ wrong, lost }) => wrong > 0 || lost) ? 1 : 0;

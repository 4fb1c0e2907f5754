import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { answering, freePort } from '../free-port.mjs';

/** An installed nginx, or undefined. */
export const nginxPath = () => ['/usr/sbin/nginx', '/usr/bin/nginx'].find((path) => existsSync(path));

/** Serves the built site with nginx as scripts/deploy/nginx.conf says. @throws where there is no nginx */
export async function serveByNginx(folder = 'build') {
  const program = nginxPath();
  if (!program) throw new Error('nginx is not installed');
  const port = await freePort();
  const own = mkdtempSync(join(tmpdir(), 'nginx-'));
  const site = readFileSync('scripts/deploy/nginx.conf', 'utf8')
    .replace('127.0.0.1:8080', `127.0.0.1:${port}`)
    .replace('/var/www/story', resolve(folder));
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((kind) => `${kind}_temp_path ${own}/${kind};`)
    .join('\n');
  // Workers run as whoever may read the folder.
  writeFileSync(
    join(own, 'nginx.conf'),
    `${process.getuid?.() === 0 ? 'user root;' : ''}
worker_processes 1;
pid ${own}/pid;
error_log ${own}/error.log;
events {}
http {
  include /etc/nginx/mime.types;
  access_log off;
  sendfile on;
  ${temporary}
  ${site}
}
`
  );
  const settings = ['-c', join(own, 'nginx.conf'), '-e', join(own, 'error.log'), '-g', 'daemon off;'];
  const server = spawn(program, settings, { stdio: 'ignore' });
  const origin = `http://127.0.0.1:${port}`;
  await answering(origin).catch(() => {
    throw new Error(`nginx does not answer: ${readFileSync(join(own, 'error.log'), 'utf8')}`);
  });
  return {
    origin,
    close: async () => {
      const ended = new Promise((done) => server.once('exit', done));
      server.kill('SIGQUIT');
      await ended;
      rmSync(own, { recursive: true });
    }
  };
}

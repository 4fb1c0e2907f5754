/// <reference no-default-lib="true"/>
/// <reference lib="esnext" />
/// <reference lib="webworker" />
/// <reference types="@sveltejs/kit" />
import { dataOf, keptPath, neededFiles } from '$lib/offline/files';
import { VersionedCache } from '$lib/offline/versioned-cache';
import { base, build, files, prerendered, version } from '$service-worker';

// A version is used only when all of its files are cached: they go into a cache of their own while the
// previous version is still served, and take over when no page of that version is open. Pages come from the
// cache first, so that no page mixes files of two versions.
const worker = self as unknown as ServiceWorkerGlobalScope;
const cache = new VersionedCache(base, version, new Set(build));
const needed = neededFiles({ build, files, prerendered });
const kept = new Set(needed);
const data = new Set(needed.filter((path) => path.endsWith('/')).map(dataOf));
const list = `${base}/downloads/index.json`;

worker.addEventListener('install', (event) => event.waitUntil(cache.fill(needed, data)));

worker.addEventListener('activate', (event) =>
  event.waitUntil(
    // Claims the open pages, so that a first visit works offline too.
    cache.clearOthers().then(() => worker.clients.claim())
  )
);

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname, search } = new URL(request.url);
  // Range requests are left to the server.
  if (request.method !== 'GET' || origin !== location.origin || request.headers.has('range')) return;
  if (pathname !== base && !pathname.startsWith(`${base}/`)) return;
  const path = keptPath(pathname, kept);
  if (path !== undefined && path !== pathname)
    event.respondWith(Response.redirect(`${location.origin}${path}${search}`));
  else if (path !== undefined || data.has(pathname)) event.respondWith(cache.orNetwork(pathname, request));
  else {
    // Files that were added after the build, such as downloads: from the network, else from the cache.
    const response = cache.networkOr(request, (done) => event.waitUntil(done));
    // Cloned before the page reads the body.
    if (pathname === list) event.waitUntil(response.then((found) => cache.addListed(found.clone(), list)));
    event.respondWith(response);
  }
});

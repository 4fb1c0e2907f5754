/// <reference no-default-lib="true"/>
/// <reference lib="esnext" />
/// <reference lib="webworker" />
/// <reference types="@sveltejs/kit" />
import { dataOf, keptPath, neededFiles } from '$lib/offline/files';
import { VersionedCache } from '$lib/offline/versioned-cache';
import { base, build, files, prerendered, version } from '$service-worker';

// A version is whole or it is not used: its files are put on a cache of its own while the one before goes on, and
// it begins when no page of that is open any more. Pages come from the cache first, so that none of them mixes with
// files of another version, however many have been published since.
const worker = self as unknown as ServiceWorkerGlobalScope;
const cache = new VersionedCache(base, version, new Set(build));
const needed = neededFiles({ build, files, prerendered });
const kept = new Set(needed);
const data = new Set(needed.filter((path) => path.endsWith('/')).map(dataOf));
const list = `${base}/downloads/index.json`;

worker.addEventListener('install', (event) => event.waitUntil(cache.fill(needed, data)));

worker.addEventListener('activate', (event) =>
  event.waitUntil(
    // The page of a first visit, too, goes on without a network.
    cache.clearOthers().then(() => worker.clients.claim())
  )
);

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname, search } = new URL(request.url);
  // A part of a file is for the server to cut.
  if (request.method !== 'GET' || origin !== location.origin || request.headers.has('range')) return;
  if (pathname !== base && !pathname.startsWith(`${base}/`)) return;
  const path = keptPath(pathname, kept);
  if (path !== undefined && path !== pathname)
    event.respondWith(Response.redirect(`${location.origin}${path}${search}`));
  else if (path !== undefined || data.has(pathname)) event.respondWith(cache.orNetwork(pathname, request));
  else {
    // What came after the build, such as take-away files: the newest that can be had.
    const response = cache.networkOr(request, (done) => event.waitUntil(done));
    // Copied before the page reads it.
    if (pathname === list) event.waitUntil(response.then((found) => cache.addListed(found.clone(), list)));
    event.respondWith(response);
  }
});

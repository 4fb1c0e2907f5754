import { readDownloads } from '$lib/share/downloads';
import { foreignAssets } from './files';

/** Larger downloads are cached only when the reader has fetched them; bytes. */
const LARGEST = 5e6;

/** Ignores the Vary header: the files are the same for every language and encoding that is asked for. */
const SAME = { ignoreVary: true };

/** Fetches a file with low priority, after everything that the page needs. */
async function fetchQuietly(path: string, cache: RequestCache): Promise<Response> {
  const response = await fetch(path, { cache, priority: 'low' } as RequestInit);
  // A redirected response may not answer a navigation, so that its body is copied into a new one.
  return response.redirected ? new Response(response.body, response) : response;
}

/** The files of one version of the site, in a cache of their own. */
export class VersionedCache {
  #prefix: string;
  #name: string;
  #base: string;
  #version: string;
  #hashed: ReadonlySet<string>;

  /**
   * @param base folder of the site: several may live on one host
   * @param hashed paths that hold the same for ever
   */
  constructor(base: string, version: string, hashed: ReadonlySet<string>) {
    this.#prefix = `story ${base}/ `;
    this.#name = this.#prefix + version;
    this.#base = base;
    this.#version = version;
    this.#hashed = hashed;
  }

  /**
   * Puts every file there, one after the other; what an interrupted attempt left is taken as it is.
   * @param extra those that may not exist
   * @throws where one is missing, the network fails or the server holds another version by now: then nothing changes
   *   for readers
   */
  async fill(needed: readonly string[], extra: ReadonlySet<string>) {
    const cache = await caches.open(this.#name);
    try {
      for (const path of [...needed, ...extra]) {
        if (await cache.match(path, SAME)) continue;
        const response = await this.#fetch(path);
        if (response.ok) await cache.put(path, response);
        else if (!extra.has(path)) throw new Error(`${response.status}: ${path}`);
      }
      const { version } = await (await fetchQuietly(`${this.#base}/_app/version.json`, 'no-store')).json();
      if (version !== this.#version) throw new MixedVersions(String(version));
    } catch (error) {
      const { name } = error as Error;
      // A mixture of versions, or a cache that filled the storage, is of no use to the next attempt.
      if (error instanceof MixedVersions || name === 'QuotaExceededError') await caches.delete(this.#name);
      throw error;
    }
  }

  async #fetch(path: string): Promise<Response> {
    if (this.#hashed.has(path))
      return (await caches.match(path, SAME)) ?? (await fetchQuietly(path, 'default'));
    const response = await fetchQuietly(path, 'no-cache');
    if (!path.endsWith('/') || !response.ok) return response;
    const strangers = foreignAssets(await response.clone().text(), this.#hashed, this.#base);
    if (strangers.length > 0) throw new MixedVersions(`${path} asks for ${strangers[0]}`);
    return response;
  }

  /** Removes what other versions left. */
  async clearOthers() {
    for (const name of await caches.keys())
      if (name.startsWith(this.#prefix) && name !== this.#name) await caches.delete(name);
  }

  /** A file of this version. Where the browser has thrown it away, the server is asked. */
  async orNetwork(path: string, request: Request): Promise<Response> {
    const cache = await caches.open(this.#name);
    return (await cache.match(path, SAME)) ?? fetch(request);
  }

  /** What the server has now, which is kept; else what was kept. */
  async networkOr(request: Request, until: (done: Promise<void>) => void): Promise<Response> {
    const cache = await caches.open(this.#name);
    try {
      const response = await fetch(request);
      if (response.status === 200) until(cache.put(request, response.clone()).catch(() => {}));
      return response;
    } catch (error) {
      const before = await cache.match(request, SAME);
      if (before) return before;
      throw error;
    }
  }

  /** Fetches the take-away files of a list: whoever looked at it may want them where there is no network. */
  async addListed(list: Response, address: string) {
    if (!list.ok) return;
    const cache = await caches.open(this.#name);
    try {
      for (const { file, bytes } of readDownloads(await list.json())) {
        const path = new URL(file, new URL(address, location.origin)).pathname;
        if (bytes > LARGEST || (await cache.match(path, SAME))) continue;
        const response = await fetchQuietly(path, 'default');
        if (response.status === 200) await cache.put(path, response);
      }
    } catch {
      // Without network or storage the files cached so far are kept.
    }
  }
}

class MixedVersions extends Error {}

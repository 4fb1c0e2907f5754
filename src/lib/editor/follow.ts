import { relative, resolve } from 'node:path';
import type { ViteDevServer } from 'vite';
import { ContentError } from '../ledger/content-error';
import { digest, toldText, type Told } from './digest';
import { reviewContent } from './check';
import { type Content } from './content';
import type { Sources } from '../story/compile';
import { CONTENT, readSources } from '../story/sources';
import { summary } from './summary';
import { CHECKED, ASK } from './messages';
import { problemPage } from './problems';

/** Saving writes a file in several goes, and an editor may save several files at once; ms. */
const SETTLED = 60;

export interface Followed {
  /** Compiles the content anew. @throws ContentError, and keeps what was compiled before */
  renew: (sources: Sources) => Content;
  isSound: () => boolean;
  /** Ids of the modules that hold the content. */
  modules: readonly string[];
}

/** Watches the content while it is edited: tells the terminal and open pages what changed, or what is wrong. */
export function follow(server: ViteDevServer, { renew, isSound, modules }: Followed) {
  const folder = resolve(CONTENT);
  let problems: readonly Told[] = [];
  /** Whether the content compiles as it stands, whatever its words say. */
  let compiles = false;
  let map = '';

  function check() {
    try {
      const sources = readSources();
      const content = renew(sources);
      compiles = true;
      // While one language is edited the other has still to follow: that is asked for by the check alone.
      const found = reviewContent(content, sources, () => undefined);
      problems = digest(found.filter(({ doubt }) => !doubt));
      const before = map;
      map = JSON.stringify(content.geography);
      console.log(problems.length > 0 ? toldText(problems) : `✓ ${summary(content.editions)}`);
      return { mapChanged: before !== '' && map !== before };
    } catch (error) {
      if (!(error instanceof ContentError)) throw error;
      compiles = false;
      problems = digest(error.problems);
      console.error(toldText(problems));
      return { mapChanged: false };
    }
  }

  function changed() {
    const hadStory = isSound();
    const { mapChanged } = check();
    if (compiles)
      for (const { moduleGraph } of Object.values(server.environments))
        for (const id of modules) {
          const module = moduleGraph.getModuleById(id);
          if (module) moduleGraph.invalidateModule(module);
        }
    // The map is part of the scripts, and a page of errors has none: those load anew.
    if (mapChanged || !hadStory) server.ws.send({ type: 'full-reload' });
    else server.ws.send(CHECKED, { problems, changed: compiles });
  }

  let waiting: ReturnType<typeof setTimeout> | undefined;
  server.watcher.add(folder);
  server.watcher.on('all', (_event, file) => {
    if (relative(folder, file).startsWith('..')) return;
    clearTimeout(waiting);
    waiting = setTimeout(changed, SETTLED);
  });
  // What was saved while the page was on its way would else be missed.
  server.ws.on(ASK, (_, client) => client.send(CHECKED, { problems, changed: compiles }));
  server.middlewares.use((request, response, next) => {
    if (isSound() || !request.headers.accept?.includes('text/html')) return next();
    response.statusCode = 500;
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(problemPage(problems));
  });
  check();
}

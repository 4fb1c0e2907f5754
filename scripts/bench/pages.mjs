import { serveBuild } from '../serve.mjs';
import { buildOf } from './build-of.mjs';
import { buildCutStory } from './cut-story.mjs';
import { makeYardsticks } from './yardsticks.mjs';

/**
 * Builds and serves the pages of a run.
 * @param {{ base?: string, cuts?: readonly number[] }} asked another commit, as git names it; or numbers of steps, for
 *   the story cut to so many in place of the whole
 * @returns addresses by name, the plain page first, and what takes all away again
 */
export async function servePages({ base, cuts }) {
  /** @type {(() => void)[]} */
  const ends = [];
  const close = () => ends.reverse().forEach((end) => end());
  /** Notes what takes a build away again. @template {{ clear: () => void }} T @param {T} made */
  const kept = (made) => {
    ends.push(made.clear);
    return made;
  };
  try {
    const { folders } = kept(await makeYardsticks());
    /** @type {Record<string, string>} */
    const sites = { plain: folders.plain };
    if (cuts) for (const steps of cuts) sites[`${steps} steps`] = kept(buildCutStory(steps)).build;
    else Object.assign(sites, { scrubbed: folders.scrubbed, story: 'build' });
    if (base) sites.base = kept(buildOf(base)).build;
    /** @type {Record<string, string>} */
    const pages = {};
    for (const [name, folder] of Object.entries(sites)) {
      const server = await serveBuild(0, { folder });
      ends.push(server.close);
      pages[name] = `${server.origin}/`;
    }
    return { pages, close };
  } catch (error) {
    close();
    throw error;
  }
}

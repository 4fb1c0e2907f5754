import { readdirSync, readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { ContentError, describe } from '../facts/content-error';
import type { SourceFile } from '../facts/rows';
import { projectGeography } from '../geography/project';
import { SCENE_WORDS } from '../scenes/words';
import { compileStory, type Sources } from './compile';

const CONTENT = 'src/content';
const STORY = 'virtual:story';
const GEOGRAPHY = 'virtual:geography';

const read = (file: string): SourceFile => ({
  file: `${CONTENT}/${file}`,
  text: readFileSync(resolve(CONTENT, file), 'utf8')
});

/** All of `src/content` as text. */
export function readSources(): Sources {
  const chapters = readdirSync(CONTENT).filter((file) => file.endsWith('.md'));
  return {
    facts: read('facts.csv'),
    context: read('context.csv'),
    chapters: new Map(chapters.map((file) => [basename(file, '.md'), read(file)]))
  };
}

/**
 * Checks and compiles the content: `virtual:story` holds both editions (for the server), `virtual:geography` the map.
 * Bad content stops the build, or shows in the page while editing.
 */
export function content(): Plugin {
  return {
    name: 'content',
    resolveId(id) {
      return id === STORY || id === GEOGRAPHY ? `\0${id}` : undefined;
    },
    load(id) {
      if (id === `\0${GEOGRAPHY}`) {
        const topology = read('map/corridor-linear.json').text;
        const places = read('places.csv').text;
        return `export default ${JSON.stringify(projectGeography(topology, places))}`;
      }
      if (id !== `\0${STORY}`) return;
      for (const file of readdirSync(CONTENT)) this.addWatchFile(resolve(CONTENT, file));
      try {
        return `export default ${JSON.stringify(compileStory(readSources(), SCENE_WORDS))}`;
      } catch (error) {
        if (!(error instanceof ContentError)) throw error;
        const [first] = error.problems;
        this.error({
          message: error.problems.map(describe).join('\n'),
          id: resolve(first!.file),
          loc: { file: resolve(first!.file), line: first!.line, column: 0 }
        });
      }
    }
  };
}

import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { follow } from './follow';
import { ContentError } from '../ledger/content-error';
import { digest, toldText } from './digest';
import type { Sources } from '../story/compile';
import { compileContent, type Content } from './content';

const STORY = 'virtual:story';
const GEOGRAPHY = 'virtual:geography';

/**
 * Checks and compiles the content: `virtual:story` holds both editions (for the server), `virtual:geography` the map.
 * Bad content stops the build; while editing, the last sound story stays and open pages say what is wrong.
 */
export function content(): Plugin {
  let sound: Content | undefined;
  const renew = (sources?: Sources) => (sound = compileContent(sources));
  return {
    name: 'content',
    resolveId(id) {
      return id === STORY || id === GEOGRAPHY ? `\0${id}` : undefined;
    },
    load(id) {
      if (id !== `\0${STORY}` && id !== `\0${GEOGRAPHY}`) return;
      try {
        const { editions, geography } = sound ?? renew();
        return `export default ${JSON.stringify(id === `\0${STORY}` ? editions : geography)}`;
      } catch (error) {
        if (!(error instanceof ContentError)) throw error;
        const told = digest(error.problems);
        const [first] = told;
        this.error({
          message: toldText(told),
          id: resolve(first!.file),
          loc: { file: resolve(first!.file), line: first!.line, column: 0 }
        });
      }
    },
    configureServer(server) {
      // Under a test runner or an exporter nobody edits.
      if (!server.config.server.middlewareMode)
        follow(server, {
          renew,
          isSound: () => sound !== undefined,
          modules: [`\0${STORY}`, `\0${GEOGRAPHY}`]
        });
    }
  };
}

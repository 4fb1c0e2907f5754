import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

const FOLDER = 'build/downloads';

/** What kind of file a name says it is; present mode has words for each. */
const KINDS = [
  [/^story[\w.-]*\.pptx$/, 'slides'],
  [/^story[\w.-]*\.pdf$/, 'handout'],
  [/^pictures[\w.-]*\.zip$/, 'pictures'],
  [/^drawings[\w.-]*\.zip$/, 'drawings'],
  [/^story[\w.-]*\.html$/, 'one-file']
];

/** The folder of take-away files and its list. */
export class Downloads {
  write(file, data) {
    const path = `${FOLDER}/${file}`;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, data);
  }

  /** Lists what is in the folder, whoever made it, so that a part made anew does not unlist the rest. */
  list() {
    mkdirSync(FOLDER, { recursive: true });
    const files = readdirSync(FOLDER)
      .sort()
      .flatMap((file) => {
        const kind = KINDS.find(([pattern]) => pattern.test(file))?.[1];
        const lang = /\.(en|zh)\./.exec(file)?.[1];
        return kind
          ? [{ file, kind, ...(lang ? { lang } : {}), bytes: statSync(`${FOLDER}/${file}`).size }]
          : [];
      });
    writeFileSync(`${FOLDER}/index.json`, `${JSON.stringify(files, null, 2)}\n`);
  }
}

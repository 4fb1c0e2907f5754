import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * What kind of file a name says it is, and of which chapter; present mode has words for each.
 * @type {[RegExp, string][]}
 */
const KINDS = [
  [/^story[\w.-]*\.pptx$/, 'slides'],
  [/^story[\w.-]*\.pdf$/, 'handout'],
  [/^pictures[\w.-]*\.zip$/, 'pictures'],
  [/^drawings[\w.-]*\.zip$/, 'drawings'],
  [/^long-picture(-\d+)?\.\w+\.png$/, 'long-picture'],
  [/^long-picture\.(?<chapter>[a-z]+)(-\d+)?\.\w+\.png$/, 'long-picture'],
  [/^long-pictures\.\w+\.zip$/, 'long-pictures'],
  [/^film-upright[\w.-]*\.mp4$/, 'film-upright'],
  [/^film[\w.-]*\.mp4$/, 'film'],
  [/^film[\w.-]*\.srt$/, 'subtitles'],
  [/^story[\w.-]*\.html$/, 'one-file']
];

/** The folder of take-away files and its list. */
export class Downloads {
  constructor(folder = 'build/downloads') {
    this.folder = folder;
  }

  /**
   * @param {string} file
   * @param {string | Uint8Array} data
   */
  write(file, data) {
    const path = `${this.folder}/${file}`;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, data);
  }

  /** Lists what is in the folder, whoever made it, so that a part made anew does not unlist the rest. */
  list() {
    mkdirSync(this.folder, { recursive: true });
    const files = readdirSync(this.folder)
      .sort()
      .flatMap((file) => {
        const [pattern, kind] = KINDS.find(([known]) => known.test(file)) ?? [];
        if (!pattern) return [];
        const lang = /\.(en|zh)\./.exec(file)?.[1];
        const chapter = pattern.exec(file)?.groups?.chapter;
        const { size: bytes } = statSync(`${this.folder}/${file}`);
        return [{ file, kind, ...(lang && { lang }), ...(chapter && { chapter }), bytes }];
      });
    writeFileSync(`${this.folder}/index.json`, `${JSON.stringify(files, null, 2)}\n`);
  }
}

import { ContentError, problem, type Problem } from '../ledger/content-error';
import { LOCALES, type Locale } from '../locales/locales';
import { readLedger } from '../ledger/ledger';
import type { SourceFile } from '../ledger/source-file';
import type { CheckedScene, SceneManifest } from './scene-manifest';
import { compileChapter, printedLedger } from './chapter';
import { linkChapters } from './chapter-links';
import { readChapter, type ChapterSource } from './markdown';
import { yearsOf, type ProseContext } from './prose';
import { checkLimits } from './limits';
import { checkStatistics } from './statistics';
import { compareSteps } from './sequence';
import { compileSite } from './site';
import { compileReferences } from './reference';
import { withoutBreakHints } from '../util/lines/clauses';
import type { CompiledEdition } from './types';

export interface Sources {
  facts: SourceFile;
  context: SourceFile;
  places: SourceFile;
  /** TopoJSON of the corridor; no editor changes it. */
  map: SourceFile;
  /** Every Markdown file, by `buses.en` and the like. */
  texts: ReadonlyMap<string, SourceFile>;
}

/** Markdown files that are no chapter, one a language each. */
const OTHER_TEXTS = ['site', 'figures'] as const;

/** Reports files that are wanting and files that nothing reads. */
function checkFiles(
  { facts, texts }: Pick<Sources, 'facts' | 'texts'>,
  scenes: readonly SceneManifest[],
  problems: Problem[]
) {
  const names = [...OTHER_TEXTS, ...scenes.map(({ id }) => id)];
  const folder = facts.file.slice(0, facts.file.lastIndexOf('/'));
  const files = names.flatMap((name) => LOCALES.map((locale) => `${name}.${locale}`));
  for (const name of files)
    if (!texts.has(name)) problems.push(problem(`${folder}/${name}.md`, 1, 'fileMissing', `${name}.md`));
  for (const [name, { file }] of texts)
    if (!files.includes(name)) problems.push(problem(file, 1, 'fileUnread', `${name}.md`, names));
}

/** Every chapter that can be read, compared between the languages. */
function readChapters(
  { texts }: Pick<Sources, 'texts'>,
  scenes: readonly SceneManifest[],
  problems: Problem[]
) {
  const sources = new Map<string, ChapterSource>();
  for (const [name, file] of texts) {
    const known = scenes.some(({ id }) => LOCALES.some((locale) => name === `${id}.${locale}`));
    const source = known ? readChapter(file, problems) : undefined;
    if (source) sources.set(name, source);
  }
  for (const { id } of scenes) {
    const [en, zh] = [sources.get(`${id}.en`), sources.get(`${id}.zh`)];
    if (!en || !zh) continue;
    compareSteps(en, zh, problems);
    compareSteps(zh, en, problems);
  }
  return sources;
}

/**
 * Turns `src/content` into the story, one edition a language.
 * @throws ContentError listing everything wrong, each with file, line and what to write instead.
 */
export function compileStory(
  sources: Pick<Sources, 'facts' | 'context' | 'texts'>,
  scenes: readonly CheckedScene[]
): Record<Locale, CompiledEdition> {
  const problems: Problem[] = [];
  const damaged = new Set<string>();
  const ledger = readLedger(sources.facts, sources.context, problems, damaged);
  const years = yearsOf(ledger);
  checkLimits(ledger, scenes, problems);
  checkStatistics(ledger, scenes, sources.context.file, damaged, problems);
  checkFiles(sources, scenes, problems);
  const chapterSources = readChapters(sources, scenes, problems);
  const references = compileReferences(sources.texts, { ledger, problems, years, damaged });
  const ids = scenes.map(({ id }) => id);
  const told = scenes.find((scene) => scene.told)?.told;
  const editions = LOCALES.map((locale): [Locale, CompiledEdition | undefined] => {
    const used = new Set<string>();
    const contextOf = (file: string): ProseContext => ({
      file,
      locale,
      ledger,
      problems,
      years,
      damaged,
      used
    });
    const siteFile = sources.texts.get(`site.${locale}`);
    // Its words as they are written, with hints where a heading may break.
    const words = siteFile && compileSite(siteFile, contextOf(siteFile.file), told);
    const site = words && { ...words, title: withoutBreakHints(words.title ?? '') };
    const unlinked = scenes.flatMap((scene, number) => {
      const source = chapterSources.get(`${scene.id}.${locale}`);
      if (!source) return [];
      const context = { ...contextOf(source.file), ...(words ? { site: words } : {}) };
      return compileChapter(source, scene, number, sources.facts.file, context);
    });
    const fileOf = (chapter: string) => chapterSources.get(`${chapter}.${locale}`)!.file;
    const chapters = linkChapters(unlinked, ids, fileOf, problems);
    const reference = references.get(locale);
    const printed = printedLedger(used, ledger, locale);
    return [locale, site && reference && { locale, site, chapters, ledger: printed, reference }];
  });
  if (problems.length > 0) {
    const unique = new Map(problems.map((problem) => [JSON.stringify(problem), problem]));
    throw new ContentError([...unique.values()]);
  }
  return Object.fromEntries(editions) as Record<Locale, CompiledEdition>;
}

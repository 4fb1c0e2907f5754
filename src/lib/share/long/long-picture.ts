import { sceneOf } from '../../scenes/register';
import type { Chapter, Edition } from '../../story/types';
import { parts, stack, type Section } from './blocks';
import { foot } from './foot';
import { MOST } from './measures';
import { opening } from './opening';
import { StepBlocks } from './step';

/** A picture that is much longer than wide, as it is passed on in a chat: sections under one another. */
export interface LongPicture {
  /** In the file's name, such as `2-buses`; more than one part are numbered. */
  name: string;
  /** Undefined for the whole story. */
  chapter?: string;
  sections: Section[];
}

const numbered = (name: string, files: readonly Section[][], chapter?: string): LongPicture[] =>
  files.map((sections, index) => ({
    name: files.length > 1 ? `${name}-${index + 1}` : name,
    ...(chapter ? { chapter } : {}),
    sections
  }));

/**
 * A chapter with all its words, in as many files as chats pass on whole.
 * @param site the site's address with a slash at its end; empty where it is not known, and then no code is drawn
 */
function chapterPictures(edition: Edition, chapter: Chapter, site: string): LongPicture[] {
  const steps = new StepBlocks(edition);
  const blocks = [
    opening(edition, chapter),
    ...chapter.steps.map((step) => steps.whole(chapter, step)),
    foot(edition, site)
  ];
  const files = parts(blocks, MOST).map((part) => [stack(chapter.id, part)]);
  return numbered(`${chapter.number}-${chapter.id}`, files, chapter.id);
}

/** The whole in short: of every chapter the step that stands for it, with the line that the hall reads. */
function storyPictures(edition: Edition, site: string): LongPicture[] {
  const steps = new StepBlocks(edition);
  const sections = edition.chapters.map((chapter) => {
    const poster = sceneOf(chapter.id).posterStep;
    const step = chapter.steps.find(({ sceneStep }) => sceneStep === poster) ?? chapter.steps.at(-1)!;
    const cover = chapter.number === 0 ? [opening(edition, chapter)] : [];
    const brief = steps.brief(chapter, step);
    const end = chapter === edition.chapters.at(-1) ? [steps.sources(), foot(edition, site)] : [];
    return stack(chapter.id, [...cover, brief, ...end]);
  });
  return numbered('story', parts(sections, MOST));
}

/** The story's long pictures: one of the whole, and one a chapter. @param site as in `chapterPictures` */
export const longPictures = (edition: Edition, site: string): LongPicture[] => [
  ...storyPictures(edition, site),
  ...edition.chapters
    .filter(({ number }) => number > 0)
    .flatMap((chapter) => chapterPictures(edition, chapter, site))
];

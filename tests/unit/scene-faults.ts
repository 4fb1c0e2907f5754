import type { Locale } from '../../src/lib/locales/locales';
import type { SceneEdition } from '../../src/lib/scenes/_kit/scene';
import { SCENES, sceneOf } from '../../src/lib/scenes/register';
import { compileContent, type Content } from '../../src/lib/editor/content';
import { sound } from './editing';
import { gapsIn, leavingIn, readPicture, strayIn, tinyIn, wantingIn, type Reading } from './reading-pictures';
import { SIZES } from './sizes';

export type SizeName = keyof typeof SIZES;
export const SIZE_NAMES = Object.keys(SIZES) as SizeName[];
/** Moments of a step's change that are looked at, beside its end. */
export const MOMENTS = [0.25, 0.5, 0.75] as const;

export const editionOf = ({ editions }: Content, id: string, locale: Locale): SceneEdition => {
  const { labels, figures } = editions[locale].chapters.find((chapter) => chapter.id === id)!;
  return { locale, labels, figures };
};

export const read = (id: string, step: string, progress: number, sizeName: SizeName, edition: SceneEdition) =>
  readPicture(sceneOf(id).sceneAt(step, progress, SIZES[sizeName], edition));

const today = compileContent(sound);
/** A scene's words and figures as they are. */
export const editionToday = (id: string, locale: Locale) => editionOf(today, id, locale);

/** Today's pictures, each read once. */
const readings = new Map<string, Reading>();
function readToday(id: string, step: string, progress: number, sizeName: SizeName, locale: Locale): Reading {
  const key = [id, step, progress, sizeName, locale].join();
  const reading = readings.get(key) ?? read(id, step, progress, sizeName, editionToday(id, locale));
  readings.set(key, reading);
  return reading;
}

/** Kinds of marks that leave the stage today at some moment of a scene, such as a skyline that sinks. */
const leavingOf = (id: string): ReadonlySet<string> =>
  new Set(
    sceneOf(id).steps.flatMap((step) =>
      MOMENTS.flatMap((moment) =>
        (['phone', 'tablet', 'slide'] as const).flatMap((name) =>
          leavingIn(readToday(id, step, moment, name, 'en'))
        )
      )
    )
  );
const LEAVING = new Map([...SCENES.keys()].map((id) => [id, leavingOf(id)]));

/**
 * What is wrong with a scene's pictures for other values, each told with its place.
 * @param moments of each step; 1 is its end, where figures have to be there and words to be read
 */
export function faultsIn(
  id: string,
  edition: SceneEdition,
  sizeName: SizeName,
  moments: readonly number[]
): string[] {
  const { locale, figures } = edition;
  const before = editionToday(id, locale).figures;
  const valueOf = (figure: string) => {
    // Where all of the staff are away, none stands for those who are not.
    if (figure === 'jinlu-staff' && figures[figure]!.value === figures['jinlu-hubei']!.value) return;
    return figures[figure] && { now: figures[figure].value, today: before[figure]!.value };
  };
  const found = (step: string, progress: number): string[] => {
    const picture = read(id, step, progress, sizeName, edition);
    const gaps = gapsIn(picture);
    if (gaps.length > 0) return gaps;
    const usual = readToday(id, step, progress, sizeName, locale);
    if (progress < 1) return strayIn(picture, usual, LEAVING.get(id));
    return [...strayIn(picture, usual), ...wantingIn(picture, usual, valueOf), ...tinyIn(picture)];
  };
  return sceneOf(id).steps.flatMap((step) =>
    moments.flatMap((progress) =>
      found(step, progress).map((fault) => `${id} ${step} at ${progress} on a ${sizeName}: ${fault}`)
    )
  );
}

import type { Slide } from '../../export/slides';
import type { Timeline } from './timeline';

/** Words that are read while the picture is seen; ms. */
interface Cue {
  start: number;
  end: number;
  text: string;
}

/** @param slides of all steps, in one language */
export const cuesOf = ({ passages }: Timeline, slides: readonly Slide[]): Cue[] =>
  passages
    .filter(({ hash }, at) => at === 0 || hash !== passages[0]!.hash)
    .map(({ index, start, end }) => {
      const { title, line } = slides[index]!;
      return { start, end, text: `${title}\n${line}` };
    });

function clock(ms: number, point: '.' | ',') {
  const whole = Math.round(ms);
  const two = (value: number) => String(value).padStart(2, '0');
  const [hours, minutes, seconds] = [whole / 3_600_000, (whole / 60_000) % 60, (whole / 1000) % 60].map(
    Math.floor
  );
  return `${two(hours!)}:${two(minutes!)}:${two(seconds!)}${point}${String(whole % 1000).padStart(3, '0')}`;
}

const written = (cues: readonly Cue[], point: '.' | ',') =>
  cues.map(
    ({ start, end, text }, index) =>
      `${index + 1}\n${clock(start, point)} --> ${clock(end, point)}\n${text}\n`
  );

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Subtitles as browsers read them. */
export const webVtt = (cues: readonly Cue[]) =>
  `WEBVTT\n\n${written(
    cues.map((cue) => ({ ...cue, text: escaped(cue.text) })),
    '.'
  ).join('\n')}`;

/** Subtitles as players and video platforms read them. */
export const subRip = (cues: readonly Cue[]) => written(cues, ',').join('\n');

/** Title and chapters of a film as FFmpeg reads them. */
export function filmMetadata(
  { passages, length }: Timeline,
  slides: readonly Slide[],
  title: string
): string {
  const safe = (text: string) => text.replace(/[=;#\\\n]/g, '\\$&');
  const starts = passages
    .slice(0, passages.length > 1 ? -1 : undefined)
    .map(({ index, start }) => ({ start, ...slides[index]!.chapter }))
    .filter(({ id }, at, all) => id !== all[at - 1]?.id);
  const chapters = starts.map(
    ({ start, title: chapter }, at) =>
      `[CHAPTER]\nTIMEBASE=1/1000\nSTART=${Math.round(start)}\n` +
      `END=${Math.round(starts[at + 1]?.start ?? length)}\ntitle=${safe(chapter)}\n`
  );
  return `;FFMETADATA1\ntitle=${safe(title)}\n${chapters.join('')}`;
}

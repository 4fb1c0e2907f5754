import editions from 'virtual:story';
import { describe, expect, test } from 'vitest';
import { FORMATS } from '../../src/lib/deck/film/formats';
import { codeBox, Frames } from '../../src/lib/deck/film/frames';
import { filmOrder } from '../../src/lib/deck/film/order';
import { cuesOf, filmMetadata, subRip, webVtt } from '../../src/lib/deck/film/subtitles';
import { frameCount, FRAME_RATE, momentAt, timelineOf } from '../../src/lib/deck/film/timeline';
import { captions } from '../../src/lib/deck/film/words';
import { slidesOf } from '../../src/lib/export/slides';
import { LOCALES } from '../../src/lib/locales/locales';
import { boxOnStage, flatten } from '../../src/lib/marks/flatten';
import type { Box } from '../../src/lib/marks/marks';
import { pictureAtRest } from '../../src/lib/render/picture-at-rest';

const all = slidesOf(editions.en).map(({ hash }) => hash);
const order = filmOrder(all);
const timeline = timelineOf(editions, order);
const frameMs = 1000 / FRAME_RATE;

describe('a film’s time', () => {
  test('is three to four minutes without a running order, with every chapter in it', () => {
    expect(timeline.length).toBeGreaterThan(180_000);
    expect(timeline.length).toBeLessThan(240_000);
    const chapters = new Set(order.map((hash) => hash.split('-')[0]));
    expect(chapters.size).toBe(editions.en.chapters.length);
  });

  test('is filled by its steps in order, in whole frames, and ends where it began', () => {
    const { passages, length } = timeline;
    expect(passages.map(({ hash }) => hash)).toEqual([...order, order[0]]);
    for (const [at, { start, end }] of passages.entries()) {
      expect(start).toBe(passages[at - 1]?.end ?? 0);
      expect(Math.abs((end / frameMs) % 1) < 1e-6 || (end / frameMs) % 1 > 1 - 1e-6, String(end)).toBe(true);
    }
    expect(passages.at(-1)!.end).toBe(length);
  });

  test('begins with the cover at rest, and its last frame is all but that', () => {
    const first = momentAt(timeline, 0);
    expect(first).toEqual({ words: 0, position: { index: 0, progress: 1 }, said: 1, shown: 1 });
    const last = momentAt(timeline, (frameCount(timeline) - 1) * frameMs);
    expect(last).toMatchObject({ words: 0, position: { index: 0, progress: 1 }, said: 1 });
    expect(last.shown).toBeGreaterThan(0.85);
  });

  test('gives every step the time to be read, at rest at its end', () => {
    for (const { index, end } of timeline.passages.slice(0, -1)) {
      const before = momentAt(timeline, end - frameMs);
      expect(before).toEqual({ words: index, position: { index, progress: 1 }, said: 1, shown: 1 });
      expect(momentAt(timeline, end - 2400)).toEqual(before);
    }
  });

  test('plays a single step, too', () => {
    const { passages, length } = timelineOf(editions, ['buses-arrive']);
    expect(passages).toHaveLength(1);
    expect(length).toBeGreaterThan(2500);
  });
});

describe.each(LOCALES)('a film’s frames (%s)', (locale) => {
  const slides = slidesOf(editions[locale]);

  test('are the same whenever they are asked for, and alike while nothing moves', () => {
    const frames = () => new Frames(editions[locale], timeline, FORMATS.wide, '');
    const [one, other] = [frames(), frames()];
    const moving = Math.round((timeline.passages[2]!.start + 700) / frameMs);
    for (const number of [moving, 0, 40, one.count - 5]) expect(one.at(number)).toEqual(other.at(number));
    expect(one.at(0)).toEqual(one.at(40));
    expect(one.at(moving)).not.toEqual(one.at(moving + 1));
    expect(one.at(one.count - 5).over!.svg).toBe(one.at(0).svg);
  });

  test.each(['wide', 'upright'] as const)('%s: captions are large, on the screen, clear of words', (name) => {
    const format = FORMATS[name];
    const inside: Box = { x: 0, y: 0, width: format.stage.width, height: format.height / format.scale };
    for (const slide of slides) {
      const words = captions(slide, format);
      const labels = flatten(
        pictureAtRest(slide.chapter, slide.step.sceneStep, locale, format.stage)
      ).flatMap(({ mark, matrix, opacity }) =>
        mark.kind === 'text' && opacity > 0.2 ? [boxOnStage(mark.box, matrix)] : []
      );
      if (slide === slides.at(-1))
        for (const label of labels) expect(overlap(label, codeBox(format)), 'code').toBe(0);
      for (const [at, { key, box, size }] of words.entries()) {
        const where = `${slide.hash} ${key}`;
        expect(size * format.scale, where).toBeGreaterThanOrEqual(key.endsWith('source') ? 24 : 36);
        expect(overlap(box, inside), where).toBeCloseTo(box.width * box.height, 0);
        if (slide === slides.at(-1)) expect(overlap(box, codeBox(format)), where).toBe(0);
        for (const other of [...labels, ...words.slice(at + 1).map((mark) => mark.box)])
          expect(overlap(box, other), where).toBeLessThan(1);
      }
    }
  });
});

/** The area that two boxes share. */
function overlap(a: Box, b: Box): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return Math.max(0, width) * Math.max(0, height);
}

describe('what lies beside a film', () => {
  test.each(LOCALES)('subtitles say each step’s words while it is seen (%s)', (locale) => {
    const slides = slidesOf(editions[locale]);
    const cues = cuesOf(timeline, slides);
    expect(cues.map(({ start }) => start)).toEqual(timeline.passages.slice(0, -1).map(({ start }) => start));
    const vtt = webVtt(cues);
    expect(vtt).toMatch(/^WEBVTT\n\n1\n00:00:00\.000 --> 00:00:\d\d\.\d{3}\n/);
    for (const hash of order) {
      const { title, line } = slides.find((slide) => slide.hash === hash)!;
      expect(vtt).toContain(`\n${title}\n${line}\n`);
      expect(subRip(cues)).toContain(`\n${title}\n${line}\n`);
    }
    expect(subRip(cues)).toMatch(/^1\n00:00:00,000 --> /);
    const spoken = webVtt([{ start: 3_599_999.6, end: 3_661_001, text: 'R&D <b>' }]);
    expect(spoken).toBe('WEBVTT\n\n1\n01:00:00.000 --> 01:01:01.001\nR&amp;D &lt;b>\n');
  });

  test('chapters follow one another from beginning to end', () => {
    const metadata = filmMetadata(timeline, slidesOf(editions.en), 'A = B; C');
    expect(metadata).toContain('title=A \\= B\\; C\n');
    const [starts, ends] = ['START', 'END'].map((name) =>
      [...metadata.matchAll(new RegExp(`^${name}=(\\d+)$`, 'gm'))].map(([, value]) => Number(value))
    ) as [number[], number[]];
    expect(starts).toHaveLength(editions.en.chapters.length);
    expect(starts).toEqual([0, ...ends.slice(0, -1)]);
    expect(ends.at(-1)).toBe(Math.round(timeline.length));
  });
});

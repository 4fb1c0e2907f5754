import type PptxGenJS from 'pptxgenjs';
import { periodText } from '../ledger/period';
import { LANGUAGES, type Locale } from '../locales/locales';
import { sceneLayout } from '../scenes/_kit/layout';
import type { TextMark } from '../marks/marks';
import type { PrintedFigure } from '../story/types';
import type { Inks } from '../palette/inks';
import { hex, inches } from './pptx-units';

import type { Slide } from './slides';
import { STAGE } from './sizes';
import { wordsOnSlide } from './words-on-slide';

/** Points to a px of the stage, and less for faces that run wider than those the words were measured in. */
const POINTS = 1.5;
const NARROWED = { title: 0.84, line: 0.9, source: 0.92, kicker: 0.9 };

/** The figures of a step that neither title nor line prints. */
const unsaid = ({ title, line, figures }: Slide) =>
  figures.filter(({ text }) => !`${title} ${line}`.includes(text));

/** What a figure counts; where several count the same, their periods tell them apart. */
function measureOf(figure: PrintedFigure, all: readonly PrintedFigure[], locale: Locale): string {
  const alike = all.filter(({ measure }) => measure === figure.measure).length > 1;
  const period = periodText(figure.period, locale);
  return alike && period ? period : figure.measure;
}

/** Title, line, the figures not yet said, source and number: each as text that can be edited. */
export function addWords(page: PptxGenJS.Slide, slide: Slide, inks: Inks, locale: Locale, charted: boolean) {
  const face = LANGUAGES[locale].officeFaces;
  const { column } = sceneLayout(STAGE);
  // Under a chart of the slide's own nothing has to be made way for.
  const marks = new Map(
    wordsOnSlide(charted ? { ...slide, textPosition: 'upper' } : slide).map((mark) => [mark.key, mark])
  );
  const [kicker, title, line, source] = ['slide-kicker', 'slide-title', 'slide-line', 'slide-source'].map(
    (key) => marks.get(key)!
  ) as [TextMark, TextMark, TextMark, TextMark];
  const box = (mark: TextMark) => ({
    x: inches(mark.x),
    y: inches(mark.box.y),
    w: inches(column.width + 16),
    h: inches(mark.box.height + 6),
    margin: 0,
    valign: 'top' as const
  });
  page.addText(kicker.lines.join(' '), {
    ...box(kicker),
    fontFace: face.body,
    fontSize: kicker.size * POINTS * NARROWED.kicker * 0.84,
    bold: true,
    color: hex(inks.ink('cold-text'))
  });
  // Lines are broken as on the stage, evenly, so that what stands below knows where they end.
  page.addText(
    title.lines.map((text, index) => ({ text, options: { softBreakBefore: index > 0 } })),
    {
      ...box(title),
      fontFace: face.head,
      fontSize: Math.round(title.size * POINTS * NARROWED.title),
      bold: true,
      color: hex(inks.ink('ink')),
      lineSpacingMultiple: 0.92
    }
  );
  const rest = unsaid(slide);
  const size = rest.length > 6 ? 9.5 : rest.length > 3 ? 11 : 13;
  page.addText(
    [
      {
        text: slide.line,
        options: {
          fontSize: Math.round(line.size * POINTS * NARROWED.line),
          color: hex(inks.ink('ink')),
          breakLine: true,
          paraSpaceAfter: 10
        }
      },
      ...rest.flatMap((figure) => [
        { text: figure.text, options: { fontSize: size, bold: true, color: hex(inks.ink('ink')) } },
        {
          text: `  ${measureOf(figure, rest, locale)}`,
          options: { fontSize: size, color: hex(inks.ink('ink-2')), breakLine: true, paraSpaceAfter: 3 }
        }
      ])
    ],
    { ...box(line), h: inches(source.box.y - line.box.y - 6), fontFace: face.body }
  );
  page.addText(slide.source, {
    ...box(source),
    fontFace: face.body,
    fontSize: source.size * POINTS * NARROWED.source,
    color: hex(inks.ink('ink-2'))
  });
  page.slideNumber = {
    x: inches(608),
    y: inches(342),
    w: inches(24),
    h: inches(12),
    align: 'right',
    fontFace: face.body,
    fontSize: 10,
    color: hex(inks.ink('ink-2'))
  };
}

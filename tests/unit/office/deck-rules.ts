import type { Element } from '@xmldom/xmldom';
import { all, children, only } from '../../../src/lib/export/ooxml/xml';
import { matching, relationshipsOf, type OfficeFile } from './file';
import { twice, type Rule } from './package-rules';

const SLIDES = /^ppt\/slides\/slide\d+\.xml$/;
const CHARTS = /^ppt\/charts\/chart\d+\.xml$/;
const SHAPE_TREES = /^ppt\/(slides|slideLayouts|slideMasters|notesSlides|notesMasters)\/[^/]+\.xml$/;

/** Says for every element of a name in the parts that match whether it breaks the rule. */
const each =
  (pattern: RegExp, name: Parameters<typeof all>[1], breaks: (element: Element) => boolean): Rule =>
  (file) =>
    matching(file, pattern).flatMap(([part, document]) =>
      all(document, name).flatMap((element, at) => (breaks(element) ? [`${part}: ${name} ${at + 1}`] : []))
    );

/** What PowerPoint is known to refuse or to repair, beyond what the schemas say. */
export const DECK_RULES: Record<string, Rule> = {
  'has one id a shape': (file) =>
    matching(file, SHAPE_TREES).flatMap(([part, document]) =>
      twice(all(document, 'p:cNvPr').map((one) => one.getAttribute('id')!)).map((id) => `${part}: ${id}`)
    ),

  'has sizes from 0 up, in whole units': each(
    SHAPE_TREES,
    'a:ext',
    (one) => one.hasAttribute('cx') && !['cx', 'cy'].every((side) => /^\d+$/.test(one.getAttribute(side)!))
  ),

  'numbers masters and layouts from 2147483648 up, each by itself': (file) => {
    const ids = matching(file, /^ppt\/(presentation|slideMasters\/\w+)\.xml$/).flatMap(([, document]) =>
      (['p:sldMasterId', 'p:sldLayoutId'] as const).flatMap((name) =>
        all(document, name).map((one) => one.getAttribute('id')!)
      )
    );
    return [...ids.filter((id) => Number(id) < 2 ** 31), ...twice(ids)];
  },

  'counts what it has in its properties': (file) => {
    const properties = file.documents.get('docProps/app.xml')!;
    const slides = matching(file, SLIDES).length;
    const headings = all(only(properties, 'ap:HeadingPairs'), 'vt:i4').map((one) => Number(one.textContent));
    const titles = only(only(properties, 'ap:TitlesOfParts'), 'vt:vector');
    const counts = {
      slides: [slides, Number(only(properties, 'ap:Slides').textContent), headings.at(-1)],
      titles: [
        children(titles).length,
        Number(titles.getAttribute('size')),
        headings.reduce((sum, count) => sum + count, 0)
      ]
    };
    return Object.entries(counts)
      .filter(([, numbers]) => new Set(numbers).size > 1)
      .map(([what, numbers]) => `${what}: ${numbers.join(', ')}`);
  },

  'gives every master a theme of its own': (file) =>
    twice(
      file.names
        .filter((name) => /^ppt\/(slide|notes)Masters\/\w+\.xml$/.test(name))
        .flatMap((name) => relationshipsOf(file, name))
        .flatMap(({ type, target }) => (type.endsWith('/theme') ? [target] : []))
    ),

  'has no placeholder in the notes master': each(/^ppt\/notesMasters\//, 'p:sp', () => true),

  'places what a page of notes cannot take from its master': each(
    /^ppt\/notesSlides\//,
    'p:sp',
    (shape) => all(shape, 'a:xfrm').length === 0
  ),

  'has no line without properties': each(
    SHAPE_TREES,
    'a:ln',
    (line) => line.attributes.length === 0 && children(line).length === 0
  ),

  'names the effects of a background': each(
    SHAPE_TREES,
    'p:bgPr',
    (background) => children(background, 'a:effectLst').length === 0
  ),

  'has a paragraph’s properties once, first': each(SHAPE_TREES, 'a:p', (paragraph) =>
    children(paragraph)
      .slice(1)
      .some(({ localName }) => localName === 'pPr')
  ),

  'breaks lines between runs, not in them': each(SHAPE_TREES, 'a:t', (text) => /\n/.test(text.textContent!)),

  'refers to the chart’s own axes': (file) =>
    matching(file, CHARTS).flatMap(([part, document]) => {
      const groups = children(only(document, 'c:plotArea'));
      const ids = (axes: boolean) =>
        groups
          .filter(({ localName }) => localName!.endsWith('Ax') === axes)
          .flatMap((group) => children(group, 'c:axId').map((one) => one.getAttribute('val')!));
      return ids(false)
        .filter((id) => !ids(true).includes(id))
        .map((id) => `${part}: ${id}`);
    }),

  'colours a point of a chart once': (file) =>
    matching(file, CHARTS).flatMap(([part, document]) =>
      all(document, 'c:ser').flatMap((series) =>
        twice(
          children(series, 'c:dPt').map((point) => children(point, 'c:idx')[0]!.getAttribute('val')!)
        ).map((at) => `${part}: ${at}`)
      )
    ),

  'has a drawing in SVG behind pixels, and another picture for neither': (file) =>
    matching(file, SLIDES).flatMap(([part, document]) => {
      const targets = new Map(relationshipsOf(file, part).map(({ id, target }) => [id, target]));
      const target = (one: Element) => targets.get(one.getAttribute('r:embed')!) ?? '';
      return all(document, 'a:blip')
        .filter((blip) => {
          const drawings = all(blip, 'asvg:svgBlip');
          const pixels = target(blip).endsWith('.png');
          return !pixels || drawings.length > 1 || drawings.some((one) => !target(one).endsWith('.svg'));
        })
        .map(() => part);
    }),

  'names an East Asian face beside every Latin one': each(
    /^ppt\/(slides|charts)\/\w+\.xml$/,
    'a:latin',
    ({ parentNode }) => children(parentNode as Element, 'a:ea').length === 0
  )
};

/** The texts that say they are in another language than `language`, or none. */
export const textsInAnotherLanguage = (file: OfficeFile, language: string) =>
  each(
    /^ppt\/(slides|charts|notesSlides)\/\w+\.xml$/,
    'a:rPr',
    (run) => run.getAttribute('lang') !== language
  )(file);

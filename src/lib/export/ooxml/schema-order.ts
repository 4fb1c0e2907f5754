import type { Element } from '@xmldom/xmldom';

/** The children of elements whose schema is a sequence, in its order (ECMA-376 part 1, 19.2 and 21.2). */
const SEQUENCES = {
  presentation: [
    ...['sldMasterIdLst', 'notesMasterIdLst', 'handoutMasterIdLst', 'sldIdLst', 'sldSz', 'notesSz'],
    ...['smartTags', 'embeddedFontLst', 'custShowLst', 'photoAlbum', 'custDataLst', 'kinsoku'],
    ...['defaultTextStyle', 'modifyVerifier', 'extLst']
  ],
  // Those of a bar's and a line's series in one: none of them is at two places.
  ser: [
    ...['idx', 'order', 'tx', 'spPr', 'invertIfNegative', 'pictureOptions', 'marker', 'dPt', 'dLbls'],
    ...['trendline', 'errBars', 'cat', 'val', 'smooth', 'shape', 'extLst']
  ],
  lineChart: [
    ...['grouping', 'varyColors', 'ser', 'dLbls', 'dropLines', 'hiLowLines', 'upDownBars', 'marker'],
    ...['smooth', 'axId', 'extLst']
  ]
};

/** Puts an element's children into the order of its schema; the order of equals stays. */
export function inSchemaOrder(element: Element, sequence: keyof typeof SEQUENCES) {
  const rank = (child: Element) => SEQUENCES[sequence].indexOf(child.localName!);
  for (const child of [...element.children].sort((a, b) => rank(a) - rank(b))) element.appendChild(child);
}

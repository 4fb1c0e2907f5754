import type { Document } from '@xmldom/xmldom';
import { inSchemaOrder } from './schema-order';
import { all, children, element, only, remove } from './xml';

/** Axes of a chart's own; a group of series may name only these. */
function dropUnknownAxes(chart: Document) {
  const groups = children(only(chart, 'c:plotArea'));
  const isAxis = (name: string) => name.endsWith('Ax');
  const axes = groups
    .filter(({ localName }) => isAxis(localName!))
    .map((axis) => children(axis, 'c:axId')[0]!.getAttribute('val'));
  for (const group of groups)
    if (!isAxis(group.localName!))
      for (const id of children(group, 'c:axId')) if (!axes.includes(id.getAttribute('val'))) remove(id);
}

/** The library writes line charts from what a bar chart has. */
function repairLines(chart: Document) {
  for (const lines of all(chart, 'c:lineChart')) {
    if (children(lines, 'c:grouping').length === 0)
      lines.appendChild(element(chart, '<c:grouping val="standard"/>'));
    for (const series of children(lines, 'c:ser')) children(series, 'c:invertIfNegative').forEach(remove);
    inSchemaOrder(lines, 'lineChart');
  }
}

/** Chinese is set in a text's East Asian face, and that of the computer where a text names none. */
function nameEastAsianFace(chart: Document) {
  for (const latin of all(chart, 'a:latin')) {
    const properties = latin.parentNode as typeof latin;
    if (children(properties, 'a:ea').length > 0) continue;
    const eastAsian = element(chart, '<a:ea/>');
    eastAsian.setAttribute('typeface', latin.getAttribute('typeface')!);
    properties.insertBefore(eastAsian, latin.nextSibling);
  }
}

export function repairChart(chart: Document) {
  dropUnknownAxes(chart);
  repairLines(chart);
  for (const series of all(chart, 'c:ser')) inSchemaOrder(series, 'ser');
  nameEastAsianFace(chart);
}

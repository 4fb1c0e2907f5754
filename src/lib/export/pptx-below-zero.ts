import type { Document } from '@xmldom/xmldom';
import type { ChartSpec } from '../scenes/_kit/chart';
import type { Inks } from '../palette/inks';
import { children, element, only } from './ooxml/xml';
import { hex } from './pptx-units';

/** Colours the bars below zero, which the library does for a single series only. */
export function paintBelowZero(document: Document, { series }: ChartSpec, inks: Inks) {
  const drawn = children(only(document, 'c:barChart'), 'c:ser');
  for (const [index, { values, belowZero }] of series.entries())
    for (const [at, value] of values.entries())
      if (belowZero && value !== null && value < 0)
        drawn[index]!.appendChild(
          element(
            document,
            `<c:dPt><c:idx val="${at}"/><c:invertIfNegative val="0"/><c:bubble3D val="0"/>` +
              `<c:spPr><a:solidFill><a:srgbClr val="${hex(inks.ink(belowZero))}"/></a:solidFill></c:spPr></c:dPt>`
          )
        );
}

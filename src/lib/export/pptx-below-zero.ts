import JSZip from 'jszip';
import type { ChartSpec } from './charts';
import type { Inks } from './inks';
import { hex } from './pptx-faces';

const point = (index: number, colour: string) =>
  `<c:dPt><c:idx val="${index}"/><c:invertIfNegative val="0"/><c:bubble3D val="0"/><c:spPr><a:solidFill><a:srgbClr val="${colour}"/></a:solidFill></c:spPr></c:dPt>`;

/**
 * Colours the bars below zero, which the library does for a single series only.
 * @param charts in the order in which they stand in the deck
 */
export async function paintBelowZero(
  file: Uint8Array,
  charts: readonly { chart: ChartSpec; inks: Inks }[]
): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(file);
  const names = Object.keys(zip.files)
    .filter((name) => /^ppt\/charts\/chart\d+\.xml$/.test(name))
    .sort((a, b) => parseInt(a.slice(16)) - parseInt(b.slice(16)));
  for (const [index, { chart, inks }] of charts.entries()) {
    const name = names[index];
    if (!name || !chart.series.some(({ belowZero }) => belowZero)) continue;
    let xml = await zip.file(name)!.async('string');
    let at = 0;
    for (const { values, belowZero } of chart.series) {
      at = xml.indexOf('<c:dLbls>', xml.indexOf('<c:ser>', at));
      if (!belowZero) continue;
      const points = values
        .flatMap((value, i) => (value !== null && value < 0 ? point(i, hex(inks.ink(belowZero))) : []))
        .join('');
      xml = xml.slice(0, at) + points + xml.slice(at);
      at += points.length;
    }
    zip.file(name, xml);
  }
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

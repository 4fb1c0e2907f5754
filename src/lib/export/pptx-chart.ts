import type PptxGenJS from 'pptxgenjs';
import { LANGUAGES, type Locale } from '../locales/locales';
import { sceneLayout } from '../scenes/_kit/layout';
import type { ChartSpec } from '../scenes/_kit/chart';
import type { Ink } from '../marks/marks';
import type { Inks } from '../palette/inks';
import { hex, inches } from './pptx-units';

import type { Slide } from './slides';
import { STAGE } from './sizes';

const HEAD = 26;
const KEY = 16;
const CAVEAT = 34;

/** The names of the series, each after a sample of what it is drawn in. */
function key({ series }: ChartSpec, inks: Inks): PptxGenJS.TextProps[] {
  return series.flatMap(({ name, ink, belowZero }) => [
    { text: '■ ', options: { color: hex(inks.ink(ink)) } },
    ...(belowZero ? [{ text: '■ ', options: { color: hex(inks.ink(belowZero)) } }] : []),
    { text: `${name}    `, options: { color: hex(inks.ink('ink')) } }
  ]);
}

/** A chart of the deck's own: its numbers are a sheet that opens by "edit data". */
export function addChart(
  deck: PptxGenJS,
  page: PptxGenJS.Slide,
  spec: ChartSpec,
  inks: Inks,
  locale: Locale,
  slide: Slide
) {
  const face = LANGUAGES[locale].officeFaces;
  const { plot } = sceneLayout(STAGE);
  const ink = hex(inks.ink('ink'));
  const at = { x: inches(plot.x), w: inches(plot.width), margin: 0 };
  page.addText(spec.title, {
    ...at,
    y: inches(22),
    h: inches(HEAD),
    fontFace: face.body,
    fontSize: 14,
    bold: true,
    color: ink,
    valign: 'bottom'
  });
  const several = spec.series.length > 1;
  if (several)
    page.addText(key(spec, inks), {
      ...at,
      y: inches(22 + HEAD),
      h: inches(KEY),
      fontFace: face.body,
      fontSize: 12,
      valign: 'middle'
    });
  const top = 22 + HEAD + (several ? KEY : 0) + 4;
  const bottom = 340 - (spec.caveat ? CAVEAT : 0);

  const sheet = ({ name, values }: ChartSpec['series'][number]) => ({
    name,
    labels: [...spec.categories],
    // A missing value is an empty cell.
    values: values.map((value) => value as number)
  });
  const label = {
    showValue: true,
    dataLabelFormatCode: spec.format,
    dataLabelFontFace: face.body,
    dataLabelFontSize:
      spec.categories.length * spec.series.length > 14 ? 9 : spec.series.length > 1 ? 11 : 14,
    dataLabelFontBold: true,
    dataLabelColor: ink
  };
  const options: PptxGenJS.IChartOpts = {
    ...at,
    y: inches(top),
    h: inches(bottom - top),
    altText: `${spec.title}${LANGUAGES[locale].colon}${slide.title}`,
    showLegend: false,
    catAxisLabelFontFace: face.body,
    catAxisLabelFontSize: spec.categories.length > 8 || spec.lying ? 11 : 12,
    catAxisLabelColor: ink,
    catAxisLineColor: ink,
    catAxisLineSize: 1,
    catAxisLabelPos: 'low',
    // The library's types know one of the format's two directions.
    catAxisOrientation: (spec.lying ? 'maxMin' : 'minMax') as 'minMax',
    valAxisHidden: spec.gridEvery === undefined,
    valAxisLineShow: false,
    valAxisLabelFontFace: face.body,
    valAxisLabelFontSize: 11,
    valAxisLabelColor: hex(inks.ink('ink-2')),
    valAxisLabelFormatCode: '0"%"',
    valGridLine: spec.gridEvery
      ? { style: 'dash', color: hex(inks.ink('ink-2')), size: 1 }
      : { style: 'none' },
    ...(spec.gridEvery ? { valAxisMajorUnit: spec.gridEvery } : {}),
    ...(spec.max ? { valAxisMaxVal: spec.max, valAxisMinVal: 0 } : {}),
    catGridLine: { style: 'none' }
  };

  const inkOf = (role: Ink) => hex(inks.ink(role));
  const colours = spec.inks ?? spec.series.map((one) => one.ink);
  const many = spec.categories.length * spec.series.length > 8;
  if (spec.kind === 'line')
    page.addChart(deck.ChartType.line, spec.series.map(sheet), {
      ...options,
      ...label,
      dataLabelPosition: 't',
      lineSize: 3,
      lineDataSymbol: 'circle',
      lineDataSymbolSize: 9,
      chartColors: colours.map(inkOf)
    });
  else
    page.addChart(deck.ChartType.bar, spec.series.map(sheet), {
      ...options,
      ...label,
      barDir: spec.lying ? 'bar' : 'col',
      dataLabelPosition: 'outEnd',
      chartColors: colours.map(inkOf),
      barGapWidthPct: many ? 25 : spec.categories.length === 1 ? 150 : 55
    });

  if (spec.caveat)
    page.addText(spec.caveat, {
      ...at,
      y: inches(bottom),
      h: inches(CAVEAT - 6),
      fontFace: face.head,
      fontSize: 20,
      bold: true,
      color: ink,
      valign: 'bottom'
    });
}

import { scaleLinear } from 'd3-scale';
import { splitFigure, signedRate } from '../kit/numerals';
import { crowdGrid } from '../kit/crowd';
import { frame, type Frame } from '../kit/frame';
import { dots, group, line, path, rect, round, type Mark } from '../kit/marks';
import { easeFall, easeMove, easeRise, mix, span, timeline } from '../kit/motion';
import { monthName } from '../kit/months';
import type { Scene, SceneEdition, TextPlace } from '../kit/scene';
import { below, fitSize, text, textWidth } from '../kit/text';
import { strands } from './strands';
import { CUMULATIVE, MONTHS, words } from './words';

type Edition = SceneEdition<(typeof words.labels)[number], (typeof words.figures)[number]>;

const at = timeline({ shoulder: 0, fall: 0, climb: 0, limits: 0, chart: 1, zone: 0, strands: 0 }, [
  ['shoulder', { shoulder: 1 }],
  ['fall', { fall: 1 }],
  ['climb', { climb: 1 }],
  ['limits', { limits: 1 }],
  ['zone', { chart: 0, zone: 1 }],
  ['strands', { zone: 0, strands: 1 }]
]);
type State = ReturnType<typeof at>;

/** On the smallest phones the side notes give way; the words under the picture say the same. */
const tight = (f: Frame) => f.portrait && f.height < 450;

/** Slots of a month's width: six before, two for January and February together, four of the climb. */
const SLOTS = 12;
const EPILOGUE_SLOTS = 6;

interface Plot {
  frame: Frame;
  /** Left edge and width of slot `index`. */
  slot: (index: number, count?: number) => { x: number; width: number };
  y: (rate: number) => number;
  zero: number;
}

function plotOf(f: Frame, reach: number, { figures }: Edition): Plot {
  const right = f.portrait
    ? f.width - f.margin
    : f.width - f.margin - mix(Math.max(70, f.width * 0.06), 0, reach);
  const slots = SLOTS + EPILOGUE_SLOTS * reach;
  const width = (right - f.margin) / slots;
  const top = f.portrait ? 56 + f.type.label * 3.4 : f.height * 0.07;
  const bottom = f.portrait ? f.height - f.type.figure1 * 0.86 : f.height * 0.885;
  const rates = words.figures.filter((id) => id.includes('-iva-')).map((id) => figures[id]);
  const y = scaleLinear(
    [Math.ceil(Math.max(...rates.map(({ value }) => value))), Math.min(...rates.map(({ value }) => value))],
    [top, bottom]
  );
  return {
    frame: f,
    slot: (index, count = 1) => ({ x: f.margin + index * width, width: width * count }),
    y,
    zero: y(0)
  };
}

interface Bar {
  key: string;
  figure: string;
  rate: number;
  /** China, same month. */
  other: number;
  otherFigure: string;
  slot: number;
  slots: number;
  /** 0 to 1 */
  grown: number;
}

function bars(s: State, edition: Edition): Bar[] {
  const { figures } = edition;
  const month = (name: (typeof MONTHS)[keyof typeof MONTHS][number], slot: number, grown: number): Bar => ({
    key: name, figure: `gd-iva-${name}`, rate: figures[`gd-iva-${name}`].value, other: figures[`cn-iva-${name}`].value, otherFigure: `cn-iva-${name}`, slot, slots: 1, grown
  }); // prettier-ignore
  return [
    ...MONTHS.before.map((name, i) => month(name, i, easeRise(span(s.shoulder, i * 0.1, 0.45 + i * 0.1)))),
    {
      key: 'jan-feb', figure: 'gd-iva-ytd-2020-01..02', rate: figures['gd-iva-ytd-2020-01..02'].value,
      other: figures['cn-iva-2020-01..02'].value, otherFigure: 'cn-iva-2020-01..02', slot: 6, slots: 2, grown: easeFall(span(s.fall, 0.05, 0.8))
    }, // prettier-ignore
    ...MONTHS.climb.map((name, i) => month(name, 8 + i, easeRise(span(s.climb, i * 0.2, 0.3 + i * 0.2)))),
    ...MONTHS.epilogue.map((name, i) =>
      month(name, 12 + i, easeRise(span(s.limits, 0.45 + i * 0.05, 0.7 + i * 0.05)))
    )
  ];
}

function drawBar(bar: Bar, plot: Plot, s: State): Mark[] {
  const { stroke, portrait } = plot.frame;
  const { x, width } = plot.slot(bar.slot, bar.slots);
  const before = bar.slot < 6;
  const after = bar.slot >= SLOTS;
  const inset = Math.min(portrait ? 2.5 : 8, width * 0.13);
  const collar = portrait ? 1.6 : 5;
  const bar0 = { x: x + inset, width: width - inset * 2 };
  const column = (rate: number, out: number) => {
    const end = plot.y(rate * bar.grown);
    return {
      x: bar0.x - out,
      width: bar0.width + out * 2,
      y: Math.min(plot.zero, end),
      height: Math.abs(end - plot.zero)
    };
  };
  const quiet = before ? mix(0.72, 0.24, easeMove(span(s.fall, 0, 0.6))) : after ? 0.3 : 1;
  const fill = before || after ? 'ink-2' : bar.rate < 0 ? 'cold' : 'warm';
  const outlined = before ? mix(0.9, 0.45, s.fall) : after ? 0.4 : 1;
  return [
    rect({
      key: `bar-${bar.key}`,
      ...column(bar.rate, 0),
      fill,
      opacity: quiet * span(bar.grown, 0, 0.3),
      figure: bar.figure
    }),
    rect({
      key: `china-${bar.key}`, ...column(bar.other, collar), fill: 'none', stroke: 'ink', strokeWidth: before || after ? stroke.leader : stroke.outline,
      opacity: outlined * span(bar.grown, 0, 0.3), figure: bar.otherFigure
    }) // prettier-ignore
  ];
}

function axis(plot: Plot, s: State, edition: Edition): Mark[] {
  const { frame: f } = plot;
  const month = (name: string, slot: number, opacity: number, rate: number, other: number): Mark => {
    const { x, width } = plot.slot(slot);
    // A month's name stands across zero from its bars; where they take both sides, above the outline.
    const above = rate < 0;
    const y = above
      ? plot.y(Math.max(0, other, rate)) - f.type.label * 0.55
      : plot.zero + f.type.label * 1.35;
    return text({
      key: `month-${name}`,
      text: monthName(name, edition.locale),
      x: x + width / 2,
      y,
      size: f.type.label,
      anchor: 'middle',
      fill: slot < 6 ? 'ink-2' : 'ink',
      opacity,
      halo: above ? 0 : 0
    });
  };
  const value = (name: (typeof MONTHS.climb)[number]) =>
    [edition.figures[`gd-iva-${name}`].value, edition.figures[`cn-iva-${name}`].value] as const;
  const squeezed = f.portrait && s.limits > 0 ? 1 - span(s.limits, 0.2, 0.5) : 1;
  const janFeb = plot.slot(6, 2);
  const first = plot.slot(0);
  return [
    line('zero', [0, plot.zero], [f.width, plot.zero], 'ink', f.stroke.datum),
    ...MONTHS.before.map((name, i) =>
      month(name, i, span(s.shoulder, i * 0.1, 0.3 + i * 0.1) * squeezed, 1, 1)
    ),
    text({
      key: 'year',
      text: edition.labels.year,
      x: first.x + 2,
      y: plot.zero + f.type.label * 2.8,
      size: f.type.label,
      fill: 'ink-2',
      opacity: span(s.shoulder, 0, 0.4)
    }),
    text({
      key: 'jan-feb',
      text: edition.labels['jan-feb'],
      width: f.portrait ? janFeb.width : undefined,
      from: 'bottom',
      x: janFeb.x + janFeb.width / 2,
      y: plot.zero - f.type.label * 0.7,
      size: f.type.label,
      anchor: 'middle',
      opacity: span(s.fall, 0, 0.3)
    }),
    ...MONTHS.climb.map((name, i) =>
      month(name, 8 + i, span(s.climb, i * 0.2, 0.2 + i * 0.2) * squeezed, ...value(name))
    )
  ];
}

function climbValues(plot: Plot, s: State, edition: Edition): Mark[] {
  const { frame: f } = plot;
  const shown = 1 - span(s.limits, 0, 0.35);
  return MONTHS.climb.map((name, i) => {
    const { x, width } = plot.slot(8 + i);
    const rate = edition.figures[`gd-iva-${name}`].value;
    const other = edition.figures[`cn-iva-${name}`].value;
    const size = fitSize(signedRate(rate, edition.locale), width * 0.92, f.type.figure4, 'figure');
    const y = rate < 0 ? plot.y(rate) + size * 1.02 : plot.y(Math.max(rate, other)) - size * 0.4;
    return text({
      key: `value-${name}`,
      text: signedRate(rate, edition.locale),
      x: x + width / 2,
      y,
      size,
      face: 'figure',
      anchor: 'middle',
      fill: rate < 0 ? 'cold-text' : 'warm-text',
      opacity: span(s.climb, 0.15 + i * 0.2, 0.3 + i * 0.2) * shown,
      figure: `gd-iva-${name}`
    });
  });
}

/** The hero: in its slab on a wide screen, standing under it on a phone. */
function fallLabels(plot: Plot, s: State, edition: Edition): Mark[] {
  const { frame: f } = plot;
  const { figures, labels, locale } = edition;
  const slab = plot.slot(6, 2);
  const inset = f.portrait ? 2.5 : 8;
  const centre = slab.x + slab.width / 2;
  const rate = figures['gd-iva-ytd-2020-01..02'].value;
  const number = signedRate(rate, locale);
  const bottom = plot.y(rate);
  const size = f.portrait
    ? f.type.figure1 * 0.8
    : fitSize(number, slab.width - inset * 2 - 6, f.type.figure2 * 1.1, 'figure');
  const shown = span(s.fall, 0.62, 0.85);
  const hero = text({
    key: 'hero', text: number, x: f.portrait ? centre : centre, y: f.portrait ? bottom + size * 0.84 : bottom - f.height * 0.022, size, face: 'figure', anchor: 'middle',
    fill: f.portrait ? 'cold-text' : 'on-cold', opacity: shown * (f.portrait ? 1 - span(s.limits, 0, 0.3) : 1), figure: 'gd-iva-ytd-2020-01..02'
  }); // prettier-ignore
  const china = plot.y(figures['cn-iva-2020-01..02'].value);
  const chinaSize = fitSize(
    `${labels.china} ${signedRate(figures['cn-iva-2020-01..02'].value, locale)}`,
    slab.width - inset * 2 - 14,
    f.type.note2 * 0.85,
    'head'
  );
  const stacked = f.portrait || chinaSize < 14;
  const chinaText = [labels.china, signedRate(figures['cn-iva-2020-01..02'].value, locale)];
  const marks: Mark[] = [
    hero,
    text({ key: 'china-value', text: chinaText.join(stacked ? '\n' : ' '), x: stacked ? centre : slab.x + inset + 8, y: china - (stacked ? f.type.label * 1.75 : chinaSize * 0.5), size: stacked ? f.type.label : chinaSize, face: 'head', anchor: stacked ? 'middle' : 'start', leading: 1.25, fill: 'on-cold', opacity: span(s.fall, 0.45, 0.62), figure: 'cn-iva-2020-01..02' })
  ]; // prettier-ignore
  const noteShown = tight(f) ? 0 : span(s.fall, 0.75, 1) * (1 - span(s.limits, 0, 0.25));
  if (f.portrait) {
    const width = slab.x - f.margin - 8;
    const left = hero.box.x - 8;
    marks.push(
      text({
        key: 'jan-feb-note',
        text: labels['jan-feb-note'],
        x: left,
        y: bottom + f.type.source * 1.1,
        size: f.type.source,
        anchor: 'end',
        width: Math.min(left - f.margin, Math.max(width, 96)),
        fill: 'ink-2',
        opacity: noteShown
      })
    );
  } else {
    const x = slab.x + slab.width + 30;
    const y = bottom - f.type.label * 1.6;
    marks.push(
      line(
        'jan-feb-leader',
        [slab.x + slab.width - inset, y - f.type.label * 0.35],
        [x - 8, y - f.type.label * 0.35],
        'line',
        f.stroke.leader,
        { opacity: noteShown }
      ),
      text({
        key: 'jan-feb-note',
        text: labels['jan-feb-note'],
        x,
        y,
        size: f.type.label,
        width: Math.min(270, f.width - x - f.margin),
        fill: 'ink-2',
        opacity: noteShown
      })
    );
  }
  return marks;
}

/** The caveat is typography: whose curve this is, the second largest text of the frame. */
function caveat(plot: Plot, s: State, edition: Edition): Mark[] {
  const { frame: f } = plot;
  const { x } = plot.slot(8);
  const left = x + (f.portrait ? 8 : 18);
  const size = f.portrait ? f.type.note1 * 1.06 : f.type.note1 * 0.98;
  const width = f.width - f.margin - left;
  const shown = span(s.climb, 0.5, 0.8) * (1 - span(s.limits, 0, 0.25));
  const y = f.portrait ? plot.y(-12.1) : plot.y(-10.6) + size;
  const head = text({
    key: 'not-zone',
    text: edition.labels['not-zone'],
    x: left,
    y,
    size,
    face: 'head',
    width,
    opacity: shown
  });
  return [
    head,
    text({
      key: 'not-zone-note',
      text: edition.labels['not-zone-note'],
      x: left,
      y: below(head, f.type.label * 1.9),
      size: f.type.label,
      width,
      fill: 'ink-2',
      opacity: tight(f) ? 0 : shown
    })
  ];
}

function seriesLabels(plot: Plot, s: State, edition: Edition): Mark[] {
  const { frame: f } = plot;
  const { labels, figures } = edition;
  const shown = tight(f) && s.climb > 0 ? 0 : span(s.climb, 0.85, 1) * (1 - span(s.limits, 0, 0.25));
  const may = plot.slot(10);
  const mayY = plot.y(figures['gd-iva-2020-05'].value) + f.type.figure4 * 1.25;
  const drop = f.portrait ? 34 : 46;
  const marks: Mark[] = [
    line('may-leader', [may.x + may.width / 2, mayY], [may.x + may.width / 2, mayY + drop], 'line', f.stroke.leader, { opacity: shown }),
    text({ key: 'may', text: labels.may, x: f.portrait ? f.width - f.margin : may.x + may.width / 2, y: mayY + drop + f.type.label * 1.1, size: f.type.label, anchor: f.portrait ? 'end' : 'middle', width: f.portrait ? 150 : 150, opacity: shown })
  ]; // prettier-ignore
  if (f.portrait) {
    const key = text({
      key: 'key',
      text: `${labels.province}\n${labels.china}`,
      x: f.margin + 20,
      y: plot.zero + f.type.label * 4.6,
      size: f.type.label,
      fill: 'ink-2',
      opacity: span(s.shoulder, 0.5, 0.8) * (1 - span(s.limits, 0, 0.25))
    });
    const swatch = f.type.label * 0.8;
    const top = (index: number) => key.y - swatch + index * key.leading;
    marks.push(
      key,
      rect({
        key: 'key-province',
        x: f.margin + 2,
        y: top(0),
        width: swatch,
        height: swatch,
        fill: 'ink-2',
        opacity: key.opacity!
      }),
      rect({
        key: 'key-china',
        x: f.margin + 2,
        y: top(1),
        width: swatch,
        height: swatch,
        fill: 'none',
        stroke: 'ink',
        strokeWidth: f.stroke.leader,
        opacity: key.opacity!
      })
    );
    return marks;
  }
  // On a wide screen the names stand at the last bars drawn: December before the fall, June after the climb.
  const named = (key: string, slot: number, rate: number, other: number, opacity: number): Mark[] => {
    const { x, width } = plot.slot(slot);
    const edge = x + width;
    const yOther = plot.y(other) + f.type.label * 0.35;
    const yRate = Math.max(yOther + f.type.label * 1.6, plot.y(rate / 2));
    return [
      line(
        `${key}-china-leader`,
        [edge - 3, yOther - f.type.label * 0.35],
        [edge + 14, yOther - f.type.label * 0.35],
        'line',
        f.stroke.leader,
        { opacity }
      ),
      text({ key: `${key}-china`, text: labels.china, x: edge + 20, y: yOther, size: f.type.label, opacity }),
      line(
        `${key}-province-leader`,
        [edge - 8, yRate - f.type.label * 0.35],
        [edge + 14, yRate - f.type.label * 0.35],
        slot > 6 ? 'warm' : 'line',
        f.stroke.leader,
        { opacity }
      ),
      text({
        key: `${key}-province`,
        text: labels.province,
        x: edge + 20,
        y: yRate,
        size: f.type.label,
        fill: slot > 6 ? 'warm-text' : 'ink',
        opacity
      })
    ];
  };
  const december = span(s.shoulder, 0.8, 1) * (1 - span(s.fall, 0, 0.3));
  return [
    ...marks,
    ...named('december', 5, figures['gd-iva-2019-12'].value, figures['cn-iva-2019-12'].value, december),
    ...named('june', 11, figures['gd-iva-2020-06'].value, figures['cn-iva-2020-06'].value, shown)
  ];
}

/** Year to date: each point stands at the end of its last month, so the line is what is still missing. */
function cumulative(plot: Plot, s: State, edition: Edition): Mark[] {
  const { frame: f } = plot;
  const { labels, figures, locale } = edition;
  const drawn = easeMove(span(s.limits, 0.15, 0.75));
  const points = CUMULATIVE.map((id, i) => {
    const { x, width } = plot.slot(i === 0 ? 7 : 7 + i);
    return { id, x: x + width / 2 + (i === 0 ? 0 : 0), y: plot.y(figures[id].value) };
  });
  const reach = drawn * (points.length - 1);
  const whole = Math.floor(reach);
  const head = points[whole]!;
  const next = points[Math.min(whole + 1, points.length - 1)]!;
  const tip = { x: mix(head.x, next.x, reach - whole), y: mix(head.y, next.y, reach - whole) };
  const trail = [...points.slice(0, whole + 1), tip];
  const shown = span(s.limits, 0.1, 0.2);
  const last = points.at(-1)!;
  const size = f.portrait ? f.type.figure1 * 0.62 : f.type.figure2;
  const valueX = last.x + (f.portrait ? 14 : 22);
  const number = text({ key: 'cumulative-value', text: signedRate(figures['gd-iva-ytd-2020-01..06'].value, locale), x: valueX, y: last.y + size * (f.portrait ? 1.0 : 0.9), size, face: 'figure', fill: 'cold-text', opacity: span(s.limits, 0.7, 0.9), figure: 'gd-iva-ytd-2020-01..06' }); // prettier-ignore
  const label = text({
    key: 'cumulative',
    text: labels.cumulative,
    x: valueX,
    y: below(number, f.type.note2 * 1.3),
    size: f.type.note2,
    face: 'head',
    width: f.width - f.margin - valueX,
    opacity: span(s.limits, 0.75, 0.95)
  });
  const epilogue = plot.slot(SLOTS, EPILOGUE_SLOTS);
  return [
    path({ key: 'cumulative-line', d: `M${trail.map(({ x, y }) => `${round(x)},${round(y)}`).join('L')}`, fill: 'none', stroke: 'ink', strokeWidth: f.portrait ? 2.2 : 3.2, opacity: shown, cap: 'round' }),
    ...points.map(({ id, x, y }, i) =>
      dots(`cumulative-${i}`, [[x, y]], f.portrait ? 3.2 : 5, 'ink', { opacity: span(reach, i - 0.7, i) * shown, figure: id })
    ),
    number,
    label,
    text({ key: 'cumulative-note', text: labels['cumulative-note'], x: valueX, y: below(label, f.type.label * 1.7), size: f.type.label, width: f.width - f.margin - valueX, fill: 'ink-2', opacity: span(s.limits, 0.8, 1) }),
    text({ key: 'epilogue', text: labels.epilogue, x: epilogue.x + epilogue.width / 2, y: plot.zero + f.type.label * 1.35, size: f.type.label, anchor: 'middle', fill: 'ink-2', opacity: span(s.limits, 0.75, 0.95) })
  ]; // prettier-ignore
}

/** Four figures that stand side by side: nothing joins them, for nothing in the source does. */
function zone(f: Frame, s: State, edition: Edition): Mark[] {
  const { labels, figures } = edition;
  const { plot } = f;
  const shown = (from: number) => span(s.zone, from, from + 0.3) * (s.strands > 0 ? s.zone : 1);
  const short = !f.portrait && f.height < 500;
  const top = f.portrait ? 78 : f.height * (short ? 0.05 : 0.14);
  const marks: Mark[] = [];
  const figure = (
    key: string,
    id: 'output' | 'value-added' | 'budget-revenue' | 'investment-growth',
    label: string,
    x: number,
    y: number,
    size: number,
    width: number,
    from: number
  ) => {
    const { number, unit } = splitFigure(
      id === 'investment-growth' ? signedRate(figures[id].value, edition.locale) + '%' : figures[id].bare
    );
    const numeral = text({
      key,
      text: number,
      x,
      y,
      size: fitSize(number, width, size, 'figure'),
      face: 'figure',
      opacity: shown(from),
      figure: id
    });
    const unitSize = key === 'output' ? f.type.note1 : f.type.note2;
    const inline = numeral.box.width + textWidth(unit, unitSize, 'head') + 10 < width;
    const word = text({
      key: `${key}-unit`,
      text: unit,
      x: inline ? x + numeral.box.width + unitSize * 0.3 : x,
      y: inline ? y : y + unitSize * 1.25,
      size: unitSize,
      face: 'head',
      opacity: shown(from)
    });
    const name = text({
      key: `${key}-name`,
      text: label,
      x,
      y: below(word, f.type.label * 1.75),
      size: f.type.label,
      width,
      fill: 'ink-2',
      opacity: shown(from)
    });
    marks.push(numeral, word, name);
    return below(name, 0);
  };
  const heroSize = f.portrait ? f.type.figure1 * 0.72 : f.type.figure1 * 0.82;
  const heroBottom = figure(
    'output',
    'output',
    labels.output,
    plot.x,
    top + heroSize * 0.8,
    heroSize,
    plot.width,
    0.1
  );
  // One dot a firm: the first count of the story.
  const count = figures['firms-158'].value;
  const radius = f.portrait ? 3 : f.dot.crowd * 0.95;
  const perRow = f.portrait ? 40 : 40;
  const pitch = Math.min(radius * 2.9, plot.width / perRow);
  const grid = crowdGrid(count, perRow, pitch, plot.x + pitch / 2, heroBottom + f.type.label * 1.2 + radius);
  const rows = Math.ceil(count / perRow);
  const lit = Math.round(count * span(s.zone, 0.2, 0.7));
  marks.push(
    dots('firms', grid.slice(0, lit), radius, 'warm', {
      opacity: (s.strands > 0 ? s.zone : 1) * span(s.zone, 0.2, 0.3),
      figure: 'firms-158'
    })
  );
  const firms = text({
    key: 'firms-name',
    text: labels.firms,
    x: plot.x,
    y: heroBottom + f.type.label * 1.2 + rows * pitch + f.type.label * 1.2,
    size: f.type.label,
    fill: 'warm-text',
    opacity: shown(0.5)
  });
  marks.push(firms);
  const y0 = below(firms, f.portrait ? 26 : f.height * (short ? 0.045 : 0.075));
  const third = plot.width / 3;
  const size = f.portrait ? f.type.figure3 * 0.94 : f.type.figure3 * 0.86;
  marks.push(
    line(
      'zone-rule',
      [plot.x, y0 - (f.portrait ? 12 : 22)],
      [plot.x + plot.width * span(s.zone, 0.2, 0.6), y0 - (f.portrait ? 12 : 22)],
      'line',
      f.stroke.hair,
      { opacity: shown(0.2) }
    )
  );
  const gap = f.portrait ? 10 : 24;
  const bottoms = [
    figure(
      'value-added',
      'value-added',
      labels['value-added'],
      plot.x,
      y0 + size * 0.8,
      size,
      third - gap,
      0.4
    ),
    figure(
      'revenue',
      'budget-revenue',
      labels.revenue,
      plot.x + third,
      y0 + size * 0.8,
      size,
      third - gap,
      0.5
    ),
    figure(
      'investment',
      'investment-growth',
      labels.investment,
      plot.x + third * 2,
      y0 + size * 0.8,
      size,
      third - gap,
      0.6
    )
  ];
  const noteY = Math.max(...bottoms) + (f.portrait ? f.type.note1 * 2 : f.type.note1 * 1.9);
  marks.push(
    text({
      key: 'no-slope',
      text: labels['no-slope'],
      x: plot.x,
      y: noteY,
      size: f.portrait ? f.type.note1 : f.type.note1 * 0.8,
      face: 'head',
      width: plot.width,
      fill: 'cold-text',
      opacity: shown(0.7)
    })
  );
  return marks;
}

const PLACES: Record<string, TextPlace> = { zone: 'middle', strands: 'middle' };

/** Chapter 1: the province's fall and climb month by month, and what the zone itself prints. */
export const recovery: Scene<(typeof words.labels)[number], (typeof words.figures)[number]> = {
  ...words,
  still: 'limits',
  place: (step) => PLACES[step] ?? 'lower',
  sceneAt(step, progress, size, edition) {
    const s = at(step, progress);
    const f = frame(size);
    const plot = plotOf(f, easeMove(span(s.limits, 0, 0.6)), edition);
    const marks: Mark[] = [];
    if (s.chart > 0)
      marks.push(
        group(
          'chart',
          [
            text({
              key: 'title',
              text: edition.labels.title,
              x: f.margin,
              y: f.portrait ? 56 + f.type.label * 1.4 : 48,
              size: f.type.label,
              width: f.portrait ? f.width - f.margin * 2 : f.width * 0.6
            }),
            ...bars(s, edition).flatMap((bar) => drawBar(bar, plot, s)),
            ...axis(plot, s, edition),
            ...fallLabels(plot, s, edition),
            ...climbValues(plot, s, edition),
            ...caveat(plot, s, edition),
            ...seriesLabels(plot, s, edition),
            ...(s.limits > 0 ? cumulative(plot, s, edition) : [])
          ],
          { opacity: 1 - span(1 - s.chart, 0, 0.35) }
        )
      );
    if (s.zone > 0) marks.push(group('zone', zone(f, s, edition)));
    if (s.strands > 0) marks.push(group('strands', strands(f, s.strands, edition.labels)));
    return { width: f.width, height: f.height, marks };
  }
};

import { crowdGrid } from '../kit/crowd';
import { frame, type Frame } from '../kit/frame';
import { dots, group, line, path, ringPath, type Ink, type Mark } from '../kit/marks';
import { easeMove, mix, span, timeline } from '../kit/motion';
import type { Scene, SceneEdition } from '../kit/scene';
import { below, text } from '../kit/text';
import { words } from './words';

type Edition = SceneEdition<(typeof words.labels)[number], (typeof words.figures)[number]>;
type FigureId = (typeof words.figures)[number];
type LabelKey = (typeof words.labels)[number];

const at = timeline({ filed: 0, granted: 0, queue: 0, prize: 0 }, [
  ['filed', { filed: 1 }],
  ['granted', { granted: 1 }],
  ['queue', { queue: 1 }],
  ['prize', { prize: 1 }]
]);
type State = ReturnType<typeof at>;

interface CrowdPlan {
  key: 'filed' | 'granted';
  count: FigureId;
  inventions: FigureId;
  ink: Ink;
  label: LabelKey;
  inventionLabel: LabelKey;
}
const CROWDS: readonly CrowdPlan[] = [
  { key: 'filed', count: 'filed', inventions: 'filed-inventions', ink: 'origin-applications', label: 'filed', inventionLabel: 'filed-inventions' },
  { key: 'granted', count: 'granted', inventions: 'granted-inventions', ink: 'origin-grants', label: 'granted', inventionLabel: 'granted-inventions' }
]; // prettier-ignore

/**
 * One crowd: all of its patents in rows, the inventions stepping forward out of it to the left edge.
 * Both crowds have the same dots and the same width, so that their heights may be compared.
 */
function crowd(
  f: Frame,
  plan: CrowdPlan,
  arrived: number,
  forward: number,
  top: number,
  pitch: number,
  columns: number,
  { figures, labels }: Edition
): { marks: Mark[]; bottom: number } {
  const total = figures[plan.count].value;
  const inventions = figures[plan.inventions].value;
  const x = f.plot.x;
  const radius = pitch * 0.36;
  const size = f.portrait ? Math.max(26, f.type.figure3 * 0.9) : f.type.figure3 * 0.8;
  const number = text({
    key: `${plan.key}-number`,
    text: figures[plan.count].text,
    x,
    y: top + size * 0.74,
    size,
    face: 'figure',
    opacity: span(arrived, 0.2, 0.5),
    figure: plan.count
  });
  const name = text({
    key: `${plan.key}-name`,
    text: labels[plan.label],
    x: x + number.box.width + 8,
    y: number.y,
    size: f.type.note2,
    face: 'head',
    opacity: span(arrived, 0.2, 0.5)
  });
  const inventionSize = f.type.note2;
  const invention = text({
    key: `${plan.key}-inventions`,
    text: `${figures[plan.inventions].text} ${labels[plan.inventionLabel]}`,
    x: x + f.plot.width,
    y: number.y,
    size: f.portrait ? 13 : inventionSize * 0.85,
    face: 'head',
    anchor: 'end',
    fill: 'warm-text',
    opacity: span(forward, 0.4, 0.9),
    figure: plan.inventions
  });
  const grid = crowdGrid(total, columns, pitch, x + pitch / 2, number.y + 10 + pitch);
  const lift = mix(0, pitch * 0.34, easeMove(forward));
  const shown = Math.round(total * span(arrived, 0, 0.9));
  // The crowd comes in rows; a band fades in as a whole, so that no dot pops.
  const bands = 8;
  const marks: Mark[] = Array.from({ length: bands }, (_, band): Mark => {
    const from = inventions + Math.round(((total - inventions) * band) / bands);
    const to = inventions + Math.round(((total - inventions) * (band + 1)) / bands);
    return dots(`${plan.key}-${band}`, grid.slice(from, to), radius, plan.ink, {
      opacity: span(arrived, (band / bands) * 0.8, (band / bands) * 0.8 + 0.2),
      figure: plan.count
    });
  });
  const front = grid.slice(0, inventions).map(([px, py]): [number, number] => [px, py - lift * 0.4]);
  return {
    marks: [
      ...marks,
      dots(`${plan.key}-front`, front, radius, plan.ink, { opacity: span(arrived, 0, 0.2) * (1 - forward) }),
      dots(`${plan.key}-forward`, front, radius * mix(1, 1.24, easeMove(forward)), 'warm', { opacity: forward * span(shown, 0, 1), figure: plan.inventions }),
      number, name, invention
    ],
    bottom: grid.at(-1)![1] + pitch
  }; // prettier-ignore
}

function crowds(f: Frame, s: State, edition: Edition): Mark[] {
  const { figures, labels } = edition;
  const shown = 1 - span(s.queue, 0, 0.35);
  const top = f.portrait ? 68 : f.height * 0.11;
  const foot = f.portrait ? f.height - 26 : f.height * 0.93;
  const heads = (f.portrait ? Math.max(26, f.type.figure3 * 0.9) : f.type.figure3 * 0.8) * 0.74 + 10;
  const room = foot - top - heads * 2 - (f.portrait ? 40 : 62);
  const fits = (columns: number) => {
    const pitch = f.plot.width / columns;
    return (
      (Math.ceil(figures.filed.value / columns) + Math.ceil(figures.granted.value / columns) + 2) * pitch <=
      room
    );
  };
  let columns = 12;
  while (!fits(columns) && columns < 200) columns++;
  const pitch = f.plot.width / columns;
  const first = crowd(
    f,
    CROWDS[0]!,
    0.12 + 0.88 * s.filed,
    span(s.filed, 0.6, 1),
    top,
    pitch,
    columns,
    edition
  );
  const second = crowd(
    f,
    CROWDS[1]!,
    s.granted,
    span(s.granted, 0.6, 1),
    first.bottom + (f.portrait ? 10 : 24),
    pitch,
    columns,
    edition
  );
  const size = f.portrait ? 12.5 : f.type.label * 1.1;
  return [
    group('crowds', [
      ...first.marks,
      ...(s.granted > 0 ? second.marks : []),
      text({ key: 'one-dot', text: labels['one-dot'], x: f.plot.x, y: second.bottom + size * 1.1, size, fill: 'ink-2', opacity: span(s.filed, 0.2, 0.5) * (1 - span(s.granted, 0.6, 0.8)) }),
      text({ key: 'not-rate', text: labels['not-rate'], x: f.plot.x, y: second.bottom + size * 1.1, size, face: 'head', fill: 'cold-text', width: f.plot.width, opacity: span(s.granted, 0.75, 1) })
    ], { opacity: shown })
  ]; // prettier-ignore
}

interface Rung {
  key: 'intend' | 'applied' | 'approved';
  groups: readonly (readonly [figure: FigureId, label: LabelKey])[];
}
/** States as the source words them; they are never added up across rungs. */
const LADDER: readonly Rung[] = [
  { key: 'approved', groups: [['covid-approved', 'covid']] },
  { key: 'applied', groups: [['science-applied', 'science'], ['hightech-applied', 'hightech'], ['ip-applied', 'ip'], ['labs-applied', 'labs']] },
  { key: 'intend', groups: [['prov-centres-intend', 'prov-centres'], ['city-centres-intend', 'city-centres']] }
]; // prettier-ignore

/** Solid dots are approved, half-weight ones applied, rings only intend. */
function queue(f: Frame, s: State, { figures, labels }: Edition): Mark[] {
  const shown = 1 - span(s.prize, 0, 0.35);
  const { x, width } = f.plot;
  const short = f.height < 450;
  const top = f.portrait ? 66 : f.height * 0.11;
  const foot = f.portrait ? f.height - 8 : f.height * 0.92;
  const lines = LADDER.reduce((sum, { groups }) => sum + groups.length, 0);
  const headSize = f.portrait || short ? 14 : f.type.note2;
  const labelSize = f.portrait || short ? 12 : f.type.label;
  const pitchY = (foot - top - LADDER.length * headSize * 1.7) / lines;
  const nameWidth = f.portrait ? width * 0.4 : width * 0.3;
  const most = Math.max(...LADDER.flatMap(({ groups }) => groups.map(([id]) => figures[id].value)));
  const dotsX = x + nameWidth + (f.portrait ? 34 : 76);
  const perRow = Math.ceil(most / 2);
  const pitch = Math.min((x + width - dotsX) / perRow, pitchY * 0.46);
  let y = top;
  const marks: Mark[] = [];
  LADDER.forEach(({ key, groups }, rung) => {
    const from = 0.25 + (LADDER.length - 1 - rung) * 0.18;
    const come = span(s.queue, from, from + 0.3);
    y += headSize * 1.2;
    marks.push(
      text({ key, text: labels[key], x, y, size: headSize, face: 'head', opacity: come }),
      line(
        `rung-${key}`,
        [x, y + headSize * 0.4],
        [mix(x, f.width, easeMove(come)), y + headSize * 0.4],
        'ink',
        f.stroke.datum,
        { opacity: span(come, 0, 0.2) }
      )
    );
    y += headSize * 0.5;
    for (const [id, label] of groups) {
      const middle = y + pitchY / 2;
      const points = crowdGrid(
        figures[id].value,
        perRow,
        pitch,
        dotsX,
        middle - (figures[id].value > perRow ? pitch / 2 : 0)
      );
      const radius = pitch * 0.36;
      marks.push(
        text({ key: `name-${label}`, text: labels[label], x, y: middle + labelSize * 0.35 - (f.portrait && labels[label].length > 20 ? labelSize * 0.6 : 0), size: labelSize, width: nameWidth, fill: 'ink', opacity: come }),
        text({ key: `count-${label}`, text: figures[id].text, x: dotsX - pitch * 0.5 - 8, y: middle + headSize * 0.36, size: headSize * 1.15, face: 'figure', anchor: 'end', opacity: come, figure: id }),
        key === 'intend'
          ? path({ key: `rings-${label}`, d: ringPath(points, radius), fill: 'none', stroke: 'cold', strokeWidth: f.stroke.outline, opacity: come, figure: id })
          : dots(`dots-${label}`, points, radius, key === 'applied' ? 'cold' : 'warm', { opacity: come, figure: id })
      ); // prettier-ignore
      y += pitchY;
    }
  });
  return [group('queue', marks, { opacity: shown })];
}

/** The prize stands apart: its patents belong to one project with other parties, outside the half-year. */
function prize(f: Frame, s: State, { figures, labels }: Edition): Mark[] {
  const { x, width } = f.plot;
  const short = f.height < 450;
  const top = f.portrait ? 72 : f.height * 0.12;
  const size = f.portrait ? f.type.figure2 * 0.66 : f.type.note1 * 1.3;
  const title = text({
    key: 'prize',
    text: labels.prize,
    x,
    y: top + size * 0.8,
    size,
    face: 'head',
    fill: 'warm-text',
    opacity: span(s.prize, 0.3, 0.6)
  });
  const note = text({
    key: 'prize-note',
    text: labels['prize-note'],
    x,
    y: below(title, f.type.note2 * 1.6),
    size: f.portrait || short ? 14 : f.type.note2 * 0.85,
    width: f.portrait ? width : width * 0.85,
    opacity: span(s.prize, 0.35, 0.65)
  });
  const start = note.box.y + note.box.height + (short ? 12 : 30);
  const outside = f.portrait ? 44 : 54;
  const [inventions, utility] = [figures['prize-inventions'].value, figures['prize-utility'].value];
  const columns = Math.ceil(Math.max(inventions, utility) / 2);
  const numberSize = f.portrait ? f.type.figure3 : f.type.figure3 * 0.84;
  const dotsX = x + numberSize * 1.35;
  const rowHeight = (f.height * (f.portrait ? 0.97 : 0.9) - start - outside) / 2;
  const pitch = Math.min((x + width - dotsX) / columns, (rowHeight - f.type.label * 2) / 2);
  const rowOf = (key: 'prize-inventions' | 'prize-utility', index: number): Mark[] => {
    const y = start + rowHeight * index;
    const come = span(s.prize, 0.4 + index * 0.2, 0.75 + index * 0.2);
    const points = crowdGrid(figures[key].value, columns, pitch, dotsX + pitch / 2, y + pitch / 2);
    return [
      text({ key: `${key}-number`, text: figures[key].text, x, y: y + numberSize * 0.8, size: numberSize, face: 'figure', opacity: come, figure: key }),
      index === 0
        ? dots(`${key}-dots`, points, pitch * 0.36, 'warm', { opacity: come, figure: key })
        : path({ key: `${key}-dots`, d: ringPath(points, pitch * 0.33), fill: 'none', stroke: 'warm', strokeWidth: pitch * 0.1, opacity: come, figure: key }),
      text({ key, text: labels[key], x: dotsX, y: y + pitch * 2 + f.type.label * 1.1, size: f.type.label, opacity: come })
    ]; // prettier-ignore
  };
  const footY = f.height * (f.portrait ? 0.97 : 0.93);
  return [
    ...rowOf('prize-inventions', 0),
    ...rowOf('prize-utility', 1),
    title,
    note,
    text({
      key: 'prize-outside',
      text: labels['prize-outside'],
      x,
      y: footY,
      from: 'bottom',
      size: f.portrait ? 12.5 : f.type.label * 1.1,
      face: 'head',
      fill: 'cold-text',
      width,
      opacity: short ? 0 : span(s.prize, 0.75, 1)
    })
  ];
}

/** Chapter 5: what was applied for and granted, what waits in the queue, and one prize apart. */
export const patents: Scene<(typeof words.labels)[number], (typeof words.figures)[number]> = {
  ...words,
  still: 'granted',
  place: () => 'upper',
  sceneAt(step, progress, size, edition) {
    const s = at(step, progress);
    const f = frame(size);
    const marks: Mark[] = [];
    if (s.queue < 1) marks.push(...crowds(f, s, edition));
    if (s.queue > 0 && s.prize < 1) marks.push(...queue(f, s, edition));
    if (s.prize > 0) marks.push(...prize(f, s, edition));
    return { width: f.width, height: f.height, marks };
  }
};

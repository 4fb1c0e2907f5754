import type { Frame } from '../kit/frame';
import { dots, group, path, rect, round, type Mark } from '../kit/marks';
import { easeMove, span } from '../kit/motion';
import { below, text } from '../kit/text';
import type { Edition, ProjectState } from './scene';

/** Floor space to one scale: a field, and in its corner the ten small blocks of the phase that is topped out. */
export function floorspace(f: Frame, s: ProjectState, { figures, labels }: Edition, ground: number): Mark[] {
  const shown = 1 - span(s.leased, 0, 0.35);
  const [all, part] = [figures['factory-area'].value, figures['zhigu-area'].value];
  const blocks = figures['zhigu-blocks'].value;
  const top = f.portrait ? 128 : f.height * 0.2;
  const height = ground - top - (f.portrait ? 26 : 60);
  const width = f.plot.width;
  const side = Math.sqrt((width * height * (part / all)) / blocks);
  const grown = easeMove(span(s.floorspace, 0.35, 0.85));
  const x = f.plot.x;
  const bottom = top + height;
  const shownField = span(s.floorspace, 0.3, 0.55);
  // The blocks stand side by side in two rows; their ten areas together are the phase's share of the field.
  const columns = Math.ceil(blocks / 2);
  const inset = f.portrait ? 12 : 26;
  const gap = side * 0.22;
  const built = Array.from({ length: blocks }, (_, i) => ({
    x: x + inset + (i % columns) * (side + gap),
    y: bottom - inset - side - Math.floor(i / columns) * (side + gap)
  }));
  const risen = span(s.floorspace, 0.15, 0.45);
  const squares = built
    .map((b) => `M${round(b.x)},${round(b.y)}h${round(side)}v${round(side)}h${round(-side)}z`)
    .join('');
  const size = f.portrait ? f.type.note1 : f.type.note1 * 0.72;
  const head = text({
    key: 'field-head',
    text: labels.field,
    x,
    y: f.portrait ? 78 : f.height * 0.115,
    size,
    face: 'head',
    width: f.portrait ? width : width * 0.8,
    opacity: span(s.floorspace, 0.6, 0.85)
  });
  const right = built[columns - 1]!.x + side + (f.portrait ? 12 : 22);
  const middle = built[0]!.y;
  const blocksLabel = text({
    key: 'blocks',
    text: labels.blocks,
    x: right,
    y: middle - side * 0.1,
    size: f.portrait ? 14 : f.type.note2,
    face: 'head',
    fill: 'warm-text',
    width: x + width - right - 8,
    opacity: span(s.floorspace, 0.35, 0.6)
  });
  return [
    group('floorspace', [
      rect({ key: 'field', x, y: bottom - height * grown, width, height: height * grown, fill: 'warm-tint', opacity: shownField * 0.55, figure: 'factory-area' }),
      rect({ key: 'field-edge', x, y: bottom - height * grown, width, height: height * grown, fill: 'none', stroke: 'ink', strokeWidth: f.stroke.outline, opacity: shownField, figure: 'factory-area' }),
      path({ key: 'built', d: squares, fill: 'warm', opacity: risen, figure: 'zhigu-area' }),
      head,
      text({ key: 'field-note', text: labels['field-note'], x, y: below(head, f.type.label * 1.6), size: f.type.label, fill: 'ink-2', width, opacity: span(s.floorspace, 0.7, 0.95) }),
      blocksLabel
    ], { opacity: shown })
  ]; // prettier-ignore
}

/** Projects that moved into halls already standing: one lit door a project. How many halls there are is not printed. */
export function leased(f: Frame, s: ProjectState, { figures, labels }: Edition, ground: number): Mark[] {
  const shown = 1 - span(s.growth, 0, 0.35);
  const count = figures['leased-projects'].value;
  const { x, width } = f.plot;
  const top = f.portrait ? 130 : f.height * 0.24;
  const names = (
    ['industry-1', 'industry-2', 'industry-3', 'industry-4', 'industry-5', 'industry-6'] as const
  ).map((key) => ({ key, label: labels[key] }));
  const size = f.portrait ? f.type.note1 : f.type.note1 * 0.72;
  const head = text({
    key: 'leased',
    text: labels.leased,
    x,
    y: f.portrait ? 78 : f.height * 0.115,
    size,
    face: 'head',
    width: f.portrait ? width : width * 0.85,
    opacity: span(s.leased, 0.4, 0.7)
  });
  const note = text({
    key: 'leased-note',
    text: labels['leased-note'],
    x,
    y: below(head, f.type.label * 1.6),
    size: f.type.label,
    fill: 'ink-2',
    width: f.portrait ? width : width * 0.8,
    opacity: span(s.leased, 0.5, 0.8)
  });
  const list = f.portrait ? 46 : 60;
  const roofTop = Math.max(top, note.box.y + note.box.height + 14);
  const height = (ground - roofTop - list) * 0.92;
  const teeth = 3;
  const bay = width / teeth;
  const base = roofTop + height;
  const eave = roofTop + height * 0.42;
  // A saw-tooth roof over open outlines: halls that were there already.
  const roof = Array.from(
    { length: teeth },
    (_, i) => `L${round(x + bay * i)},${round(roofTop)}L${round(x + bay * (i + 1))},${round(eave)}`
  ).join('');
  const drawn = span(s.leased, 0.15, 0.5);
  const perRow = f.portrait ? Math.ceil(count / 2) : count;
  const rows = Math.ceil(count / perRow);
  const doorWidth = (width / perRow) * 0.5;
  const doorHeight = Math.min(((base - eave) / rows) * 0.62, doorWidth * 1.9);
  const doors = Array.from({ length: count }, (_, i) => ({
    x: x + (width / perRow) * ((i % perRow) + 0.25),
    y: base - doorHeight - Math.floor(i / perRow) * (doorHeight + 10)
  }));
  const third = width / 3;
  return [
    group('leased', [
      path({ key: 'halls', d: `M${round(x)},${round(base)}${roof}V${round(base)}Z`, fill: 'none', stroke: 'ink', strokeWidth: f.stroke.outline, opacity: drawn }),
      ...doors.map((door, i) => rect({ key: `door-${i}`, x: door.x, y: door.y, width: doorWidth, height: doorHeight, fill: 'warm', opacity: span(s.leased, 0.35 + (i / count) * 0.4, 0.5 + (i / count) * 0.4), figure: 'leased-projects' })),
      head, note,
      ...names.flatMap(({ key, label }, i): Mark[] => {
        const columns = f.portrait ? 3 : 6;
        const cell = f.portrait ? third : width / 6;
        const opacity = span(s.leased, 0.6 + i * 0.05, 0.75 + i * 0.05);
        const lx = x + cell * (i % columns);
        const ly = base + (f.portrait ? 20 : 32) + Math.floor(i / columns) * 19;
        return [
          dots(`industry-dot-${i}`, [[lx + 4, ly - 4]], 3, i < 5 ? 'ink' : 'cold', { opacity }),
          text({ key, text: label, x: lx + 13, y: ly, size: f.portrait ? 12 : f.type.label, width: f.portrait ? undefined : cell - 16, opacity: f.height < 450 && !f.portrait ? 0 : opacity })
        ];
      })
    ], { opacity: shown })
  ]; // prettier-ignore
}

import type { Frame } from '../kit/frame';
import { line, path, round, type Mark } from '../kit/marks';
import { easeMove, mix, span } from '../kit/motion';
import { fitSize, text } from '../kit/text';
import { isLow, topOf } from './layout';
import type { Edition, ReliefState } from './scene';

/** Heights in rows: the name of a group, and the space between groups. */
const [TITLE, SPACE] = [1.15, 0.5];

/** Three counts, each thing under its own name. The fourth system is lists and help: the other two hang from it. */
export function errands(f: Frame, s: ReliefState, { figures, labels }: Edition, datum: number): Mark[] {
  const t = s.errands;
  const { x, width } = f.plot;
  const low = isLow(f);
  const top = topOf(f);
  const end = f.portrait ? f.width : x + width;
  const groups = [
    { key: 'systems', figure: 'service-systems', names: [labels['one-to-one'], labels['key-projects'], labels['senior-talent'], labels['lists-and-help']] },
    { key: 'lists', figure: 'service-lists', names: [labels['service-list'], labels['policy-list']] },
    { key: 'helps', figure: 'service-helps', names: [labels.settling, labels.starting, labels['talent-grants'], labels.welfare] }
  ] as const; // prettier-ignore

  const headSize = low ? 13 : f.portrait ? f.type.note1 * 1.15 : f.type.note1 * 0.75;
  const head = text({
    key: 'assistant',
    text: labels.assistant,
    x,
    y: top + headSize * 0.85,
    size: headSize,
    face: 'head',
    width,
    opacity: span(t, 0.2, 0.4)
  });
  const start = head.box.y + head.box.height + (low ? 6 : headSize * 0.8);
  const count =
    groups.reduce((sum, { names }) => sum + names.length + TITLE, 0) + SPACE * (groups.length - 1);
  const row = (datum - start - (low ? 0 : 8)) / count;
  const nameSize = Math.max(
    12,
    Math.min(row * 0.54, f.portrait ? f.type.note1 * (f.width > 600 ? 1.15 : 1) : f.type.note2)
  );
  const titleSize = Math.max(12, Math.min(row * 0.62, nameSize * 1.15));
  const numeralSize = row * 3.4;
  const column = numeralSize * 0.5 + (f.portrait ? 12 : low ? 10 : 22);
  const indent = low ? 16 : row * 0.85;

  let y = start;
  const joints: number[] = [];
  const marks = groups.flatMap(({ key, figure, names }, g): Mark[] => {
    const groupTop = y;
    const nested = g > 0;
    const left = x + (nested ? indent : 0);
    const nameX = left + column;
    const from = 0.25 + g * 0.2;
    const come = span(t, from, from + 0.12);
    y += row * TITLE;
    const rows = names.flatMap((name, i): Mark[] => {
      const at = from + 0.06 + i * 0.04;
      const opens = !nested && i === names.length - 1;
      const rule = y;
      y += row;
      if (opens) joints.push(y);
      return [
        line(`${key}-rule-${i}`, [nameX, rule], [mix(nameX, end, easeMove(span(t, at, at + 0.14))), rule], 'line', f.stroke.hair, { opacity: span(t, at, at + 0.02) }),
        text({ key: `${key}-name-${i}`, text: name, x: nameX, y: rule + row * 0.5 + nameSize * 0.34, size: fitSize(name, x + width - nameX, nameSize, opens ? 'head' : 'label'), face: opens ? 'head' : 'label', fill: opens ? 'warm-text' : 'ink', opacity: span(t, at + 0.02, at + 0.12) })
      ];
    });
    if (nested) joints.push(groupTop + row * 0.4 + numeralSize * 0.35);
    y += row * SPACE;
    return [
      text({ key: `${key}-count`, text: figures[figure].text, x: left, y: groupTop + row * 0.22 + numeralSize * 0.7, size: numeralSize, face: 'figure', opacity: come, figure, fill: nested ? 'warm-text' : 'ink' }),
      text({ key, text: labels[key], x: nameX, y: groupTop + row * 0.5 + titleSize * 0.38, size: titleSize, face: 'head', opacity: come }),
      ...rows
    ];
  }); // prettier-ignore

  // From under the fourth system to the two counts that it is made of.
  const [open = 0, ...ends] = joints;
  const spine = x + f.stroke.datum;
  const reach = easeMove(span(t, 0.38, 0.72));
  const foot = mix(open, ends.at(-1) ?? open, reach);
  const reached = ends.filter((joint) => joint <= foot + 0.05);
  const d =
    `M${round(x + column)},${round(open)}H${round(spine)}V${round(foot)}` +
    reached.map((joint) => `M${round(spine)},${round(joint)}H${round(x + indent - 5)}`).join('');
  return [
    path({ key: 'spine', d, fill: 'none', stroke: 'warm', strokeWidth: f.stroke.datum * 1.2, opacity: span(t, 0.36, 0.44) }),
    ...marks, head
  ]; // prettier-ignore
}

import type { SceneLayout } from '../../_kit/layout';
import { line, path, round, type Mark } from '../../../marks/marks';
import { easeMove, mix, span } from '../../_kit/motion';
import { fitSize, text } from '../../../marks/text';
import { errandsPlaces, type Count } from './errands-places';
import type { Edition, ReliefState } from '../scene';

/** Three counts, each thing under its own name. The fourth system is lists and help: the other two counts hang from it. */
export function errands(f: SceneLayout, s: ReliefState, { figures, labels }: Edition, datum: number): Mark[] {
  const t = s.errands;
  const counts: Count[] = [
    { key: 'systems', names: [labels['one-to-one'], labels['key-projects'], labels['senior-talent'], labels['lists-and-help']] },
    { key: 'lists', names: [labels['service-list'], labels['policy-list']] },
    { key: 'helps', names: [labels.settling, labels.starting, labels['talent-grants'], labels.welfare] }
  ]; // prettier-ignore
  const ids = { systems: 'service-systems', lists: 'service-lists', helps: 'service-helps' } as const;
  const { head, places, row, numeral, spine } = errandsPlaces(f, labels.assistant, counts, datum);
  const nameRoom = Math.max(12, Math.min(row * 0.54, f.stacked ? f.type.note1 * 1.05 : f.type.note2));
  // One size for all names: the longest decides.
  const fits = counts.flatMap(({ names }, g) =>
    names.map((name) => fitSize(name, places[g]!.end - places[g]!.x, nameRoom, 'label'))
  );
  const nameSize = Math.max(12, Math.min(...fits)); // prettier-ignore
  const titleSize = Math.max(12, Math.min(row * 0.66, nameSize * 1.3));

  const marks = counts.flatMap(({ key, names }, g): Mark[] => {
    const place = places[g]!;
    const nested = g > 0;
    const from = 0.25 + g * 0.2;
    const come = span(t, from, from + 0.12);
    return [
      text({ key: `${key}-count`, text: figures[ids[key]].text, x: place.numeralX, y: place.numeralY, size: numeral, face: 'figure', fill: nested ? 'warm-text' : 'ink', opacity: come, figure: ids[key] }),
      text({ key, text: labels[key], x: place.titleX, y: place.titleY, size: titleSize, face: 'head', opacity: come }),
      ...names.flatMap((name, i): Mark[] => {
        const at = from + 0.06 + i * 0.04;
        const opens = !nested && i === names.length - 1;
        const rule = place.rowsY + i * row;
        return [
          line(`${key}-rule-${i}`, [place.x, rule], [mix(place.x, place.ruleEnd, easeMove(span(t, at, at + 0.14))), rule], 'line', f.stroke.hair, { opacity: span(t, at, at + 0.02) }),
          text({ key: `${key}-name-${i}`, text: name, x: place.x, y: rule + row * 0.5 + nameSize * 0.34, size: nameSize, face: opens ? 'head' : 'label', fill: opens ? 'warm-text' : 'ink', opacity: span(t, at + 0.02, at + 0.12), figure: ids[key] })
        ];
      })
    ];
  }); // prettier-ignore

  // From the fourth system to the two counts that it is made of.
  const reach = easeMove(span(t, 0.36, 0.7));
  const foot = mix(spine.from[1], spine.to, reach);
  const down = spine.to > spine.from[1];
  const reached = places
    .slice(1)
    .filter(({ joint }) => (down ? joint[1] <= foot + 0.05 : joint[1] >= foot - 0.05));
  const d =
    `M${round(spine.from[0])},${round(spine.from[1])}H${round(spine.x)}V${round(foot)}` +
    reached.map(({ joint }) => `M${round(spine.x)},${round(joint[1])}H${round(joint[0])}`).join('');
  return [
    path({ key: 'spine', d, fill: 'none', stroke: 'warm', strokeWidth: f.stroke.datum * 1.2, opacity: span(t, 0.34, 0.42) }),
    ...marks,
    text({ key: 'assistant', ...head, face: 'head', opacity: span(t, 0.1, 0.28) })
  ]; // prettier-ignore
}

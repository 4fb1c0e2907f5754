import type { SceneLayout } from '../../_kit/layout';
import { path, type Mark } from '../../../marks/marks';
import { easeFall, easeMove, mix, span } from '../../_kit/motion';
import { below, fitSize, text } from '../../../marks/text';
import { leftArm, ribbon, type VShape } from './ribbons';
import type { Edition } from '../state';

const STRANDS = ['people', 'money', 'projects', 'ideas', 'places'] as const;
/** The figure that each strand's small line begins from. */
const COUNTED = { people: 'bus-people', money: 'relief-plan', projects: 'city-projects', ideas: 'filed', places: 'platforms' } as const; // prettier-ignore

/**
 * The V of the story, far from any axis: its right arm is five strands, and each is a chapter.
 * @param t 0 to 1; in the first tenth the picture before begins to leave
 */
export function strands(f: SceneLayout, t: number, { labels }: Edition): Mark[] {
  const { plot } = f;
  const short = f.height < 500;
  const top = f.stacked ? (short ? 64 : 78) : Math.max(62, f.height * 0.1);
  const foot = f.stacked ? f.height - (short ? 8 : 16) : f.height * 0.93;
  const left = f.stacked ? f.margin : plot.x - f.width * 0.015;
  const axis = left + plot.width * (f.stacked ? 0.385 : 0.4);
  const breadth = plot.width * (f.stacked ? 0.145 : 0.15);
  const shape: VShape = { axis, top, foot, lean: (axis - left) / (foot - top), breadth };

  const fallen = easeFall(span(t, 0.1, 0.4));
  const risen = easeMove(span(t, 0.38, 0.58));
  const ends = plot.x + plot.width * (f.stacked ? 0.575 : 0.655);
  const thickness = breadth / STRANDS.length / Math.hypot(1, shape.lean);
  const first = top + thickness / 2;
  const pitch = (mix(top, foot, f.stacked ? 0.75 : 0.72) - first) / (STRANDS.length - 1);
  /** Where a ribbon leaves the arm: the outer ones first. */
  const leaves = (index: number) => mix(foot, top, 0.12 + 0.07 * (STRANDS.length - 1 - index));
  const nameX = ends + (f.stacked ? 10 : 20);
  const room = f.width - f.margin - nameX;
  const longest = STRANDS.map((name) => labels[name]).reduce((a, b) => (b.length > a.length ? b : a));
  const size = fitSize(longest, room, Math.min(f.stacked ? f.type.note1 * 1.35 : f.type.note1 * 0.95, pitch * 0.42), 'head'); // prettier-ignore
  const noteSize = f.stacked ? f.type.label * 0.97 : f.type.note2 * 0.74;
  return [
    path({ key: 'arm-left', d: leftArm(shape, mix(top, foot, fallen)), fill: 'cold', opacity: span(fallen, 0, 0.04) }),
    ...STRANDS.flatMap((name, i): Mark[] => {
      const parted = span(t, 0.6 + (4 - i) * 0.025, 0.82 + (4 - i) * 0.025);
      const endY = first + pitch * i;
      const opacity = span(t, 0.8 + i * 0.025, 0.9 + i * 0.025);
      const title = text({ key: `name-${name}`, text: labels[name], x: nameX, y: endY + size * 0.36, size, face: 'head', width: room, opacity });
      return [
        path({ key: `strand-${name}`, d: ribbon(shape, i, STRANDS.length, mix(foot, top, risen), leaves(i), parted, [ends, endY]), fill: 'warm', stroke: 'ground', strokeWidth: f.stacked ? 1.2 : 2, opacity: span(risen, 0, 0.04) }),
        title,
        text({ key: `note-${name}`, text: labels[`${name}-note`], x: nameX, y: below(title, noteSize * 1.5), size: noteSize, width: room, fill: 'ink-2', opacity: short ? 0 : opacity, figure: COUNTED[name] })
      ];
    })
  ]; // prettier-ignore
}

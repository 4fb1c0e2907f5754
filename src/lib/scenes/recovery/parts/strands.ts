import { path, type Mark } from '../../../marks/marks';
import { below, fitSize, text } from '../../../marks/text';
import { isShort } from '../../_kit/density';
import type { SceneLayout } from '../../_kit/layout';
import { during, easeFall, easeMove, later, mix, span } from '../../_kit/motion';
import { STRAND } from '../cues';
import { STRANDS } from '../manifest';
import type { Edition } from '../state';
import { leftArm, ribbon, type VShape } from './ribbons';

const NAMES = ['people', 'money', 'projects', 'ideas', 'places'] as const;

/** The V: px and shares of the stage's height, and shares of the plot's width. */
const STACKED = {
  top: 78,
  foot: 16,
  left: 0,
  axis: 0.385,
  breadth: 0.145,
  ends: 0.575,
  lowest: 0.75,
  nameGap: 10
} as const;
const SHORT = { top: 64, foot: 8 } as const;
const WIDE = {
  top: 0.1,
  least: 62,
  foot: 0.93,
  left: 0.015,
  axis: 0.4,
  breadth: 0.15,
  ends: 0.655,
  lowest: 0.72,
  nameGap: 20
} as const;
/** Where the outermost ribbon leaves the arm, and each next: shares of the way up. */
const LEAVES = { outermost: 0.12, each: 0.07 } as const;
/** Names: in large notes, of the pitch between strands; and their baseline under the strand's middle. */
const NAME = { least: 12, stacked: 1.35, wide: 0.95, pitch: 0.42, middle: 0.36 } as const;
/** Small lines: in labels on a phone, in small notes elsewhere; and their leading. */
const NOTE = { stacked: 0.97, wide: 0.74, leading: 1.5 } as const;
/** Of ground between two strands, px. */
const SEAM = { stacked: 1.2, wide: 2 } as const;
/** Share of a stroke's way in which it comes into sight. */
const IN_SIGHT = 0.04;

/** The V on a stage, and where its strands end. */
function shapeOf(layout: SceneLayout) {
  const { plot, stacked, height, width, margin } = layout;
  const share = stacked ? STACKED : WIDE;
  const phone = isShort(layout) ? SHORT : STACKED;
  const top = stacked ? phone.top : Math.max(WIDE.least, height * WIDE.top);
  const foot = stacked ? height - phone.foot : height * WIDE.foot;
  const left = stacked ? margin : plot.x - width * WIDE.left;
  const axis = left + plot.width * share.axis;
  const breadth = plot.width * share.breadth;
  const shape: VShape = { axis, top, foot, lean: (axis - left) / (foot - top), breadth };
  const thickness = breadth / NAMES.length / Math.hypot(1, shape.lean);
  const first = top + thickness / 2;
  return {
    shape,
    ends: plot.x + plot.width * share.ends,
    first,
    pitch: (mix(top, foot, share.lowest) - first) / (NAMES.length - 1),
    nameX: plot.x + plot.width * share.ends + share.nameGap
  };
}

/**
 * The V of the story, far from any axis: its right arm is five strands, and each is a chapter.
 * @param progress of the step; in the first tenth the picture before begins to leave
 */
export function strands(layout: SceneLayout, progress: number, { labels }: Edition): Mark[] {
  const { stacked, type, width, margin } = layout;
  const { shape, ends, first, pitch, nameX } = shapeOf(layout);
  const { top, foot } = shape;
  const fallen = easeFall(during(progress, STRAND.armFalls));
  const risen = easeMove(during(progress, STRAND.armRises));
  const room = width - margin - nameX;
  const longest = NAMES.map((name) => labels[name]).reduce((a, b) => (b.length > a.length ? b : a));
  const largest = type.note1 * (stacked ? NAME.stacked : NAME.wide);
  const size = Math.max(NAME.least, fitSize(longest, room, Math.min(largest, pitch * NAME.pitch), 'head'));
  const noteSize = stacked ? type.label * NOTE.stacked : type.note2 * NOTE.wide;
  const strand = (name: (typeof NAMES)[number], i: number): Mark[] => {
    const fromOutside = NAMES.length - 1 - i;
    const parted = during(progress, later(STRAND.parts, fromOutside * STRAND.partLag));
    const endY = first + pitch * i;
    const opacity = during(progress, later(STRAND.named, i * STRAND.nameLag));
    // The outer ones leave the arm first.
    const leaves = mix(foot, top, LEAVES.outermost + LEAVES.each * fromOutside);
    const title = text({
      key: `name-${name}`,
      text: labels[name],
      x: nameX,
      y: endY + size * NAME.middle,
      size,
      face: 'head',
      opacity
    });
    return [
      path({
        key: `strand-${name}`,
        d: ribbon({ shape, index: i, count: NAMES.length }, mix(foot, top, risen), leaves, parted, [
          ends,
          endY
        ]),
        fill: 'warm',
        stroke: 'ground',
        strokeWidth: stacked ? SEAM.stacked : SEAM.wide,
        opacity: span(risen, 0, IN_SIGHT)
      }),
      title,
      text({
        key: `note-${name}`,
        text: labels[`${name}-note`],
        x: nameX,
        y: below(title, noteSize * NOTE.leading),
        size: noteSize,
        width: room,
        fill: 'ink-2',
        opacity: isShort(layout) ? 0 : opacity,
        figure: STRANDS[name]
      })
    ];
  };
  const left = { key: 'arm-left', d: leftArm(shape, mix(top, foot, fallen)), fill: 'cold' } as const;
  return [path({ ...left, opacity: span(fallen, 0, IN_SIGHT) }), ...NAMES.flatMap(strand)];
}

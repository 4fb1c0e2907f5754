import { during } from '../../_kit/motion';
import type { SceneLayout } from '../../_kit/layout';
import { group, path, rect, round, type Mark } from '../../../marks/marks';
import { ringPath, type PathData } from '../../../marks/path-data';
import { below, text } from '../../../marks/text';
import { PRIZE } from '../cues';
import { smallSize } from '../layout';
import type { Edition } from '../scene';
import type { Vessel } from './vessel';

/** The tag on the neck: its padding over its words’ size, and its string’s sag over the same. */
const TAG = { pad: 0.6, title: 1.35, leading: 1.5, sag: 0.9, hole: 0.22 };

/** The prize hangs from the vessel’s neck. */
export function tag(layout: SceneLayout, vessel: Vessel, progress: number, { labels }: Edition): Mark {
  const { x, width } = layout.plot;
  const { axis, neck, lip, shoulder } = vessel;
  const t = during(progress, PRIZE.tagged);
  const size = smallSize(layout);
  const pad = size * TAG.pad;
  const tied = { x: axis + neck, y: (lip + shoulder) / 2 };
  const left = tied.x + size * 2;
  const inner = left + pad * 2;
  const room = x + width - inner - pad;
  const title = text({
    key: 'prize',
    text: labels.prize,
    x: inner,
    y: tied.y - pad,
    size: size * TAG.title,
    face: 'head'
  });
  const note = text({
    key: 'prize-note',
    text: labels['prize-note'],
    x: inner,
    y: below(title, size * TAG.leading),
    size,
    width: room,
    figure: 'award-year'
  });
  const right = Math.max(title.box.x + title.box.width, note.box.x + note.box.width);
  const top = title.box.y - pad;
  const foot = note.box.y + note.box.height + pad;
  const hole = { x: left + pad, y: (top + foot) / 2 };
  const bend = { x: (tied.x + hole.x) / 2, y: hole.y + size * TAG.sag };
  const string: PathData = [
    ['M', round(tied.x), round(tied.y)],
    ['Q', round(bend.x), round(bend.y), round(hole.x), round(hole.y)]
  ];
  const edge = { stroke: 'ink', strokeWidth: layout.stroke.leader } as const;
  return group(
    'tag',
    [
      rect({
        key: 'card',
        x: left,
        y: top,
        width: right + pad - left,
        height: foot - top,
        radius: size / 2,
        fill: 'ground',
        ...edge
      }),
      path({ key: 'string', d: string, fill: 'none', ...edge }),
      path({ key: 'hole', d: ringPath([[hole.x, hole.y]], size * TAG.hole), fill: 'ground', ...edge }),
      title,
      note
    ],
    { opacity: t }
  );
}

import type { SceneLayout } from '../../_kit/layout';
import { group, line, type Mark, path, type Point } from '../../../marks/marks';
import { ringPath } from '../../../marks/path-data';
import { text } from '../../../marks/text';
import type { Edition } from '../scene';
import { DIGITS, figureWidth, intention, LEADING, type QueueLayout, type Stand } from './queue-layout';

/** Which rings of a row have names, as shares of the row: far enough apart for both. */
const NAMED_AT = [0.12, 0.6];

/** Those who mean to apply: hollow, behind the start line. */
export function ringRow(stand: Stand, places: QueueLayout, layout: SceneLayout, edition: Edition): Mark[] {
  const { party, x, columns, rows, pitch } = stand;
  const { figure, label, names } = party;
  const { dot, named, rings, ringName, ringWords, size } = places;
  const { figures, labels } = edition;
  const count = figures[figure].value;
  const points = Array.from({ length: count }, (_, i): Point => [
    x + named + (i % columns) * pitch,
    rings + (Math.floor(i / columns) + 0.5) * pitch
  ]);
  const all = NAMED_AT.slice(0, names.length).map((share) => Math.floor(count * share));
  const chosen = rows === 1 ? [...new Set(all)].filter((place) => place < count) : [];
  const stroke = layout.stroke.outline;
  const ring = (key: string, of: readonly Point[], radius: number) =>
    path({
      key,
      d: ringPath(of, radius - stroke / 2),
      fill: 'none',
      stroke: 'cold',
      strokeWidth: stroke,
      figure
    });
  const silent = points.filter((_, i) => !chosen.includes(i));
  const baseline = ringWords + size.figure * DIGITS;
  const after = x + figureWidth(edition, party, size.figure);
  const options = {
    key: 'what',
    text: intention(party, edition),
    x: after,
    size: size.small,
    leading: LEADING,
    width: x + stand.width - after
  };
  const inOneLine = text({ ...options, y: baseline });
  // Several lines begin where the digits do.
  const words =
    inOneLine.lines.length === 1 ? inOneLine : text({ ...options, y: ringWords + size.small * DIGITS });
  return [
    group(`row-${label}`, [
      ring('silent', silent, dot),
      ring(
        'named',
        chosen.map((place) => points[place]!),
        named
      ),
      ...(places.roomy ? chosen : []).flatMap((place, i): Mark[] => {
        const [px, py] = points[place]!;
        const under = ringName - size.small;
        return [
          line(`leader-${i}`, [px, py + named], [px, under], 'ink-2', 1),
          text({
            key: `name-${i}`,
            text: labels[names[i]!],
            x: px,
            y: ringName,
            size: size.small,
            anchor: 'middle'
          })
        ];
      }),
      text({
        key: 'number',
        text: figures[figure].text,
        x,
        y: baseline,
        size: size.figure,
        face: 'figure',
        figure
      }),
      words
    ])
  ];
}

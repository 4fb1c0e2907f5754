import { round, type Mark, type Picture, type TextMark } from './marks';
import { translate } from './transforms';

/** Px that a label may lie over an edge and still be taken as it is: rounding, and the blank beside a letter. */
const SLACK = 0.5;

/** How far to move what reaches from `low` to `high` so that it lies between 0 and `room`. */
const shift = (low: number, high: number, room: number) =>
  low < -SLACK ? -low : high > room + SLACK ? room - high : 0;

/** Where labels have to stay, seen from inside a group; px. Without a height they may come and go up and down. */
interface Room {
  left: number;
  width: number;
  height?: number;
}

/** A label on the stage: smaller where it is larger than the stage, and moved where it reaches over an edge. */
function kept(mark: TextMark, { left, width, height = Infinity }: Room): TextMark {
  const { x, y, box, size, leading } = mark;
  const share = Math.min(1, width / box.width, height / box.height);
  const [boxX, boxY] = [x + (box.x - x) * share, y + (box.y - y) * share];
  const dx = shift(boxX + left, boxX + left + box.width * share, width);
  const dy = height < Infinity ? shift(boxY, boxY + box.height * share, height) : 0;
  if (share === 1 && dx === 0 && dy === 0) return mark;
  return {
    ...mark,
    x: round(x + dx),
    y: round(y + dy),
    // Not rounded up to what would not fit.
    size: share < 1 ? Math.floor(size * share * 10) / 10 : size,
    leading: round(leading * share),
    box: { x: boxX + dx, y: boxY + dy, width: box.width * share, height: box.height * share }
  };
}

/** Marks with their labels kept in a room; what needs no change stays the same object, so that it is not drawn anew. */
function keepLabels(marks: readonly Mark[], room: Room): readonly Mark[] {
  const now = marks.map((mark): Mark => {
    if (mark.kind === 'text') return mark.passing ? mark : kept(mark, room);
    if (mark.kind !== 'group') return mark;
    const [moved = translate(0, 0), ...more] = mark.transform ?? [];
    // Labels that are turned or scaled with a drawing belong to it.
    if (moved.kind !== 'translate' || more.length > 0) return mark;
    const { x, y } = moved;
    // What moves up or down comes from below the stage, or leaves it.
    const children = keepLabels(mark.children, {
      left: room.left + x,
      width: room.width,
      ...(y === 0 ? { height: room.height } : {})
    });
    return children === mark.children ? mark : { ...mark, children };
  });
  return now.some((mark, i) => mark !== marks[i]) ? now : marks;
}

/**
 * A picture of marks, back to front. Whatever the figures say and wherever they put a label, it can be read: no label
 * leaves the stage, but those that are `passing`.
 */
export const pictureOf = (
  { width, height }: Pick<Picture, 'width' | 'height'>,
  marks: readonly Mark[]
): Picture => ({
  width,
  height,
  marks: keepLabels(marks, { left: 0, width, height })
});

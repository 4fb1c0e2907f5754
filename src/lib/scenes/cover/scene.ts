import { frame } from '../kit/frame';
import { dots, round, type Mark } from '../kit/marks';
import { easeMove, mix, span, timeline } from '../kit/motion';
import type { Scene } from '../kit/scene';
import type { LatticePoint } from '../kit/v-lattice';
import { text } from '../kit/text';
import { armsOf, type FallingPoint } from './arms';
import { words } from './words';

/** Shades along an arm, foot to top: as many paths, so that thousands of dots are a few marks. */
const BANDS = 6;

const at = timeline({ settled: 0 }, [['cover', { settled: 1 }]]);

/** Radius over the pitch between dots. */
const DOT = 0.4;

/** The cover: every dot of the story as a V, its left arm still falling into place. The shape measures nothing. */
export const cover: Scene<(typeof words.labels)[number], (typeof words.figures)[number]> = {
  ...words,
  still: 'cover',
  place: () => 'lower',
  sceneAt(step, progress, size, { figures, labels }) {
    const f = frame(size);
    const sum = (ids: readonly (typeof words.figures)[number][]) =>
      ids.reduce((all, id) => all + figures[id].value, 0);
    const box = f.portrait
      ? { left: 12, right: f.width - 12, ceiling: 12, top: f.height * 0.165, foot: f.height - 10 }
      : {
          left: f.width * 0.25,
          // On a small screen the V makes room on its right for the note.
          right: f.width * (f.width < 760 ? 0.905 : 0.965),
          ceiling: 10,
          top: f.height * 0.165,
          foot: f.height * 0.94
        };
    const stretch = (box.foot - box.ceiling) / (box.foot - box.top) - 1;
    const arms = armsOf(
      sum(['filed', 'firms-158', 'bus-people']),
      sum(['granted', 'platforms', 'talent']),
      1
    );
    const { rows } = arms;
    const pitchY = (box.foot - box.top) / rows;
    const pitchX = Math.min((box.right - box.left) / rows, pitchY * 1.34);
    const axis = f.portrait ? f.width / 2 : box.right - (rows / 2) * pitchX;
    const radius = Math.min(pitchX, pitchY) * DOT * (f.portrait ? 1.04 : 1.08);
    const { settled } = at(step, progress);
    const loose = 1 - easeMove(settled);
    const place = ({ x, row }: LatticePoint): [number, number] => [
      round(axis + x * pitchX),
      round(box.foot - row * pitchY)
    ];
    /** Files fan out as the arm falls: to the left where there is room, on a phone into the V's mouth; px at the top. */
    const fan = f.portrait
      ? { inner: f.width * 0.2, outer: 0 }
      : { inner: f.width * 0.015, outer: -f.width * 0.155 };
    /** Share of the height at which the arms part: below it, no dot may cross the axis. */
    const parting = 0.5;
    const falling = ({ x, row, above, across }: FallingPoint): [number, number] => {
      const up = row + above * stretch * rows * loose;
      const height = up / rows;
      const side =
        loose *
        (fan.inner * (1 - across) * Math.max(0, (height - parting) / (1 - parting)) ** 1.5 +
          fan.outer * across * height ** 2.4);
      const slope = f.portrait ? 0.25 : 0.5;
      return [round(axis + (x - (up - row) * slope) * pitchX + side), round(box.foot - up * pitchY)];
    };
    const bandOf = (row: number) => Math.min(BANDS - 1, Math.floor((row / rows) * BANDS));
    const marks: Mark[] = [];
    for (let band = 0; band < BANDS; band++) {
      const shade = band / (BANDS - 1);
      const inBand = <P extends LatticePoint>(points: readonly P[]) => points.filter(({ row }) => bandOf(row) === band); // prettier-ignore
      marks.push(
        dots(`fall-${band}`, inBand(arms.left).map(falling), radius, 'cold-text', { opacity: mix(1, 0.6, shade), figure: 'dots' }),
        dots(`climb-${band}`, inBand(arms.right).map(place), radius, band < 3 ? 'warm-text' : 'warm', { figure: 'dots' })
      ); // prettier-ignore
    }
    // Under the right arm, where the V leaves the frame empty.
    const right = f.width - f.margin;
    const noteSize = f.type.label;
    const width = f.portrait ? f.width * 0.32 : f.width * 0.19;
    // On a phone the title passes over this place as the reader scrolls.
    const shown = f.portrait ? 1 - span(settled, 0.02, 0.14) + span(settled, 0.85, 1) : 1;
    const note = text({ key: 'dots-note', text: labels['dots-note'], x: right, y: f.portrait ? f.height - 12 : box.foot - 4, from: 'bottom', size: noteSize, fill: 'ink', anchor: 'end', width, opacity: shown }); // prettier-ignore
    const head = text({ key: 'dots', text: labels.dots, x: right, y: note.box.y - noteSize, size: f.portrait ? Math.min(f.width / 19.5, f.type.note1 * (f.height < 450 ? 1 : 1.25)) : f.type.note1 * 0.95, face: 'head', fill: 'warm-text', anchor: 'end', opacity: shown, figure: 'dots' }); // prettier-ignore
    return { width: f.width, height: f.height, marks: [...marks, head, note] };
  }
};

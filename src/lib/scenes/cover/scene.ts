import { frame } from '../kit/frame';
import { dots, round, type Mark } from '../kit/marks';
import { easeMove, mix, timeline } from '../kit/motion';
import { noise } from '../kit/noise';
import type { Scene } from '../kit/scene';
import { below, text } from '../kit/text';
import { vLattice, type LatticePoint, type VLattice } from '../kit/v-lattice';
import { words } from './words';

/** Shades along an arm, foot to top: as many paths, so that thousands of dots are a few marks. */
const BANDS = 5;

const at = timeline({ settled: 0 }, [['cover', { settled: 1 }]]);

/** Radius over the pitch between dots. */
const DOT = 0.37;

let kept: { counts: string; lattice: VLattice } | undefined;

/** The lattice of the same counts is the same; computing it once keeps a frame cheap. */
function latticeOf(left: number[], right: number[]): VLattice {
  const counts = `${left}/${right}`;
  if (kept?.counts !== counts) kept = { counts, lattice: vLattice(left, right) };
  return kept.lattice;
}

/** The cover: every dot of the story as a V, its left arm still falling into place. The shape measures nothing. */
export const cover: Scene<(typeof words.labels)[number], (typeof words.figures)[number]> = {
  ...words,
  still: 'cover',
  place: () => 'lower',
  sceneAt(step, progress, size, { figures, labels }) {
    const f = frame(size);
    const count = (id: (typeof words.figures)[number]) => figures[id].value;
    const lattice = latticeOf(
      [count('filed'), count('firms-158'), count('bus-people')],
      [count('granted'), count('platforms'), count('talent')]
    );
    const box = f.portrait
      ? { left: 16, right: f.width - 16, top: 66, foot: f.height - 14 }
      : { left: f.width * 0.285, right: f.width * 0.955, top: f.height * 0.07, foot: f.height * 0.905 };
    const pitchY = (box.foot - box.top) / lattice.rows;
    const pitchX = Math.min((box.right - box.left) / lattice.rows, pitchY * 1.34);
    const axis = f.portrait ? f.width / 2 : box.right - (lattice.rows / 2) * pitchX;
    const radius = Math.min(pitchX, pitchY) * DOT * (f.portrait ? 1.06 : 1.12);
    const settled = easeMove(at(step, progress).settled);
    const place = ({ x, row }: LatticePoint): [number, number] => [
      axis + x * pitchX,
      box.foot - row * pitchY
    ];
    /** The higher a dot, the further it has still to fall; the foot is already whole. */
    const falling = (point: LatticePoint, index: number): [number, number] => {
      const [x, y] = place(point);
      const height = point.row / lattice.rows;
      const loose = (1 - settled) * height ** 1.4;
      const drift = (noise(index) - (f.portrait ? 0.92 : 0.62)) * f.width * (f.portrait ? 0.2 : 0.12);
      const lift = -(noise(index + 9973) ** 1.6) * (y - 8) * 0.42;
      return [round(mix(x, Math.max(6, x + drift), loose)), round(mix(y, y + lift, loose))];
    };
    const bandOf = (point: LatticePoint) =>
      Math.min(BANDS - 1, Math.floor((point.row / lattice.rows) * BANDS));
    const left = lattice.left.flat();
    const right = lattice.right.flat();
    const marks: Mark[] = [];
    for (let band = 0; band < BANDS; band++) {
      const shade = band / (BANDS - 1);
      marks.push(
        dots(`fall-${band}`, left.flatMap((point, i) => (bandOf(point) === band ? [falling(point, i)] : [])), radius, 'cold-text', { opacity: mix(1, 0.5, shade) }),
        dots(`climb-${band}`, right.flatMap((point) => (bandOf(point) === band ? [place(point)] : [])), radius, band < 2 ? 'warm-text' : 'warm', { opacity: band < 2 ? 0.9 + band * 0.1 : 1 })
      ); // prettier-ignore
    }
    const mouth = f.portrait
      ? {
          x: f.width / 2,
          y: box.top + 18,
          width: (lattice.rows - 46) * pitchX * 0.82,
          anchor: 'middle' as const
        }
      : { x: f.width - f.margin, y: f.height * 0.8, width: 250, anchor: 'end' as const };
    const head = text({
      key: 'dots',
      text: labels.dots,
      x: mouth.x,
      y: mouth.y,
      size: f.portrait ? f.type.note1 : f.type.note2,
      face: 'head',
      fill: 'warm-text',
      anchor: mouth.anchor
    });
    const note = text({
      key: 'dots-note',
      text: labels['dots-note'],
      x: mouth.x,
      y: below(head, f.type.label * 1.6),
      size: f.type.label,
      fill: 'ink',
      anchor: mouth.anchor,
      width: mouth.width
    });
    return { width: f.width, height: f.height, marks: [...marks, head, note] };
  }
};

import { crowdGrid } from '../../_kit/crowd';
import type { SceneLayout } from '../../_kit/layout';
import { isShort } from '../../_kit/density';
import { dots, group, path, ringPath, type Mark } from '../../../marks/marks';
import { memoize, sizeKey } from '../../../util/memoize';
import { span } from '../../_kit/motion';
import { noise } from '../../../util/noise';
import { counted } from '../../_kit/numerals';
import { below, fitSize, text, textWidth } from '../../../marks/text';
import { type BusState, type Edition, type Point } from '../state';

/** Those missing go in as many bands, one after another. */
const BANDS = 13;

interface Floor {
  left: number;
  bottom: number;
  width: number;
  radius: number;
  present: Point[];
  missing: Point[];
}

/** A full rectangle of the staff where one fits: of the ways to divide it, the one that leaves the largest dots. */
const floorOf = memoize(layOutFloor, (f, staff, missing) => `${sizeKey(f)} ${staff} ${missing}`);

function layOutFloor(f: SceneLayout, staff: number, missing: number): Floor {
  const foot = f.type.figure1 * (f.stacked ? 1.2 : 0.84) + f.type.label * (isShort(f) ? 1.6 : 3.4);
  const top = f.stacked ? 68 : Math.max(64, f.height * 0.095);
  const area = { x: f.stacked ? f.margin : f.plot.x, y: top, width: f.stacked ? f.width - f.margin * 2 : f.plot.width, height: f.height * 0.97 - top - foot }; // prettier-ignore
  const fit = (columns: number) => Math.min(area.width / columns, area.height / Math.ceil(staff / columns));
  const all = Array.from({ length: staff }, (_, i) => i + 1).filter(
    (columns) => columns >= Math.min(10, staff)
  );
  const whole = all.filter((columns) => staff % columns === 0);
  // As large as can be, and as wide as the stage.
  const worth = (columns: number) =>
    fit(columns) * Math.sqrt(Math.min(1, (fit(columns) * columns) / area.width));
  const widest = (list: number[]) => list.reduce((a, b) => (worth(b) > worth(a) ? b : a));
  const [best, full] = [widest(all), whole.length > 0 ? widest(whole) : undefined];
  const columns = full !== undefined && fit(full) > fit(best) * 0.85 ? full : best;
  const pitch = fit(columns);
  const grid = crowdGrid(staff, columns, pitch, area.x + pitch / 2, area.y + pitch / 2);
  const away = [...grid.keys()].sort((a, b) => noise(a) - noise(b)).slice(0, missing);
  const gone = new Set(away);
  return {
    left: area.x,
    bottom: area.y + Math.ceil(staff / columns) * pitch,
    width: Math.max(columns * pitch, area.width * 0.75),
    radius: pitch * 0.39,
    present: grid.filter((_, i) => !gone.has(i)),
    missing: away.map((i) => grid[i]!)
  };
}

/** Jinlu's shop floor: everyone on its staff, those from Hubei turning hollow. Not the people on the buses. */
export function floor(f: SceneLayout, s: BusState, { figures, labels, locale }: Edition): Mark[] {
  const missing = Math.round(figures['jinlu-hubei'].value);
  const at = floorOf(f, Math.round(figures['jinlu-staff'].value), missing);
  const gone = span(s.floor, 0.12, 0.78) * missing;
  const bands = Array.from({ length: BANDS }, (_, band) => {
    const [from, to] = [Math.round((band * missing) / BANDS), Math.round(((band + 1) * missing) / BANDS)];
    return { band, group: at.missing.slice(from, to), hollow: span(gone, from, to) };
  });
  // Half of the width is for the words beside it.
  const size = fitSize(
    figures['jinlu-hubei'].text,
    at.width * 0.5,
    f.type.figure1 * (f.stacked ? 1.2 : 0.84),
    'figure'
  );
  const number = text({
    key: 'missing-number',
    text: gone < missing ? counted(Math.floor(gone), locale) : figures['jinlu-hubei'].text,
    x: at.left,
    y: at.bottom + size * 0.86,
    size,
    face: 'figure',
    fill: 'cold-text',
    opacity: span(s.floor, 0.1, 0.25),
    figure: 'jinlu-hubei'
  });
  // Beside the numeral at its full width, whatever it counts at the moment.
  const full = Math.max(size * 0.98, textWidth(figures['jinlu-hubei'].text, size, 'figure'));
  const x = at.left + full + f.type.label * 0.6;
  const width = at.left + at.width - x;
  const head = text({ key: 'missing', text: labels.missing, x, y: number.y - size * 0.5, size: f.type.note1 * (f.stacked ? 1.3 : 0.8), face: 'head', fill: 'cold-text', width, opacity: span(s.floor, 0.3, 0.5) }); // prettier-ignore
  const all = text({ key: 'staff', text: labels.staff, x, y: below(head, f.type.label * 1.75), size: f.type.label * (f.stacked ? 1.1 : 1.25), width, fill: 'ink', opacity: span(s.floor, 0.45, 0.65), figure: 'jinlu-share' }); // prettier-ignore
  const noteY = Math.max(below(all, f.type.label * 2.1), number.y + f.type.label * 2);
  const note = text({ key: 'staff-note', text: labels['staff-note'], x: at.left, y: noteY, size: f.type.label * (f.stacked ? 1.05 : 1.15), width: at.width, fill: 'ink-2', opacity: span(s.floor, 0.65, 0.9) }); // prettier-ignore
  return [
    group('floor', [
      dots('present', at.present, at.radius, 'ink-2', { figure: 'jinlu-staff' }),
      ...bands.flatMap(({ band, group: points, hollow }) => [
        dots(`leaving-${band}`, points, at.radius, 'ink-2', { opacity: 1 - hollow, figure: 'jinlu-staff' }),
        path({ key: `missing-${band}`, d: ringPath(points, at.radius * 0.86), fill: 'none', stroke: 'cold-text', strokeWidth: f.stroke.outline * 1.1, opacity: hollow, figure: 'jinlu-hubei' })
      ]),
      number, head, all,
      ...(note.box.y + note.box.height < f.height ? [note] : [])
    ], { opacity: 1 - span(s.places, 0, 0.3) })
  ]; // prettier-ignore
}

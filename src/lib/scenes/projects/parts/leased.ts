import { BAR, type SceneLayout } from '../../_kit/layout';
import { isShort } from '../../_kit/density';
import { group, path, rect, round, type Box, type Mark } from '../../../marks/marks';
import { easeRise, span } from '../../_kit/motion';
import { portraitLabel } from '../../../marks/label-size';
import { below, fitSize, text } from '../../../marks/text';
import { industries } from './industries';
import type { Edition, ProjectState } from '../scene';

/** Bays side by side before a hall takes another storey. */
const MOST_PER_ROW = 40;

/** A wall under a saw-tooth roof, one tooth a bay: one body, for how many halls there are is not printed. */
function wall(x: number, right: number, eave: number, tooth: number, bays: number, ground: number): string {
  const step = (right - x) / bays;
  let d = `M${round(x)},${round(ground)}V${round(eave)}`;
  for (let i = 0; i < bays; i++) d += `V${round(eave - tooth)}L${round(x + step * (i + 1))},${round(eave)}`;
  return `${d}V${round(ground)}Z`;
}

/** Projects that moved into halls already standing: one lit bay a project. */
export function leased(f: SceneLayout, s: ProjectState, edition: Edition, ground: number): Mark[] {
  const { figures, labels } = edition;
  const count = figures['leased-projects'].value;
  const { x, width } = f.plot;
  const short = isShort(f);
  const top = f.stacked ? 64 : Math.max(BAR - 4, f.height * 0.1);
  const told = span(s.leased, 0.3, 0.55);
  const heroSize = short ? 72 : f.type.figure1 * (f.stacked ? 0.95 : 0.82);
  const hero = text({
    key: 'leased-count',
    text: figures['leased-projects'].text,
    x,
    y: top + heroSize * 0.74,
    size: heroSize,
    face: 'figure',
    fill: 'warm-text',
    opacity: told,
    figure: 'leased-projects'
  });
  const beside = hero.box.x + hero.box.width + heroSize * 0.14;
  const headSize = short ? 14 : f.type.note1 * (f.stacked ? 1.3 : 0.9);
  const line = (words: string) => fitSize(words, x + width - beside, headSize, 'head');
  const name = text({
    key: 'leased',
    text: labels.leased,
    x: beside,
    y: top + headSize * 0.8,
    size: line(labels.leased),
    face: 'head',
    opacity: told
  });
  const moneySize = line(labels['leased-money']);
  const money = text({
    key: 'leased-money',
    text: labels['leased-money'],
    x: beside,
    y: Math.max(hero.y, below(name, moneySize * 1.3)),
    size: moneySize,
    face: 'head',
    fill: 'warm-text',
    opacity: span(s.leased, 0.4, 0.65),
    figure: 'leased-money'
  });
  const noteSize = f.stacked || short ? portraitLabel(f) : Math.max(f.type.label * 1.25, f.type.note2 * 0.75);
  const note = text({
    key: 'leased-note',
    text: labels['leased-note'],
    x,
    y: Math.max(money.y, hero.y) + noteSize * 1.9,
    size: noteSize,
    fill: 'ink-2',
    width,
    opacity: short ? 0 : span(s.leased, 0.45, 0.7)
  });
  // A hall of many bays has more storeys, so that none is a slit.
  const storeys = Math.max(f.stacked ? 3 : 2, Math.ceil(count / MOST_PER_ROW));
  const perRow = Math.max(1, Math.ceil(count / storeys));
  const bay = width / perRow;
  const tooth = Math.min(bay * 0.5, f.height * 0.06);
  const sky = short ? money.y + 6 : note.box.y + note.box.height + (f.stacked ? 10 : 22);
  const eave = sky + tooth;
  const storey = (ground - eave) / storeys;
  const inset = { x: bay * 0.14, y: Math.min(storey * 0.14, bay * 0.2) };
  // The storeys stand on the ground line; a bay's door reaches the floor of its storey.
  const bays = Array.from({ length: count }, (_, i): Box => ({
    x: x + bay * (i % perRow) + inset.x,
    y: eave + storey * (storeys - 1 - Math.floor(i / perRow)) + inset.y,
    width: bay - inset.x * 2,
    height: storey - inset.y * 1.4
  }));
  const openings = (part: (box: Box) => string) => bays.map(part).join('');
  const stands = easeRise(span(s.leased, 0.1, 0.42));
  const lift = (ground - sky) * (1 - stands);
  return [
    group('leased', [
      // What is on its way up is hidden by the ground's own line: the hall is drawn from the ground to where it has got.
      path({ key: 'wall', d: wall(x, x + width, Math.min(eave + lift, ground), tooth * stands, perRow, ground), fill: 'tower', opacity: span(s.leased, 0.08, 0.14) }),
      path({ key: 'dark', d: openings((b) => `M${round(b.x)},${round(b.y)}h${round(b.width)}v${round(b.height)}h${round(-b.width)}z`), fill: 'line', opacity: 0.45 * span(s.leased, 0.38, 0.5) }),
      ...bays.map((box, i) => rect({ key: `bay-${i}`, ...box, fill: 'lit', opacity: span(s.leased, 0.45 + (i / count) * 0.35, 0.53 + (i / count) * 0.35), figure: 'leased-projects' })),
      path({ key: 'bars', d: openings((b) => `M${round(b.x)},${round(b.y + b.height * 0.3)}h${round(b.width)}M${round(b.x + b.width / 2)},${round(b.y)}v${round(b.height)}`), fill: 'none', stroke: 'tower', strokeWidth: f.stacked ? 1.6 : 3, opacity: span(s.leased, 0.38, 0.5) }),
      hero, name, money, note,
      ...industries(f, s, edition, ground)
    ], { opacity: 1 - span(s.growth, 0, 0.3) })
  ]; // prettier-ignore
}

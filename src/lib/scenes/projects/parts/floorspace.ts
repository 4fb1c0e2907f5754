import { BAR, type SceneLayout } from '../../_kit/layout';
import { isShort } from '../../_kit/density';
import { group, path, rect, round, type Mark } from '../../../marks/marks';
import { easeMove, easeRise, span } from '../../_kit/motion';
import { splitFigure } from '../../_kit/numerals';
import { below, fitSize, text } from '../../../marks/text';
import type { Edition, ProjectState } from '../scene';

/** Blocks in a row of the phase unless there are many or little room, and the space between two as a share of a block's side. */
const PER_ROW = 5;
const GAP = 0.2;

/** The ten blocks alone fill the plot; then the view draws back, and the field they belong to opens around them. */
export function floorspace(
  f: SceneLayout,
  s: ProjectState,
  { figures, labels }: Edition,
  ground: number
): Mark[] {
  const shown = 1 - span(s.leased, 0, 0.3);
  const short = isShort(f);
  const [all, part] = [figures['factory-area'].value, figures['zhigu-area'].value];
  const blocks = figures['zhigu-blocks'].value;
  const { x, width } = f.plot;
  const top = f.stacked ? 62 : Math.max(BAR - 4, f.height * 0.1);
  const height = ground - top;
  const pad = f.stacked ? 14 : Math.max(16, width * 0.035);
  // One scale for both: the ten areas together are the phase's share of the field.
  const side = Math.sqrt((width * height * (part / all)) / blocks);
  // Many blocks take the field's own shape, and large ones are no more to a row than it is wide.
  const shaped = Math.max(PER_ROW, Math.ceil(Math.sqrt((blocks * width) / height)));
  const perRow = Math.max(
    1,
    Math.min(shaped, Math.floor((width - pad * 2 + side * GAP) / (side * (1 + GAP))))
  );
  const rows = Math.ceil(blocks / perRow);
  const cluster = { width: side * (perRow + GAP * (perRow - 1)), height: side * (rows + GAP * (rows - 1)) };
  const inset = pad;
  const near = Math.min(width / (cluster.width + inset), (height * 0.8) / (cluster.height + inset));
  // Drawing back evenly is a constant factor in each moment.
  const zoom = near ** (1 - easeMove(span(s.floorspace, 0.36, 0.9)));
  const size = side * zoom;
  let built = '';
  for (let i = 0; i < blocks; i++) {
    const [column, line] = [i % perRow, Math.floor(i / perRow)];
    const risen = size * easeRise(span(s.floorspace, 0.12 + i * 0.012, 0.26 + i * 0.012));
    const left = x + (inset + column * side * (1 + GAP)) * zoom;
    const foot = ground - (inset + line * side * (1 + GAP)) * zoom;
    built += `M${round(left)},${round(foot)}v${round(-risen)}h${round(size)}v${round(risen)}z`;
  }
  // Beyond the screen the field need not be drawn.
  const fieldWidth = Math.min(width * zoom, f.width - x + 40);
  const fieldTop = Math.max(ground - height * zoom, -40);
  const field = { x, y: fieldTop, width: fieldWidth, height: ground - fieldTop };
  const opened = span(s.floorspace, 0.34, 0.5);
  const named = span(s.floorspace, 0.2, 0.36);
  const told = span(s.floorspace, 0.8, 1);
  const name = short ? 13 : f.stacked ? f.type.note1 : f.type.note2;
  const roof = ground - (inset + cluster.height) * zoom;
  const multiple = splitFigure(figures['area-multiple'].bare).number;
  const heroSize = fitSize(
    multiple,
    width * 0.45,
    Math.min(f.type.figure1 * (f.stacked ? 1.25 : 1.3), height * 0.36),
    'figure'
  );
  const aboutSize = short ? 13 : f.type.note2 * (f.stacked ? 1.1 : 1);
  const about = text({
    key: 'multiple-about',
    text: labels.about,
    x: x + pad,
    y: top + pad + aboutSize,
    size: aboutSize,
    face: 'head',
    opacity: told
  });
  const hero = text({
    key: 'multiple',
    text: multiple,
    x: x + pad,
    y: about.y + aboutSize * 0.5 + heroSize * 0.74,
    size: heroSize,
    face: 'figure',
    opacity: told,
    figure: 'area-multiple'
  });
  const times = text({
    key: 'multiple-times',
    text: labels['field-note'],
    x: hero.x + hero.box.width + heroSize * 0.12,
    y: hero.y,
    size: name,
    face: 'head',
    from: 'bottom',
    width: Math.max(60, width - pad * 2 - hero.box.width - heroSize * 0.12),
    opacity: told
  });
  const note = short ? 12 : f.stacked ? Math.max(12, f.type.note1 * 0.94) : f.type.note2 * 0.9;
  return [
    group('floorspace', [
      rect({ key: 'field', ...field, fill: 'warm-tint', opacity: opened * 0.6, figure: 'factory-area' }),
      rect({ key: 'field-edge', ...field, fill: 'none', stroke: 'ink', strokeWidth: f.stroke.outline * 1.3, opacity: opened }),
      path({ key: 'built', d: built, fill: 'warm', opacity: span(s.floorspace, 0.08, 0.14), figure: 'zhigu-area' }),
      text({ key: 'blocks', text: labels.blocks, x: x + inset * zoom, y: roof - name * 0.6, size: name, face: 'head', fill: 'warm-text', opacity: named, figure: 'zhigu-blocks' }),
      about, hero, times,
      text({ key: 'field-head', text: labels.field, x: x + pad, y: below(hero, note * 1.9), size: note, width: width - pad * 2, opacity: told, figure: 'factory-projects' })
    ], { opacity: shown })
  ]; // prettier-ignore
}

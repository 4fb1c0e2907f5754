import { during } from '../../_kit/motion';
import type { SceneLayout } from '../../_kit/layout';
import { isShort } from '../../_kit/density';
import { group, line, path, type Mark } from '../../../marks/marks';
import { polygon, polyline } from '../../../marks/path-data';
import { splitFigure } from '../../_kit/numerals';
import { below, fitSize, text } from '../../../marks/text';
import { FLOORSPACE, PLAN } from '../cues';
import { labelSize, nameSize, topOf } from '../layout';
import { blocks } from './blocks';
import { fieldView, type FieldView, type Place } from './floorspace-layout';
import { capHeight } from '../../_kit/percent';
import type { Edition, ProjectState } from '../scene';

const DASH = '7 5';
const HERO = { width: 0.5, stacked: 0.74, wide: 0.66, unit: 0.3 };
/** Between lines, in sizes of type. */
const LINE = { name: 1.75, note: 1.5 };
const CAPTION = { line: 1.7, under: 1.2 };
const HALO = 4;
/** Beyond the edge of the stage the field need not be drawn, px. */
const BEYOND = 40;

/** Outline only: planned or under way. In hairlines the cells: how often the one phase goes into all. */
function field(layout: SceneLayout, view: FieldView, opacity: number): Mark[] {
  const { width, depth, cell, columns, rows, zoom, at } = view;
  // No farther than the stage, as near as the view is.
  const across = Math.min(width, (layout.width - layout.plot.x + BEYOND) / zoom);
  const away = Math.min(depth, (layout.height + BEYOND) / zoom);
  const corners: Place[] = [
    [0, 0],
    [across, 0],
    [across, away],
    [0, away]
  ];
  const behind = Array.from({ length: Math.max(0, rows - 1) }, (_, i) => cell.depth * (i + 1));
  const beside = Array.from({ length: Math.max(0, Math.ceil(columns) - 1) }, (_, i) => cell.width * (i + 1));
  const ways = [
    ...behind.filter((back) => back < away).flatMap((back) => polyline([at([0, back]), at([across, back])])),
    ...beside
      .filter((right) => right < across)
      .flatMap((right) => polyline([at([right, 0]), at([right, away])]))
  ];
  return [
    path({
      key: 'cells',
      d: ways,
      fill: 'none',
      stroke: 'line',
      strokeWidth: layout.stroke.hair,
      opacity,
      figure: 'factory-area'
    }),
    path({
      key: 'field',
      d: polygon(corners.map((corner) => at(corner))),
      fill: 'none',
      stroke: 'ink',
      strokeWidth: layout.stroke.outline,
      dash: DASH,
      opacity,
      figure: 'factory-area'
    })
  ];
}

/** Over the field: how much floor, of how many projects, for how much money. */
function fieldWords(layout: SceneLayout, edition: Edition, opacity: number): Mark[] {
  const { figures, labels } = edition;
  const { stacked, type } = layout;
  const { x, width: room } = layout.plot;
  const { number, unit } = splitFigure(figures['factory-area'].bare);
  const wanted = type.figure1 * (stacked ? HERO.stacked : HERO.wide);
  const size = fitSize(number, room * HERO.width, wanted, 'figure');
  const name = nameSize(layout);
  const note = labelSize(layout);
  const top = topOf(layout);
  const shared = { x, opacity, halo: HALO } as const;
  const hero = text({
    ...shared,
    key: 'factory-area',
    text: number,
    y: top + capHeight(size),
    size,
    face: 'figure',
    figure: 'factory-area'
  });
  const unitSize = Math.max(name, size * HERO.unit);
  const heroUnit = text({
    ...shared,
    key: 'factory-unit',
    text: unit,
    x: hero.box.x + hero.box.width + unitSize / 2,
    y: hero.y,
    size: fitSize(unit, room - hero.box.width - unitSize / 2, unitSize, 'head'),
    face: 'head'
  });
  const projects = text({
    ...shared,
    key: 'field-head',
    text: labels.field,
    y: below(hero, name * LINE.name),
    size: name,
    width: room,
    face: 'head',
    figure: 'factory-projects'
  });
  const names = text({
    ...shared,
    key: 'field-names',
    text: labels['field-names'],
    y: below(projects, note * LINE.name),
    size: note,
    width: room,
    fill: 'ink-2'
  });
  const times = text({
    ...shared,
    key: 'field-note',
    text: labels['field-note'],
    y: below(names, note * LINE.note),
    size: note,
    width: room,
    fill: 'ink-2',
    figure: 'area-multiple'
  });
  return [hero, heroUnit, projects, ...(isShort(layout) ? [{ ...times, y: names.y }] : [names, times])];
}

/** Ten blocks get their roofs; then the view draws back to the field that they are a corner of. */
export function floorspace(
  layout: SceneLayout,
  state: ProjectState,
  edition: Edition,
  ground: number
): Mark[] {
  const opacity = during(state.floorspace, FLOORSPACE.appears) * (1 - during(state.plan, PLAN.fieldGoes));
  if (opacity === 0) return [];
  const view = fieldView(layout, state, edition, ground);
  const named = during(state.floorspace, FLOORSPACE.named);
  const told = during(state.floorspace, FLOORSPACE.told);
  const { plot } = view;
  const size = labelSize(layout);
  const room = layout.height - ground;
  const caption = text({
    key: 'blocks',
    text: edition.labels.blocks,
    x: layout.plot.x,
    y: layout.height - (room - size * CAPTION.line) / 2,
    size: fitSize(edition.labels.blocks, layout.plot.width, Math.max(size, nameSize(layout)), 'head'),
    face: 'head',
    fill: 'warm-text',
    opacity: named,
    figure: 'zhigu-blocks'
  });
  const [leaderX, leaderY] = view.at([plot.across + plot.width / 2, plot.back]);
  return [
    group(
      'floorspace',
      [
        ...field(layout, view, during(state.floorspace, FLOORSPACE.field)),
        ...blocks(layout, state, view, edition.figures['zhigu-blocks'].value, ground),
        caption,
        line('blocks-leader', [leaderX, leaderY], [leaderX, caption.box.y], 'warm', layout.stroke.leader, {
          opacity: told
        }),
        ...fieldWords(layout, edition, told)
      ],
      { opacity }
    )
  ];
}

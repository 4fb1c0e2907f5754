import type { SceneLayout } from '../../_kit/layout';
import { isShort } from '../../_kit/density';
import { group, line, path, round, type Mark } from '../../../marks/marks';
import { splitFigure } from '../../_kit/numerals';
import { below, fitSize, text } from '../../../marks/text';
import { during, FLOORSPACE, PLAN } from '../cues';
import { labelSize, nameSize, topOf } from '../layout';
import { blocks } from './blocks';
import { fieldView, type FieldView, type Place } from './floorspace-layout';
import { capHeight } from './percent';
import type { Edition, ProjectState } from '../scene';

const DASH = '7 5';
const HERO = { width: 0.5, stacked: 0.74, wide: 0.66, unit: 0.3 };
/** From the field's edge to its words, of its width; between lines, in sizes of type. */
const PAD = { side: 0.05, top: 0.7 };
const LINE = { name: 1.75, note: 1.5 };
const CAPTION = { line: 1.7, under: 1.2 };
const HALO = 4;
/** Beyond the edge of the stage the field need not be drawn, px. */
const BEYOND = 40;

/** Outline only: planned or under way. */
function field(layout: SceneLayout, view: FieldView, opacity: number): Mark {
  const { width, depth, zoom } = view;
  // No farther than the stage, as near as the view is.
  const across = Math.min(width, (layout.width - layout.plot.x + BEYOND) / zoom);
  const away = Math.min(depth, (layout.height + BEYOND) / zoom);
  const corners: Place[] = [
    [0, 0],
    [across, 0],
    [across, away],
    [0, away]
  ];
  return path({
    key: 'field',
    d: `M${corners.map((corner) => view.at(corner).map(round).join(',')).join('L')}Z`,
    fill: 'none',
    stroke: 'ink',
    strokeWidth: layout.stroke.outline,
    dash: DASH,
    opacity,
    figure: 'factory-area'
  });
}

/** In the field's void: how much floor, of how many projects, for how much money. */
function fieldWords(layout: SceneLayout, edition: Edition, view: FieldView, opacity: number): Mark[] {
  const { figures, labels } = edition;
  const { stacked, type } = layout;
  const pad = view.width * PAD.side;
  const [x] = view.at([pad, view.depth]);
  const [end] = view.at([view.width - pad, 0]);
  const room = end - x;
  const { number, unit } = splitFigure(figures['factory-area'].bare);
  const wanted = type.figure1 * (stacked ? HERO.stacked : HERO.wide);
  const size = fitSize(number, room * HERO.width, wanted, 'figure');
  const name = nameSize(layout);
  const note = labelSize(layout);
  const top = topOf(layout) + name * PAD.top;
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
        field(layout, view, during(state.floorspace, FLOORSPACE.field)),
        ...blocks(layout, state, view, edition.figures['zhigu-blocks'].value, ground),
        caption,
        line('blocks-leader', [leaderX, leaderY], [leaderX, caption.box.y], 'warm', layout.stroke.leader, {
          opacity: told
        }),
        ...fieldWords(layout, edition, view, told)
      ],
      {
        opacity: during(state.floorspace, FLOORSPACE.appears) * (1 - during(state.plan, PLAN.fieldGoes))
      }
    )
  ];
}

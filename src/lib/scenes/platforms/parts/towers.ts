import type { SceneLayout } from '../../_kit/layout';
import { dots, group, path, rect, ringPath, round, type Mark } from '../../../marks/marks';
import { mix, span } from '../../_kit/motion';
import { ringRadius, storeys, type Lights, type Skyline, type Tower } from '../../_kit/skyline';
import { appeared, lighting, lit, raised, SINKS, STANDS, sunk, type State } from '../state';

/** Lines between storeys, below `top`. */
const floors = (tower: Tower, sky: Skyline, top: number) =>
  storeys(tower, sky)
    .slice(1)
    .map(([, y]) => y + sky.storey / 2)
    .filter((y) => y > top + 0.5)
    .map((y) => `M${round(tower.x)},${round(y)}h${round(tower.width)}`)
    .join('');

/** How far the platforms' dots have made room for windows. */
const shrunk = (s: State) => span(s.talent, 0.3, 0.5);

function drawHollow(
  f: SceneLayout,
  tower: Tower,
  index: number,
  sky: Skyline,
  s: State,
  lights: Lights
): Mark[] {
  const height = raised(tower, index, s) * sky.storey;
  const radius = mix(Math.min(sky.storey * 0.27, tower.width * 0.2), ringRadius(lights.lamp), shrunk(s));
  const rings = storeys(tower, sky)
    .map((point, level) => ringPath([point], radius * lit(tower, index, s, level)))
    .join('');
  const inset = f.stroke.outline / 2;
  return [
    rect({ key: 'hollow', x: tower.x + inset, y: sky.ground - height, width: tower.width - 2 * inset, height, fill: 'none', stroke: 'ink', strokeWidth: f.stroke.outline, dash: '3 3', opacity: appeared(tower, index, s), figure: tower.id }),
    path({ key: 'hollow-floors', d: floors(tower, sky, sky.ground - height), fill: 'none', stroke: 'ink-2', strokeWidth: f.stroke.leader, dash: '3 3' }),
    path({ key: 'hollow-rings', d: rings, fill: 'none', stroke: 'ink', strokeWidth: f.stroke.outline, figure: tower.id })
  ]; // prettier-ignore
}

/** Storeys of ink, a lit dot in each: one platform. The dots dim and shrink where the windows need the room. */
function drawSolid(
  f: SceneLayout,
  tower: Tower,
  index: number,
  sky: Skyline,
  s: State,
  lights: Lights
): Mark[] {
  const up = raised(tower, index, s);
  const top = sky.ground - up * sky.storey;
  const radius = mix(Math.min(sky.storey * 0.29, tower.width * 0.2), lights.lamp, shrunk(s));
  const dimmed = lighting(index, s);
  return [
    rect({ key: `tower-${tower.id}`, x: tower.x, y: top, width: tower.width, height: sky.ground - top, fill: 'tower', figure: tower.id }),
    path({ key: `floors-${tower.id}`, d: floors(tower, sky, top), fill: 'none', stroke: 'line', strokeWidth: f.stroke.hair, opacity: 0.7 * appeared(tower, index, s) }),
    ...(dimmed > 0 ? [dots(`dim-${tower.id}`, storeys(tower, sky), radius, 'line', { opacity: span(dimmed, 0, 0.4), figure: tower.id })] : []),
    ...storeys(tower, sky).map((point, level) => dots(`lamp-${tower.id}-${level}`, [point], radius, 'lit', { opacity: lit(tower, index, s, level) * (1 - dimmed), figure: tower.id }))
  ]; // prettier-ignore
}

/** The towers, the windows people light in them, and the ground that hides what has sunk. */
export function drawSkyline(f: SceneLayout, sky: Skyline, s: State, lights: Lights): Mark[] {
  const depth = sunk(s) * Math.max(...sky.towers.map((tower) => tower.storeys)) * sky.storey * 1.02;
  const towers = sky.towers.flatMap((tower, i) =>
    tower.hollow ? drawHollow(f, tower, i, sky, s, lights) : drawSolid(f, tower, i, sky, s, lights)
  );
  const windows = lights.windows.map(({ tower, points }) =>
    dots(`windows-${tower.id}`, points, lights.radius, 'lit', {
      opacity: lighting(
        sky.towers.findIndex(({ id }) => id === tower.id),
        s
      ),
      figure: 'talent'
    })
  );
  const left = f.stacked ? 0 : f.plot.x - 4;
  const hiding = span(s.signing, 0, SINKS) * (1 - span(s.talent, STANDS, STANDS + 0.04));
  return [
    group('skyline', s.talent > 0 ? [...towers, ...windows] : towers, depth > 0 ? { transform: `translate(0,${round(depth)})`, opacity: 1 - span(sunk(s), 0.92, 1) } : {}),
    ...(hiding > 0 ? [rect({ key: 'earth', x: left, y: sky.ground, width: f.width - left, height: f.height - sky.ground, fill: 'ground', opacity: hiding })] : [])
  ]; // prettier-ignore
}

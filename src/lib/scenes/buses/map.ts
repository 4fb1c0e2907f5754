import { line as polyline } from 'd3-shape';
import type { Geography } from '../../geography/project';
import geography from 'virtual:geography';
import type { Frame } from '../kit/frame';
import { dots, group, line, path, ringPath, type Box, type Mark, type TextMark } from '../kit/marks';
import { clamp, mix, span } from '../kit/motion';
import { below, text } from '../kit/text';
import type { BusState, Edition } from './scene';

export interface Camera {
  /** Px a unit of the map's plane. */
  scale: number;
  x: number;
  y: number;
  project: (x: number, y: number) => [number, number];
}

/**
 * Where the map stands: whole on a wide screen; on a phone a strip as wide as Hubei that the camera pans south.
 * @param follow y of the first bus on the plane; undefined before anything drives
 */
export function cameraOf(f: Frame, { places, height }: Geography, follow: number | undefined): Camera {
  const hubei = places.filter(({ kind }) => kind === 'hb');
  const [left, right] = [Math.min(...hubei.map(({ x }) => x)), Math.max(...hubei.map(({ x }) => x))];
  const top = Math.min(...hubei.map(({ y }) => y));
  const end = places.find(({ kind }) => kind === 'dest')!;
  if (!f.portrait) {
    const scale = Math.min(
      (f.height - 90) / (Math.min(height, end.y + 40) - top),
      (f.width * 0.46) / (right - left)
    );
    const x = f.width * 0.585 - ((left + right) / 2) * scale;
    return camera(scale, x, 52 - top * scale);
  }
  const scale = (f.width - f.margin * 2 - 10) / (right - left);
  const x = f.margin + 5 - left * scale;
  const first = 104 - top * scale;
  const last = f.height * 0.8 - end.y * scale;
  const wanted = follow === undefined ? first : f.height * 0.66 - follow * scale;
  return camera(scale, x, clamp(wanted, Math.min(first, last), first));
}

const camera = (scale: number, x: number, y: number): Camera => ({
  scale,
  x,
  y,
  project: (px, py) => [x + px * scale, y + py * scale]
});

const touch = (a: Box, b: Box) =>
  Math.min(a.x + a.width, b.x + b.width) > Math.max(a.x, b.x) - 2 &&
  Math.min(a.y + a.height, b.y + b.height) > Math.max(a.y, b.y) - 2;

const VIA = ['Yueyang', 'Changsha', 'Hengyang', 'Chenzhou', 'Shaoguan'];
/** Sides on which labels stand clear of one another and of the route. */
const LEFT = new Set([
  'Shennongjia',
  'Yichang',
  'Jingzhou',
  'Hengyang',
  'Chenzhou',
  'Ezhou',
  'Jingmen',
  'Qianjiang'
]);
const ABOVE: Record<string, number> = {
  Tianmen: -0.9,
  Wuhan: -0.7,
  Huanggang: -0.6,
  Ezhou: 0.9,
  Huangshi: 0.9,
  Qianjiang: 1.1,
  Xiantao: 0.8
};

/** Rivers, lakes, the places of Hubei as identical rings, and the corridor: schematic, no boundary anywhere. */
export function drawMap(
  f: Frame,
  s: BusState,
  cam: Camera,
  edition: Edition,
  head: readonly [number, number],
  route: readonly (readonly [number, number])[]
): Mark[] {
  const { labels, locale } = edition;
  const shown = span(s.leave, 0.3, 0.7) * (1 - span(s.arrive, 0.4, 0.7));
  // While buses fill, the map steps back.
  const dim = mix(1, 0.25, span(s.board, 0, 0.4) * (1 - span(s.depart, 0, 0.3)));
  const driving = span(s.depart, 0.15, 0.4);
  const width = (river: string) =>
    (river === 'yangtze' ? (f.portrait ? 1.8 : 2.6) : f.portrait ? 1 : 1.3) / cam.scale;
  const on = (name: string) => geography.places.find(({ en }) => en === name)!;
  const hubei = geography.places.filter(({ kind }) => kind === 'hb');
  const land = group(
    'land',
    [
      ...geography.lakes.map(({ d }, i) => path({ key: `lake-${i}`, d, fill: 'cold-tint' })),
      ...geography.rivers.map(({ id, d }) => path({ key: `river-${id}`, d, fill: 'none', stroke: 'river', strokeWidth: width(id) })),
      path({ key: 'corridor', d: polyline().digits(1)(route as [number, number][]) ?? '', fill: 'none', stroke: 'ink', strokeWidth: (f.portrait ? 1 : 1.6) / cam.scale, opacity: driving * 0.85 })
    ],
    { transform: `translate(${Math.round(cam.x * 10) / 10},${Math.round(cam.y * 10) / 10}) scale(${Math.round(cam.scale * 10000) / 10000})`, opacity: shown * dim }
  ); // prettier-ignore
  const rings = hubei.map(({ x, y }) => cam.project(x, y));
  const marks: Mark[] = [
    land,
    path({
      key: 'places',
      d: ringPath(rings, f.dot.place),
      fill: 'ground',
      stroke: 'ink',
      strokeWidth: f.stroke.outline,
      opacity: shown * dim,
      figure: 'hubei-places'
    })
  ];
  const size = f.type.label;
  const named = (name: string, key: string, opacity: number, gap: number) => {
    const place = on(name);
    const [x, y] = cam.project(place.x, place.y);
    const left = LEFT.has(name);
    const shift = (ABOVE[name] ?? 0) * size;
    return text({
      key,
      text: place[locale],
      x: x + (left ? -gap : gap),
      y: y + size * 0.35 + shift,
      size: place.kind === 'dest' ? f.type.note2 : size,
      face: place.kind === 'dest' ? 'head' : 'label',
      anchor: left ? 'end' : 'start',
      halo: 3,
      opacity
    });
  };
  if (!f.portrait && f.height > 640) {
    const opacity = shown * dim * span(s.leave, 0.6, 0.9) * (1 - driving * 0.25);
    // A name that would touch one already set is left out: the rings are all alike, named or not.
    const set: TextMark[] = [];
    for (const { en } of hubei) {
      const name = named(en, `name-${en}`, opacity, f.dot.place + 5);
      if (!set.some(({ box }) => touch(box, name.box))) set.push(name);
    }
    marks.push(...set);
  }
  const onStage = (name: string) => {
    const { x, y } = on(name);
    const [, py] = cam.project(x, y);
    return f.portrait ? span(py, 84, 112) * (1 - span(py, f.height - 104, f.height - 84)) : 1;
  };
  marks.push(
    ...VIA.map((name) => named(name, `name-${name}`, shown * driving * onStage(name), f.portrait ? 20 : 34))
  );
  const end = on('Qingyuan');
  const [ex, ey] = cam.project(end.x, end.y);
  const visible = f.portrait ? 1 - span(ey, f.height - 60, f.height - 30) : 1;
  marks.push(
    dots('qingyuan', [[ex, ey]], f.portrait ? 5 : 7, 'ink', {
      opacity: shown * visible * span(s.leave, 0.5, 0.8)
    }),
    {
      ...named(
        'Qingyuan',
        'name-Qingyuan',
        shown * visible * span(s.leave, 0.5, 0.8) * (f.portrait ? 1 : 1),
        14
      )
    }
  );
  if (driving > 0) {
    const [hx, hy] = cam.project(head[0], head[1]);
    const straight = shown * driving * (1 - span(s.arrive, 0, 0.2));
    marks.push(
      line('straight', [hx, hy], [ex, ey], 'ink', f.stroke.leader, {
        dash: '1 4',
        cap: 'round',
        opacity: straight
      })
    );
    if (!f.portrait)
      marks.push(
        text({
          key: 'straight-name',
          text: labels.straight,
          x: Math.min(hx, ex) - 18,
          y: mix(hy, ey, 0.55),
          size,
          anchor: 'end',
          halo: 3,
          opacity: straight
        })
      );
    marks.push(
      text({
        key: 'route',
        text: labels.route,
        x: f.portrait ? f.width - f.margin : ex - 18,
        y: f.portrait ? f.height - 26 : mix(hy, ey, 0.55) + size * 1.6,
        size,
        anchor: 'end',
        halo: f.portrait ? 0 : 3,
        opacity: straight
      })
    );
  }
  return [...marks, ...statements(f, s, cam, edition, shown)];
}

/** What the map says in words: the places, the people, the distance. */
function statements(f: Frame, s: BusState, cam: Camera, { labels }: Edition, shown: number): Mark[] {
  const before = shown * span(s.places, 0.5, 0.85) * (1 - span(s.board, 0, 0.25));
  if (f.portrait) {
    const head = text({
      key: 'places-head',
      text: labels.places,
      x: f.margin,
      y: 74,
      size: f.type.note1,
      face: 'head',
      opacity: before
    });
    const foot = f.height - (f.height < 450 ? 30 : 84);
    const people = text({
      key: 'people',
      text: labels.people,
      x: f.margin,
      y: foot,
      size: f.type.note1,
      face: 'head',
      fill: 'warm-text',
      halo: 3,
      opacity: before
    });
    return [
      head,
      text({
        key: 'places-note',
        text: labels['places-note'],
        x: f.margin,
        y: below(head, f.type.label * 1.35),
        size: f.type.label,
        fill: 'ink-2',
        width: f.width - f.margin * 2,
        halo: 3,
        opacity: before
      }),
      people,
      text({
        key: 'distance',
        text: labels.distance,
        x: f.margin,
        y: below(people, f.type.label * 1.6),
        size: f.type.label,
        fill: 'ink',
        width: f.width - f.margin * 2,
        halo: 3,
        opacity: f.height < 450 ? 0 : before
      })
    ];
  }
  const x = f.width - f.margin - Math.min(f.width * 0.175, 330);
  const width = f.width - f.margin - x;
  const head = text({
    key: 'places-head',
    text: labels.places,
    x,
    y: f.height * 0.13,
    size: f.type.note2,
    face: 'head',
    width,
    opacity: Math.max(before, shown * span(s.depart, 0.2, 0.5))
  });
  const note = text({
    key: 'places-note',
    text: labels['places-note'],
    x,
    y: below(head, f.type.label * 1.6),
    size: f.type.label,
    fill: 'ink-2',
    width,
    opacity: Math.max(before, shown * span(s.depart, 0.2, 0.5))
  });
  const people = text({
    key: 'people',
    text: labels.people,
    x,
    y: f.height * 0.43,
    size: f.type.note2,
    face: 'head',
    fill: 'warm-text',
    width,
    opacity: Math.max(before, shown * span(s.depart, 0.4, 0.7))
  });
  const small = f.height < 500;
  return [
    head,
    ...(small ? [] : [note]),
    people,
    ...(small ? [] : [
      text({ key: 'people-note', text: labels['people-note'], x, y: below(people, f.type.label * 1.6), size: f.type.label, fill: 'ink', width, opacity: shown * span(s.depart, 0.4, 0.7) }),
      text({ key: 'distance', text: labels.distance, x, y: f.height * 0.8, size: f.type.label * 1.1, fill: 'ink', width, opacity: before })
    ])
  ]; // prettier-ignore
}

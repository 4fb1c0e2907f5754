import { isCompact } from '../../_kit/density';
import { BAR, type SceneLayout } from '../../_kit/layout';
import { during, easeMove, mix } from '../../_kit/motion';
import { DEPART, PLACES } from '../cues';
import { guangzhou, hubei, qingyuan, route, type BusState, type Point } from '../state';

export interface Camera {
  /** Px a unit of the map's plane. */
  scale: number;
  x: number;
  y: number;
}

export const project = ({ scale, x, y }: Camera, px: number, py: number): Point => [
  x + px * scale,
  y + py * scale
];

const [LEFT, RIGHT] = [Math.min(...hubei.map(({ x }) => x)), Math.max(...hubei.map(({ x }) => x))];
const [TOP, BOTTOM] = [Math.min(...hubei.map(({ y }) => y)), Math.max(...hubei.map(({ y }) => y))];

/** A camera that shows a point of the plane at a point of the stage. */
const showing = ([px, py]: Point, [x, y]: Point, scale: number): Camera => ({
  scale,
  x: x - px * scale,
  y: y - py * scale
});

/** Shares of the stage's height or of the plot's width. */
const HOME = { apart: { stacked: 0.26, beside: 0.3 }, y: 0.52 };
const CLOSE = {
  stacked: { top: 0.46, height: 0.36 },
  beside: { top: 0.3, height: 0.44, width: 0.76, compactTop: 0.26 }
};

/** Over Qingyuan, with Guangzhou to its south. */
function homeCamera(layout: SceneLayout): Camera {
  const apart = guangzhou.y - qingyuan.y;
  const { stacked, beside } = HOME.apart;
  const scale = (layout.height * (layout.stacked ? stacked : beside)) / apart;
  const x = layout.stacked ? layout.width / 2 : layout.plot.x + layout.plot.width / 2;
  return showing([qingyuan.x, qingyuan.y + apart / 2], [x, layout.height * HOME.y], scale);
}

/** Close on Hubei: under the slab on a phone, on its left where there is width. */
export function closeCamera(layout: SceneLayout): Camera {
  const middle = (LEFT + RIGHT) / 2;
  if (layout.stacked) {
    const { top, height } = CLOSE.stacked;
    const room = layout.width - (layout.margin + layout.dot.place * 2) * 2;
    const scale = Math.min(room / (RIGHT - LEFT), (layout.height * height) / (BOTTOM - TOP));
    return showing([middle, TOP], [layout.width / 2, layout.height * top], scale);
  }
  const { top, height, width, compactTop } = CLOSE.beside;
  const room = layout.plot.width * width - layout.type.label * 2;
  const scale = Math.min(room / (RIGHT - LEFT), (layout.height * height) / (BOTTOM - TOP));
  const y = Math.max(layout.height * (isCompact(layout) ? compactTop : top), BAR + layout.type.label);
  return showing([LEFT, TOP], [layout.plot.x + layout.type.label, y], scale);
}

/** How much the view draws back on the way, so that the whole way is seen. */
const BACK = 0.5;

/** From Qingyuan to Hubei: back a little, north, and in again. */
function travelling(layout: SceneLayout, t: number): Camera {
  const [from, to] = [homeCamera(layout), closeCamera(layout)];
  const middle: Point = [layout.width / 2, layout.height / 2];
  const seen = ({ scale, x, y }: Camera): Point => [(middle[0] - x) / scale, (middle[1] - y) / scale];
  const [[x0, y0], [x1, y1]] = [seen(from), seen(to)];
  const scale = from.scale ** (1 - t) * to.scale ** t * BACK ** Math.sin(Math.PI * t);
  return showing([mix(x0, x1, t), mix(y0, y1, t)], middle, scale);
}

/** The view of the step `places`, and of what follows until the way south. */
export function journeyCamera(layout: SceneLayout, s: BusState): Camera {
  const t = easeMove(during(s.places, PLACES.viewTravels));
  return t >= 1 ? closeCamera(layout) : travelling(layout, t);
}

/** Where the way south lies on the stage: shares of its width and height. */
export const WAY = {
  x: { stacked: 0.6, beside: 0.6 },
  /** Qingyuan, at the end. */
  foot: 0.8,
  /** The convoy from its first bus to its last. */
  convoy: 0.58,
  /** Share of the route that the convoy takes. */
  share: 0.6,
  /** The first bus while the view is near. */
  head: { stacked: 0.66, beside: 0.68 }
};
/** How much nearer the view is while the first buses leave. */
const NEAR = 3.9;

const wayX = (layout: SceneLayout) =>
  layout.stacked ? layout.width * WAY.x.stacked : layout.width * WAY.x.beside;

/** The whole convoy, and Qingyuan. */
export function wayCamera(layout: SceneLayout): Camera {
  const scale = (layout.height * WAY.convoy) / (route.length * WAY.share);
  return showing([qingyuan.x, qingyuan.y], [wayX(layout), layout.height * WAY.foot], scale);
}

/** Near the first bus, then drawing back. @param along where that is on the route */
export function departCamera(layout: SceneLayout, s: BusState, along: number): Camera {
  const way = wayCamera(layout);
  const back = during(s.depart, DEPART.viewDrawsBack);
  const scale = way.scale * NEAR ** (1 - easeMove(back));
  const { x, y } = route.at(along);
  const [endX, endY] = project(way, x, y);
  const { stacked, beside } = WAY.head;
  const t = easeMove(back);
  const spot: Point = [
    mix(wayX(layout), endX, t),
    mix(layout.height * (layout.stacked ? stacked : beside), endY, t)
  ];
  return showing([x, y], spot, scale);
}

import { type Box, group, type Mark, path, type Point, rect, round } from '../../../marks/marks';
import { polygon, ringPath, type PathData } from '../../../marks/path-data';
import { mix } from '../../_kit/motion';
import { sheet } from './sheets';
import { stamp } from './stamp';

/** What stands in a bay of the workshop and is mended there. */
export interface Station {
  key: string;
  box: Box;
  /** 0 as it was found, 1 mended. */
  mended: number;
  stroke: number;
}

/** A lathe, roughly: bed, headstock, chuck and tailstock; shares of the box. */
const LATHE: readonly Point[] = [
  [0, 1],
  [0, 0.12],
  [0.4, 0.12],
  [0.4, 0.3],
  [0.56, 0.3],
  [0.56, 0.52],
  [0.76, 0.52],
  [0.76, 0.36],
  [0.96, 0.36],
  [0.96, 0.7],
  [1, 0.7],
  [1, 1],
  [0.8, 1],
  [0.8, 0.86],
  [0.2, 0.86],
  [0.2, 1]
];

/** Equipment to buy: a machine's outline is there, and then the machine. */
function machine({ key, box, mended, stroke }: Station): Mark[] {
  const at = ([x, y]: Point): Point => [box.x + x * box.width, box.y + y * box.height];
  const d: PathData = polygon(LATHE.map(at));
  return [
    path({ key, d, fill: 'warm-tint', opacity: mended }),
    path({
      key: `${key}-wanted`,
      d,
      fill: 'none',
      stroke: 'cold',
      strokeWidth: stroke,
      dash: '3 4',
      opacity: 1 - mended
    }),
    path({ key: `${key}-edge`, d, fill: 'none', stroke: 'ink', strokeWidth: stroke, opacity: mended })
  ];
}

/** Two wheels over the box's width, and how far the torn belt hangs. */
const WHEELS = { large: 0.34, small: 0.17, spokes: 3, turn: 1.5, up: 0.3 };
const TORN = 0.34;

/** A machine to mend: a torn belt closes around its two wheels, and they turn. */
function belt({ key, box, mended, stroke }: Station): Mark[] {
  const [large, small] = [box.width * WHEELS.large, box.width * WHEELS.small];
  const y = box.y + box.height - large;
  const [a, b] = [
    { x: box.x + large, y, r: large },
    { x: box.x + box.width - small, y: box.y + box.height * WHEELS.up, r: small }
  ];
  const spokes = [a, b].flatMap((wheel) =>
    Array.from({ length: WHEELS.spokes }, (_, i): PathData => {
      const turned = (mended * WHEELS.turn * large) / wheel.r;
      const angle = Math.PI * (i / WHEELS.spokes + turned);
      const [dx, dy] = [Math.cos(angle) * wheel.r, Math.sin(angle) * wheel.r];
      return [
        ['M', round(wheel.x - dx), round(wheel.y - dy)],
        ['l', round(dx * 2), round(dy * 2)]
      ];
    }).flat()
  );
  // Its upper run is torn: the loose end hangs until it is drawn up to the other wheel.
  const from = [a.x, a.y - a.r] as const;
  const loose = [mix(mix(a.x, b.x, TORN), b.x, mended), mix(a.y - a.r + large, b.y - b.r, mended)] as const;
  const sag = [
    mix(mix(a.x, b.x, TORN), (a.x + b.x) / 2, mended),
    mix(a.y - a.r, (a.y - a.r + b.y - b.r) / 2, mended)
  ] as const;
  const at = ([x, y]: Point): Point => [round(x), round(y)];
  const upper: PathData = [
    ['M', ...at(from)],
    ['Q', ...at(sag), ...at(loose)]
  ];
  const lower: PathData = [
    ['M', round(a.x), round(a.y + a.r)],
    ['L', round(b.x), round(b.y + b.r)]
  ];
  const rims = [...ringPath([[a.x, a.y]], a.r), ...ringPath([[b.x, b.y]], b.r)];
  return [
    path({ key: `${key}-rims`, d: rims, fill: 'warm-tint', opacity: mended }),
    path({ key: `${key}-wheels`, d: [...rims, ...spokes], fill: 'none', stroke: 'ink', strokeWidth: stroke }),
    path({
      key,
      d: [...upper, ...lower],
      fill: 'none',
      stroke: 'cold',
      strokeWidth: stroke * 2,
      opacity: 1 - mended
    }),
    path({
      key: `${key}-whole`,
      d: [...upper, ...lower],
      fill: 'none',
      stroke: 'warm',
      strokeWidth: stroke * 2,
      opacity: mended
    })
  ];
}

/** A work place: table and stool, over the box. */
const PLACE = { table: 0.56, high: 0.36, top: 0.08, leg: 0.06, stool: { x: 0.68, y: 0.62, wide: 0.32 } };

/** Hands to find: an empty place at a bench, cold, then warm; whether somebody sits there is not told. */
function bench({ key, box, mended, stroke }: Station): Mark[] {
  const { x, y, width, height } = box;
  const table = y + height * PLACE.high;
  const { stool } = PLACE;
  const seat = y + height * stool.y;
  const leg = width * PLACE.leg;
  const d: PathData = [
    ['M', round(x), round(y + height)],
    ['V', round(table)],
    ['H', round(x + width * PLACE.table)],
    ['V', round(y + height)],
    ['M', round(x), round(table + height * PLACE.top)],
    ['h', round(width * PLACE.table)],
    ['M', round(x + width * stool.x), round(seat)],
    ['h', round(width * stool.wide)],
    ['M', round(x + width * stool.x + leg), round(seat)],
    ['V', round(y + height)],
    ['M', round(x + width * (stool.x + stool.wide) - leg), round(seat)],
    ['V', round(y + height)]
  ];
  const style = { d, fill: 'none', strokeWidth: stroke * 2 } as const;
  return [
    path({ key, ...style, stroke: 'cold', opacity: 1 - mended }),
    path({ key: `${key}-warm`, ...style, stroke: 'warm', opacity: mended })
  ];
}

/** A page's width in the box, and its seal over that. */
const PAGE = { wide: 0.62, seal: 0.46, in: 0.14 };

/** Certificates to apply for: a page gets its seal. */
function certificate({ key, box, mended, stroke }: Station): Mark[] {
  const width = box.width * PAGE.wide;
  const page = { x: box.x + (box.width - width) / 2, y: box.y, width, height: box.height };
  const side = width * PAGE.seal;
  const seal = {
    x: page.x + width * (1 - PAGE.in) - side,
    y: page.y + page.height - width * PAGE.in - side,
    width: side,
    height: side
  };
  return [
    ...sheet({ key, box: page, ink: 'ink', stroke }),
    ...stamp({
      key: `${key}-seal`,
      box: seal,
      closed: mended,
      pressed: mended,
      stroke,
      figure: 'assistant-problems'
    })
  ];
}

export const STATIONS = [machine, belt, bench, certificate] as const;

/** All that is mended stands for one count. */
export const station = (draw: (typeof STATIONS)[number], options: Station): Mark =>
  group(
    options.key,
    [
      // A clear ground, so that the whole place can be asked.
      rect({ key: 'place', ...options.box, fill: 'none' }),
      ...draw(options)
    ],
    { figure: 'assistant-problems' }
  );

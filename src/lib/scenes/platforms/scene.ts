import { curveBumpX, line as curve } from 'd3-shape';
import { frame, type Frame } from '../kit/frame';
import { dots, group, line, path, rect, ringPath, round, type Mark } from '../kit/marks';
import { easeMove, easeRise, span, timeline } from '../kit/motion';
import type { Scene, SceneEdition } from '../kit/scene';
import { below, fitSize, text } from '../kit/text';
import { skyline, windows, type Skyline, type Tower } from './skyline';
import { words } from './words';

type Edition = SceneEdition<(typeof words.labels)[number], (typeof words.figures)[number]>;

const at = timeline({ national: 0, incubators: 0, provincial: 0, signing: 0, talent: 0 }, [
  ['national', { national: 1 }],
  ['incubators', { incubators: 1 }],
  ['provincial', { provincial: 1 }],
  ['signing', { signing: 1 }],
  ['talent', { talent: 1 }]
]);
type State = ReturnType<typeof at>;

/** Storeys rise one by one; a tower starts a little after the one on its left. */
function raised(tower: Tower, index: number, s: State): number {
  if (tower.hollow) return tower.storeys;
  const t = tower.provincial
    ? span(s.provincial, (index - 4) * 0.15, 0.6 + (index - 4) * 0.15)
    : span(s.national, index * 0.12, 0.45 + index * 0.12);
  return tower.storeys * easeRise(t);
}

/** A storey's window lights up after it has risen, by time rather than by height: towers rise fast at first. */
function lit(tower: Tower, index: number, s: State, level: number): number {
  const from = (tower.provincial ? (index - 4) * 0.15 : index * 0.12) + 0.12 + (level / tower.storeys) * 0.33;
  return span(tower.provincial ? s.provincial : s.national, from, from + 0.12);
}

function drawTower(f: Frame, tower: Tower, index: number, sky: Skyline, s: State): Mark[] {
  const { ground, storey } = sky;
  const up = raised(tower, index, s);
  const top = ground - up * storey;
  const centre = tower.x + tower.width / 2;
  const radius = Math.min(storey * 0.3, tower.width * 0.2);
  const levels = Array.from({ length: tower.storeys }, (_, level): [number, number] => [
    centre,
    ground - (level + 0.5) * storey
  ]);
  const floors = levels.slice(1).map(([, y]) => y + storey / 2);
  const rule = (ys: number[]) =>
    ys.map((y) => `M${round(tower.x)},${round(y)}h${round(tower.width)}`).join('');
  if (tower.hollow)
    return [
      rect({ key: 'hollow', x: tower.x, y: top, width: tower.width, height: ground - top, fill: 'none', stroke: 'ink', strokeWidth: f.stroke.outline, dash: '3 3', figure: tower.id }),
      path({ key: 'hollow-floors', d: rule(floors), fill: 'none', stroke: 'ink-2', strokeWidth: f.stroke.hair, dash: '3 3' }),
      path({ key: 'hollow-rings', d: ringPath(levels, radius), fill: 'none', stroke: 'ink', strokeWidth: f.stroke.outline, opacity: span(s.national, 0.4, 0.8), figure: tower.id })
    ]; // prettier-ignore
  const lamp = 1 - span(s.talent, 0.1, 0.4);
  return [
    rect({ key: `tower-${tower.id}`, x: tower.x, y: top, width: tower.width, height: ground - top, fill: 'tower', figure: tower.id }),
    path({ key: `floors-${tower.id}`, d: rule(floors.filter((y) => y > top)), fill: 'none', stroke: 'line', strokeWidth: f.stroke.hair, opacity: 0.7 * span(up, 0, 1) }),
    ...levels.map((point, level) => dots(`lamp-${tower.id}-${level}`, [point], radius, 'lit', { opacity: lit(tower, index, s, level) * lamp, figure: tower.id }))
  ]; // prettier-ignore
}

function captions(f: Frame, sky: Skyline, s: State, { labels, figures }: Edition): Mark[] {
  const small = f.portrait || f.width < 1200;
  const short = f.height < 450;
  const size = f.portrait || short ? 12 : f.type.label;
  const marks = sky.towers.flatMap((tower, index): Mark[] => {
    const shown = tower.provincial ? span(s.provincial, 0.3 + (index - 4) * 0.15, 0.6 + (index - 4) * 0.15) : tower.hollow ? span(s.national, 0.5, 0.8) : span(s.national, 0.2 + index * 0.12, 0.5 + index * 0.12);
    const centre = tower.x + tower.width / 2;
    const top = sky.ground - raised(tower, index, s) * sky.storey;
    const number = figures[tower.id].text;
    return [
      text({ key: `count-${tower.id}`, text: number, x: centre, y: top - f.type.figure3 * 0.2, size: fitSize(number, tower.width, f.type.figure3, 'figure'), face: 'figure', anchor: 'middle', opacity: shown, figure: tower.id }),
      ...(short ? [] : [text({ key: `name-${tower.id}`, text: labels[small ? (`${tower.id}-short` as const) : tower.id], x: centre, y: sky.ground + size * 1.4, size, anchor: 'middle', width: tower.width + (f.portrait ? 3 : 0), opacity: shown })])
    ];
  }); // prettier-ignore
  const bracket = (key: string, from: Tower, to: Tower, label: string, shown: number): Mark[] => {
    const y = f.height - (f.portrait ? 34 : Math.max(30, f.height * 0.085));
    const [x0, x1] = [from.x, to.x + to.width];
    return [
      path({
        key: `bracket-${key}`,
        d: `M${round(x0)},${round(y - 6)}v6H${round(x1)}v-6`,
        fill: 'none',
        stroke: 'ink',
        strokeWidth: f.stroke.leader,
        opacity: shown
      }),
      text({
        key: `group-${key}`,
        text: label,
        x: x0,
        y: y + f.type.note2 * 1.1,
        size: f.portrait || short ? 13 : f.type.note2,
        face: 'head',
        opacity: shown
      })
    ];
  };
  const [first, last] = [sky.towers[0]!, sky.towers[3]!];
  return [
    ...marks,
    ...bracket('national', first, last, labels['group-national'], span(s.national, 0.6, 0.9)),
    ...bracket(
      'provincial',
      sky.towers[4]!,
      sky.towers[6]!,
      labels['group-provincial'],
      span(s.provincial, 0.6, 0.9)
    )
  ];
}

/** Four named incubators beside the ten open storeys: waiting, for the source does not say whether they are among them. */
function incubators(f: Frame, sky: Skyline, s: State, { labels, figures }: Edition): Mark[] {
  const shown = 1 - span(s.provincial, 0, 0.3);
  const count = figures.incubators.value;
  const open = sky.towers[3]!;
  const left = sky.towers[0]!.x;
  const low = sky.ground - (figures['national-postdoc'].value + 0.6) * sky.storey - f.type.figure3;
  const top = f.portrait ? 72 : f.height * 0.1;
  const size = f.portrait ? 12.5 : f.type.label;
  const head = text({
    key: 'incubators',
    text: labels.incubators,
    x: left,
    y: top + size,
    size: f.portrait ? 14 : f.type.note2,
    face: 'head',
    fill: 'cold-text',
    width: open.x - left - 14,
    opacity: span(s.incubators, 0.1, 0.4) * shown
  });
  const start = below(head, size * 1.4);
  const step = Math.min((low - start) / count, f.portrait ? 38 : 64);
  const block = Math.min(sky.storey * 0.8, step * 0.8);
  const names = (['incubator-1', 'incubator-2', 'incubator-3', 'incubator-4'] as const).slice(0, count);
  return [
    head,
    ...names.flatMap((key, i): Mark[] => {
      const arrive = easeMove(span(s.incubators, 0.2 + i * 0.12, 0.55 + i * 0.12));
      const y = start + i * step - (1 - arrive) * 30;
      const opacity = span(s.incubators, 0.2 + i * 0.12, 0.45 + i * 0.12) * shown;
      const reach = open.x - 10;
      return [
        rect({ key: `block-${key}`, x: left, y, width: block * 1.3, height: block, fill: 'none', stroke: 'cold', strokeWidth: f.stroke.outline, opacity, figure: 'incubators' }),
        dots(`dot-${key}`, [[left + block * 0.65, y + block / 2]], block * 0.26, 'cold', { opacity, figure: 'incubators' }),
        line(`way-${key}`, [reach - 22 * arrive, y + block / 2], [reach, y + block / 2], 'cold', f.stroke.leader, { dash: '1 3', cap: 'round', opacity }),
        text({ key, text: labels[key], x: left + block * 1.3 + 8, y: y + block * 0.5 + size * 0.35, size, width: f.portrait ? undefined : reach - left - block * 1.3 - 40, opacity })
      ];
    })
  ]; // prettier-ignore
}

/** Four parties, one institute: four lines meet in front of the skyline. It is no storey: nothing says that it counts. */
function signing(f: Frame, sky: Skyline, s: State, { labels, figures }: Edition): Mark[] {
  const shown = 1 - span(s.talent, 0, 0.25);
  const x = f.plot.x;
  const size = f.portrait ? 13 : f.type.note2 * 0.82;
  const meet: [number, number] = [
    x + f.plot.width * (f.portrait ? 0.62 : 0.6),
    f.portrait ? f.height * 0.42 : f.height * 0.4
  ];
  const top = f.portrait ? 84 : f.height * 0.16;
  const bottom = f.portrait ? sky.ground - 90 : sky.ground - f.height * 0.16;
  const parties = (['party-1', 'party-2', 'party-3', 'party-4'] as const).slice(0, figures.signatories.value);
  const draw = curve<[number, number]>().curve(curveBumpX).digits(1);
  const marks: Mark[] = parties.flatMap((key, i): Mark[] => {
    const y = top + ((bottom - top) * i) / Math.max(1, parties.length - 1);
    const label = text({
      key,
      text: labels[key],
      x,
      y: y + size * 0.35,
      size,
      face: 'head',
      width: f.plot.width * (f.portrait ? 0.4 : 0.36),
      opacity: span(s.signing, 0.1 + i * 0.08, 0.35 + i * 0.08) * shown
    });
    const from: [number, number] = [x + label.box.width + 10, label.box.y + label.box.height / 2];
    const t = easeMove(span(s.signing, 0.3 + i * 0.06, 0.7 + i * 0.06));
    const tip: [number, number] = [from[0] + (meet[0] - from[0]) * t, from[1] + (meet[1] - from[1]) * t];
    return [
      label,
      path({
        key: `line-${key}`,
        d: draw([from, tip]) ?? '',
        fill: 'none',
        stroke: 'ink',
        strokeWidth: f.stroke.datum,
        opacity: span(t, 0, 0.1) * shown
      })
    ];
  });
  const lit = span(s.signing, 0.75, 0.95) * shown;
  const nameX = meet[0] + (f.portrait ? 16 : 30);
  const name = text({
    key: 'institute',
    text: labels.institute,
    x: nameX,
    y: meet[1] - size * 0.2,
    size: f.portrait ? 14 : f.type.note2,
    face: 'head',
    width: f.width - f.margin - nameX,
    opacity: lit
  });
  const date = text({
    key: 'signed',
    text: labels.signed,
    x: nameX,
    y: name.box.y - size * 0.6,
    size: f.portrait ? 13 : f.type.label,
    fill: 'warm-text',
    opacity: lit,
    figure: 'signing'
  });
  return [
    ...marks,
    dots('institute-dot', [meet], f.portrait ? 7 : 12, 'warm', { opacity: lit }),
    date,
    name,
    text({
      key: 'institute-note',
      text: labels['institute-note'],
      x: nameX,
      y: below(name, f.type.label * 1.6),
      size: f.portrait ? 12 : f.type.label,
      fill: 'ink-2',
      width: f.width - f.margin - nameX,
      opacity: f.height < 450 ? 0 : lit
    })
  ];
}

/** People as lit windows: a picture of the count; who works where is not printed. */
function talent(f: Frame, sky: Skyline, s: State, { labels, figures }: Edition): Mark[] {
  const people = figures.talent.value;
  const solid = sky.towers.filter(({ hollow }) => !hollow);
  const storeys = solid.reduce((sum, tower) => sum + tower.storeys, 0);
  let below0 = 0;
  const lights = solid.map((tower) => {
    const share =
      Math.round((people * (below0 + tower.storeys)) / storeys) - Math.round((people * below0) / storeys);
    below0 += tower.storeys;
    return { tower, points: windows(tower, share, sky) };
  });
  const radius = Math.max(1.5, Math.min(sky.storey * 0.13, (solid[0]!.width / 8) * 0.34));
  const x = sky.towers[0]!.x;
  const size = f.portrait ? f.type.figure1 * 0.86 : f.type.figure1 * 0.9;
  const top = f.portrait ? 72 : f.height * 0.1;
  const shown = span(s.talent, 0.3, 0.6);
  const width = sky.towers[3]!.x - x - 12;
  const number = text({
    key: 'talent-number',
    text: figures.talent.text,
    x,
    y: top + size * 0.74,
    size: fitSize(figures.talent.text, width, size, 'figure'),
    face: 'figure',
    fill: 'warm-text',
    opacity: shown,
    figure: 'talent'
  });
  const name = text({
    key: 'talent',
    text: labels.talent,
    x,
    y: number.y + f.type.note2 * 1.35,
    size: f.portrait ? 14 : f.type.note2,
    face: 'head',
    width,
    opacity: shown
  });
  return [
    ...lights.map(({ tower, points }, i) =>
      dots(`windows-${tower.id}`, points, radius, 'lit', {
        opacity: span(s.talent, 0.2 + i * 0.08, 0.5 + i * 0.08),
        figure: 'talent'
      })
    ),
    number,
    name,
    text({
      key: 'talent-note',
      text: labels['talent-note'],
      x,
      y: below(name, f.type.label * 1.6),
      size: f.portrait ? 12 : f.type.label,
      fill: 'ink-2',
      width,
      opacity: f.height < 450 ? 0 : shown
    })
  ];
}

/** Chapter 6: the platforms as a skyline, one storey a platform, hollow where the source is silent. */
export const platforms: Scene<(typeof words.labels)[number], (typeof words.figures)[number]> = {
  ...words,
  still: 'provincial',
  place: () => 'upper',
  sceneAt(step, progress, size, edition) {
    const s = at(step, progress);
    const f = frame(size);
    const sky = skyline(f, (id) => edition.figures[id].value);
    // In front of the four lines the skyline steps back, and comes forward again to be lit.
    const dim = 1 - 0.86 * span(s.signing, 0, 0.35) * (1 - span(s.talent, 0, 0.3));
    // Captions step back altogether: the four lines need their room.
    const named = 1 - span(s.signing, 0, 0.3) * (1 - span(s.talent, 0.1, 0.4));
    // Counts over the towers give way to the people's number where it needs their room.
    return {
      width: f.width,
      height: f.height,
      marks: [
        line('ground', [0, sky.ground], [f.width, sky.ground], 'ink', f.stroke.datum),
        group('skyline', sky.towers.flatMap((tower, i) => drawTower(f, tower, i, sky, s)), { opacity: dim }),
        group('captions', captions(f, sky, s, edition), { opacity: named }),
        ...(s.incubators > 0 && s.provincial < 1 ? [group('incubators', incubators(f, sky, s, edition))] : []),
        ...(s.signing > 0 && s.talent < 1 ? [group('signing', signing(f, sky, s, edition))] : []),
        ...(s.talent > 0 ? [group('talent', talent(f, sky, s, edition))] : [])
      ]
    }; // prettier-ignore
  }
};

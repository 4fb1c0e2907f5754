import { BAR, type SceneLayout } from '../../_kit/layout';
import { line, path, rect, round, type Mark } from '../../../marks/marks';
import { labelSize } from '../../../marks/label-size';
import { easeMove, span } from '../../_kit/motion';
import { isCompact, isShort } from '../../_kit/density';
import type { Skyline } from '../../_kit/skyline';
import { below, fitSize, text } from '../../../marks/text';
import type { Edition, State } from '../state';

/**
 * Four parties sign: each name stands on its own line, and the four lines meet on one open plot. Nothing is built on
 * it: the institute is agreed, and is not said to be one of the platforms.
 */
export function signing(f: SceneLayout, sky: Skyline, s: State, { labels, figures }: Edition): Mark[] {
  const gone = 1 - span(s.talent, 0, 0.14);
  const short = isShort(f);
  const { x, width: room } = f.plot;
  const left = f.stacked ? f.margin : x;
  const size = short ? 13 : f.stacked ? Math.min(22, Math.max(15, f.width * 0.0405)) : f.type.note2;
  const head = fitSize(
    labels.signed,
    room * (f.stacked ? 0.82 : 0.9),
    f.type.figure3 * (f.stacked ? 1.2 : 1),
    'head'
  );
  const date = text({
    key: 'signed',
    text: labels.signed,
    x: left,
    y: (f.stacked ? 64 : isCompact(f) ? BAR : f.height * 0.11) + head * 0.8,
    size: head,
    face: 'head',
    fill: 'warm-text',
    opacity: span(s.signing, 0.3, 0.5) * gone,
    figure: 'signing'
  });

  const stroke = short ? 2.5 : f.stacked ? Math.max(3, f.width / 130) : f.width / 260;
  const parties = (['party-1', 'party-2', 'party-3', 'party-4'] as const).slice(0, figures.signatories.value);
  const plotWidth = room * (f.stacked ? 0.3 : 0.24);
  const plotX = left + room - plotWidth;
  const plotHeight = Math.min(sky.storey * 2, (sky.ground - date.y) * 0.24);
  const first = date.y + head * 0.5 + size * (short ? 1.4 : 2);
  const last = sky.ground - plotHeight - size * 0.9;
  const trunk = plotX + plotWidth / 2;
  const marks = parties.flatMap((key, i): Mark[] => {
    const y = first + ((last - first) * i) / Math.max(1, parties.length - 1);
    const from = 0.38 + i * 0.05;
    // The topmost line turns down outermost, so that none crosses another.
    const turn = trunk + ((parties.length - 1) / 2 - i) * stroke * 1.9;
    const bend = Math.min(plotWidth * 0.3, (sky.ground - y) * 0.5);
    const straight = turn - bend - left;
    const fall = sky.ground - y - bend;
    const length = straight + (bend * Math.PI) / 2 + fall;
    const drawn = easeMove(span(s.signing, from, from + 0.4));
    const opacity = span(drawn, 0, 0.03) * gone;
    const d = `M${round(left)},${round(y)}h${round(straight)}a${round(bend)},${round(bend)} 0 0,1 ${round(bend)},${round(bend)}V${round(sky.ground)}`;
    return [
      path({ key: `line-${key}`, d, fill: 'none', stroke: 'ink', strokeWidth: stroke, ...(drawn < 1 ? { dash: `${round(length * drawn)} ${round(length * 1.1)}` } : {}), opacity, figure: 'signatories' }),
      text({ key, text: labels[key], x: left, y: y - size * 0.5, size, face: 'head', opacity: span(s.signing, from, from + 0.16) * gone })
    ];
  }); // prettier-ignore

  const shown = span(s.signing, 0.7, 0.9) * gone;
  const name = text({
    key: 'institute',
    text: labels.institute,
    x: left + room,
    y: sky.ground + size * 1.5,
    size: short ? 14 : size * 1.12,
    face: 'head',
    anchor: 'end',
    opacity: shown
  });
  const small = short ? 12 : labelSize(f) * 1.08;
  return [
    date,
    rect({ key: 'plot', x: plotX, y: sky.ground - plotHeight, width: plotWidth, height: plotHeight, fill: 'none', stroke: 'ink', strokeWidth: f.stroke.outline, dash: '3 3', opacity: shown }),
    ...marks,
    line('plot-ground', [plotX, sky.ground], [plotX + plotWidth, sky.ground], 'warm', stroke * 1.4, { opacity: shown }),
    name,
    text({ key: 'institute-note', text: labels['institute-note'], x: left + room, y: below(name, small * 1.5), size: small, width: room, fill: 'ink-2', anchor: 'end', opacity: shown })
  ]; // prettier-ignore
}

import type { SceneLayout } from '../../_kit/layout';
import { isShort } from '../../_kit/density';
import { group, rect, type Mark } from '../../../marks/marks';
import { easeMove, easeRise, span } from '../../_kit/motion';
import { splitFigure } from '../../_kit/numerals';
import { fitSize, text } from '../../../marks/text';
import { hero } from './hero';
import { noteSize, topOf } from './layout';
import type { Edition, ReliefState } from '../scene';

/** A new fund larger than the older ones leaves this share of the height for its words. */
const OVER = 0.4;

/** Sides of two squares whose areas are the money of both, as large as there is room for them side by side; px. */
function sides(before: number, added: number, room: { width: number; height: number }) {
  if (added > before) {
    const ratio = Math.sqrt(before / added);
    const fresh = Math.min(room.width / (1 + ratio), room.height * (1 - OVER));
    return { old: fresh * ratio, fresh };
  }
  const ratio = before > 0 ? Math.sqrt(added / before) : 0;
  const old = before > 0 ? Math.min(room.width / (1 + ratio), room.height) : 0;
  return { old, fresh: old * ratio };
}

/** Two squares of one scale on one line: the older funds together, for their split is not printed, and the new one. */
export function funds(f: SceneLayout, s: ReliefState, { figures, labels }: Edition, datum: number): Mark[] {
  const shown = 1 - span(s.counter, 0, 0.24);
  const { x, width } = f.plot;
  const top = topOf(f);
  const low = isShort(f);
  const gap = f.stacked ? 18 : low ? 16 : 36;
  const { old, fresh } = sides(figures['funds-old'].value, figures['fund-new'].value, {
    width: width - gap,
    height: datum - top
  });
  // Upright, the figure stands on the square; elsewhere the square is as tall as the picture and holds it.
  const outside = datum - top - old > 100;
  const pad = f.stacked ? f.width * 0.036 : low ? 12 : 34;
  const y = datum - old;
  const edge = f.stroke.datum * 2;
  const grown = easeRise(span(s.funds, 0.06, 0.44));
  const come = span(s.funds, 0.3, 0.48);
  const nameSize = low ? f.type.label : f.stacked ? f.type.note1 * 1.05 : f.type.note1 * 0.72;
  const inset = outside ? 0 : pad;
  const room = outside ? width : old - pad * 2;
  const figure = hero({
    key: 'funds-figure', printed: figures['funds-old'].bare, x: x + inset, width: room, size: f.type.figure1 * 1.5, opacity: come, figure: 'funds-old',
    ...(outside ? { y: top + nameSize * 1.4, height: y - top - nameSize * 1.4 } : { y: y + pad * 0.7 + nameSize, height: f.type.figure1 * 1.3 })
  }); // prettier-ignore
  const name = text({
    key: 'funds-old', text: labels['funds-old'], x: x + inset, y: outside ? figure.top - nameSize * 0.9 : y + pad * 0.7 + nameSize, size: nameSize, width: room, face: 'head', opacity: come, figure: 'funds-old-count'
  }); // prettier-ignore
  const split = text({
    key: 'funds-split', text: labels['funds-split'], x: x + pad, y: datum - pad, from: 'bottom', size: noteSize(f), width: old - pad * 2, opacity: span(s.funds, 0.5, 0.75)
  }); // prettier-ignore

  const drop = easeMove(span(s.funds, 0.44, 0.74));
  const newX = x + old + gap;
  const newSide = fresh * drop;
  const told = span(s.funds, 0.7, 0.9);
  const { number, unit } = splitFigure(figures['fund-new'].bare);
  // The words of the small square stand on it and may be wider than it, as far as the big one.
  const beside = f.width - newX - (f.stacked ? 6 : 10);
  const size = fitSize(
    number,
    beside,
    f.stacked ? f.type.figure3 * 1.5 : low ? 30 : f.type.figure2 * 0.85,
    'figure'
  );
  const small = f.stacked || low ? Math.max(12, f.type.label) : f.type.note2 * 0.8;
  const words = text({
    key: 'fund-new-unit',
    text: unit,
    x: newX,
    y: datum - fresh - small * 0.8,
    from: 'bottom',
    size: small,
    face: 'head',
    width: beside,
    fill: 'warm-text',
    opacity: told
  });
  const numeral = text({
    key: 'fund-new-figure',
    text: number,
    x: newX,
    y: words.y - small * 1.15,
    size,
    face: 'figure',
    fill: 'warm-text',
    opacity: told,
    figure: 'fund-new'
  });
  const fund = text({
    key: 'fund-new',
    text: labels['fund-new'],
    x: newX,
    y: numeral.y - size * 0.7 - small * 0.75,
    from: 'bottom',
    size: small,
    face: 'head',
    width: beside,
    fill: 'warm-text',
    opacity: told
  });
  return [
    group('funds', [
      rect({ key: 'old', x, y: datum - old * grown, width: old * grown, height: old * grown, fill: 'ink', opacity: 0.13 * span(s.funds, 0.05, 0.14), figure: 'funds-old' }),
      rect({ key: 'old-edge', x: x + edge / 2, y: datum - old * grown + edge / 2, width: old * grown - edge, height: old * grown - edge / 2, fill: 'none', stroke: 'ink', strokeWidth: edge, opacity: span(s.funds, 0.05, 0.14) }),
      rect({ key: 'new', x: newX, y: datum - newSide, width: newSide, height: newSide, fill: 'warm', opacity: span(s.funds, 0.42, 0.54), figure: 'fund-new' }),
      name, ...figure.marks, split, words, numeral, fund
    ], { opacity: shown })
  ]; // prettier-ignore
}

import type { SceneLayout } from '../../_kit/layout';
import { difficultyWord } from '../../_kit/difficulties';
import type { Mark } from '../../../marks/marks';
import { during, easeMove, span } from '../../_kit/motion';
import { fitSize, text } from '../../../marks/text';
import { LEVERAGE } from '../cues';
import { noteSize, topOf } from '../layout';
import type { Edition } from '../state';
import { hero } from './hero';
import type { Lots } from './lots';
import { rowsOf } from './squares';

/** Words over a lot stand this much above it, over their size; the quick loan's rate is as large as the strip. */
const UP = 0.45;
const RATE = { size: 2, gap: 0.6 };
/** Smaller nobody reads a name, px: it may reach a little into the margin. */
const LEAST = 12;
/** From a line's middle down to its baseline, over its size. */
const MIDDLE = 0.36;

export function lotNames(layout: SceneLayout, t: number, lots: Lots, { labels, figures }: Edition): Mark[] {
  const { credit: a, fund: b, older: c, name } = lots;
  const { x, width } = layout.plot;
  const line = (
    key: string,
    words: string,
    y: number,
    opacity: number,
    figure: string,
    fill: 'ink' | 'warm-text'
  ) =>
    text({
      key,
      text: words,
      x,
      y,
      size: Math.max(LEAST, fitSize(words, width, name, 'head')),
      face: 'head',
      fill,
      opacity,
      figure
    });
  const under = a.y + rowsOf(a.times + 2, a.columns) * a.pitch;
  const told = during(t, LEVERAGE.credit);
  const creditX = x + a.pitch;
  const size = fitSize(labels.line, width / 2, name, 'head');
  const creditLabel = text({
    key: 'line',
    text: labels.line,
    x: creditX,
    y: under + lots.figure / 2 + size * MIDDLE,
    size,
    face: 'head',
    fill: 'warm-text',
    opacity: told
  });
  const figureX = creditLabel.box.x + creditLabel.box.width + size * RATE.gap;
  const figure = hero({
    key: 'credit',
    printed: figures['credit-line'].bare,
    x: figureX,
    y: under,
    height: lots.figure,
    size: name * 2,
    width: x + width - figureX,
    opacity: told,
    figure: 'credit-line',
    fill: 'warm-text'
  });
  return [
    line('reserve', labels.reserve, a.y - name * UP, during(t, LEVERAGE.filled), 'reserve', 'warm-text'),
    creditLabel,
    ...figure.marks,
    line('fund-new', labels['fund-new'], b.y - name * UP, during(t, LEVERAGE.fund), 'fund-new', 'warm-text'),
    line(
      'funds-old',
      labels['funds-old'],
      c.top - name * UP,
      span(t, LEVERAGE.older[0], LEVERAGE.rate[0]),
      'funds-old-count',
      'ink'
    )
  ];
}

/** What the money is for, and apart from all squares the rate of another product. */
export function strip(
  layout: SceneLayout,
  t: number,
  { name, strip: height }: Lots,
  { labels, figures }: Edition
): Mark[] {
  const { x, width } = layout.plot;
  const top = topOf(layout);
  const y = top + height / 2 + name * MIDDLE;
  const cash = {
    key: 'cash',
    text: labels.cash,
    x,
    y,
    size: Math.max(name, noteSize(layout)),
    opacity: during(t, LEVERAGE.filled)
  };
  const word = difficultyWord(cash, easeMove(during(t, LEVERAGE.cashWarms)));
  const told = during(t, LEVERAGE.rate);
  const from = word[0]!.box.x + word[0]!.box.width + name * 2;
  const room = x + width - from;
  const size = Math.max(LEAST, fitSize(labels.loan, room / 2, name, 'head'));
  const label = text({ key: 'loan', text: labels.loan, x: from, y, size, opacity: told });
  const rateX = label.box.x + label.box.width + size * RATE.gap;
  const rate = hero({
    key: 'rate',
    printed: figures['loan-rate'].bare,
    x: rateX,
    y: top,
    height,
    size: name * RATE.size,
    width: x + width - rateX,
    opacity: told,
    figure: 'loan-rate'
  });
  return [...word, label, ...rate.marks];
}

import { LANGUAGES } from '../../../locales/locales';
import { isTight } from '../../_kit/density';
import type { SceneLayout } from '../../_kit/layout';
import { during } from '../../_kit/motion';
import { group, type Mark, type TextMark } from '../../../marks/marks';
import { rotate, translate } from '../../../marks/transforms';
import { below, fitSize, text, type TextOptions } from '../../../marks/text';
import { NATIONAL, SIGNING } from '../cues';
import { pageBox, partySize } from '../layout';
import { groundAt, type Edition, type State } from '../state';
import { plotPlate, sideDrawn, SIDES } from './page';

/** The date's width over the page's, and its size over that of large figures. */
const DATE = { width: 0.66, size: 1.15, lower: 0.2 };
/** From a side of the page to its name, over the name's size. */
const BESIDE = { above: 0.75, under: 1.45, across: 1.15 };
/** Between characters that stand one under another, over their size. */
const VERTICAL = 1.14;
const UNDER_DATE = 1.7;
/** From the middle of a line of type to its baseline, over its size. */
const MIDDLE = 0.36;
/** Of the plot's width, what its name may take. */
const ON_PLOT = 0.8;

/** Baseline of the first of several lines that stand around a height. */
const firstLine = ({ lines, leading, size }: TextMark, middle: number) =>
  middle - (leading * (lines.length - 1)) / 2 + size * MIDDLE;

/** Degrees. */
const QUARTER_TURN = 90;

/** A name along the left or right side: characters one under another, or a line that is turned. */
function upright(options: TextOptions, side: 1 | -1, height: number, middle: number, chinese: boolean): Mark {
  const { key, text: label, x } = options;
  if (!chinese) {
    const size = fitSize(label, height, options.size, 'head');
    const name = text({ ...options, key: 'name', x: 0, y: size * MIDDLE, size });
    const transform = [translate(Math.round(x), Math.round(middle)), rotate(side * QUARTER_TURN)];
    return group(key, [name], { transform });
  }
  const characters = [...label];
  const size = Math.min(options.size, height / (characters.length * VERTICAL));
  const column = text({ ...options, text: characters.join('\n'), size, leading: VERTICAL, y: 0 });
  return text({
    ...options,
    text: characters.join('\n'),
    size,
    leading: VERTICAL,
    y: firstLine(column, middle)
  });
}

/** The parties along the sides of their page, its date, and what is to stand on the plot. */
export function drawPageWords(layout: SceneLayout, s: State, { labels, figures, locale }: Edition): Mark[] {
  const left = 1 - during(s.national, NATIONAL.namesLeave);
  if (left === 0) return [];
  const { x, y, width, height } = pageBox(layout);
  const [across, down] = [x + width / 2, y + height / 2];
  const size = partySize(layout);
  const centred = { face: 'head', anchor: 'middle' } as const;

  const names = SIDES.slice(0, figures.signatories.value).map(({ party }, i): Mark => {
    const opacity = during(s.signing, sideDrawn(i)) * left;
    const common = { ...centred, key: party, text: labels[party], size, opacity, figure: 'signatories' };
    if (i === 0) return text({ ...common, x: across, y: y - size * BESIDE.above });
    if (i === 2) return text({ ...common, x: across, y: y + height + size * BESIDE.under });
    const side = i === 1 ? 1 : -1;
    const beside = across + side * (width / 2 + size * BESIDE.across);
    return upright({ ...common, x: beside, y: down }, side, height, down, LANGUAGES[locale].han);
  });

  const printed = figures.signing.text;
  const large = fitSize(printed, width * DATE.width, layout.type.figure3 * DATE.size, 'head');
  const date = text({
    ...centred,
    key: 'date',
    text: printed,
    x: across,
    y: down + large * DATE.lower,
    size: large,
    opacity: during(s.signing, SIGNING.date) * left,
    figure: 'signing'
  });
  const agreed = text({
    key: 'agreed',
    text: labels.agreed,
    x: across,
    y: below(date, size * UNDER_DATE),
    size,
    anchor: 'middle',
    opacity: isTight(layout) ? 0 : during(s.signing, SIGNING.pageFills) * left
  });

  const plate = plotPlate(layout, s);
  const institute = (baseline: number) =>
    text({
      ...centred,
      key: 'institute',
      text: labels.institute,
      x: across,
      y: baseline,
      size,
      width: (plate.right - plate.left) * ON_PLOT,
      opacity: during(s.signing, SIGNING.instituteNamed) * left
    });
  const ground = groundAt(layout, s) + (plate.far + plate.near) / 2;
  return [date, agreed, ...names, institute(firstLine(institute(0), ground))];
}

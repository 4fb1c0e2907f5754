import { during } from '../../_kit/motion';
import geography from 'virtual:geography';
import { isShort } from '../../_kit/density';
import type { SceneLayout } from '../../_kit/layout';
import { counted } from '../../_kit/numerals';
import type { Mark } from '../../../marks/marks';
import { fitSize, text } from '../../../marks/text';
import { ARRIVE, DEPART } from '../cues';
import { digits, FIGURE_HEIGHT, HALO, LEADING } from '../layout';
import { qingyuan, route, type BusState, type Edition } from '../state';
import { straightKm } from './route';

/** Shares of the stage: where the counter stands, and the room for its words. */
const COUNTER = {
  y: 0.2,
  width: 0.2,
  stackedWidth: 0.42,
  digits: '888',
  short: 0.66,
  stacked: 0.92,
  beside: 0.9
};

/** Straight-line km from the first bus to Qingyuan. */
export function counter(layout: SceneLayout, s: BusState, lead: number, { labels, locale }: Edition): Mark[] {
  const opacity = during(s.depart, DEPART.wordsCome) * (1 - during(s.arrive, ARRIVE.wordsGo));
  const { x: bx, y: by } = route.at(lead);
  const km = counted(straightKm(geography, [bx, by], [qingyuan.x, qingyuan.y]), locale);
  const width = layout.stacked ? layout.width * COUNTER.stackedWidth : layout.width * COUNTER.width;
  const wanted =
    layout.type.figure1 *
    (isShort(layout) ? COUNTER.short : layout.stacked ? COUNTER.stacked : COUNTER.beside);
  const size = fitSize(COUNTER.digits, width, wanted, 'figure');
  const x = layout.stacked ? layout.margin : layout.width - layout.margin - width;
  const label = layout.type.label;
  const said = text({
    key: 'counter',
    text: labels.counter,
    x,
    y: 0,
    size: label,
    width,
    halo: HALO,
    opacity
  });
  const deep = said.box.height + label;
  const y = layout.stacked
    ? layout.height - deep - label / 2
    : layout.height * COUNTER.y + size * FIGURE_HEIGHT;
  const top = y + label * LEADING.next;
  return [
    text({ key: 'km', text: km, x, y, size, face: 'figure', halo: HALO, opacity }),
    { ...said, y: digits(top, 1), box: { ...said.box, y: said.box.y + top } }
  ];
}

import { cell, rowOf, valueIn, type Mistake } from './mistake';

/** Figures that can be read, and that no picture can be drawn from. */
export const BEYOND: readonly Mistake[] = [
  [
    'a digit too many',
    cell('bus-people', 'value', '4550'),
    '"bus-people" is 4550, and the scene "cover" draws 1 to 3000.',
    'Write a value from 1 to 3000. A picture of others needs a programmer.'
  ],
  [
    'none of what is drawn',
    cell('firms-158', 'value', '0'),
    '"firms-158" is 0, and the scene "cover" draws 1 to 2000.',
    'Write a value from 1 to 2000.'
  ],
  [
    'a rate below all there was',
    cell('gd-iva-2020-03', 'value', '-470', 'context.csv'),
    '"gd-iva-2020-03" is -470, and the scene "recovery" draws -100 to 100 (percent).',
    'Write a value from -100 to 100 (percent).'
  ],
  [
    'money in another unit than its row',
    cell('fund-new', 'value', '100000000'),
    '"fund-new" is 100000000, and the scene "relief" draws 0 to 100000 (100m-yuan).',
    'Write a value from 0 to 100000 (100m-yuan).'
  ],
  [
    'a part larger than the whole',
    cell('filed-inventions', 'value', '1800'),
    `"filed-inventions" is 1800, and the scene "patents" draws 0 to "filed" (${valueIn('filed')}).`,
    `Write a value from 0 to "filed" (${valueIn('filed')}).`
  ],
  [
    'bounds beyond what is drawn',
    cell('bus-firms', 'high', '9999'),
    '"bus-firms" can be 91 to 9999, and the scene "buses" draws 1 to 1000.',
    'Write low and high from 1 to 1000.'
  ],
  [
    'figures that come to too much together',
    { ...cell('buses', 'value', '2'), line: rowOf('people-per-bus') },
    `"people-per-bus" is ${(Number(valueIn('bus-people')) / 2).toFixed(1)}, and the scene "buses" draws 0 to 150.`,
    'It is bus-people / buses: write other values there.'
  ]
];

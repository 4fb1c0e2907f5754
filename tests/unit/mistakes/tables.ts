import { withCell } from '../editing';
import { cell, swap, rowOf, type Mistake } from './mistake';

/** A table with one more cell in each row, empty but for one. */
const moreCells = (row: number, cell: string) => (text: string) =>
  text
    .split('\n')
    .map((line, index) => `${line},${index === row ? cell : ''}`)
    .join('\n');

/** In the tables of figures and places. */
export const TABLES: readonly Mistake[] = [
  [
    'a number with a comma',
    cell('output', 'value', '149,49'),
    'the value "149,49" is not a 100m-yuan',
    'a plain number with a point'
  ],
  [
    'a count with a comma elsewhere than before three digits',
    cell('bus-people', 'value', '1,43'),
    'the value "1,43" is not a count',
    'a whole number'
  ],
  [
    'half a thing counted',
    cell('buses', 'value', '22.5'),
    'the value "22.5" is not a count',
    'a whole number'
  ],
  ['a count in words', cell('buses', 'value', '二十二'), 'the value "二十二" is not a count', 'plain digits'],
  [
    'a number as computers write it',
    cell('output', 'value', '1e3'),
    'the value "1e3" is not a 100m-yuan',
    'a plain number'
  ],
  [
    'a number that is none',
    cell('output', 'value', 'NaN'),
    'the value "NaN" is not a 100m-yuan',
    'a plain number'
  ],
  ['no number at all', cell('output', 'value', ''), 'the value "" is not a 100m-yuan', 'a plain number'],
  [
    'more digits than can be kept',
    cell('output', 'value', '149.4900000000000012'),
    'is not a 100m-yuan',
    'at most 15 digits'
  ],
  [
    'a day that is none',
    cell('signing', 'value', '2020-02-30'),
    'the value "2020-02-30" is not a date',
    'Write a date as 2020-03-26'
  ],
  [
    'a date of which either number may be the month',
    cell('signing', 'value', '7/10/2020'),
    'the value "7/10/2020" is not a date',
    'Write a date as 2020-03-26'
  ],
  [
    'a day whose year a spreadsheet left out',
    cell('buses', 'period', '26-Mar'),
    'the period "26-Mar" cannot be read',
    'Write 2020, 2020-03'
  ],
  [
    'a month that there is none of',
    cell('cn-iva-2019-07', 'period', '2019-13', 'context.csv'),
    'the period "2019-13" cannot be read',
    'Write 2020, 2020-03'
  ],
  [
    'an unknown unit',
    cell('output', 'unit', 'yuan'),
    'column "unit": "yuan" cannot be read',
    'Write one of: count'
  ],
  [
    'an unknown qualifier',
    cell('output', 'qualifier', 'around'),
    'column "qualifier": "around" cannot be read',
    'Write one of: about'
  ],
  [
    'an unknown kind',
    cell('output', 'kind', 'guess'),
    'column "kind": "guess" cannot be read',
    'Write printed, counted or derived'
  ],
  [
    'an id with a capital',
    swap('facts.csv', '\noutput,', '\nOutput,'),
    'column "id": "Output" cannot be read',
    'small letters'
  ],
  [
    'an id twice',
    swap('facts.csv', '\nvalue-added,', '\noutput,'),
    `the id "output" stands already in src/content/facts.csv, line ${rowOf('output')}`,
    'an id of its own'
  ],
  [
    'an id of the other table',
    swap('context.csv', '\nkm-nearest,', '\noutput,'),
    'the id "output" stands already in src/content/facts.csv',
    'an id of its own'
  ],
  [
    'a measure in the other language',
    cell('buses', 'measure_zh', 'buses'),
    'column "measure_zh": "buses" cannot be read',
    'in Chinese'
  ],
  [
    'a Chinese measure under English',
    cell('buses', 'measure_en', '直通车'),
    'column "measure_en": "直通车" cannot be read',
    'in English'
  ],
  [
    'a printed figure without its phrase',
    cell('output', 'phrase', ''),
    '"output" is printed but has no phrase',
    'the words as printed'
  ],
  [
    'a printed figure without its paragraph',
    cell('output', 'paragraph', ''),
    '"output" is printed but has no paragraph',
    'the paragraph of the article'
  ],
  [
    'a printed figure with a formula',
    cell('output', 'formula', 'buses / 2'),
    '"output" is printed, and yet has a formula',
    'Leave both empty'
  ],
  [
    'bounds the wrong way round',
    {
      file: 'facts.csv',
      change: (t) => withCell(withCell(t, 'bus-firms', 'low', '99'), 'bus-firms', 'high', '91'),
      line: rowOf('bus-firms')
    },
    '"bus-firms" has the bounds "99" and "91"',
    'the smaller one in low'
  ],
  [
    '"more than" without bounds',
    {
      file: 'facts.csv',
      change: (t) => withCell(withCell(t, 'bus-firms', 'low', ''), 'bus-firms', 'high', ''),
      line: rowOf('bus-firms')
    },
    '"bus-firms" is "more-than" without bounds',
    'more than 90 is 91 to 99'
  ],
  [
    'a bound that is no number',
    cell('bus-firms', 'low', 'ca. 91'),
    'column "low": "ca. 91" cannot be read',
    'a plain number'
  ],
  [
    'a derived figure without its formula',
    cell('six-share', 'formula', ''),
    '"six-share" is derived but has no formula',
    'Write one over other ids'
  ],
  [
    'a derived figure without decimals',
    cell('six-share', 'decimals', ''),
    '"six-share" is derived but has no number of decimals',
    'digits after the point'
  ],
  [
    'a derived figure with a value',
    cell('six-share', 'value', '42'),
    '"six-share" is derived, and yet has a value',
    'they are computed'
  ],
  [
    'a formula that cannot be read',
    cell('people-per-bus', 'formula', 'bus-people / ('),
    'the formula of "people-per-bus" cannot be read',
    'with spaces around them'
  ],
  [
    'a formula with other arithmetic',
    cell('people-per-bus', 'formula', 'bus-people ** buses'),
    'the formula of "people-per-bus" cannot be',
    'Use ids, numbers, + - * /'
  ],
  [
    'a formula that divides by zero',
    { ...cell('buses', 'value', '0'), line: rowOf('people-per-bus') },
    'the formula of "people-per-bus" cannot be computed: it divides by zero',
    'Use ids, numbers'
  ],
  [
    'a formula that reads an unknown row',
    swap('facts.csv', 'bus-people / buses,', 'bus-people / coaches,'),
    'reads "coaches", which no row has',
    'the column id'
  ],
  [
    'a formula that reads a date',
    swap('facts.csv', 'bus-people / buses,', 'bus-people / signing,'),
    'reads "signing", which is not a number',
    'a numeric unit'
  ],
  [
    'a formula that reads itself',
    swap('facts.csv', 'bus-people / buses,', 'people-per-bus / buses,'),
    '"people-per-bus" is derived from itself: people-per-bus → people-per-bus',
    'printed figures only'
  ],
  [
    'formulas that read each other',
    {
      file: 'facts.csv',
      change: (t) =>
        withCell(
          withCell(t, 'people-per-bus', 'formula', 'bus-people / people-per-firm'),
          'people-per-firm',
          'formula',
          'bus-people / people-per-bus'
        ),
      line: rowOf('people-per-firm')
    },
    'is derived from itself: people-per-bus → people-per-firm → people-per-bus',
    'printed figures only'
  ],
  [
    'a count of things that have names in the picture',
    cell('incubators', 'value', '5'),
    '"incubators" is 5, and the scene "platforms" has names for 4',
    'needs a programmer'
  ],
  [
    'a figure the scene draws taken out',
    swap('facts.csv', /\nbuses,[^\n]*/, '', 1),
    'the scene "buses" draws the figure "buses"',
    'Put the row back'
  ],
  [
    'a row with a cell too many',
    swap('facts.csv', '\noutput,', '\noutput,149,'),
    'this row has 15 cells, the first line has 14',
    'between double quotes'
  ],
  [
    'a row cut short',
    swap('facts.csv', /(filed \* 100),1,,/, '$1,,'),
    'this row has 13 cells, the first line has 14',
    'between double quotes'
  ],
  [
    'a quotation mark left open',
    swap('facts.csv', /(\noutput,[^,]*,)/, '$1"'),
    'a double quote is opened and not closed',
    'Close it'
  ],
  [
    'a cell outside the columns',
    { file: 'facts.csv', change: moreCells(2, 'why?'), line: 3 },
    '"why?" stands in a column without a name',
    'Move it'
  ],
  [
    'a column missing',
    swap('facts.csv', 'id,value,unit', 'id,number,unit'),
    'the column "value" is missing',
    'The first line must name: id, value'
  ],
  [
    'a column twice',
    { file: 'facts.csv', change: moreCells(0, 'value'), line: 1 },
    'the column "value" stands twice',
    'Take one of them out'
  ],
  [
    'semicolons between cells',
    { file: 'facts.csv', change: (t) => t.replaceAll(',', ';'), line: 1 },
    'separated by semicolons',
    'CSV with commas'
  ],
  [
    'tabs between cells',
    { file: 'context.csv', change: (t) => t.replaceAll(',', '\t'), line: 1 },
    'separated by tabs',
    'CSV with commas'
  ],
  [
    'an empty file',
    { file: 'facts.csv', change: () => '', line: 1 },
    'the column "id", "value"',
    'The first line must name'
  ],
  [
    'a statistic that does not say what it is',
    cell('km-nearest', 'note_en', '', 'context.csv'),
    '"km-nearest" does not say what it is',
    'note_zh and note_en'
  ],
  [
    'a region without a Chinese name',
    cell('gd-iva-2020-03', 'region', 'Hunan', 'context.csv'),
    'the region "Hunan" has no Chinese name',
    'Write one of: China'
  ],
  [
    'a distance that the coordinates do not give',
    swap('places.csv', /(?<=,Xianning,.*,)695/, '659'),
    '"Xianning" is said to be 659 km from Qingyuan; its coordinates say 695',
    'Mend the distance'
  ],
  [
    'a place moved off the map',
    swap('places.csv', '29.8435', '30.8435'),
    '"Xianning" stands on the map at',
    'does not follow this table'
  ],
  [
    'a place of the map without a row',
    swap('places.csv', /\n咸宁市[^\n]*/, '', 1),
    'the place "Xianning" of the map has no row',
    'Put the row back'
  ],
  [
    'coordinates that are none',
    swap('places.csv', '114.322', 'E114.322'),
    'column "lon": "E114.322" cannot be read',
    'Write degrees east'
  ]
];

const number = (/** @type {number} */ value) =>
  Math.abs(value) >= 100 ? String(Math.round(value)) : String(Number(value.toPrecision(3)));
const ratio = (/** @type {number | undefined} */ value, /** @type {number | undefined} */ to) =>
  value !== undefined && to ? `${number(value / to)}×` : '–';

/** @param {readonly string[][]} rows the first of them names the columns */
function print(rows) {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  for (const [i, row] of rows.entries()) {
    console.log(
      row.map((cell, c) => (c ? cell.padStart(widths[c] ?? 0) : cell.padEnd(widths[c] ?? 0))).join('  ')
    );
    if (i === 0) console.log(widths.map((width) => '─'.repeat(width)).join('  '));
  }
}

/**
 * Prints figures of pages side by side, each with its ratio to the plain page's, and those of the story to each other
 * page's.
 * @param {string} title
 * @param {Record<string, Record<string, number>>} pages figures by page; `plain` is what all are compared with
 * @param {readonly string[]} [versus] pages that the story is compared with besides
 */
export function printPages(title, pages, versus = []) {
  const { plain = {}, ...others } = pages;
  const figures = [...new Set(Object.values(pages).flatMap(Object.keys))];
  const against = versus.filter((name) => name in pages);
  console.log(`\n── ${title}`);
  print([
    [
      '',
      'plain',
      ...Object.keys(others).flatMap((name) => [name, '÷ plain']),
      ...against.map((name) => `story ÷ ${name}`)
    ],
    ...figures.map((figure) => [
      figure,
      cell(plain[figure]),
      ...Object.values(others).flatMap((of) => [cell(of[figure]), ratio(of[figure], plain[figure])]),
      ...against.map((name) => ratio(pages.story?.[figure], pages[name]?.[figure]))
    ])
  ]);
}

const cell = (/** @type {number | undefined} */ value) => (value === undefined ? '–' : number(value));

/**
 * Prints what a frame of each chapter costs, as a ratio to pages that have no chapters too.
 * @param {string} title
 * @param {Record<string, { whole: Record<string, number>, chapters: Record<string, Record<string, number>> }>} pages
 */
export function printChapters(title, pages) {
  const COST = 'ms a frame';
  const { story, base } = pages;
  const to = ['plain', 'scrubbed'].filter((name) => name in pages);
  console.log(`\n── ${title}`);
  print([
    ['', COST, ...to.map((name) => `÷ ${name}`), ...(base ? ['÷ base'] : [])],
    ...Object.entries(story?.chapters ?? {}).map(([chapter, of]) => [
      chapter,
      cell(of[COST]),
      ...to.map((name) => ratio(of[COST], pages[name]?.whole[COST])),
      ...(base ? [ratio(of[COST], base.chapters[chapter]?.[COST])] : [])
    ])
  ]);
}

/**
 * Prints what a main thread does a swipe, by kind of work, dearest first.
 * @param {string} title
 * @param {Record<string, { late: number, kinds: Record<string, { ms: number, times: number }> }>} pages
 */
export function printWork(title, pages) {
  const LINES = 22;
  const kinds = [...new Set(Object.values(pages).flatMap(({ kinds }) => Object.keys(kinds)))];
  const msOf = (/** @type {string} */ page, /** @type {string} */ kind) => pages[page]?.kinds[kind]?.ms ?? 0;
  const dearest = kinds.sort((a, b) => msOf('story', b) - msOf('story', a)).slice(0, LINES);
  const sum = (/** @type {string} */ page) => kinds.reduce((all, kind) => all + msOf(page, kind), 0);
  const names = Object.keys(pages);
  console.log(`\n── ${title}`);
  print([
    ['', ...names.flatMap((name) => [`${name}, ms`, 'times', ...(name === 'plain' ? [] : ['÷ plain'])])],
    [
      'all',
      ...names.flatMap((name) => [
        number(sum(name)),
        '',
        ...(name === 'plain' ? [] : [ratio(sum(name), sum('plain'))])
      ])
    ],
    [
      'tasks over 16 ms',
      ...names.flatMap((name) => [
        '',
        cell(pages[name]?.late),
        ...(name === 'plain' ? [] : [ratio(pages[name]?.late, pages.plain?.late)])
      ])
    ],
    ...dearest.map((kind) => [
      kind,
      ...names.flatMap((name) => [
        number(msOf(name, kind)),
        number(pages[name]?.kinds[kind]?.times ?? 0),
        ...(name === 'plain' ? [] : [ratio(msOf(name, kind), msOf('plain', kind))])
      ])
    ])
  ]);
}

import { expect, test } from '@playwright/test';
import { parse } from 'acorn';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FAULTS } from '../../src/lib/locales/faults/faults';

/**
 * What Chrome 99, Safari 15.4 and Firefox 115 can read (`build.target`), checked on the built files, for a build lowers
 * syntax but neither regular expressions nor what the platform offers.
 */
const files = (readdirSync('build', { recursive: true }) as string[]).filter(
  (name) => !name.startsWith('downloads')
);
const ending = (end: string) => files.filter((name) => name.endsWith(end)).map((name) => join('build', name));
const sources = (end: string) => ending(end).map((name) => ({ name, text: readFileSync(name, 'utf8') }));

/** Methods that one of the three does not have. */
const NEWER = new Set([
  'toReversed',
  'toSorted',
  'toSpliced',
  'groupBy',
  'withResolvers',
  'fromAsync',
  'isWellFormed',
  'toWellFormed',
  'union',
  'intersection',
  'difference',
  'symmetricDifference',
  'isSubsetOf',
  'checkVisibility',
  'showPopover',
  'hidePopover',
  'togglePopover',
  'startViewTransition',
  'moveBefore'
]);
/** The same, where a file may ask first whether they are there. */
const ASKED = ['Segmenter', 'requestIdleCallback', 'wakeLock', 'scheduler'];

interface Node {
  type: string;
  [key: string]: unknown;
}

function visit(node: unknown, each: (node: Node) => void): void {
  if (Array.isArray(node)) for (const one of node) visit(one, each);
  else if (node && typeof node === 'object') {
    if ('type' in node) each(node as Node);
    for (const value of Object.values(node)) visit(value, each);
  }
}

const LOOKBEHIND = /\(\?<[=!]/;

/** What of a script one of the three browsers would stumble over. */
function newer(text: string, sourceType: 'module' | 'script'): string[] {
  const faults: string[] = [];
  const named = new Set<string>();
  // Safari 15.4 is ES2022 without static blocks and lookbehind.
  visit(parse(text, { ecmaVersion: 2022, sourceType }), (node) => {
    if (node.type === 'StaticBlock') faults.push('a static block');
    const regex = node.regex as { pattern: string } | undefined;
    if (regex && LOOKBEHIND.test(regex.pattern)) faults.push(`lookbehind in /${regex.pattern}/`);
    if (node.type === 'NewExpression' && (node.callee as Node).name === 'RegExp')
      visit(
        node.arguments,
        ({ value }) =>
          LOOKBEHIND.test(JSON.stringify(value ?? '')) &&
          faults.push(`lookbehind in ${JSON.stringify(value)}`)
      );
    if (node.type !== 'MemberExpression' || node.computed) return;
    const { name } = node.property as { name: string };
    if (NEWER.has(name)) faults.push(`.${name}`);
    else named.add(name);
  });
  for (const name of ASKED)
    if (
      named.has(name) &&
      !new RegExp(`["'\`]${name}["'\`] ?in |\\.${name}\\?\\.|typeof \\w*\\.?${name}`).test(text)
    )
      faults.push(`.${name}, without asking whether it is there`);
  return faults;
}

test('what finds too new scripts finds them', () => {
  expect(newer('class A { static { f() } }', 'script')).toEqual(['a static block']);
  expect(newer('x = /(?<=a)b/', 'script')).toHaveLength(1);
  expect(newer('x = new RegExp("(?<!a)b"); y = new RegExp(`(?<=a)b`)', 'script')).toHaveLength(2);
  expect(newer('[].toSorted(); requestAnimationFrame(f)', 'script')).toEqual(['.toSorted']);
  expect(newer('Intl.Segmenter', 'script')).toHaveLength(1);
  expect(newer('"Segmenter" in Intl && new Intl.Segmenter()', 'script')).toEqual([]);
  expect(() => newer('x = /[a&&b]/v', 'script')).toThrow();
});

test('scripts hold nothing newer than the oldest browser we build for', () => {
  const scripts = sources('.js');
  expect(scripts.length).toBeGreaterThan(20);
  const faults = scripts.flatMap(({ name, text }) =>
    newer(text, 'module').map((fault) => `${name}: ${fault}`)
  );
  for (const { name, text } of sources('.html'))
    for (const [, attributes, code] of text.matchAll(/<script\b([^>]*)>(.*?)<\/script>/gs))
      if (code!.trim() && !/type="(application|speculation)/.test(attributes!))
        faults.push(...newer(code!, 'script').map((fault) => `${name}: ${fault}`));
  expect(faults).toEqual([]);
});

/** Values that older browsers drop, and with which words their rule must ask first, or what must stand before them. */
const VALUES = [/\d(?:svh|dvh|lvh)\b/, /\dcq[whib]\b/, /color-mix\(/, /\boklch\(/, /light-dark\(/];

test('styles that are newer have something to fall back to', () => {
  const faults: string[] = [];
  for (const { name, text } of sources('.css')) {
    // What asks first is let be.
    const unasked = text.replace(/@supports[^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '');
    for (const [, selector, body] of unasked.matchAll(/([^{}]*)\{([^{}]*)\}/g)) {
      // One unknown selector takes its whole list with it.
      if (/:has\(|:is\(.*:has/.test(selector!) && selector!.includes(','))
        faults.push(`${name}: ${selector}`);
      const declared = body!.split(';').map((one) => one.split(/:(.*)/s) as [string, string]);
      for (const [index, [property, value = '']] of declared.entries())
        if (
          VALUES.some((newest) => newest.test(value)) &&
          !declared.slice(0, index).some(([before]) => before === property)
        )
          faults.push(`${name}: ${selector} { ${property}: ${value} }`);
    }
  }
  expect(faults).toEqual([]);
});

test('what can be wrong with the content is sent to nobody', () => {
  const advice = Object.values(FAULTS).map(({ titleMissing }) => titleMissing()[1]);
  const sent = sources('.js').filter(({ text }) => advice.some((said) => text.includes(said)));
  expect(sent.map(({ name }) => name)).toEqual([]);
});

import { expect, test, type Page } from '@playwright/test';
import { HtmlValidate, StaticConfigLoader, type Report, type RuleConfig } from 'html-validate';
import { readdirSync } from 'node:fs';
import { goToStep, open } from '../support/reading';

/** Rules of the checker that are about how HTML is written down, and not about what it says. */
const FORMATTING: RuleConfig = {
  // <!doctype html> and <!DOCTYPE html> are one; Prettier writes the first.
  'doctype-style': 'off',
  // Svelte closes <meta/>, as HTML allows.
  'void-style': 'off',
  // Svelte writes selected="", which is selected.
  'attribute-boolean-style': 'off',
  // The same of download="".
  'attribute-empty-style': 'off',
  // Of the frame that the kit fills.
  'no-trailing-whitespace': 'off',
  // HTML allows all but white space in an id; the stricter form saves escapes in style sheets. Ids of figures are those
  // of the ledger, such as gd-iva-ytd-2020-01..02.
  'valid-id': ['error', { relaxed: true }]
};

const checker = new HtmlValidate(
  new StaticConfigLoader({ root: true, extends: ['html-validate:recommended'], rules: FORMATTING })
);

/** What is wrong, as file:line:column, rule, message and where it is. */
const faultsIn = ({ results }: Report, file: string) =>
  results.flatMap(({ messages }) =>
    messages.map(
      ({ line, column, ruleId, message, selector }) =>
        `${file}:${line}:${column} ${ruleId}: ${message} (${selector})`
    )
  );

/**
 * The kinds of page are those that have a route; a new one is checked by being there. Each is read once, every other in
 * Chinese. A frame as tall as its steps is the same file as one that scrolls.
 */
const kinds = readdirSync('src/routes/[[lang=lang]]', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('+page.svelte'))
  .sort()
  .map((file, index) => {
    const path = file.replace('[chapter]', 'buses').replace('+page.svelte', 'index.html');
    return `build/${index % 2 ? 'zh/' : ''}${path}`;
  });

test('there is a page of each kind to check', () => {
  expect(kinds.length).toBeGreaterThanOrEqual(6);
});

for (const file of kinds)
  test(`is valid HTML: ${file}`, async () => {
    expect(faultsIn(await checker.validateFile(file), file)).toEqual([]);
  });

/** Of a page as scripts have made it. They set styles through the object model, which a page's source cannot show. */
async function liveFaults(page: Page, state: string): Promise<string[]> {
  const report = await checker.validateString(await page.content(), {
    rules: { 'no-inline-style': 'off' }
  });
  return faultsIn(report, state);
}

test('what scripts add to the story is valid, too', async ({ page }) => {
  await open(page, '/');
  await goToStep(page, 'recovery-climb');
  await page.locator('#recovery-climb .figure').first().click();
  await expect(page.locator('.panel')).toBeVisible();
  expect(await liveFaults(page, 'a figure')).toEqual([]);
  await page.keyboard.press('Escape');
  await page.locator('#recovery-climb .show-table').press('Enter');
  await expect(page.locator('dialog.tables')).toBeVisible();
  expect(await liveFaults(page, 'a table')).toEqual([]);
});

test('what scripts add to the deck is valid, too', async ({ page }) => {
  await page.goto('/zh/present/?site=example.org');
  await page.waitForSelector('.deck.opened');
  for (const [key, dialog] of [
    ['?', '.help'],
    ['o', '.overview'],
    ['q', '.code svg']
  ] as const) {
    await page.keyboard.press(key);
    await expect(page.locator(dialog)).toBeVisible();
    expect(await liveFaults(page, dialog)).toEqual([]);
    await page.keyboard.press('Escape');
  }
});

test('what finds faults finds them', async () => {
  const { results } = await checker.validateString(
    '<table role="table"><tr class="a a"><th><h2>Heading</h2></th></tr></table><form></form><p id="a b">'
  );
  const rules = results.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId));
  for (const rule of [
    'no-redundant-role',
    'no-dup-class',
    'element-permitted-content',
    'wcag/h32',
    'valid-id'
  ])
    expect(rules).toContain(rule);
});

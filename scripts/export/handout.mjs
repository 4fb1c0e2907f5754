/**
 * Prints the story page as a browser does: the style sheet for paper makes the handout.
 * @param {import('@playwright/test').Browser} browser
 * @param {string} address of the page in its language
 */
export async function handout(browser, address, lang) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, colorScheme: 'light' });
  try {
    await page.addInitScript((chosen) => localStorage.setItem('language', chosen), lang);
    await page.goto(address, { waitUntil: 'networkidle' });
    await page.waitForSelector('main.followed');
    await page.emulateMedia({ media: 'print' });
    await page.waitForSelector('main.printing');
    await page.evaluate(() => document.fonts.ready);
    return await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true });
  } finally {
    await page.close();
  }
}

import type { Page } from '@playwright/test';

// Without `npm run export` there is no list of take-away files, and the browser says so.
const missing = (url: string) => url.endsWith('/downloads/index.json');

/** What a page asks for from elsewhere or does not get, and what its policy or its console complains of. */
export async function watch(page: Page, origin: string) {
  const wrong: string[] = [];
  page.context().on('request', (request) => {
    const url = new URL(request.url());
    if (!['data:', 'blob:'].includes(url.protocol) && url.origin !== origin) wrong.push(`asks ${url}`);
  });
  page.on('pageerror', (error) => wrong.push(`throws ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' && !missing(message.location().url)) wrong.push(`says ${message.text()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400 && !missing(response.url()))
      wrong.push(`is answered ${response.status()} ${response.url()}`);
  });
  page.on('requestfailed', (request) => {
    // What a reader who goes on no longer waits for.
    const left = request.failure()?.errorText === 'net::ERR_ABORTED';
    if (!left) wrong.push(`fails ${request.url()}: ${request.failure()?.errorText}`);
  });
  await page.exposeFunction('violated', (what: string) => wrong.push(`violates ${what}`));
  await page.addInitScript(() =>
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) =>
      (window as unknown as { violated: (what: string) => void }).violated(
        `${effectiveDirective} ${blockedURI} ${sample}`
      )
    )
  );
  return wrong;
}

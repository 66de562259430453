import type { Fixtures, Page, PlaywrightWorkerArgs } from '@playwright/test';

/**
 * An empty page beside that of the test, one for all tests of a worker: there files are parsed, since the policy of the
 * course lets nothing parse markup.
 */
export const withEmpty: Fixtures<object, { empty: Page }, object, PlaywrightWorkerArgs> = {
  empty: [
    async ({ browser }, use) => {
      const page = await browser.newPage();
      await use(page);
      await page.close();
    },
    { scope: 'worker' },
  ],
};

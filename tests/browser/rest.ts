import { expect, type Page } from '@playwright/test';

/** Goes through the page as a reader does, until every figure and exercise on it is alive; ends at its top. */
export async function awaken(page: Page): Promise<void> {
  await page.evaluate(async () => {
    // What comes near the window is told with the next frame, which a busy browser may leave out.
    const frame = () =>
      new Promise((done) => {
        requestAnimationFrame(done);
        setTimeout(done, 500);
      });
    for (let y = 0; y < document.body.scrollHeight; y += innerHeight) {
      scrollTo({ top: y, behavior: 'instant' });
      await frame();
      await frame();
    }
  });
  await expect
    .poll(
      () =>
        page.evaluate(() => {
          const asleep = [
            ...document.querySelectorAll('astro-island[ssr], .exercise-check:disabled'),
          ].filter((e) => e.checkVisibility()); // what is folded away sleeps on
          asleep[0]?.scrollIntoView({ block: 'center', behavior: 'instant' });
          return asleep.map((e) => e.closest('[id]')?.id);
        }),
      {
        message: `parts of ${page.url()} that do not come alive`,
        intervals: [50],
        timeout: 40_000,
      },
    )
    .toEqual([]);
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
}

/** Waits until the page has drawn what was just changed. */
export const drawn = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((done) => {
        requestAnimationFrame(() => requestAnimationFrame(() => done()));
        setTimeout(done, 500);
      }),
  );

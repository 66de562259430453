import type { CDPSession, Page } from '@playwright/test';
import { expect, test } from './contract/figure.ts';

test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

/** A finger that goes down at one place, along a straight way, and up again. */
async function swipe(page: Page, from: [number, number], to: [number, number]): Promise<void> {
  const cdp: CDPSession = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: [number, number]) =>
    cdp.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: at ? [{ x: at[0], y: at[1] }] : [],
    });
  await touch('touchStart', from);
  for (let i = 1; i <= 10; i++)
    await touch('touchMove', [
      from[0] + ((to[0] - from[0]) * i) / 10,
      from[1] + ((to[1] - from[1]) * i) / 10,
    ]);
  await touch('touchEnd');
}

for (const [id, grip] of [
  ['coin-entropy', '[role=slider]'],
  ['distribution-entropy', '[role=slider]'],
  ['entropy-area', '[role=slider]'],
] as const) {
  test(`a finger drags in ${id}, and scrolls beside what can be dragged`, async ({ page }) => {
    await page.goto(`/en/information-entropy/#${id}`);
    const figure = page.locator(`#${id}[data-ready]`);
    const handle = figure.locator(grip).first();
    await handle.evaluate((e) => e.scrollIntoView({ block: 'center', behavior: 'instant' }));
    const main = figure.locator('output').first();
    const value = () => main.getAttribute('data-value');
    const before = await value();
    const box = await handle.boundingBox();
    if (!box) throw new Error('no handle is drawn');
    const middle: [number, number] = [box.x + box.width / 2, box.y + box.height / 2];
    const scrolled = () => page.evaluate(() => Math.round(scrollY));
    const at = await scrolled();

    await swipe(page, middle, [middle[0] - 60, middle[1] + 60]);
    await expect.poll(value, 'the drag sets the figure').not.toBe(before);
    expect(await scrolled(), 'the page stays').toBe(at);

    const set = await value();
    const area = await figure.locator('svg.plot-area').first().boundingBox();
    if (!area) throw new Error('no chart is drawn');
    const beside: [number, number] = [area.x + area.width * 0.95, area.y + area.height * 0.2];
    await swipe(page, beside, [beside[0], beside[1] - 200]);
    await expect.poll(scrolled, 'the page scrolls').toBeGreaterThan(at + 50);
    expect(await value(), 'scrolling sets nothing').toBe(set);
  });
}

import type { CDPSession, Page } from '@playwright/test';
import { expect, open, places, test, values } from './contract/figure.ts';

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

/** Figures with what is dragged in them: which of it, if the first changes no number, and a place across and down beside it. */
const dragged: readonly (readonly [id: string, which?: number, x?: number, y?: number])[] = [
  ['coin-entropy'],
  ['distribution-entropy', 0, 0.5, 0.7],
  ['entropy-area'],
  ['softmax-entropy'],
  ['epoch-snapshots'],
  ['confident-mistake', 0, 0.5],
  ['binary-cross-entropy'],
  ['softmax-loss'],
  ['kl-gaussian'],
  ['kl-fit', 1],
  ['monte-carlo-kl'],
];

for (const [id, which = 0, across = 0.95, down = 0.2] of dragged) {
  test(`a finger drags in ${id}, and scrolls beside what can be dragged`, async ({ page }) => {
    const here = places.filter((place) => place.id === id && place.lang === 'en');
    const place = here.find(({ alone }) => !alone) ?? here[0];
    if (!place) throw new Error(`no page has ${id}`);
    const figure = await open(page, place);
    const handle = figure.locator('svg [role=slider]').nth(which);
    await handle.evaluate((e) => e.scrollIntoView({ block: 'center', behavior: 'instant' }));
    const before = await values(figure);
    const box = await handle.boundingBox();
    const area = await figure.locator('svg.plot-area').first().boundingBox();
    if (!box || !area) throw new Error('no handle is drawn');
    const middle: [number, number] = [box.x + box.width / 2, box.y + box.height / 2];
    const inwards = middle[0] < area.x + area.width / 2 ? 60 : -60;
    const scrolled = () => page.evaluate(() => Math.round(scrollY));
    const at = await scrolled();

    await swipe(page, middle, [middle[0] + inwards, middle[1] + 60]);
    await expect.poll(() => values(figure), 'the drag sets the figure').not.toEqual(before);
    expect(await scrolled(), 'the page stays').toBe(at);

    const set = await values(figure);
    const beside: [number, number] = [area.x + area.width * across, area.y + area.height * down];
    await swipe(page, beside, [beside[0], beside[1] - 200]);
    await expect.poll(scrolled, 'the page scrolls').toBeGreaterThan(at + 50);
    expect(await values(figure), 'scrolling sets nothing').toEqual(set);
  });
}

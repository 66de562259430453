import type { Page } from '@playwright/test';
import { expect, open, type Place, places, test } from './contract/figure.ts';

/** A page that is used for long keeps nothing of what it showed. */

const alone = (id: string) =>
  places.find((p) => p.id === id && p.alone && p.lang === 'en') as Place;

/** What is still held once nobody needs it: elements, attached or not, and bytes of script. */
async function holds(page: Page) {
  const client = await page.context().newCDPSession(page);
  await client.send('Performance.enable');
  await client.send('HeapProfiler.enable');
  // What waits for rest has come.
  await page.waitForTimeout(900);
  await client.send('HeapProfiler.collectGarbage');
  const { metrics } = await client.send('Performance.getMetrics');
  await client.detach();
  const of = (name: string) => metrics.find((m) => m.name === name)?.value ?? Number.NaN;
  return { nodes: of('Nodes'), bytes: of('JSHeapUsedSize') };
}

test('a figure that is moved again and again holds as much as after a few moves', async ({
  page,
}) => {
  const figure = await open(page, alone('coin-entropy'));
  const move = (times: number) =>
    figure.locator('input[type=range]').evaluate(async (slider: HTMLInputElement, n) => {
      for (let k = 0; k < n; k++) {
        slider.value = String((5 + (k % 90)) / 100);
        slider.dispatchEvent(new Event('input', { bubbles: true }));
        // Now and then it rests, as a hand does.
        await new Promise((done) => (k % 10 ? requestAnimationFrame(done) : setTimeout(done, 150)));
      }
    }, times);
  await move(60);
  const before = await holds(page);
  await move(300);
  const after = await holds(page);
  expect(after.nodes - before.nodes, 'elements more').toBeLessThan(30);
  expect(after.bytes - before.bytes, 'bytes more').toBeLessThan(700_000);
});

test('ten runs of the training lab hold as much as two', async ({ page }) => {
  test.setTimeout(120_000);
  const figure = await open(page, alone('training-lab'));
  await figure.locator('input[name=epochs]').fill('3');
  const play = figure.locator('[data-action=play]');
  const run = async () => {
    await play.click();
    await expect(play).toHaveText('Pause');
    await expect(play).toHaveText('Train again', { timeout: 30_000 });
  };
  // The last drawings go with the next: a reset brings one.
  const runs = async (count: number) => {
    for (let i = 0; i < count; i++) await run();
    await figure.locator('[data-action=reset]').click();
    await figure.locator('input[name=epochs]').fill('3');
    return holds(page);
  };
  const before = await runs(2);
  const after = await runs(10);
  expect(after.nodes - before.nodes, 'elements more').toBeLessThan(300);
  expect(after.bytes - before.bytes, 'bytes more').toBeLessThan(1_500_000);
});

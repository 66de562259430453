import { readFileSync } from 'node:fs';
import { eachAlone, eventually, expect, inOneLanguage, open, test } from './figure.ts';

/** What a lock takes away, and what a figure echoes. */

const alone = inOneLanguage(eachAlone);
const at = (id: string) => {
  const place = alone.find((place) => place.id === id);
  if (!place) throw new Error(`no page with ${id} alone`);
  return place;
};

test('lock=cells: another number of rows would be another table, so rows and columns are locked too', async ({
  page,
}) => {
  const figure = await open(page, at('joint-entropy'), '?lock=cells');
  await expect(figure.locator('input[name=rows], input[name=columns]')).toHaveCount(0);
  const free = await open(page, at('joint-entropy'), '?lock=rows');
  await expect(free.locator('input[name=columns]')).not.toHaveCount(0);
});

test('softmax-loss: with the label locked, no button would need to move it', async ({ page }) => {
  const figure = await open(page, at('softmax-loss'), '?lock=label');
  for (const button of await figure.locator('.controls button:visible:enabled').all()) {
    const before = await figure.locator('output').allTextContents();
    await button.click();
    await eventually(
      () => figure.locator('output').allTextContents(),
      (await button.textContent()) ?? '',
    ).not.toEqual(before);
  }
});

test('a game of a locked number of things can be played', async ({ page }) => {
  const playable = await open(page, at('yes-no-questions'), '?lock=n');
  await expect(playable.locator('.controls button:visible')).not.toHaveCount(0);
});

test('a text of the address keeps its direction to itself', async ({ page }) => {
  const bad = '\u202eabc\u2069 1';
  const figure = await open(page, at('coin-entropy'), `?coin-entropy.p=${encodeURIComponent(bad)}`);
  await expect(figure.locator('.figure-refused')).toContainText('‘\u2068\ufffdabc\ufffd 1\u2069’');
});

test('huffman-code listens to as much for a long text as for a short one', async ({ page }) => {
  await open(page, at('huffman-code'), '?huffman-code.text=ab');
  const client = await page.context().newCDPSession(page);
  await client.send('Performance.enable');
  const listeners = async () => {
    await client.send('HeapProfiler.collectGarbage');
    const { metrics } = await client.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'JSEventListeners')?.value ?? Number.NaN;
  };
  const before = await listeners();
  const field = page.locator('textarea[name=text]');
  const letters = Array.from({ length: 90 }, (_, i) => String.fromCodePoint(0xac00 + i)).join('');
  await field.fill(letters);
  await expect(page.locator('.tree-node')).toHaveCount(2 * 90 - 1);
  await eventually(async () => (await listeners()) - before, 'listeners more').toBeLessThan(20);
});

test('a video that does not play keeps its link', async ({ page }) => {
  await page.route(/youtube/, (route) => route.abort());
  await page.goto('/en/information-entropy/');
  const html = readFileSync('dist/en/information-entropy/index.html', 'utf8');
  const [, id] = /data-video="([\w-]+)"/.exec(html) ?? [];
  await page.locator(`a[data-video="${id}"]`).click();
  await expect(page.locator('.video iframe')).toHaveCount(1);
  await expect(page.locator(`.video a[href="https://youtu.be/${id}"]`)).toBeVisible();
});

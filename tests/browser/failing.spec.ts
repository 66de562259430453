import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { inlineScript } from '../../src/build/inline.ts';
import { langs } from './site.ts';

/** What a page says and shows where its own files do not arrive. */

const scripts = '**/_astro/*.js*';
const chapter = '/en/information-entropy/';
const said = {
  ko: '이 그림을 시작하지 못해 처음 상태를 보여 줍니다.',
  en: 'could not start; it shows its default state',
};
const coin = (page: Page) => page.locator('figure[data-widget=coin-entropy]');

test('the watchdog in the page has at most 600 bytes', () => {
  const code = inlineScript(readFileSync('src/scripts/watchdog.js', 'utf8'));
  expect(code.length).toBeLessThanOrEqual(600);
});

for (const lang of langs)
  test(`a figure whose files are blocked says so and is dimmed, in ${lang}`, async ({ page }) => {
    await page.route(scripts, (route) => route.abort());
    await page.goto(`/embed/${lang}/coin-entropy/?coin-entropy.p=0.25`);
    const figure = coin(page);
    await expect(figure.locator('.failed')).toContainText(said[lang]);
    await expect(figure.locator('.failed-sandbox')).toBeHidden();
    await expect(figure.locator('.figure-picture')).not.toHaveCSS('opacity', '1');
    await expect(figure.locator('.tool:disabled:visible'), 'no dead tool').toHaveCount(0);
    await expect(figure.locator('.failed')).toHaveCount(1);
  });

test('a figure that could not start tries again when the reader asks, in the state of its address', async ({
  page,
}) => {
  await page.route(scripts, (route) => route.abort());
  await page.goto('/embed/en/coin-entropy/?coin-entropy.p=0.25');
  const again = coin(page).locator('.again');
  await expect(again).toBeVisible();
  await page.unroute(scripts);
  await again.click();
  await expect(coin(page)).toHaveAttribute('data-ready', '');
  await expect(coin(page).locator('output[data-quantity=entropy]')).toHaveAttribute(
    'data-value',
    /^0\.8112/,
  );
  await expect(coin(page).locator('.failed')).toHaveCount(0);
});

test('when only the file of one view is gone, as after a new version, its figure says so', async ({
  page,
}) => {
  let gone = 0;
  await page.route(/\/_astro\/island\.en\.|\/_astro\/.*coin-entropy/, (route) => {
    if (gone++ < 2) return route.fulfill({ status: 404, body: '' });
    return route.continue();
  });
  await page.goto('/embed/en/coin-entropy/');
  await expect(coin(page).locator('.failed')).toContainText(said.en);
});

for (const lang of langs)
  test(`a file of the training lab that is missed comes with the next start, in ${lang}`, async ({
    page,
  }) => {
    const asked = new Set<string>();
    let missing = 2;
    await page.route(/\/started\.[^/]*\.js/, (route) => {
      asked.add(route.request().url());
      return missing-- > 0 ? route.abort() : route.continue();
    });
    await page.goto(`/embed/${lang}/training-lab/?training-lab.epochs=1`);
    const lab = page.locator('#training-lab[data-ready]');
    const start = lab.locator('[data-action=play]');
    const failed = lab.getByRole('alert');
    for (const times of [1, 2]) {
      await start.click();
      await expect(failed).toContainText({ ko: '다시 시도합니다', en: 'to try again' }[lang]);
      await expect.poll(() => asked.size, 'under an address of its own each time').toBe(times);
    }
    await expect(failed.locator('button.again'), 'the last resort').toBeVisible();
    await start.click();
    await expect(lab.locator('output[data-quantity=epoch]')).toHaveAttribute('data-value', '1', {
      timeout: 30_000,
    });
    await expect(failed).toHaveCount(0);
  });

test('a figure reached without a network starts by itself once there is one', async ({
  page,
  context,
}) => {
  await page.goto(chapter);
  await page.waitForLoadState('networkidle');
  await context.setOffline(true);
  const figure = page.locator('figure[data-widget]').last();
  await figure.scrollIntoViewIfNeeded();
  await expect(figure.locator('.failed')).toContainText(said.en);
  await context.setOffline(false);
  await expect(figure).toHaveAttribute('data-ready', '');
  await expect(figure.locator('.failed')).toBeHidden();
});

test('exercises whose script is blocked say so, and their hints and solutions open', async ({
  page,
}) => {
  await page.route(scripts, (route) => route.abort());
  await page.goto(chapter);
  const first = page.locator('.exercise').first();
  await expect(first.locator('.exercise-failed')).toBeVisible();
  await expect(first.locator('.exercise-off')).toBeHidden();
  const box = page.locator('#x-02-bent-coin');
  await expect(box.locator('button:not(.again):visible'), 'no dead button').toHaveCount(0);
  await box.locator('[data-part=solution] summary').click();
  await expect(box.locator('[data-part=solution]')).toContainText('0.722');
});

test('exercises reached without a network start by themselves once there is one', async ({
  page,
  context,
}) => {
  await page.goto(chapter);
  await page.waitForLoadState('networkidle');
  await context.setOffline(true);
  const box = page.locator('#x-02-bent-coin');
  await box.scrollIntoViewIfNeeded();
  await expect(box.locator('.exercise-failed')).toBeVisible();
  await context.setOffline(false);
  await expect(box.locator('.exercise-check')).toBeEnabled();
  await expect(box.locator('.exercise-failed')).toBeHidden();
});

test('the curve of the first page asks to be dragged only where it can be', async ({ page }) => {
  const asked = page.locator('.home-drag');
  await page.goto('/');
  await expect(asked.first()).toBeVisible();
  await page.route(scripts, (route) => route.abort());
  await page.goto('/');
  await expect(page.locator('.home-captions')).toContainText('The entropy of one coin.');
  for (const sentence of await asked.all()) await expect(sentence).toBeHidden();
});

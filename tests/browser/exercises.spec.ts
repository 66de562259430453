import { expect, type Page, test } from '@playwright/test';

const chapter = '/en/information-entropy/';
const exercise = (page: Page, id: string) => page.locator(`#x-${id}`);
/** Brings an exercise near, so that its script is there. */
async function ready(page: Page, id: string) {
  const box = exercise(page, id);
  await box.scrollIntoViewIfNeeded();
  await expect(box.locator('.exercise-check')).toBeEnabled();
  return box;
}

test('a wrong answer is told why, stays editable, and a right one is told so', async ({ page }) => {
  await page.goto(chapter);
  const box = await ready(page, '02-bent-coin');
  const field = box.locator('.exercise-field');
  // H(0.2) = 0.722 bits; in nats it is 0.500.
  await field.fill('0.5004');
  await page.keyboard.press('Enter');
  await expect(box).toContainText('Not yet');
  await expect(box).toContainText('nats');
  await expect(field).toHaveValue('0.5004');
  await field.fill('0.7219');
  await page.keyboard.press('Enter');
  await expect(box).toContainText('Right');
});

test('a typed power is refused with the sentence, and a mixed number is read', async ({ page }) => {
  await page.goto(chapter);
  const box = await ready(page, '02-bent-coin');
  const field = box.locator('.exercise-field');
  await field.fill('2²');
  await page.keyboard.press('Enter');
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await expect(box).toContainText('0.25');
  await field.fill('1½');
  await page.keyboard.press('Enter');
  await expect(field).not.toHaveAttribute('aria-invalid');
  await expect(box).toContainText('Not yet');
});

test('a decimal comma is answered with the sentence that asks for a point', async ({ page }) => {
  for (const [lang, said] of [
    ['en', 'Use a decimal point, as in 0.722'],
    ['ko', '소수점은 0.722처럼 점으로'],
  ] as const) {
    await page.goto(`/${lang}/information-entropy/`);
    const box = await ready(page, '02-bent-coin');
    await box.locator('.exercise-field').fill('0,7');
    await page.keyboard.press('Enter');
    await expect(box).toContainText(said);
  }
});

test('new numbers come from a seed in the address, and the same address shows the same numbers', async ({
  page,
}) => {
  await page.goto(`${chapter}?x.information-entropy/02-bent-coin.seed=7`);
  const box = await ready(page, '02-bent-coin');
  await expect(box.locator('.exercise-question')).toContainText('0.4');
  await box.locator('.exercise-field').fill('0.971'); // H(0.4)
  await page.keyboard.press('Enter');
  await expect(box).toContainText('Right');
});

test('a bad seed is refused in words and the first numbers stand', async ({ page }) => {
  await page.goto(`${chapter}?x.information-entropy/02-bent-coin.seed=-1`);
  const box = await ready(page, '02-bent-coin');
  await expect(box).toContainText('-1');
  await box.locator('.exercise-field').fill('0.722');
  await page.keyboard.press('Enter');
  await expect(box).toContainText('Right');
});

test('a task is answered in the figure itself', async ({ page }) => {
  await page.goto(`${chapter}?distribution-entropy.weights=2,1,1,0#distribution-entropy`);
  const box = await ready(page, '13-one-and-a-half-bits');
  await box.locator('.exercise-check').click();
  await expect(page.locator('main')).toContainText('Right');
});

test('coins are put in order by buttons', async ({ page }) => {
  await page.goto(chapter);
  const box = await ready(page, '14-order-the-coins');
  // Ascending entropy: 0.02, 0.9, 0.3, 0.5.
  for (const [place, wanted] of ['0.02', '0.9', '0.3', '0.5'].entries())
    for (let guard = 0; guard < 5; guard++) {
      const texts = await box.locator('.exercise-item .katex-html').allTextContents();
      const at = texts.findIndex((t) => t.replace(/[^\d.]/g, '') === wanted);
      if (at <= place) break;
      await box.locator('.exercise-item').nth(at).locator('[data-move="-1"]').click();
    }
  await box.locator('.exercise-check').click();
  await expect(box).toContainText('Right');
});

test('a corrupted store costs the memory, never the page', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (e) => errors.push(e.message));
  await page.addInitScript(() => localStorage.setItem('course:progress:v1', '{"broken'));
  await page.goto(chapter);
  const box = await ready(page, '02-bent-coin');
  await box.locator('.exercise-field').fill('0.722');
  await page.keyboard.press('Enter');
  await expect(box).toContainText('Right');
  expect(errors).toEqual([]);
});

test('what is solved stays in this browser', async ({ page }) => {
  await page.goto(chapter);
  const box = await ready(page, '02-bent-coin');
  await box.locator('.exercise-field').fill('0.722');
  await page.keyboard.press('Enter');
  await expect(box).toContainText('Right');
  await page.reload();
  await ready(page, '02-bent-coin');
  await page.locator('.exercise-progress').first().scrollIntoViewIfNeeded();
  await expect(page.locator('.exercise-progress').first()).toContainText('1 of this chapter’s 15');
});

test('without JavaScript hints and solutions can be opened', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(chapter);
  const box = exercise(page, '02-bent-coin');
  await expect(box.locator('details').last()).toBeVisible();
  await box.locator('details').last().locator('summary').click();
  await expect(box.locator('details').last()).toContainText('0.722');
  await context.close();
});

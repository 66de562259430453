import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';

/** Where the reader is and what was done: kept over a switch of the language, a reload, a second tab, an odd record. */

const chapter = (lang: string) => `/${lang}/information-entropy/`;
const record = 'course:progress:v1';
const coin = 'information-entropy/02-bent-coin';
const counted = async (page: Page) => {
  const line = page.locator('.exercise-progress').first();
  await line.scrollIntoViewIfNeeded();
  return line;
};

test('the language switch goes to the section in sight, not to the hash of an hour ago', async ({
  page,
}) => {
  await page.goto(`${chapter('ko')}#coin-entropy`);
  await page.evaluate(() =>
    document.getElementById('dice')?.scrollIntoView({ behavior: 'instant' }),
  );
  await expect(page.locator('.chapter-side .contents [aria-current]')).toHaveAttribute(
    'href',
    '#dice',
  );
  await page.evaluate(() => document.querySelector<HTMLElement>('.header-languages a')?.click());
  await expect(page).toHaveURL(/\/en\/information-entropy\/#dice$/);
});

test('the section that is read follows when what stands above it changes its height', async ({
  page,
}) => {
  await page.goto(`${chapter('ko')}#dice`);
  const here = page.locator('.chapter-side .contents [aria-current]');
  await expect(here).toHaveAttribute('href', '#dice');
  // As where no scroll tells of it: the place is held neither by the browser nor by the page.
  await page.evaluate(() => {
    const held = new CSSStyleSheet();
    held.replaceSync('* { overflow-anchor: none !important }');
    document.adoptedStyleSheets = [held];
    const gap = document.createElement('div');
    gap.style.cssText = 'block-size: 3000px';
    document.querySelector('main')?.prepend(gap);
  });
  await expect(here).not.toHaveAttribute('href', '#dice');
});

test('who scrolls up to the language switch was reading further down', async ({ page }) => {
  await page.clock.install();
  await page.goto(`${chapter('ko')}#coin-entropy`);
  await page.evaluate(() =>
    document.getElementById('dice')?.scrollIntoView({ behavior: 'instant' }),
  );
  await expect(page.locator('.chapter-side .contents [aria-current]')).toHaveAttribute(
    'href',
    '#dice',
  );
  await page.clock.runFor(700);
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  await page.clock.runFor(3000);
  await page.locator('.header-languages a').click();
  await expect(page).toHaveURL(/\/en\/information-entropy\/#dice$/);
});

test('a reload right after a move keeps the move', async ({ page }) => {
  await page.goto('/embed/en/coin-entropy/');
  const figure = page.locator('figure#coin-entropy[data-ready]');
  await figure.locator('input[type=range]').press('ArrowRight');
  await page.reload();
  await expect(page).toHaveURL(/\?coin-entropy\.p=0\.51$/);
  await expect(figure.locator('input[type=text]').first()).toHaveValue('0.51');
});

test('a theme chosen in another tab arrives', async ({ context }) => {
  const [here, there] = [await context.newPage(), await context.newPage()];
  await here.goto('/en/');
  await there.goto(chapter('en'));
  await there.locator('.theme-button').click();
  await expect(here.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(here.locator('.theme-word')).toHaveText('Light');
});

test('what is solved in another tab is counted in this one', async ({ context }) => {
  const [here, there] = [await context.newPage(), await context.newPage()];
  await here.goto(chapter('en'));
  await expect(await counted(here)).toContainText('15 exercises');
  await there.goto(chapter('en'));
  const box = there.locator('#x-02-bent-coin');
  await box.scrollIntoViewIfNeeded();
  await box.locator('.exercise-check:enabled').waitFor();
  await box.locator('.exercise-field').fill('0.722');
  await there.keyboard.press('Enter');
  await expect(box).toContainText('Right');
  await expect(await counted(here)).toContainText('1 of this chapter’s 15');
});

test('an odd entry of the record costs that entry, and the reader is told', async ({ page }) => {
  await page.goto('/en/');
  await page.evaluate(
    ([key, id]) => localStorage.setItem(key as string, JSON.stringify({ done: [id, 7] })),
    [record, coin],
  );
  await page.goto(chapter('en'));
  const line = await counted(page);
  await expect(line).toContainText('1 of this chapter’s 15');
  await expect(page.locator('.exercise-record')).toHaveText(
    'One entry of the record could not be read and is not counted.',
  );
});

test('a broken record is put aside once, however often the page is loaded', async ({ page }) => {
  await page.goto('/en/');
  await page.evaluate((key) => localStorage.setItem(key, '{"broken'), record);
  for (let load = 0; load < 3; load++) {
    await page.goto(chapter('en'));
    await counted(page);
    await expect(page.locator('.exercise[data-ready]').first()).toBeAttached();
  }
  const asides = await page.evaluate(
    () => Object.keys(localStorage).filter((key) => key.includes(':aside-')).length,
  );
  expect(asides).toBe(1);
});

test('chapters that were read are counted anew where their record is broken, which is put aside and told', async ({
  page,
}) => {
  const seen = 'course:seen:v1';
  await page.goto('/en/');
  await page.evaluate((key) => localStorage.setItem(key, '["information"'), seen);
  for (let load = 0; load < 2; load++) {
    await page.goto('/en/orientation/');
    await expect(page.locator('.roadmap-opened')).toHaveText(
      /^You have read 1 of .* An earlier record could not be read and is put aside\.$/,
    );
  }
  const asides = await page.evaluate(
    (key) => Object.entries(localStorage).filter(([name]) => name.startsWith(`${key}:`)),
    seen,
  );
  expect(asides.map(([, kept]) => kept)).toEqual(['["information"']);
});

test('the reader sees what is kept, saves it as a file and deletes it', async ({ page }) => {
  await page.goto(chapter('en'));
  await page.evaluate(
    ([key, id]) => localStorage.setItem(key as string, JSON.stringify({ done: [id] })),
    [record, coin],
  );
  await page.goto('/en/');
  const box = page.locator('.records');
  await box.locator('summary').click();
  await expect(box.locator('pre')).toContainText(coin);
  const saved = page.waitForEvent('download');
  await box.locator('button').first().click();
  const file = JSON.parse(await readFile(await (await saved).path(), 'utf8'));
  expect(file).toMatchObject({ [record]: JSON.stringify({ done: [coin] }) });
  expect(file).toHaveProperty('course:seen:v1');
  await box.locator('button').last().click();
  await expect(box.locator('pre')).toContainText('Nothing is kept');
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

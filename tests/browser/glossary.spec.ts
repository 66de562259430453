import { expect, type Page, test } from '@playwright/test';
import { basePath, langs, ports } from './site.ts';

const chapter = (lang: string) => `/${lang}/information-entropy/`;
const entry = (page: Page, id: string) => page.locator(`.entry[id="${id}"]`);

for (const lang of langs)
  test(`${lang}: from a chapter by a term to the glossary, and back to the section that introduces it`, async ({
    page,
  }) => {
    await page.goto(chapter(lang));
    await page.locator('a.term[data-term=mutual-information]').click();
    const panel = page.locator('.term-panel');
    await expect(panel).toContainText('상호정보량');
    await expect(panel).toContainText('mutual information');
    await panel.locator('.term-links a').last().click();
    await expect(page).toHaveURL(new RegExp(`/${lang}/glossary/#mutual-information$`));
    const found = entry(page, 'mutual-information');
    await expect(found).toBeInViewport();
    await expect(found.locator('.entry-formula .katex')).toBeVisible();
    await found.locator('.entry-where a').first().click();
    await expect(page).toHaveURL(new RegExp(`${chapter(lang)}#operations$`));
    await expect(page.locator('#operations')).toBeInViewport();
    await page.goBack();
    await found.locator('.entry-where a').last().click();
    await expect(page.locator('figure#joint-entropy')).toBeInViewport();
  });

test('what a term means stands in the margin of a wide page, and under its paragraph on a phone', async ({
  page,
}) => {
  await page.goto(chapter('ko'));
  const term = page.locator('.run > p > a.term').nth(2);
  const panel = page.locator('.term-panel');
  await term.click();
  const text = await term.locator('xpath=ancestor::p').boundingBox();
  const beside = await panel.boundingBox();
  expect(beside?.x).toBeGreaterThan((text?.x ?? 0) + (text?.width ?? 0));
  expect(Math.abs((beside?.y ?? 0) - (text?.y ?? 0))).toBeLessThan(40);
  await term.click();
  await expect(panel).toHaveCount(0);

  await page.setViewportSize({ width: 320, height: 720 });
  await term.click();
  const above = await term.locator('xpath=ancestor::p').boundingBox();
  const under = await panel.boundingBox();
  expect(under?.y).toBeGreaterThanOrEqual((above?.y ?? 0) + (above?.height ?? 0) - 8);
  expect((under?.x ?? 0) + (under?.width ?? 0)).toBeLessThanOrEqual(300);
  expect(await page.evaluate(() => document.scrollingElement?.scrollWidth)).toBe(320);
  for (const target of await panel.locator('.term-links > *').all())
    expect((await target.boundingBox())?.height).toBeGreaterThanOrEqual(44);
});

test('a term is opened by the keyboard: its meaning takes the focus, its links come next, Escape returns', async ({
  page,
}) => {
  await page.goto(chapter('en'));
  const term = page.locator('a.term').first();
  const panel = page.locator('.term-panel');
  for (const key of ['Enter', 'Space']) {
    await term.focus();
    await page.keyboard.press(key);
    await expect(term).toHaveAttribute('aria-expanded', 'true');
    await expect(panel).toBeFocused();
    await expect(panel).toHaveAccessibleName((await panel.locator('b').textContent()) ?? '?');
    await page.keyboard.press('Tab');
    await expect(panel.locator('a, button').first()).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(panel).toHaveCount(0);
    await expect(term).toBeFocused();
    await expect(term).toHaveAttribute('aria-expanded', 'false');
  }
  await page.keyboard.press('Enter');
  await panel.getByRole('button').click();
  await expect(term).toBeFocused();
  await page.locator('a.term').nth(1).click();
  await page.locator('a.term').nth(2).click();
  await expect(panel).toHaveCount(1);
});

test('the field narrows the glossary down by names of both languages and by first consonants', async ({
  page,
}) => {
  await page.goto('/ko/glossary/');
  const field = page.getByRole('searchbox');
  const shown = page.locator('.entry[id]:visible');
  const all = await shown.count();
  expect(all).toBeGreaterThan(75);
  for (const asked of ['교차', 'CROSS ent', 'ㅋㄹㅅㅇㅌ']) {
    await field.fill(asked);
    await expect(entry(page, 'cross-entropy')).toBeVisible();
    expect(await shown.count()).toBeLessThan(6);
    await expect(page.locator('.glossary-found')).toHaveText(`찾은 용어 ${await shown.count()}개`);
  }
  await field.fill('없는 말');
  await expect(page.locator('.glossary-found')).toHaveText('찾은 용어 0개');
  await expect(page.locator('.glossary-part:visible')).toHaveCount(0);
  await field.press('Escape');
  await expect(shown).toHaveCount(all);
  await expect(page.locator('.glossary-found')).toHaveText('');
  // An address shows its term, whatever the field says.
  await field.fill('비트');
  await page.evaluate(() => {
    location.hash = '#softmax';
  });
  await expect(entry(page, 'softmax')).toBeInViewport();
  await expect(field).toHaveValue('');
});

test('the language switch stays at the term', async ({ page }) => {
  await page.goto('/ko/glossary/#softmax');
  await page.locator('.header-languages a').evaluate((a: HTMLElement) => a.click());
  await expect(page).toHaveURL(/\/en\/glossary\/#softmax$/);
  await expect(entry(page, 'softmax')).toBeInViewport();
  await page.goto('/en/glossary/');
  await entry(page, 'nat').evaluate((e) => e.scrollIntoView());
  await expect(page.locator('main [aria-current]')).toHaveCount(1);
  await page.locator('.header-languages a').evaluate((a: HTMLElement) => a.click());
  await expect(page).toHaveURL(/\/ko\/glossary\/#[a-z-]+$/);
  await expect(entry(page, new URL(page.url()).hash.slice(1))).toBeInViewport();
});

test('a letter leads to its part, another name to its term', async ({ page }) => {
  await page.goto('/ko/glossary/');
  await page.getByRole('navigation', { name: '첫소리' }).getByText('ㅎ').click();
  await expect(page.locator('#letter-ㅎ')).toBeInViewport();
  await page.locator('.entry.leads').filter({ hasText: '상대 엔트로피' }).getByRole('link').click();
  await expect(page).toHaveURL(/#kl-divergence$/);
  await expect(entry(page, 'kl-divergence')).toBeInViewport();
});

test('without JavaScript a term leads to its entry, and no field is there that does nothing', async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(chapter('ko'));
  await page.locator('a.term[data-term=expected-value]').first().click();
  await expect(page).toHaveURL(/\/ko\/glossary\/#expected-value$/);
  await expect(entry(page, 'expected-value')).toBeInViewport();
  await expect(page.locator('.glossary-filter')).toBeHidden();
  await expect(page.locator('.glossary-letters')).toBeVisible();
  await context.close();
});

test('every page leads to the glossary of its language, also under a base path', async ({
  page,
}) => {
  const at = `http://127.0.0.1:${ports.base}${basePath}`;
  await page.goto(`${at}en/information/`);
  await page.locator('.header').getByRole('link', { name: 'Glossary' }).click();
  await expect(page).toHaveURL(`${at}en/glossary/`);
  await expect(page.locator('link[rel=alternate][hreflang=ko]')).toHaveAttribute(
    'href',
    /\/course\/ko\/glossary\/$/,
  );
  await entry(page, 'bit').locator('.entry-where a').first().click();
  await expect(page).toHaveURL(`${at}en/information/#bits-and-nats`);
  await page.goto(at);
  await page.getByRole('link', { name: '용어집' }).click();
  await expect(page).toHaveURL(`${at}ko/glossary/`);
});

test('on paper the glossary is whole, without what finds a term on a screen', async ({ page }) => {
  await page.setViewportSize({ width: 628, height: 900 });
  await page.goto('/ko/glossary/');
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await expect(page.locator('.glossary-side')).toBeHidden();
  await expect(page.locator('.header')).toBeHidden();
  const cut = await page.evaluate(() =>
    [...document.querySelectorAll('.entry, .katex-display')]
      .filter((e) => e.scrollWidth > e.clientWidth + 1)
      .map((e) => e.textContent?.slice(0, 40)),
  );
  expect(cut).toEqual([]);
});

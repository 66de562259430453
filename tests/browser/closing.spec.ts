import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { langs } from './site.ts';

/** The last chapter: the map of the questions and the formula sheet. */

const chapter = (lang: string) => `/${lang}/summary/`;

for (const lang of langs) {
  for (const width of [320, 360])
    test(`${lang}: no formula of the sheet is cut on a phone of ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(chapter(lang));
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      const found = await page.locator('.sheet').evaluate((sheet) => ({
        rows: sheet.children.length,
        cut: [...sheet.querySelectorAll('.sheet-formula, dd')]
          .filter((e) => e.scrollWidth > e.clientWidth + 1)
          .map((e) => `${e.closest('li')?.id}: ${e.textContent?.slice(0, 40)}`),
        page: document.documentElement.scrollWidth,
      }));
      expect(found.rows).toBeGreaterThan(10);
      expect(found.cut).toEqual([]);
      expect(found.page).toBe(width);
    });

  test(`${lang}: on paper the sheet is one page, with every formula`, async ({ page }) => {
    await page.setViewportSize({ width: 628, height: 900 }); // the text width of A4 with 22 mm margins
    await page.goto(chapter(lang));
    await page.emulateMedia({ media: 'print' });
    const found = await page.locator('.sheet').evaluate((sheet) => ({
      height: sheet.getBoundingClientRect().height,
      cut: [...sheet.querySelectorAll('.sheet-formula')].filter(
        (e) => e.scrollWidth > e.clientWidth + 1,
      ).length,
      buttons: [...sheet.querySelectorAll('button')].filter((e) => e.getClientRects().length > 0)
        .length,
    }));
    // 297 mm less two margins of 22 mm, at 96 px an inch
    expect(found.height).toBeLessThan(956);
    expect(found.cut).toBe(0);
    expect(found.buttons).toBe(0);
  });

  test(`${lang}: every row leads to its section and its figure, every question to its answer`, async ({
    page,
  }) => {
    await page.goto(chapter(lang));
    const links = await page
      .locator('.sheet a, .map a')
      .evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href));
    expect(links.length).toBeGreaterThan(40);
    const pages = new Map<string, Set<string>>();
    for (const link of links) {
      const { pathname, hash } = new URL(link);
      const ids =
        pages.get(pathname) ??
        new Set(
          [...(await (await page.request.get(pathname)).text()).matchAll(/ id="([^"]+)"/g)].map(
            (m) => m[1] as string,
          ),
        );
      pages.set(pathname, ids);
      expect(ids.has(hash.slice(1)), link).toBe(true);
    }
  });

  test(`${lang}: the map stands in the order of the questions, its branches beside it or below`, async ({
    page,
  }) => {
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(chapter(lang));
      const rows = await page.locator('.map-row').evaluateAll((all) =>
        all.map((row) => {
          const box = (s: string) => row.querySelector(s)?.getBoundingClientRect() as DOMRect;
          return { main: box('.map-main'), left: box('.map-left'), right: box('.map-right') };
        }),
      );
      expect(rows.length).toBe(5);
      for (const [i, { main, left, right }] of rows.entries()) {
        if (i > 0) expect(main.top).toBeGreaterThan((rows[i - 1] as (typeof rows)[0]).main.bottom);
        if (width === 320) {
          expect(left.top).toBeGreaterThanOrEqual(main.bottom);
          expect(right.top).toBeGreaterThanOrEqual(left.bottom);
        } else {
          expect(left.right).toBeLessThanOrEqual(main.left + 1);
          expect(right.left).toBeGreaterThanOrEqual(main.right - 1);
        }
        for (const { right: end } of [main, left, right]) expect(end).toBeLessThanOrEqual(width);
      }
    }
  });
}

test('a formula is copied as LaTeX that others can set', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(chapter('en'));
  const button = page.locator('#sheet-kl-divergence [data-copy-tex]');
  await button.click();
  await expect(button).toContainText('Copied');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    'D(p \\,\\|\\, q) = \\sum_x p(x) \\log_2 \\frac{p(x)}{q(x)}',
  );
});

test('where the clipboard is refused the LaTeX stands there to be copied', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: () => Promise.reject(new Error('refused')) },
    });
  });
  await page.goto(chapter('ko'));
  await page.locator('#sheet-entropy [data-copy-tex]').click();
  const field = page.getByRole('textbox', { name: '복사해 쓸 LaTeX' });
  await expect(field).toHaveValue('H(p) = -\\sum_x p(x) \\log_2 p(x)');
  expect(await page.evaluate(() => getSelection()?.toString() ?? '')).toContain('H(p)');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the sheet shows everything and no button that does nothing', async ({ page }) => {
    await page.goto(chapter('ko'));
    await expect(page.locator('.sheet > li').first()).toBeVisible();
    await expect(page.locator('.sheet button:visible')).toHaveCount(0);
  });
});

test('the formula sheet is as long before its script has come, so that nothing below it moves', async ({
  page,
}) => {
  const length = () =>
    page.locator('.sheet').evaluate((sheet) => Math.round(sheet.getBoundingClientRect().height));
  await page.route('**/_astro/*.js*', (route) => route.abort());
  await page.goto('/en/summary/');
  await expect(page.locator('.sheet [data-copy-tex]').first()).toBeHidden();
  const before = await length();
  await page.unroute('**/_astro/*.js*');
  await page.goto('/en/summary/');
  await expect(page.locator('.sheet [data-copy-tex]').first()).toBeVisible();
  expect(await length()).toBe(before);
});

test('every formula of the sheet is saved as a drawing that holds its own faces and all its letters', async ({
  page,
}) => {
  await page.goto(chapter('en'));
  const bare = (text: string) => text.replace(/[\s\u200b\u2060]/g, '');
  for (const row of await page.locator('.sheet > li').all()) {
    const id = await row.getAttribute('id');
    await page.waitForTimeout(110); // Chromium lets a page save ten files a second
    const download = page.waitForEvent('download');
    await row.locator('[data-save-formula]').click();
    const file = await download;
    expect(file.suggestedFilename()).toBe(`${id}.svg`);
    const svg = readFileSync(await file.path(), 'utf8');
    expect(svg, id ?? '').toContain('src:url(data:font/woff2;base64,');
    const letters = [...svg.matchAll(/<t(?:ext|span)[^>]*>([^<]*)/g)].map(([, text]) => text);
    const shown = await row.locator('.sheet-formula .katex-html').evaluate((e) => e.textContent);
    const sorted = (text: string) => [...bare(text)].sort().join('');
    const plain = letters
      .join('')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&amp;', '&');
    expect(sorted(plain), id ?? '').toBe(sorted(shown ?? ''));
    const [, width, height] = /viewBox="0 0 (\d+) (\d+)"/.exec(svg) ?? [];
    const box = await row.locator('.sheet-formula .katex-html').boundingBox();
    expect(Number(width), id ?? '').toBeGreaterThan(20);
    expect(Number(height)).toBeGreaterThanOrEqual(Math.floor(box?.height ?? 0));
    const ink = await page.evaluate(async (source) => {
      const image = new Image();
      image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(source)}`;
      await image.decode();
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [image.naturalWidth, image.naturalHeight];
      const pen = canvas.getContext('2d') as CanvasRenderingContext2D;
      pen.drawImage(image, 0, 0);
      const { data } = pen.getImageData(0, 0, canvas.width, canvas.height);
      return data.filter((alpha, i) => i % 4 === 3 && alpha > 128).length;
    }, svg);
    expect(ink, id ?? '').toBeGreaterThan(50);
  }
});

import { expect, test } from '@playwright/test';

test('the browser measures Hangul as a reader’s would, so that overflow can be trusted', async ({
  page,
}) => {
  await page.setContent(
    '<span style="font:20px sans-serif" id="a">엔트로피는 불확실성입니다</span><br><span style="font:20px sans-serif" id="b">□□□□□□□□□□□□</span>',
  );
  const width = await page.locator('#a').evaluate((e) => e.getBoundingClientRect().width);
  // 12 syllables and a space at 20 px: Noto Sans KR gives 0.92 em a syllable; boxes give less than 0.7.
  expect(width).toBeGreaterThan(12 * 20 * 0.85);
  expect(width).toBeLessThan(13 * 20);
});

test('a chapter that is read to its end takes parts of the fonts; what a reader types beyond them comes with the whole', async ({
  page,
}) => {
  const loaded: string[] = [];
  page.on('request', (request) => {
    const [, font] = /\/([^/]*)\.[^/]*\.woff2$/.exec(request.url()) ?? [];
    if (font) loaded.push(font);
  });
  await page.goto('/en/information-entropy/', { waitUntil: 'networkidle' });
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
    for (const part of document.querySelectorAll<HTMLElement>('.skippable'))
      part.style.contentVisibility = 'visible';
  });
  await page.evaluate(() => document.fonts.ready);
  await page.waitForLoadState('networkidle');
  expect(loaded).toContain('Main-Regular');
  expect(loaded).toContain('Math-Italic');
  expect(loaded.filter((font) => font.startsWith('KaTeX_'))).toEqual([]);

  await page.evaluate(() => {
    const typed = document.createElement('p');
    typed.style.fontFamily = 'KaTeX_Main';
    typed.textContent = '∮';
    document.querySelector('main')?.prepend(typed);
    return document.fonts.ready;
  });
  await expect.poll(() => loaded).toContain('KaTeX_Main-Regular');
});

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

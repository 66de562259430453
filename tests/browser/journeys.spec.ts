import { expect, test } from '@playwright/test';
import { readCourse } from '../../src/content/course.ts';
import { basePath, ports } from './site.ts';

const chapter = (lang: string) => `/${lang}/information-entropy/`;

test('a reader moves the coin, switches to English and finds the same figure in the same state', async ({
  page,
}) => {
  await page.goto(`${chapter('ko')}#coin-entropy`);
  const figure = page.locator('figure#coin-entropy[data-ready]');
  await figure.locator('input[type=range]').focus();
  await page.keyboard.press('PageDown');
  await figure.locator('input[type=text]').fill('1/4');
  await expect(figure.locator('output[data-quantity=entropy]')).toContainText('0.811');
  await page.locator('.header-languages a').click();
  await expect(page).toHaveURL(/\/en\/information-entropy\/\?coin-entropy\.p=0\.25#coin-entropy$/);
  await expect(page.locator('figure#coin-entropy output[data-quantity=entropy]')).toContainText(
    '0.811 bits',
  );
});

test('a link sent to a friend shows exactly that state', async ({ page }) => {
  await page.goto(`${chapter('ko')}?coin-entropy.p=1/10#coin-entropy`);
  await expect(page.locator('figure#coin-entropy output[data-quantity=entropy]')).toContainText(
    '0.469',
  );
});

test('the language switch stays at the section that is read', async ({ page }) => {
  await page.goto(chapter('ko'));
  await page.locator('#dice').scrollIntoViewIfNeeded();
  await page.evaluate(() => document.getElementById('dice')?.scrollIntoView());
  await expect(page.locator('.chapter-side .contents [aria-current]')).toHaveAttribute(
    'href',
    '#dice',
  );
  await page.evaluate(() => (document.querySelector('.header-languages a') as HTMLElement).click());
  await expect(page).toHaveURL(/\/en\/information-entropy\/#dice$/);
});

test('a phone reader moves a figure within two taps', async ({ browser }) => {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    hasTouch: true,
  });
  const page = await context.newPage();
  await page.goto(chapter('ko'));
  const figure = page.locator((await page.locator('.plate').getAttribute('href')) ?? '');
  const main = figure.locator('.readout.main output');
  const before = await main.textContent();
  await page.locator('.plate').tap();
  await figure.locator('.presets button:enabled').nth(1).tap();
  await expect(main).not.toHaveText(before ?? '');
  await context.close();
});

test('the theme is the system’s until the reader chooses, and then stays chosen', async ({
  browser,
}) => {
  const context = await browser.newContext({ colorScheme: 'dark' });
  const page = await context.newPage();
  await page.goto('/ko/');
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  expect(await ground()).toBe('rgb(11, 11, 10)');
  await page.locator('.theme-button').click();
  expect(await ground()).toBe('rgb(253, 253, 251)');
  await page.goto(chapter('en'));
  expect(await ground()).toBe('rgb(253, 253, 251)');
  await context.close();
});

test('a short link opens the language last chosen and leaves no trace in the history', async ({
  page,
}) => {
  await page.goto('/');
  await page.locator('.home-read').nth(1).click();
  await expect(page).toHaveURL(/\/en\/$/);
  await page.goto('/');
  await page.goto('/3/?coin-entropy.p=0.1#coin-entropy');
  await expect(page).toHaveURL(/\/en\/information-entropy\/\?coin-entropy\.p=0\.1#coin-entropy$/);
  await page.goBack();
  await expect(page).toHaveURL(/\/$/);
});

test('a short link follows the browser’s language where none was chosen, else it is Korean', async ({
  browser,
}) => {
  for (const [locale, lang] of [
    ['en-GB', 'en'],
    ['ko-KR', 'ko'],
    ['fr-FR', 'ko'],
  ] as const) {
    const context = await browser.newContext({ locale });
    const page = await context.newPage();
    await page.goto('/3/');
    await expect(page).toHaveURL(new RegExp(`/${lang}/information-entropy/$`));
    await page.goto('/ko/3/?a=b#dice');
    await expect(page).toHaveURL(/\/ko\/information-entropy\/\?a=b#dice$/);
    await page.goto('/7/');
    await expect(page).toHaveURL(new RegExp(`/${lang}/`));
    await context.close();
  }
});

test('without JavaScript a short link offers the chapter', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/3/');
  await expect(page.getByRole('link', { name: '한국어로 읽기' })).toBeVisible();
  await page.getByRole('link', { name: 'Read in English' }).click();
  await expect(page).toHaveURL(/\/en\/information-entropy\/$/);
  await context.close();
});

test('the home page never redirects and shows both languages and every chapter', async ({
  page,
}) => {
  await page.goto('/');
  await page.waitForTimeout(300);
  await expect(page).toHaveURL(/:\d+\/$/);
  await expect(page.locator('.home-row')).toHaveCount(readCourse().chapters.length);
  await expect(page.locator('.home-titles')).toContainText('정보이론');
  await expect(page.locator('.home-titles')).toContainText('Information Theory');
  const slider = page.locator('.home-plot input');
  await slider.focus();
  for (let i = 0; i < 5; i++) await page.keyboard.press('ArrowRight');
  await expect(page.locator('.home-point text')).toHaveText('0.993비트 · 0.993 bits');
  await expect(page.locator('.home-now')).toHaveText('p = 0.55');
});

test('a page that is not there answers 404 in both languages', async ({ page }) => {
  const response = await page.goto('/ko/nowhere/');
  expect(response?.status()).toBe(404);
  await expect(page.locator('main')).toContainText('찾는 페이지가 없습니다');
  await expect(page.locator('main')).toContainText('This page does not exist');
});

test('a prediction opens its answer and shows what was right', async ({ page }) => {
  await page.goto(chapter('en'));
  const box = page.locator('.predict').first();
  await expect(box.locator('details')).not.toHaveAttribute('open');
  await box.locator('li button').first().click();
  await expect(box.locator('details')).toHaveAttribute('open', '');
  await expect(box.locator('li[data-right]')).toHaveCount(1);
});

test('nothing is asked of the video host before the click', async ({ page }) => {
  const asked: string[] = [];
  await page.route(/youtube/, (route) => {
    asked.push(route.request().url());
    return route.fulfill({ body: '<p>video</p>', contentType: 'text/html' });
  });
  await page.goto(chapter('ko'));
  await page.waitForLoadState('networkidle');
  expect(asked).toEqual([]);
  await page.locator('a.video-frame').first().click();
  await expect(page.locator('iframe')).toHaveAttribute(
    'src',
    /youtube-nocookie\.com\/embed\/5ikry4jIDkA/,
  );
  expect(asked.length).toBeGreaterThan(0);
});

test('a link in the text sets its figure in place', async ({ page }) => {
  await page.goto(chapter('ko'));
  await page.locator('a[data-figure=coin-entropy]').locator('visible=true').first().click();
  await expect(page.locator('figure#coin-entropy[data-ready]')).toBeInViewport();
  expect(new URL(page.url()).search).toContain('coin-entropy.p=');
});

test('the course works under a base path', async ({ page }) => {
  const wrong: string[] = [];
  page.on('response', (r) => {
    if (r.status() >= 400) wrong.push(`${r.status()} ${r.url()}`);
  });
  const at = `http://127.0.0.1:${ports.base}${basePath}`;
  await page.goto(at);
  await page.locator('.home-row a').nth(0).click();
  await page.goto(`${at}3/?coin-entropy.p=0.1`);
  await expect(page).toHaveURL(/\/course\/(ko|en)\/information-entropy\/\?coin-entropy\.p=0\.1$/);
  await page.locator('#coin-entropy').scrollIntoViewIfNeeded();
  await expect(
    page.locator('figure#coin-entropy[data-ready] output[data-quantity=entropy]'),
  ).toContainText('0.469');
  await page.locator('#coin-entropy [data-action=open]').click();
  await expect(page).toHaveURL(/\/course\/embed\/(ko|en)\/coin-entropy\/\?coin-entropy\.p=0\.1$/);
  expect(wrong).toEqual([]);
});

test('a link that sets a figure gives a way back to its sentence, until it is used', async ({
  page,
}) => {
  await page.goto(chapter('en'));
  const link = page.locator('.run > p > a[data-figure=coin-entropy]:not(.stamp)').first();
  await link.click();
  const figure = page.locator('figure#coin-entropy');
  await expect(figure).toBeInViewport();
  await expect(figure.locator(':is(input, button):focus')).toHaveCount(1);
  const back = figure.locator('[data-action=back]');
  await back.click();
  await expect(link).toBeInViewport();
  await expect(link).toBeFocused();
  await expect(back).toHaveCount(0);
});

for (const lang of ['ko', 'en'] as const)
  for (const slug of ['orientation', 'information', 'information-entropy'])
    test(`/${lang}/${slug}/ opens with its picture, on the first screen of a wide page and the second of a phone`, async ({
      page,
    }) => {
      const topAt = async (width: number, height: number) => {
        await page.setViewportSize({ width, height });
        const box = await page
          .locator(':is(.plate, .chapter-opening > .figure) .plot-box')
          .boundingBox();
        return box ? box.y + box.height / 2 : Number.POSITIVE_INFINITY;
      };
      await page.goto(`/${lang}/${slug}/`);
      expect(await topAt(1280, 900)).toBeLessThan(900);
      expect(await topAt(360, 800)).toBeLessThan(1600);
      // What only shows a figure is no figure, and doubles no id.
      const ids = await page.locator('[id]').evaluateAll((all) => all.map((e) => e.id));
      expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
      await expect(
        page.locator('.drawing :is([id], [role], [tabindex], input, button)'),
      ).toHaveCount(0);
    });

test('a figure on the first screen starts at the first sign of a reader', async ({ page }) => {
  await page.goto('/en/orientation/');
  const figure = page.locator('.chapter-opening figure');
  await page.waitForLoadState('networkidle');
  await expect(figure).not.toHaveAttribute('data-ready');
  await page.mouse.move(300, 300);
  await expect(figure).toHaveAttribute('data-ready');
});

import { expect, type Page, test } from '@playwright/test';
import { violations } from './axe.ts';
import { basePath, langs, ports } from './site.ts';

const based = `http://127.0.0.1:${ports.base}${basePath}`;
const place = {
  last: ['information-entropy', 'dice'],
  read: { 'information-entropy': ['coin', 'dice'] },
};
const withPlace = (page: Page) =>
  page.addInitScript(
    (text) =>
      localStorage.getItem('course:place:v1') ?? localStorage.setItem('course:place:v1', text),
    JSON.stringify(place),
  );

for (const lang of langs)
  test(`the reader is led back to the section that was read last, and told what was read, in ${lang}`, async ({
    page,
  }) => {
    await page.goto(`/${lang}/`);
    await expect(page.locator('.reading-on')).toBeHidden();
    await expect(page.locator('.road-read').first()).toBeHidden();
    await withPlace(page);
    // Nothing of the text moves when it is said.
    await page.addInitScript(() => {
      const moved: string[] = [];
      Object.assign(window, { moved });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as unknown as { sources: { node?: Element }[] }[])
          for (const { node } of entry.sources)
            if (node?.closest?.('main')) moved.push(node.className || node.tagName);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(`/${lang}/`);
    const link = page.locator('.reading-on a');
    await expect(link).toHaveAttribute('href', `/${lang}/information-entropy/#dice`);
    await expect(link).toHaveText(/^3\.\d/);
    await expect(page.locator('#information-entropy .road-read')).toHaveText(
      lang === 'ko' ? /^\d+절 가운데 2절을 읽었습니다\.$/ : /^You have read 2 of \d+ sections\.$/,
    );
    await expect(page.locator('#information .road-read')).toBeHidden();
    expect(await page.evaluate(() => (window as unknown as { moved: string[] }).moved)).toEqual([]);
    expect(await violations(page)).toEqual([]);
    await page.goto('/');
    const home = page.locator(`[lang=${lang}] > .reading-on a`);
    await expect(home).toHaveAttribute('href', `/${lang}/information-entropy/#dice`);
    await home.click();
    await expect(page).toHaveURL(`/${lang}/information-entropy/#dice`);
  });

test('who rests in a section has read it, and a place that the course has no more leads to its chapter', async ({
  page,
}) => {
  await page.clock.install();
  await page.goto('/en/information-entropy/#dice');
  await page.locator('.contents [aria-current]').first().waitFor({ state: 'attached' });
  await page.clock.runFor(4500);
  const kept = () =>
    page.evaluate(() => JSON.parse(localStorage.getItem('course:place:v1') ?? '{}'));
  expect(await kept()).toEqual({
    last: ['information-entropy', 'dice'],
    read: { 'information-entropy': ['dice'] },
  });
  await page.evaluate(() =>
    localStorage.setItem(
      'course:place:v1',
      '{"last":["information","gone"],"read":{"information":["gone"]}}',
    ),
  );
  await page.goto('/en/');
  await expect(page.locator('.reading-on')).toBeHidden();
  await page.goto('/');
  await expect(page.locator('[lang=en] > .reading-on a')).toHaveAttribute(
    'href',
    '/en/information/#gone',
  );
});

for (const lang of langs)
  test(`a mistake is reported with its section and the state of the figures, in ${lang}`, async ({
    page,
  }) => {
    await withPlace(page);
    const here = `${lang}/information-entropy/?coin-entropy.p=0.25`;
    await page.goto(`/${here}`);
    await page.locator('.report').click();
    const sheet = page.getByRole('dialog');
    await expect(sheet.locator('textarea')).toBeFocused();
    await page.keyboard.type('p ≠ q & “5 % + 1”');
    const send = sheet.locator('a.tool');
    const letter = new URL((await send.getAttribute('href')) ?? '');
    expect(letter.pathname).toBe('mistakes@course.test');
    const body = letter.searchParams.get('body') ?? '';
    expect(body).toContain('p ≠ q & “5 % + 1”');
    expect(body).toContain(`${new URL(page.url()).origin}/${here}#dice`);
    expect(letter.searchParams.get('subject')).toMatch(/3\.\d/);
    await sheet.locator('select').selectOption({ index: 0 });
    await expect(send).not.toHaveAttribute('href', /%23dice/);
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(page.locator('.report')).toBeFocused();
    // On another host the reports go to a form.
    await page.goto(`${based}${lang}/glossary/`);
    await page.locator('.report').click();
    await sheet.locator('textarea').fill('x');
    await expect(sheet.locator('a.tool')).toHaveAttribute(
      'href',
      /^https:\/\/forge\.test\/course\/issues\/new\?title=.*&body=x.*glossary/,
    );
  });

for (const lang of langs)
  test(`a chapter says when it changed, how it is cited and what it is, in ${lang}`, async ({
    page,
  }) => {
    await page.goto(`${based}${lang}/information-entropy/`);
    const said = await page.evaluate(() => ({
      data: JSON.parse(
        document.querySelector('script[type="application/ld+json"]')?.textContent ?? '',
      ),
      card: document.querySelector<HTMLMetaElement>('meta[property="og:image"]')?.content ?? '',
      author: document.querySelector<HTMLMetaElement>('meta[name=author]')?.content,
      changed: document.querySelector('time')?.dateTime,
      promise: document.querySelector('.chapter-promise')?.textContent,
      description: document.querySelector<HTMLMetaElement>('meta[name=description]')?.content,
    }));
    expect(said.data).toMatchObject({
      '@type': 'LearningResource',
      inLanguage: lang,
      position: 3,
      isPartOf: { '@type': 'Course' },
    });
    expect(said.data.dateModified).toBe(said.changed);
    expect(said.description).toBe(said.promise);
    const card = new URL(said.card);
    expect(card.pathname).toBe(`${basePath}cards/information-entropy-${lang}.png`);
    expect((await page.request.get(based + card.pathname.slice(basePath.length))).status()).toBe(
      200,
    );
    await page.locator('[data-share]').click();
    const sheet = page.getByRole('dialog');
    await expect(sheet.locator('.share-address')).toHaveText(`${based}3/`);
    await sheet.locator('select').selectOption({ index: 2 });
    await expect(sheet.locator('.share-address')).toHaveText(/\/3\/#[a-z-]+$/);
    await sheet.locator('summary').click();
    await expect(sheet.locator('.sheet-text.code')).toContainText(`author = {{${said.author}}}`);
    expect(await violations(page)).toEqual([]);
  });

test('a newcomer comes from the description of a video, reads, moves, solves, shares, changes the language and returns', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  // The description below video 03-2 has this address.
  await page.goto('/3/#dice');
  await expect(page).toHaveURL(/\/(ko|en)\/information-entropy\/#dice$/);
  const first = page.url().includes('/ko/') ? 'ko' : 'en';
  const second = first === 'ko' ? 'en' : 'ko';
  const figure = page.locator('figure#dice-entropy');
  await figure.scrollIntoViewIfNeeded();
  await page.locator('figure#dice-entropy[data-ready]').waitFor();
  const slider = figure.locator('input[type=range]').first();
  await slider.focus();
  await slider.press('ArrowRight');
  await expect(page).toHaveURL(/\?dice-entropy\./);
  const state = new URL(page.url()).search;
  const main = figure.locator('output[data-quantity]').first();
  const value = await main.textContent();
  await figure.locator('[data-action=share]').click();
  await expect(page.getByRole('dialog').locator('.share-address')).toContainText(
    `/w/dice-entropy/${state}`,
  );
  await page.keyboard.press('Escape');
  const exercise = page.locator('.exercise').first();
  await exercise.scrollIntoViewIfNeeded();
  await expect(exercise).toHaveAttribute('data-ready', '');
  // The other language opens with the figure as it was set.
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  await page.locator(`.header a[data-lang=${second}]`).click();
  await expect(page).toHaveURL(new RegExp(`/${second}/information-entropy/\\${state}`));
  const twin = page.locator('figure#dice-entropy');
  await twin.scrollIntoViewIfNeeded();
  await page.locator('figure#dice-entropy[data-ready]').waitFor();
  expect(
    (await twin.locator('output[data-quantity]').first().textContent())?.match(/[\d.]+/)?.[0],
  ).toBe(value?.match(/[\d.]+/)?.[0]);
  await page.goBack();
  await expect(page).toHaveURL(new RegExp(`/${first}/information-entropy/\\${state}`));
  await page.locator('figure#dice-entropy').scrollIntoViewIfNeeded();
  await page.locator('figure#dice-entropy[data-ready]').waitFor();
  expect(
    await page.locator('figure#dice-entropy output[data-quantity]').first().textContent(),
  ).toBe(value);
});

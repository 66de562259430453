import { expect, type Page, test } from '@playwright/test';
import { thinFormulas, violations } from './axe.ts';

/** The final quiz: what a reader does with it, is told at the end, and finds again. */

const quizOf = (lang: string) => `/${lang}/summary/`;
const rounds = 'course:quiz:v1';
const confidence = 'course:confidence:v1';
const stored = (page: Page, key: string) => page.evaluate((k) => localStorage.getItem(k), key);
const put = (page: Page, key: string, text: string) =>
  page.addInitScript(
    ([k, t]) => {
      if (sessionStorage.getItem('put')) return;
      sessionStorage.setItem('put', 'once');
      localStorage.setItem(k as string, t as string);
    },
    [key, text],
  );

async function ready(page: Page, address = quizOf('en')) {
  await page.goto(address);
  const quiz = page.locator('.quiz');
  await quiz.scrollIntoViewIfNeeded();
  await expect(page.locator('.quiz[data-ready]')).toBeVisible();
  return quiz;
}
const question = (page: Page, id: string) => page.locator(`#x-${id}`);
const place = (page: Page, n: number) => page.locator('.quiz-map a').nth(n - 1);
async function answer(page: Page, n: number, id: string, text: string) {
  await place(page, n).click();
  const box = question(page, id);
  await box.locator('.exercise-field').fill(text);
  await page.keyboard.press('Enter');
  await expect(box.locator('.exercise-judged')).toBeVisible();
  return box;
}
const result = (page: Page) => page.locator('.quiz-result');

test('a wrong answer comes to light at the end, with the section and the figure that mend it', async ({
  page,
}) => {
  await ready(page);
  // 6 hartleys instead of bits; 2⁶ = 64 instead of its logarithm.
  await answer(page, 1, '01-hartleys', '6');
  await answer(page, 2, '02-all-heads', '64');
  await page.getByRole('link', { name: 'Result', exact: true }).click();
  const met = result(page).locator('.quiz-met > li');
  await expect(met).toHaveCount(2);
  await expect(result(page)).toContainText('In 2 questions you met 2 misunderstandings');
  await expect(met.nth(0)).toContainText('number of hartleys');
  await expect(met.nth(0).getByRole('link', { name: /^2\.4/ })).toHaveAttribute(
    'href',
    '/en/information/#bits-and-nats',
  );
  // A misunderstanding that several questions know goes back to the section of its own.
  await expect(met.nth(1).getByRole('link', { name: /^2\.3/ })).toHaveAttribute(
    'href',
    '/en/information/#from-1-over-p-to-log',
  );
  await expect(result(page)).not.toContainText(/\b\d+ ?(?:points|%)/);
  // The figure stands in the state of the question: the probability of the whole password.
  await met
    .nth(0)
    .getByRole('link', { name: /^Figure/ })
    .click();
  await expect(page).toHaveURL(
    /\/en\/information\/\?self-information\.p=0\.000001.*#self-information$/,
  );
  await expect(
    page.locator('figure#self-information[data-ready] input[name="p"]').first(),
  ).toBeVisible();
});

test('a figure of another chapter is offered after a wrong answer, in the numbers that were drawn', async ({
  page,
}) => {
  await ready(page, `${quizOf('en')}?x.summary.seed=1`);
  const box = await answer(page, 14, '14-extra-bits', '1');
  const drawn = await box.locator('.exercise-question').textContent();
  const href = await box.locator('.exercise-judged a[data-figure]').getAttribute('href');
  expect(href).toMatch(
    /^\/en\/kl-divergence\/\?kl-discrete\.p=[\d.,]+&kl-discrete\.q=[\d.,]+#kl-discrete$/,
  );
  const [first] = /p=([\d.]+)/.exec(href ?? '')?.slice(1) ?? [];
  expect(drawn).toContain(first as string);
});

test('one misunderstanding of several questions is told once', async ({ page }) => {
  await ready(page);
  // The entropy of each in nats: 0.2249 and 0.3618.
  await answer(page, 3, '03-entropy', '0.2249');
  await answer(page, 2, '02-all-heads', '4.159');
  await page.getByRole('link', { name: 'Result', exact: true }).click();
  const met = result(page).locator('.quiz-met > li');
  await expect(met).toHaveCount(1);
  await expect(met).toContainText('Met in: 7.2, 7.3');
  await met.getByRole('link', { name: '7.3', exact: true }).click();
  await expect(question(page, '03-entropy')).toBeVisible();
  await expect(question(page, '03-entropy').locator('h3')).toBeFocused();
});

test('a reload finds place, answers, choices, orders and verdicts again', async ({ page }) => {
  await ready(page);
  await place(page, 7).click();
  const copy = question(page, '07-a-copy');
  await copy.getByText('2 bits', { exact: true }).click();
  await copy.locator('.exercise-check').click();
  await expect(copy).toContainText('You added both entropies');
  await place(page, 24).click();
  const losses = question(page, '24-rising-losses');
  const texts = () => losses.locator('.exercise-item .katex-html').allTextContents();
  await losses.locator('[data-move="1"]').first().click();
  const given = await texts();
  await losses.locator('.exercise-check').click();
  await expect(losses.locator('.exercise-judged')).toBeVisible();
  await answer(page, 2, '02-all-heads', '6');
  const entropy = await answer(page, 3, '03-entropy', '1.2955');
  await page.reload();
  await ready(page);
  await expect(entropy).toBeVisible();
  await expect(entropy.locator('.exercise-field')).toHaveValue('1.2955');
  await expect(entropy).toContainText('before the warden');
  await expect(place(page, 2)).toHaveAccessibleName('Question 2, right');
  await expect(place(page, 3)).toHaveAccessibleName('Question 3, not right yet');
  await expect(page.locator('.quiz-where')).toHaveText('Question 3 of 24, 4 answered');
  await place(page, 24).click();
  expect(await texts()).toEqual(given);
  await place(page, 7).click();
  await expect(copy.locator('input[value="1"]')).toBeChecked();
  await expect(copy).toContainText('You added both entropies');
});

test('the language switched half way keeps place, numbers and answers', async ({ page }) => {
  await ready(page, `${quizOf('en')}?x.summary.seed=5`);
  const box = await answer(page, 5, '05-perplexity-of-a-loss', '0.0001');
  const english = await box.locator('.exercise-question [data-slot]').allTextContents();
  await page.evaluate(() => document.querySelector<HTMLElement>('.header-languages a')?.click());
  await expect(page).toHaveURL(/\/ko\/summary\/\?x\.summary\.seed=5#/);
  await page.locator('.quiz').scrollIntoViewIfNeeded();
  await expect(page.locator('.quiz[data-ready]')).toBeVisible();
  await expect(box).toBeVisible();
  await expect(box.locator('.exercise-field')).toHaveValue('0.0001');
  expect(await box.locator('.exercise-question [data-slot]').allTextContents()).toEqual(english);
  await expect(page.locator('.quiz-where')).toContainText('24문제 가운데 5번째');
});

test('the quiz is drawn anew: other numbers, no answers, and an address that shows the same', async ({
  page,
  context,
}) => {
  await ready(page);
  await answer(page, 2, '02-all-heads', '6');
  await page.getByRole('link', { name: 'Result', exact: true }).click();
  await page.getByRole('button', { name: 'Start anew with other numbers' }).click();
  await expect(page).toHaveURL(/[?&]x\.summary\.seed=\d+/);
  await expect(page.locator('.quiz-where')).toContainText('0 answered');
  await place(page, 2).click();
  const box = question(page, '02-all-heads');
  await expect(box.locator('.exercise-field')).toHaveValue('');
  const numbers = await box.locator('.exercise-question [data-slot]').allTextContents();
  expect(numbers).not.toEqual(['7']);
  const there = await context.newPage();
  await there.goto(page.url());
  await there.locator('.quiz').scrollIntoViewIfNeeded();
  await there.locator('.quiz[data-ready]').waitFor();
  await place(there, 2).click();
  expect(
    await question(there, '02-all-heads')
      .locator('.exercise-question [data-slot]')
      .allTextContents(),
  ).toEqual(numbers);
  // Whoever comes back without the address finds the numbers of this round.
  await there.goto(quizOf('en'));
  await there.locator('.quiz').scrollIntoViewIfNeeded();
  await there.locator('.quiz[data-ready]').waitFor();
  await expect(there).toHaveURL(/x\.summary\.seed=\d+/);
});

test('by keyboard alone: answer, go on, go to the end and back to the question', async ({
  page,
}) => {
  await ready(page);
  await place(page, 1).focus();
  await page.keyboard.press('Enter');
  const first = question(page, '01-hartleys');
  await expect(first.locator('h3')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(first.locator('.exercise-field')).toBeFocused();
  await page.keyboard.type('6');
  await page.keyboard.press('Enter');
  await expect(first).toContainText('Not yet');
  const next = page.getByRole('button', { name: 'Next' });
  for (
    let tabs = 0;
    tabs < 12 && !(await next.evaluate((e) => e === document.activeElement));
    tabs++
  )
    await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(question(page, '02-all-heads').locator('h3')).toBeFocused();
  await page.getByRole('link', { name: 'Result', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(result(page).locator('h3')).toBeFocused();
  await page.keyboard.press('Tab'); // the section
  await page.keyboard.press('Tab'); // the figure
  await page.keyboard.press('Tab');
  await expect(result(page).getByRole('link', { name: '7.1', exact: true })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(first.locator('h3')).toBeFocused();
});

test('by touch: the targets are large enough, and a tap leads on', async ({ browser }) => {
  const context = await browser.newContext({
    hasTouch: true,
    viewport: { width: 360, height: 800 },
  });
  const page = await context.newPage();
  await ready(page);
  await page.getByRole('button', { name: 'Next' }).tap();
  await expect(question(page, '02-all-heads')).toBeVisible();
  const small = await page.evaluate(
    () =>
      [...document.querySelectorAll('.quiz-map a, .quiz-step')].filter((e) => {
        const { width, height } = e.getBoundingClientRect();
        return height < 44 || width < 32;
      }).length,
  );
  expect(small).toBe(0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await context.close();
});

test('who answers with a probability pays for it, and sees how right it was', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await ready(page);
  await answer(page, 2, '02-all-heads', '64');
  expect(asked.filter((url) => /\/(?:confidence|curve)\b/.test(url))).toEqual([]);
  await page.getByRole('button', { name: 'Answer with a probability' }).click();
  await place(page, 1).click();
  const box = question(page, '01-hartleys');
  const slider = box.getByRole('slider');
  await expect(slider).toHaveAttribute('aria-valuetext', /^50%, 1 bit if it is right, 1 bit/);
  await slider.fill('80');
  await expect(box).toContainText('0.322 bits if it is right, 2.322 bits if it is wrong');
  await slider.press('End');
  await expect(slider).toHaveValue('99'); // 100% could cost infinitely much
  await slider.fill('80');
  await box.locator('.exercise-field').fill('6');
  await page.keyboard.press('Enter');
  await expect(box).toContainText('You said 80%, and it was wrong');
  await expect(box).toContainText('−log₂ 0.2 = 2.322 bits');
  // The first answer counts; the second one is not asked how sure it is.
  await expect(slider).toHaveCount(0);
  await box.locator('.exercise-field').fill('19.93');
  await page.keyboard.press('Enter');
  await expect(box).toContainText('Right');
  await place(page, 3).click();
  const second = question(page, '03-entropy');
  await second.getByRole('slider').fill('90');
  await second.locator('.exercise-field').fill('0.325');
  await page.keyboard.press('Enter');
  await expect(second).toContainText('−log₂ 0.9 = 0.152 bits');
  await page.getByText('How right was I when I was sure?').click();
  const part = page.locator('.quiz .exercise-confidence details');
  // (log2 5 + log2 10/9) / 2, computed apart from this project
  await expect(part).toContainText('In 2 answers you paid 1.237 bits on average');
  await expect(part.getByRole('img')).toHaveAccessibleName(/60–80%: 80% said on average, 0% right/);
  await expect(part.locator('tbody tr')).toHaveText(['60–80%180%0%', '80–100%190%100%']);
  await page.reload();
  await ready(page);
  await expect(page.getByRole('button', { name: 'Answer with a probability' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await place(page, 4).click();
  await expect(question(page, '04-alphabet').getByRole('slider')).toBeVisible();
});

test('the probability goes with the reader to the exercises of a chapter', async ({ page }) => {
  await put(page, confidence, '{"on":true,"said":[]}');
  await page.goto('/en/information-entropy/');
  const box = page.locator('#x-02-bent-coin');
  await box.scrollIntoViewIfNeeded();
  await box.getByRole('slider').fill('75');
  await box.locator('.exercise-field').fill('0.722');
  await page.keyboard.press('Enter');
  await expect(box).toContainText('You said 75%, and it was right');
  expect(await stored(page, confidence)).toBe(
    '{"on":true,"said":[["information-entropy/02-bent-coin",0,75,true]]}',
  );
});

test('what the quiz keeps is seen, and erased, on the first page', async ({ page }) => {
  await ready(page);
  await page.getByRole('button', { name: 'Answer with a probability' }).click();
  await expect(question(page, '01-hartleys').getByRole('slider')).toBeVisible();
  await answer(page, 1, '01-hartleys', '6');
  await page.goto('/en/');
  const records = page.locator('.records');
  await records.locator('summary').click();
  await expect(records.locator('pre')).toContainText(rounds);
  await expect(records.locator('pre')).toContainText(confidence);
  await records.locator('button').last().click();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await ready(page);
  await expect(page.locator('.quiz-where')).toHaveText('Question 1 of 24, 0 answered');
  await expect(question(page, '01-hartleys').getByRole('slider')).toHaveCount(0);
});

test('a broken record is told at the exercise that meets it, far from the line of progress', async ({
  page,
}) => {
  await put(page, 'course:progress:v1', '{"broken');
  await page.goto('/en/information-entropy/');
  const first = page.locator('.exercise').first();
  await first.scrollIntoViewIfNeeded();
  await expect(first).toContainText('A record in this browser could not be read');
  expect(await stored(page, 'course:progress:v1:aside-1')).toBe('{"broken');
  await expect(page.locator('.exercise-record')).toHaveCount(1);
  await page.reload();
  await first.scrollIntoViewIfNeeded();
  await expect(page.locator('.exercise[data-ready]').first()).toBeAttached();
  await expect(page.locator('.exercise-record')).toHaveCount(0);
});

for (const [key, text] of [
  [rounds, '{"broken'],
  [confidence, '{"on":true,"said":7}'],
] as const)
  test(`a broken ${key} is put aside and told in the quiz, which goes on`, async ({ page }) => {
    await put(page, key, text);
    await ready(page);
    await expect(question(page, '01-hartleys')).toContainText('could not be read');
    expect(await stored(page, `${key}:aside-1`)).toBe(text);
    await answer(page, 1, '01-hartleys', '19.93');
    await expect(place(page, 1)).toHaveAccessibleName('Question 1, right');
  });

test('where nothing can be kept the quiz works, and says so', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.addInitScript(() =>
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('denied', 'SecurityError');
      },
    }),
  );
  await ready(page);
  await answer(page, 1, '01-hartleys', '6');
  await expect(page.locator('.quiz-where')).toContainText('cannot keep a record');
  await page.getByRole('link', { name: 'Result', exact: true }).click();
  await expect(result(page).locator('.quiz-met > li')).toHaveCount(1);
  expect(errors).toEqual([]);
});

test('without JavaScript all questions stand there, with hints and solutions', async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(quizOf('en'));
  await expect(page.locator('.quiz .exercise')).toHaveCount(24);
  await expect(page.locator('.quiz .exercise:visible')).toHaveCount(24);
  const last = question(page, '21-read-the-log');
  await last.locator('summary').last().click();
  await expect(last).toContainText('0.301');
  await place(page, 21).click();
  await expect(page).toHaveURL(/#x-21-read-the-log$/);
  await expect(page.getByText('Answer with a probability')).toBeHidden();
  await context.close();
});

test('on paper every question has its solution, and where to go back to', async ({ page }) => {
  await ready(page);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.quiz .exercise-question:visible')).toHaveCount(24);
  const unsolved = page.locator('.quiz .exercise').evaluateAll((all) =>
    all.flatMap((box) => {
      const solution = box.querySelector('[data-part=solution] p');
      const seen = solution?.checkVisibility({ visibilityProperty: true });
      return seen ? [] : [box.id];
    }),
  );
  expect(await unsolved, 'questions without their solution').toEqual([]);
  await expect(page.locator('.quiz-map, .quiz-steps, .quiz-result').first()).toBeHidden();
});

for (const lang of ['ko', 'en'])
  test(`${lang}: nothing that the quiz shows is without a name or too faint`, async ({ page }) => {
    await ready(page, quizOf(lang));
    await page.locator('.exercise-confidence button').first().click();
    await expect(page.locator('.exercise-sure')).toBeVisible();
    await answer(page, 1, '01-hartleys', '6');
    await page.locator('.quiz .exercise-confidence summary').click();
    await expect(page.locator('.calibration')).toBeVisible();
    // What the chapter says besides the quiz is looked at with its page, in all looks; its headings stay.
    await page.evaluate(() => {
      for (const part of document.querySelectorAll('.chapter-body > :not(h2, :has(.quiz))'))
        part.remove();
    });
    await thinFormulas(page);
    expect(await violations(page)).toEqual([]);
    await page.locator('[data-result]').click();
    await expect(result(page).locator('.quiz-met')).toBeVisible();
    expect(await violations(page)).toEqual([]);
  });

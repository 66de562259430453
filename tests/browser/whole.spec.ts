import { expect, test } from '@playwright/test';

/** One reader's way through the course: everything they did is there at the end of it. */

test('from a chapter to an exercise, its figure, the glossary and back, the language switched half way: nothing is lost', async ({
  page,
}) => {
  await page.goto('/ko/information-entropy/?x.information-entropy/02-bent-coin.seed=7#coin');
  const exercise = page.locator('#x-02-bent-coin');
  await exercise.scrollIntoViewIfNeeded();
  await expect(exercise.locator('.exercise-check')).toBeEnabled();

  // Not yet: H(0.4) in nats. The figure is offered in the state of the question.
  await exercise.locator('.exercise-field').fill('0.673');
  await page.keyboard.press('Enter');
  await expect(exercise).toContainText('내트');
  const offered = exercise.locator('a[data-figure=coin-entropy]');
  await expect(offered).toBeVisible();
  await offered.click();
  const coin = page.locator('figure#coin-entropy[data-ready]');
  await expect(coin.locator('output[data-quantity=entropy]')).toContainText('0.971');
  await expect(page).toHaveURL(/coin-entropy\.p=0\.4/);

  // Half way: the same numbers, the same figure, in the other language.
  await page.locator('.header-languages a').click();
  await expect(page).toHaveURL(/\/en\/information-entropy\/\?.*seed=7.*coin-entropy\.p=0\.4/);
  await expect(coin.locator('output[data-quantity=entropy]')).toContainText('0.971 bits');
  await exercise.scrollIntoViewIfNeeded();
  await expect(exercise.locator('.exercise-question')).toContainText('0.4');
  await expect(exercise.locator('.exercise-check')).toBeEnabled();
  await exercise.locator('.exercise-field').fill('0.971');
  await page.keyboard.press('Enter');
  await expect(exercise).toContainText('Right');

  // A word on the way, in the glossary, and back.
  const term = page.locator('main a.term').first();
  const id = await term.getAttribute('data-term');
  await term.click();
  await page.locator('.term-panel .term-links a').last().click();
  await expect(page).toHaveURL(new RegExp(`/en/glossary/#${id}$`));
  await page.goBack();
  await expect(page).toHaveURL(/seed=7.*coin-entropy\.p=0\.4|coin-entropy\.p=0\.4.*seed=7/);
  await page.locator('figure#coin-entropy').scrollIntoViewIfNeeded();
  await expect(coin.locator('output[data-quantity=entropy]')).toContainText('0.971 bits');
  await exercise.scrollIntoViewIfNeeded();
  await expect(exercise.locator('.exercise-done')).toBeVisible();

  // And in the language of the start it is done too.
  await page.locator('.header-languages a').click();
  await expect(page).toHaveURL(/\/ko\/information-entropy\/\?/);
  await exercise.scrollIntoViewIfNeeded();
  await expect(exercise.locator('.exercise-check')).toBeEnabled();
  await expect(exercise.locator('.exercise-done')).toBeVisible();
});

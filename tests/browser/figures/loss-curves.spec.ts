import { expect, test } from '@playwright/test';
import { moving, reading } from './reader.ts';

const id = 'loss-curves';

reading(id, 'a program finds the steps before the race, the eye does not', async (r) => {
  await r.shows('bce-steps', 15);
  await r.shows('squared-error-steps', 70);
  await expect(r.figure.locator('output[data-quantity$=-steps]:visible')).toHaveCount(0);
  await expect(r.figure.locator('.score-steps')).toHaveText(
    r.lang === 'ko' ? ['0단계', '0단계'] : ['0 steps', '0 steps'],
  );
  await r.shows('bce', 4.0181499279178094, '4.018 nats');
  await r.shows('squared-error', 0.9643510838246173, '0.964');
  await r.shows('bce-gradient', -0.9820137900379085, '−0.9820');
  await r.shows('squared-error-gradient', -0.03469004214168025, '−0.0347');

  await test.step('at the end of the race both counts are shown, and why', async () => {
    await r.press({ ko: '끝까지', en: 'To the end' });
    const steps = r.figure.locator('.score-steps output');
    await expect(steps).toHaveText(
      r.lang === 'ko' ? ['15단계', '70단계'] : ['15 steps', '70 steps'],
    );
    await r.says({
      ko: '가장 많이 고쳐야 할 곳에서 가장 느립니다',
      en: 'slowest where there is most',
    });
    // What a program reads is still the start; the eye sees where the balls have come.
    await r.shows('bce', 4.0181499279178094);
    await expect(r.figure.locator('.score-loss').first()).toContainText('0.096');
    await r.field('logit').fill('-8');
    await expect(r.figure.locator('output[data-quantity$=-steps]:visible')).toHaveCount(0);
    await r.shows('squared-error-steps', 1542);
  });

  await test.step('the start is dragged along the axis, and both gradients follow', async () => {
    await r.reset();
    const start = r.figure.getByRole('slider', {
      name: r.lang === 'ko' ? '출발 로짓' : 'Starting logit',
      exact: true,
    });
    await r.drag(start.locator('.handle-dot'), 0.1, 0);
    await expect(r.field('logit')).toHaveValue('-8');
    await r.shows('squared-error-gradient', -0.0006702504975196975, '−0.0007');
    await start.press('End');
    await r.shows('bce-steps', 0);
    await r.says({ ko: '내려갈 필요가 없습니다', en: 'nowhere to go' });
    await expect(r.figure.locator('[data-action=play]')).toBeDisabled();
  });

  await test.step('who needs more than 200,000 steps is said not to have arrived', async () => {
    await r.reset();
    await r.field('logit').fill('-10');
    await r.field('learning-rate').fill('0.01');
    await r.press({ ko: '끝까지', en: 'To the end' });
    await r.shows('squared-error-steps', 200000);
    await r.says({ ko: '200,000단계 초과', en: 'more than 200,000 steps' });
  });
});

reading(id, 'where motion is unwanted a press is a step', async (r) => {
  await r.page.emulateMedia({ reducedMotion: 'reduce' });
  const next = { ko: '다음 단계', en: 'Next step' };
  for (const count of [1, 2, 3]) {
    await r.press(next);
    await expect(r.figure.locator('.score-steps').last()).toContainText(String(count));
  }

  await test.step('else one press lets them run and another holds them', async () => {
    await r.page.emulateMedia({ reducedMotion: 'no-preference' });
    await r.reset();
    await r.press({ ko: '출발', en: 'Start' });
    await r.press({ ko: '멈춤', en: 'Pause' });
    await expect(
      r.figure.getByRole('button', { name: { ko: '출발', en: 'Start' }[r.lang] }),
    ).toBeVisible();
  });
});

moving(id, 'the arrow of a gradient is as long as it, whatever the label', async (r) => {
  const lengths = () =>
    r.figure
      .locator('.push')
      .evaluateAll((all) => all.map((arrow) => arrow.getBoundingClientRect().width));
  const [bce = 0, squared = 0] = await lengths();
  expect(bce / squared).toBeGreaterThan(20);
  await r.choose('label', '0');
  await r.field('logit').fill('4');
  const [mirrored = 0] = await lengths();
  expect(Math.abs(mirrored - bce)).toBeLessThan(1);

  await test.step('the balls run by themselves, BCE first', async () => {
    await r.reset();
    const play = r.figure.locator('[data-action=play]');
    await play.click();
    const steps = r.figure.locator('.score-steps');
    await expect(steps.first().locator('output')).toHaveText(/15/, { timeout: 15_000 });
    await expect(steps.last().locator('output')).toHaveCount(0);
    await play.click();
  });
});

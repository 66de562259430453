import { expect, test } from '@playwright/test';
import { moving, reading } from './reader.ts';

const id = 'softmax-loss';

reading(id, 'one step moves every logit by its arrow', async (r) => {
  await r.press({ ko: '한 단계', en: 'One step' });
  await expect(r.field('logits', 0)).toHaveValue('2.341');
  await expect(r.field('logits', 1)).toHaveValue('0.757567');
  await expect(r.field('logits', 2)).toHaveValue('0.00143411');

  await test.step('with smoothing the steps end on a floor', async () => {
    await r.reset();
    await r.field('smoothing').fill('0.1');
    for (let i = 0; i < 9; i++) await r.press({ ko: '10단계', en: '10 steps' });
    await r.says({
      ko: '0.291내트보다 작아지지 않습니다',
      en: 'the entropy of the target, 0.291 nats',
    });
  });

  await test.step('at ±1000 the formula as it stands fails and the stable one does not', async () => {
    await r.reset();
    await r.press({ ko: '로짓 ±1000', en: 'Logits of ±1000' });
    await r.shows('loss', 2000, '2000.0 nats');
    await r.shows('gradient', [1, -1]);
    await r.says({ ko: '−ln 0 = ∞, 참값은 2000내트', en: '−ln 0 = ∞; truly 2000 nats' });
    await r.choose('label', '1');
    await r.shows('loss', 0, '0.000 nats');
    await r.says({ ko: '∞ ÷ ∞이라서 값이 없습니다', en: '∞ ÷ ∞ has no value' });
  });

  await test.step('on a phone both computations are folded, and a press shows them', async () => {
    await r.reset();
    const folded = ['.steps table', '.live'].map((part) => r.figure.locator(part));
    for (const part of folded) await expect(part).toBeVisible();
    await r.page.setViewportSize({ width: 360, height: 800 });
    for (const part of folded) await expect(part).toBeHidden();
    await r.figure.locator('.steps > summary').press('Enter');
    for (const part of folded) await expect(part).toBeVisible();
    // They stay while values change.
    await r.press({ ko: '한 단계', en: 'One step' });
    for (const part of folded) await expect(part).toBeVisible();
  });
});

moving(id, 'the lecture’s logits cost 0.417 nats; smoothed by 0.1, 0.514', async (r) => {
  await r.field('logits', 2).fill('0.2');
  await r.field('logits', 2).fill('0.1');
  await r.shows('loss', 0.4170300162778335, '0.417 nats');
  await r.shows('gradient', [-0.3409988611140321, 0.24243297070471392, 0.09856589040931817]);
  await r.field('smoothing').fill('0.1');
  await r.shows('loss', 0.5136966829445001, '0.514 nats');

  await test.step('a bar is dragged to a probability and takes keys', async () => {
    await r.reset();
    const bar = r.figure.locator('svg [role=slider]').nth(1);
    await r.drag(bar.locator('.handle-dot'), 0.5, 0.5);
    await expect(r.field('logits', 1)).toHaveValue(/^2\.1\d?$/);
    await r.field('logits', 1).fill('1');
    await bar.press('ArrowRight');
    await expect(r.field('logits', 1)).toHaveValue('1.1');
  });
});

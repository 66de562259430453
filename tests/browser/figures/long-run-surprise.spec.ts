import { expect, test } from '../contract/figure.ts';
import { moving, reading } from './reader.ts';

const id = 'long-run-surprise';

reading(id, 'an outcome without a codeword makes the bill infinite once it comes', async (r) => {
  await r.press({ ko: '드문 c를 잊은 q', en: 'q forgot a rare c' });
  await r.says({ ko: '한 번이라도 나오면', en: 'Once it does' });
  await r.field('n').fill('10000');
  await r.shows('mean-surprise', Number.POSITIVE_INFINITY, '∞ bits');
  await r.says({ ko: '보낼 방법이 없습니다', en: 'no way to send it' });

  await test.step('messages come by themselves until the axis ends', async () => {
    await r.reset();
    await r.field('n').fill('5000');
    await r.press({ ko: '메시지 보내기', en: 'Send more' });
    await expect(r.field('n')).toHaveValue('10000');
  });

  await test.step('an outcome is added to both distributions at once', async () => {
    await r.reset();
    await r.press({ ko: '결과 더하기', en: 'Add an outcome' });
    await expect(r.figure.locator('input[name="p"]')).toHaveCount(4);
    await expect(r.figure.locator('input[name="q"]')).toHaveCount(4);
  });
});

moving(
  id,
  'the bill settles at the cross entropy as messages come, the same seed on the same path',
  async (r) => {
    await r.shows('mean-surprise', 1.3066692563216546, '1.307 bits');
    await r.shows('cross-entropy', 1.2795859283219775, '1.280 bits');
    await r.field('n').fill('10');
    await r.shows('mean-surprise', 1.1473931188332411, '1.147 bits');
    await r.field('n').fill('10000');
    await r.field('seed').fill('7');
    await r.shows('mean-surprise', 1.281595046892098, '1.282 bits');
    await r.shows('kl-divergence', 0.122806278874938, '0.123 bits');

    await test.step('the point is dragged to both ends of the axis, and no further', async () => {
      await r.reset();
      const point = r.figure.locator('[role=slider]');
      await r.drag(point, 0.99, 0.5);
      await expect(point).toHaveAttribute('aria-valuenow', '10000');
      await point.press('Home');
      await expect(point).toHaveAttribute('aria-valuenow', '1');
      await r.shows('mean-surprise', 1, '1.000 bits');
    });
  },
);

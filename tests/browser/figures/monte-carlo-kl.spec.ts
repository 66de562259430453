import { expect, test } from '../contract/figure.ts';
import { reading } from './reader.ts';

const id = 'monte-carlo-kl';

reading(
  id,
  'the estimate settles as samples are added, the same seed on the same path',
  async (r) => {
    await r.shows('estimate', 0.6326335340862779, '0.6326 nats');
    await r.shows('standard-error', 0.09933629480621016, '0.0993 nats');
    await r.field('samples').fill('2');
    await r.shows('estimate', -0.0383731018615843, '−0.0384 nats');
    await r.says({ ko: '어림값은 음수가 될 수 있습니다', en: 'An estimate can be negative' });
    await r.field('samples').fill('1');
    await r.shows('standard-error', Number.POSITIVE_INFINITY, '∞ nats');
    await r.field('samples').fill('10000');
    await r.field('seed').fill('7');
    await r.shows('estimate', 0.5191940313846459, '0.5192 nats');
    await r.shows('kl-forward', 0.5);

    await test.step('the point is dragged to the end of the axis', async () => {
      await r.reset();
      const point = r.figure.locator('[role=slider]');
      await r.drag(point, 1.02, 0.5);
      await expect(point).toHaveAttribute('aria-valuenow', '100000');
      await point.press('Home');
      await expect(point).toHaveAttribute('aria-valuenow', '1');
    });

    await test.step('drawing goes on by itself, and others can be seen', async () => {
      await r.reset();
      await r.press({ ko: '다른 시드 20개도 보기', en: 'Show 20 other seeds' });
      await expect(r.figure.locator('.curve.other')).toHaveCount(20);
      await r.field('samples').fill('10000');
      await r.press({ ko: '표본 뽑기', en: 'Draw samples' });
      await expect(r.field('samples')).toHaveValue('100000');
    });
  },
);

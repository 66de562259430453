import { expect, test } from '@playwright/test';
import { moving, reading } from './reader.ts';

const id = 'binary-cross-entropy';

moving(id, 'the curve of the loss is drawn as far as the reader has been', async (r) => {
  const trail = r.figure.locator('.curve.of-loss');
  await expect(trail).toHaveCount(0);
  await r.field('prediction').fill('0.9');
  await expect(trail).toHaveCount(1);
  await r.field('label').fill('0.5');
  await expect(trail).toHaveCount(0);

  await test.step('the lecture’s answer costs 0.737 bits if it is right, 1.322 if not', async () => {
    await r.reset();
    await r.field('prediction').fill('60%');
    await r.shows('loss', 0.7369655941662062, '0.737 bits');
    await r.shows('amount-right', 0.6, '0.600');
    await r.shows('amount-wrong', 0.4, '0.400');
    await r.field('label').fill('0');
    await r.shows('loss', 1.3219280948873622, '1.322 bits');
    await r.shows('amount-right', 0.4, '0.400');
    await r.shows('prediction-entropy', 0.9709505944546687, '0.971 bits');
  });
});

reading(id, 'dragged to the label, the prediction costs the label’s entropy', async (r) => {
  const label = r.figure.getByRole('slider', { name: r.lang === 'ko' ? '레이블' : 'Label' });
  const prediction = r.figure.getByRole('slider', {
    name: r.lang === 'ko' ? '예측값' : 'Prediction',
  });
  await r.drag(label.locator('.handle-dot'), 0.8, 0);
  await r.shows('label-entropy', 0.7219280948873623, '0.722 bits');
  await r.drag(prediction.locator('.handle-dot'), 0.8, 0.2);
  await r.shows('loss', 0.7219280948873623, '0.722 bits');
  await r.says({ ko: '예측값이 레이블과 같습니다', en: 'The prediction equals the label' });
  await prediction.press('ArrowRight');
  await r.shows('loss', 0.7223906847780773, '0.722 bits');
  await prediction.press('End');
  await r.shows('loss', Number.POSITIVE_INFINITY, '∞ bits');
  await r.says({ ko: '끝없이 큽니다', en: 'no bound' });
});

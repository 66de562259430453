import { expect, test } from '@playwright/test';
import { moving, reading } from './reader.ts';

const id = 'forward-pass';
const first = [-0.9095, 0.80325, 0.51935, 1.67025, 1.2087];

reading(id, 'doubling the inputs doubles the logits and lowers the entropy', async (r) => {
  await r.shows('entropy', 2.0059773851692997, '2.006 bits');
  await r.shows('logits', first);
  await r.press({ ko: '두 배로', en: 'Double' });
  await expect(r.field('x', 0)).toHaveValue('4');
  await r.shows(
    'logits',
    first.map((z) => 2 * z),
  );
  await r.shows('entropy', 1.5494817954963742, '1.549 bits');
  await expect(r.figure.getByRole('button', { name: /두 배로|Double/ })).toBeDisabled();
  await r.press({ ko: '절반으로', en: 'Halve' });
  await r.shows('entropy', 2.0059773851692997);

  await test.step('with nothing going in, all outputs are equal, and the figure says why', async () => {
    await r.says({
      ko: '2 × 0.8 × 0.8 × 0.8 × 0.5 = 0.51',
      en: '2 × 0.8 × 0.8 × 0.8 × 0.5 = 0.51',
    });
    await r.press({ ko: '0으로', en: 'Zero' });
    await r.shows('p', [0.2, 0.2, 0.2, 0.2, 0.2], '0.200');
    await r.shows('entropy', 2.321928094887362, '2.322 bits');
    await r.says({ ko: '어느 길도 출력까지 이어지지 않습니다', en: 'No path reaches the output' });
  });

  await test.step('an input is dragged, typed and moved by keys', async () => {
    await r.reset();
    const input = r.figure.getByRole('slider', { name: /^(입력|Input) 1$/ });
    await r.drag(input.locator('.handle-dot'), 0.02, 0.05);
    await expect(r.field('x', 0)).toHaveValue('-5');
    await input.press('ArrowRight');
    await expect(r.field('x', 0)).toHaveValue('-4.9');
    await input.press('End');
    await expect(r.field('x', 0)).toHaveValue('5');
    await r.field('x', 0).fill('0.5');
    await r.field('x', 2).fill('1.5');
    // mpmath, with the weights drawn again by a program of its own
    await r.shows('logits', [-0.885, -0.9381, 0.8673, -0.7257, 0.4602]);
    await r.shows('entropy', 1.9234536716153443, '1.923 bits');
  });

  await test.step('other weights are the next seed', async () => {
    await r.reset();
    await r.press({ ko: '다른 가중치', en: 'Other weights' });
    await expect(r.field('seed')).toHaveValue('2');
    await r.shows('logits', [0.3132, -0.6264, 0.3132, 0.7308, 0.6264]);
  });
});

moving(id, 'the values of all layers stand in the drawing and in the table', async (r) => {
  await expect(r.figure.locator('.cell-number')).toHaveText(
    '2.00 −1.00 0.50 0.00 0.00 2.35 0.35 0.30 0.64 0.00 0.00 1.72 0.00 1.78 0.00 1.56'.split(' '),
  );
  await r.figure.locator('.values summary').click();
  const row = r.figure.locator('.values tr', { hasText: 'h²' });
  await expect(row.locator('td')).toHaveText(['0.640', '0.000', '0.000', '1.715', '']);

  await test.step('two inputs at facing ends each keep their own handle on a narrow phone', async () => {
    await r.page.setViewportSize({ width: 320, height: 800 });
    await r.field('x', 0).fill('5');
    await r.field('x', 1).fill('-5');
    await expect(r.figure.getByRole('slider', { name: /^(입력|Input) 2$/ })).toHaveAttribute(
      'aria-valuenow',
      '-5',
    );
    const dots = r.figure.locator('.handle-dot');
    await dots.first().evaluate((e) => e.scrollIntoView({ block: 'center', behavior: 'instant' }));
    const own = await dots.evaluateAll((all) =>
      all.map((dot) => {
        const { left, right, top, bottom } = dot.getBoundingClientRect();
        return [left + 1, right - 1].map((x) =>
          document
            .elementFromPoint(x, (top + bottom) / 2)
            ?.closest('.handle')
            ?.contains(dot),
        );
      }),
    );
    expect(own).toEqual([
      [true, true],
      [true, true],
      [true, true],
    ]);
  });
});

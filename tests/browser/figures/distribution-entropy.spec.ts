import { expect, test } from '@playwright/test';
import { moving, reading } from './reader.ts';

const id = 'distribution-entropy';

reading(
  id,
  'the lecture’s four symbols, and six nearly equal bars beat five equal ones',
  async (r) => {
    await r.press({ ko: '비슷한 여섯', en: 'Six, nearly equal' });
    await r.shows('entropy', 2.5697738350294776, '2.570 bits');
    await r.shows('max-entropy', 2.584962500721156, '2.585 bits');
    await r.press({ ko: '강의의 네 글자', en: 'The four symbols' });
    await r.shows('p', [0.5, 0.25, 0.125, 0.125]);
    await r.shows('entropy', 1.75, '1.750 bits');
    await r.shows('max-entropy', 2, '2.000 bits');
    await r.shows('perplexity', 3.363585661014858, '3.364');
    await r.choose('base', 'e');
    await r.shows('entropy', 1.2130075659799042, '1.213 nats');
    await r.choose('base', '10');
    await r.shows('entropy', 0.5268024924119671, '0.527 hartleys');
    await r.shows('perplexity', 3.363585661014858, '3.364');

    await test.step('a sixth tiny bar lifts the roof and hardly the level', async () => {
      await r.reset();
      const heights = () =>
        r.figure.evaluate((f) =>
          ['.guide', '.curve.of-h'].map(
            (line) =>
              f.querySelector(`svg svg > ${line}`)?.getBoundingClientRect().top ?? Number.NaN,
          ),
        );
      await r.press({ ko: '막대 더하기', en: 'Add a bar' });
      for (let i = 0; i < 5; i++) await r.field('weights', i).fill('100');
      await r.shows('entropy', Math.log2(5), '2.322 bits');
      const [roof = 0, level = 0] = await heights();
      await r.press({ ko: '막대 더하기', en: 'Add a bar' });
      await r.shows('max-entropy', Math.log2(6), '2.585 bits');
      await r.shows('entropy', 2.338071793420034, '2.338 bits');
      const [newRoof = 0, newLevel = 0] = await heights();
      expect(roof - newRoof).toBeGreaterThan(10);
      expect(level - newLevel).toBeLessThan(3);
      expect(level - newLevel).toBeGreaterThanOrEqual(0);
    });
  },
);

reading(id, 'bars are dragged, moved by keys, added and taken away', async (r) => {
  await r.press({ ko: '모두 같음', en: 'All equal' });
  await r.shows('entropy', 2, '2.000 bits');
  const bars = r.figure.locator('svg [role=slider]');
  // To the top: one of the outcomes is nearly certain (1000 against 3).
  await bars.first().press('End');
  await r.shows('p', [1000 / 1003, 1 / 1003, 1 / 1003, 1 / 1003]);
  await bars.first().press('Home');
  await r.shows('p', [0, 1 / 3, 1 / 3, 1 / 3]);
  await r.shows('entropy', 1.584962500721156, '1.585 bits');
  // The bars have the upper 34 % of the drawing.
  await r.drag(r.figure.locator('svg .grip').nth(1), 0.375, 1 - 0.34 / 2);
  const p = Number(
    await r.figure.locator('output[data-quantity=p]').nth(1).getAttribute('data-value'),
  );
  // A hand takes the grip, which stands a little above its bar.
  expect(Math.abs(p - 0.46)).toBeLessThan(0.03);
  await r.press({ ko: '강의의 네 글자', en: 'The four symbols' });
  await r.press({ ko: '막대 더하기', en: 'Add a bar' });
  await r.shows('entropy', 2.0588138903312014, '2.059 bits');
  await r.shows('max-entropy', 2.321928094887362, '2.322 bits');
  await r.press({ ko: '막대 빼기', en: 'Remove a bar' });
  await r.press({ ko: '막대 빼기', en: 'Remove a bar' });
  await r.shows('entropy', 1.3787834934861756, '1.379 bits');
});

moving(id, 'weights are typed, and an impossible outcome changes nothing', async (r) => {
  for (const [item, weight] of ['1', '100%', '0', '0'].entries())
    await r.field('weights', item).fill(weight);
  await r.shows('p', [0.5, 0.5, 0, 0]);
  await r.shows('entropy', 1, '1.000 bits');
  await r.shows('perplexity', 2, '2.000');
  await r.field('weights', 1).fill('0');
  await r.shows('entropy', 0, '0.000 bits');
  await r.shows('perplexity', 1, '1.000');
  // The last weight that is left cannot become 0.
  await r.field('weights', 0).fill('0');
  await expect(r.field('weights', 0)).toHaveAttribute('aria-invalid', 'true');
  await r.shows('entropy', 0, '0.000 bits');
});

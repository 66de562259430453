import { expect, test } from '@playwright/test';
import { moving, reading } from './reader.ts';

const id = 'dice-entropy';

/** The lecture's table, to the last digit that it shows, and the mean of the sum. */
const lecture = [
  { dice: '2', face: 'none', probability: '', entropy: 3.2744019192887706, mean: 7, shown: '3.27' },
  { dice: '2', face: '6', probability: '0.5', entropy: 3.0622342224932564, mean: 9, shown: '3.06' },
  {
    dice: '2',
    face: '6',
    probability: '0.8',
    entropy: 1.901367631869025,
    mean: 10.8,
    shown: '1.90',
  },
  {
    dice: '4',
    face: 'none',
    probability: '',
    entropy: 3.8141178221656733,
    mean: 14,
    shown: '3.81',
  },
  { dice: '4', face: '6', probability: '0.5', entropy: 3.812234376540087, mean: 18, shown: '3.81' },
  {
    dice: '4',
    face: '6',
    probability: '0.8',
    entropy: 2.798986933875061,
    mean: 21.6,
    shown: '2.80',
  },
] as const;

reading(
  id,
  'fair dice stay beside loaded ones: their strip is overtaken at five dice',
  async (r) => {
    const outline = r.figure.locator('.fair-outline');
    const ahead = () =>
      r.figure.evaluate((f) => {
        const [loaded = 0, fair = 0] = ['.of-h', '.fair'].map(
          (strip) => f.querySelector(`.widths ${strip}`)?.getBoundingClientRect().width,
        );
        return loaded - fair;
      });
    await expect(outline).toHaveCount(0);
    await r.choose('face', '6');
    await expect(outline).toHaveCount(1);
    await r.says({ ko: '공정 3.274비트', en: 'fair: 3.274 bits' });
    expect(await ahead()).toBeLessThan(-20);
    await r.field('dice').fill('4');
    await r.says({ ko: '합 14.05가지', en: '14.05 equal sums' });
    await r.field('dice').fill('5');
    await r.says({ ko: '합 16.11가지', en: '16.11 equal sums' });
    expect(await ahead()).toBeGreaterThan(1);

    await test.step('thrown dice fall into the picture, which keeps its height', async () => {
      await r.reset();
      const height = async () => (await r.figure.boundingBox())?.height;
      const before = await height();
      await r.press({ ko: '100번 던지기', en: 'Throw 100 times' });
      await expect(r.field('throws')).toHaveValue('100');
      await expect(r.figure.locator('.thrown-share')).toHaveCount(1);
      expect(await height()).toBe(before);
      await r.press({ ko: '열 배로', en: 'Ten times as many' });
      await expect(r.field('throws')).toHaveValue('1000');
      await r.press({ ko: '다시 던지기', en: 'Throw again' });
      await expect(r.field('seed')).toHaveValue('2');
      await expect(r.field('throws')).toHaveValue('1000');
      expect(await height()).toBe(before);
    });
  },
);

moving(id, 'the lecture’s six figures, typed and chosen', async (r) => {
  for (const c of lecture) {
    await r.field('dice').fill(c.dice);
    await r.choose('face', c.face);
    if (c.probability) await r.field('probability').fill(c.probability);
    await r.shows('entropy', c.entropy);
    await r.shows('mean', c.mean);
    const text = await r.figure.locator('output[data-quantity=entropy]').innerText();
    expect(Number.parseFloat(text).toFixed(2)).toBe(c.shown);
  }

  await test.step('from five dice on the loaded sum is the more uncertain one', async () => {
    await r.reset();
    await r.choose('face', 'none');
    for (let n = 2; n < 5; n++) await r.slider('dice').press('ArrowRight');
    await r.shows('entropy', 3.977430993347447, '3.977 bits');
    await r.choose('face', '6');
    await r.field('probability').fill('50 %');
    await r.shows('entropy', 4.009488519512175, '4.009 bits');
    await r.slider('dice').press('Home');
    await r.shows('p', [0.1, 0.1, 0.1, 0.1, 0.1, 0.5]);
    await r.shows('entropy', 2.1609640474436813, '2.161 bits');
    await r.slider('probability').press('End');
    await r.shows('entropy', 0, '0.000 bits');
  });

  await test.step('the same seed throws the same, and less than certainty', async () => {
    await r.reset();
    const empirical = r.figure.locator('output[data-quantity=empirical-entropy]');
    await expect(empirical).toHaveCount(0);
    await r.field('throws').fill('1000');
    await r.field('seed').fill('7');
    const first = Number(await empirical.getAttribute('data-value'));
    // Eleven sums: at most log2 11; a thousand throws come near the exact 3.274.
    expect(Math.abs(first - 3.274)).toBeLessThan(0.15);
    await r.field('seed').fill('8');
    await expect(empirical).not.toHaveAttribute('data-value', String(first));
    await r.field('seed').fill('7');
    await expect(empirical).toHaveAttribute('data-value', String(first));
    await r.shows('entropy', 3.2744019192887706, '3.274 bits');
  });
});

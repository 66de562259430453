import { expect } from '@playwright/test';
import { reading } from './reader.ts';

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

reading(id, 'the lecture’s six figures, typed and chosen', async (r) => {
  for (const c of lecture) {
    await r.field('dice').fill(c.dice);
    await r.choose('face', c.face);
    if (c.probability) await r.field('probability').fill(c.probability);
    await r.shows('entropy', c.entropy);
    await r.shows('mean', c.mean);
    const text = await r.figure.locator('output[data-quantity=entropy]').innerText();
    expect(Number.parseFloat(text).toFixed(2)).toBe(c.shown);
  }
});

reading(id, 'from five dice on the loaded sum is the more uncertain one', async (r) => {
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

reading(
  id,
  'throws are simulated: the same seed throws the same, and less than certainty',
  async (r) => {
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
  },
);

import { expect, test } from '@playwright/test';
import { moving, reading } from './reader.ts';

const id = 'self-information';

reading(id, 'each halving is one more coin, and one bar more', async (r) => {
  const coins = r.figure.locator('.coin');
  const bars = r.figure.locator('.half');
  await expect(coins).toHaveCount(2);
  await r.choose('stage', 'negative-log');
  await r.press({ ko: '절반으로', en: 'Halve' });
  await expect(coins).toHaveCount(3);
  await expect(bars).toHaveCount(4);
  await r.shows('information', 3, '3.000 bits');
  await r.field('p').fill('1/8145060');
  await expect(coins).toHaveCount(23); // the axis grows once the hand rests
  await r.field('p').fill('1');
  await expect(coins).toHaveCount(0);
});

moving(id, 'the face of a die in bits, nats and hartleys', async (r) => {
  await r.field('p').fill('1/6');
  await r.shows('information', 2.584962500721156, '2.585 bits');
  await r.choose('base', 'e');
  await r.shows('information', 1.791759469228055, '1.792 nats');
  await r.choose('base', '10');
  await r.shows('information', 0.7781512503836436, '0.778 hartleys');
  for (const stage of ['log', 'negative-log', 'inverse']) {
    await r.choose('stage', stage);
    await r.shows('information', 0.7781512503836436, '0.778 hartleys');
  }

  await test.step('the impossible has no bound, the certain tells nothing', async () => {
    await r.reset();
    await r.field('p').fill('0');
    await r.shows('information', Number.POSITIVE_INFINITY, '∞ bits');
    await r.slider('p').press('End');
    await r.shows('information', 0, '0.000 bits');
    await r.field('p').fill('1/8145060');
    await r.shows('information', 22.957493895623603, '22.957 bits');
  });
});

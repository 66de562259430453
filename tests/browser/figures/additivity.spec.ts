import { expect, test } from '@playwright/test';
import { moving, reading } from './reader.ts';

const id = 'additivity';

reading(id, 'what both together carry is covered until a candidate is tried', async (r) => {
  const sum = r.figure.locator('output[data-quantity=sum] .n');
  const joint = r.figure.locator('output[data-quantity=information-joint] .n');
  await expect(sum).toBeHidden();
  await expect(joint).toBeHidden();
  await r.choose('f', 'inverse');
  await expect(sum).toHaveText('6.000');
  await expect(joint).toBeVisible();
  await r.says({ ko: '2.000만큼 남음', en: '2.000 too long' });
  await expect(r.figure.locator('.miss')).toHaveCount(1);
  await r.choose('f', 'complement');
  await r.says({ ko: '0.375만큼 모자람', en: '0.375 too short' });
  await r.choose('f', 'log');
  await r.says({ ko: '끝이 맞음', en: 'the ends meet' });
  await expect(r.figure.locator('.miss')).toHaveCount(0);
});

moving(id, 'the end of a tape is dragged, and its probability follows', async (r) => {
  await r.field('q').fill('0.3');
  const ends = r.figure.locator('[role=slider]');
  await r.drag(ends.first(), 0.5, 0.6); // 2 of 4 bits
  await r.shows('information-p', 2, '2.000 bits');
  await expect(r.field('p')).toHaveValue('0.25');
  await ends.last().press('Home');
  await r.shows('sum', Number.POSITIVE_INFINITY, '∞ bits');

  await test.step('only the logarithm adds up', async () => {
    await r.reset();
    await r.field('p').fill('0.5');
    await r.field('q').fill('0.3');
    await r.shows('information-p', 1, '1.000 bits');
    await r.shows('information-q', 1.736965594166206, '1.737 bits');
    await r.shows('information-joint', 2.736965594166206, '2.737 bits');
    await r.shows('sum', 2.736965594166206, '2.737 bits');
    await r.choose('f', 'inverse');
    await r.shows('information-joint', 6.666666666666667, '6.667');
    await r.shows('sum', 5.333333333333333, '5.333');
    await r.choose('f', 'complement');
    await r.shows('information-joint', 0.85, '0.850');
    await r.shows('sum', 1.2, '1.200');
    await r.choose('f', 'root');
    await r.shows('information-joint', 2.581988897471611, '2.582');
    await r.shows('sum', 3.239955420723649, '3.240');
  });

  await test.step('sliders take keys: certainty adds nothing', async () => {
    await r.reset();
    await r.field('q').fill('0.25');
    await r.slider('p').press('End');
    await r.shows('information-p', 0, '0.000 bits');
    await r.shows('information-joint', 2, '2.000 bits');
    await r.slider('q').press('Home');
    await r.shows('information-q', Number.POSITIVE_INFINITY, '∞ bits');
    await r.shows('sum', Number.POSITIVE_INFINITY, '∞ bits');
  });
});

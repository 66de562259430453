import { expect, test } from '@playwright/test';
import { moving, reading } from './reader.ts';

const id = 'event-information';

reading(id, 'how many heads the lottery is worth shows once they are tossed', async (r) => {
  const lottery = r.figure.locator('output').last();
  await expect(lottery).toBeHidden();
  await expect(r.figure.locator('.so')).toContainText('1/512');
  await r.press({ ko: '동전을 이어 던지기', en: 'Toss on' });
  await expect(lottery).toBeVisible({ timeout: 30_000 });
  await expect(r.figure.locator('.so')).toHaveCount(0);
  await r.shows(
    'information',
    [
      0.02914634565951648, 1.736965594166206, 8.965784284662087, 8.51175265376738,
      22.957493895623603,
    ],
  );
});

moving(id, 'a row is grown by its end: ten heads are one in 1024', async (r) => {
  const row = r.slider('p', 1);
  await row.scrollIntoViewIfNeeded();
  const box = await row.boundingBox();
  if (!box) throw new Error('no row');
  const at = (coins: number) => box.x + 10 + ((box.width - 20) * coins) / 30;
  await r.page.mouse.move(at(1.74), box.y + box.height / 2);
  await r.page.mouse.down();
  await r.page.mouse.move(at(10), box.y + box.height / 2, { steps: 5 });
  await r.page.mouse.up();
  await expect(r.field('p', 1)).toHaveValue(/^(0\.0009765625|1\/1024|0\.00091|0\.00105)/);

  await test.step('the rarer, the more: probabilities are typed and slid', async () => {
    await r.reset();
    for (const [item, p] of ['0.98', '30 %', '0.002', '1/365', '1/8145060'].entries())
      await r.field('p', item).fill(p);
    await r.shows(
      'information',
      [
        0.02914634565951648, 1.736965594166206, 8.965784284662087, 8.51175265376738,
        22.957493895623603,
      ],
      '0.029 bits',
    );
    await r.field('p', 0).fill('1/2');
    await r.slider('p', 1).press('End'); // one in a thousand million
    await r.slider('p', 2).press('Home'); // certain
    await r.shows(
      'information',
      [1, 29.897352853986263, 0, 8.51175265376738, 22.957493895623603],
      '1.000 bits',
    );
  });
});

import { test } from '@playwright/test';
import { moving, reading } from './reader.ts';

const id = 'coin-entropy';

moving(id, 'p = 1/4 typed is the lecture’s 0.811 bits', async (r) => {
  await r.field('p').fill('0.5');
  await r.shows('entropy', 1, '1.000 bits');
  await r.field('p').fill('1/4');
  await r.shows('entropy', 0.8112781244591328, '0.811 bits');
  await r.shows('information-heads', 2, '2.000 bits');
  await r.shows('information-tails', 0.4150374992788438, '0.415 bits');

  await test.step('the point on the curve is dragged and takes keys', async () => {
    await r.field('p').fill('0.5');
    const handle = r.figure.locator('svg [role=slider]');
    await r.drag(handle.locator('.handle-dot'), 0.9, 0.2);
    await r.shows('entropy', 0.4689955935892812, '0.469 bits');
    await r.shows('information-tails', 3.321928094887362, '3.322 bits');
    await r.field('p').fill('0.25');
    await handle.press('ArrowRight');
    await r.shows('entropy', 0.8267463724926178, '0.827 bits');
  });
});

reading(id, 'keys move the slider by a hundredth, to certainty at its ends', async (r) => {
  await r.field('p').fill('0.5');
  await r.slider('p').press('ArrowRight');
  await r.shows('entropy', 0.9997114417528099, '1.000 bits');
  await r.slider('p').press('Home');
  await r.shows('entropy', 0, '0.000 bits');
  await r.shows('information-heads', Number.POSITIVE_INFINITY, '∞ bits');
  await r.shows('information-tails', 0, '0.000 bits');
  await r.says({ ko: '언제나 뒷면이므로', en: 'always tails' });
  await r.slider('p').press('End');
  await r.shows('entropy', 0, '0.000 bits');
  await r.shows('information-tails', Number.POSITIVE_INFINITY, '∞ bits');
  await r.says({ ko: '언제나 앞면이므로', en: 'always heads' });
});

import { test } from '@playwright/test';
import { moving } from './reader.ts';

const id = 'training-snapshots';

moving(id, 'the lecture’s three outputs, early, midway and late', async (r) => {
  await r.slider('t').press('Home');
  await r.shows('p', [0.19, 0.2, 0.19, 0.2, 0.22]);
  await r.shows('entropy', 2.319797540611012, '2.320 bits');
  await r.shows('cross-entropy', 2.1844245711374275, '2.184 bits');
  await r.shows('squared-error', 0.7606);
  await r.field('t').fill('1');
  await r.shows('p', [0.1, 0.15, 0.05, 0.2, 0.5]);
  await r.shows('entropy', 1.9232196723355077, '1.923 bits');
  await r.shows('cross-entropy', 1, '1.000 bits');
  await r.shows('squared-error', 0.325);
  await r.slider('t').press('End');
  await r.shows('p', [0.05, 0.04, 0.05, 0.06, 0.8]);
  await r.shows('entropy', 1.1190231543328293, '1.119 bits');
  await r.shows('cross-entropy', 0.32192809488736235, '0.322 bits');
  await r.shows('squared-error', 0.0502);

  await test.step('arrow keys walk through the moments', async () => {
    await r.figure.getByRole('button', { name: 't = 0' }).focus();
    await r.page.keyboard.press('ArrowRight');
    await r.shows('squared-error', 0.325);
    await r.page.keyboard.press('ArrowRight');
    await r.shows('squared-error', 0.0502);
    await r.page.keyboard.press('ArrowRight');
    await r.shows('squared-error', 0.7606);
  });

  await test.step('between them the path is linear in log p', async () => {
    await r.field('t').fill('0.5');
    await r.shows('entropy', 2.199978088339949, '2.200 bits');
    await r.slider('t').press('Home');
    await r.slider('t').press('ArrowRight');
    await r.shows('entropy', 2.3192277323881165, '2.319 bits');
    await r.shows('squared-error', 0.7560239034975333);
  });
});

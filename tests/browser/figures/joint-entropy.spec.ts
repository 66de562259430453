import { test } from '@playwright/test';
import { moving } from './reader.ts';

const id = 'joint-entropy';

moving(id, 'umbrella and rain share 0.278 bits; a copy shares all', async (r) => {
  for (const [item, weight] of ['4', '1', '1', '4'].entries())
    await r.field('cells', item).fill(weight);
  await r.shows('joint-entropy', 1.7219280948873623, '1.722 bits');
  await r.shows('entropy-x', 1, '1.000 bits');
  await r.shows('conditional-entropy-y-given-x', 0.7219280948873623, '0.722 bits');
  await r.shows('mutual-information', 0.27807190511263763, '0.278 bits');
  await r.field('cells', 1).fill('0');
  await r.field('cells', 2).fill('0');
  await r.shows('p', [0.5, 0, 0, 0.5]);
  await r.shows('mutual-information', 1, '1.000 bits');
  await r.shows('conditional-entropy-x-given-y', 0, '0.000 bits');

  await test.step('H(Y|X) is not H(X|Y)', async () => {
    for (const [item, weight] of ['40%', '0.1', '1/5', '0.3'].entries())
      await r.field('cells', item).fill(weight);
    await r.shows('conditional-entropy-x-given-y', 0.8754887502163469, '0.875 bits');
    await r.shows('conditional-entropy-y-given-x', 0.8464393446710154, '0.846 bits');
    await r.shows('mutual-information', 0.12451124978365315, '0.125 bits');
  });
});

moving(
  id,
  'the edge between two areas, dragged to the end, leaves the first cell empty',
  async (r) => {
    await r.drag(r.figure.locator('[role=slider]').first(), -0.1, 0.9);
    await r.shows('p', [0, 0.5, 0.1, 0.4]);
    await r.shows('entropy-y', 0.4689955935892812, '0.469 bits');
    await r.shows('conditional-entropy-y-given-x', 0.36096404744368116, '0.361 bits');
    await r.shows('mutual-information', 0.10803154614560007, '0.108 bits');

    await test.step('more columns, and cells without weight', async () => {
      await r.reset();
      await r.choose('columns', '3'); // the new cells hold 1, the others stay
      await r.shows('p', [1 / 3, 1 / 12, 1 / 12, 1 / 12, 1 / 3, 1 / 12]);
      await r.shows('joint-entropy', 2.251629167387823, '2.252 bits');
      await r.shows('entropy-y', 1.4833557549816876, '1.483 bits');
      await r.shows('mutual-information', 0.23172658759386472, '0.232 bits');
      for (const [item, weight] of ['1', '2', '3', '0', '1', '1'].entries())
        await r.field('cells', item).fill(weight);
      await r.shows('joint-entropy', 2.1556390622295662, '2.156 bits');
      await r.shows('entropy-y', 1.4056390622295665, '1.406 bits');
      await r.shows('mutual-information', 0.06127812445913287, '0.061 bits');
    });
  },
);

import { expect, test } from '../contract/figure.ts';
import { reading } from './reader.ts';

const id = 'entropy-triangle';

reading(
  id,
  'the map comes with the first move; before it the point shows its own blocks',
  async (r) => {
    const map = r.figure.locator('svg .band').first();
    const blocks = r.figure.locator('.point-blocks .block-fill');
    await r.shows('entropy', 1.3787834934861756, '1.379 bits');
    await expect(map).toBeHidden();
    await expect(blocks).toHaveCount(3);
    await r.press({ ko: '변의 가운데', en: 'Middle of an edge' });
    await expect(map).toBeVisible();
    // On an edge one outcome never comes: it has no block.
    await expect(blocks).toHaveCount(2);

    await test.step('centre, edge and corner are where they should be', async () => {
      await r.press({ ko: '가운데', en: 'Centre' });
      await r.shows('entropy', 1.584962500721156, '1.585 bits');
      await r.shows('max-entropy', 1.584962500721156, '1.585 bits');
      const handle = r.figure.locator('svg [role=slider]');
      await handle.press('Home');
      await r.shows('p', [1, 0, 0]);
      await r.shows('entropy', 0, '0.000 bits');
      await handle.press('End');
      await r.shows('p', [0, 1, 0]);
      // The corner at the top: far above it is clamped to it.
      await r.drag(handle.locator('.handle-dot'), 0.5, 1.3);
      await r.shows('p', [0, 0, 1]);
      // The middle of the foot is half and half.
      await r.drag(handle.locator('.handle-dot'), 0.5, -0.2);
      await r.shows('entropy', 1, '1.000 bits');
    });

    await test.step('weights are typed', async () => {
      for (const [item, weight] of ['7', '2', '1'].entries())
        await r.field('weights', item).fill(weight);
      await r.shows('p', [0.7, 0.2, 0.1]);
      await r.shows('entropy', 1.1567796494470395, '1.157 bits');
    });
  },
);

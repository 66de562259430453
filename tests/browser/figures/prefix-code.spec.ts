import { expect, test } from '@playwright/test';
import { moving, reading } from './reader.ts';

const id = 'prefix-code';

reading(
  id,
  'the bound is drawn once a code has been tried, and its budget is judged',
  async (r) => {
    const bound = r.figure.locator('svg .guide.of-h');
    const asked = { ko: '그러고도 한 가지로만 읽힙니까?', en: 'still be read in one way only?' };
    await expect(bound).toHaveCount(0);
    await r.says(asked);
    // Another message is no other code.
    await r.field('message').fill('0110');
    await expect(bound).toHaveCount(0);
    await r.field('codewords', 0).fill('00');
    await expect(bound).toHaveCount(1);
    await r.says({ ko: '0.500비트 깁니다', en: '0.500 bits above the entropy' });
    await r.says({ ko: '예산이 남았습니다.', en: 'Some budget is left:' });
  },
);

moving(
  id,
  'the reader’s own code: the budget, the average, and whether it can be read',
  async (r) => {
    const code = async (...words: string[]) => {
      for (const [item, word] of words.entries()) await r.field('codewords', item).fill(word);
    };
    await code('0', '10', '110', '111');
    await r.shows('kraft-sum', 1, '1.000');
    await r.shows('average-length', 1.75, '1.750 bits');
    await r.shows('entropy', 1.75, '1.750 bits');
    await r.shows('prefix-free', 1);
    await r.shows('uniquely-decodable', 1);
    await code('00', '01', '10', '11');
    await r.shows('average-length', 2, '2.000 bits');
    await r.shows('prefix-free', 1);
    // Read from its end this code is prefix-free: it can be read, though not at once.
    await code('0', '01', '011', '111');
    await r.shows('kraft-sum', 1, '1.000');
    await r.shows('prefix-free', 0);
    await r.shows('uniquely-decodable', 1);
    await code('0', '1', '00', '11');
    await r.shows('kraft-sum', 1.5, '1.500');
    await r.shows('uniquely-decodable', 0);
    await r.field('weights', 0).fill('1');
    await r.field('weights', 1).fill('1');
    await r.shows('entropy', 2, '2.000 bits');

    await test.step('the codewords stand in the budget, and a long one is drawn to its end', async () => {
      await r.reset();
      const written = r.figure.locator('.share-word');
      await expect(written).toHaveText(['0', '10', '110', '111']);
      const block = r.figure.locator('.block-cell').nth(1);
      await r.field('codewords', 1).fill('100000000000');
      await expect(block.locator('.digit')).toHaveText([...'100000000000']);
      const top = (await r.figure.locator('.plot-area').boundingBox())?.y ?? 0;
      const digit = (await block.locator('.digit').last().boundingBox())?.y ?? 0;
      expect(digit).toBeGreaterThan(top - 8);
      await expect(written).toHaveText(['0', '110', '111']);
    });

    await test.step('a share that is claimed twice hangs out of the budget', async () => {
      await r.reset();
      const claimed = r.figure.locator('svg .claimed');
      await expect(claimed).toHaveCount(0);
      await r.field('codewords', 1).fill('01');
      await expect(claimed).toHaveCount(1);
      await r.field('codewords', 0).fill('00');
      await expect(claimed).toHaveCount(0);
    });
  },
);

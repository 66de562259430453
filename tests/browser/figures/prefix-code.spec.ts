import { reading } from './reader.ts';

const id = 'prefix-code';

reading(
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
  },
);

import { expect } from '../contract/figure.ts';
import { reading } from './reader.ts';

const id = 'huffman-code';

reading(id, 'the tongue-twister costs 99 bits by syllable and 284 by jamo', async (r) => {
  await r.choose('unit', 'jamo');
  await r.shows('total-bits', 284, '284 bits');
  await r.shows('entropy', 3.1520247028497312, '3.152 bits');
  await r.shows('average-length', 3.191011235955056, '3.191 bits');
  await r.shows('symbols', 12, '12');
  await r.choose('unit', 'syllable');
  await r.shows('total-bits', 99, '99 bits');
  await r.shows('entropy', 2.6364706770873845, '2.636 bits');
  await r.shows('average-length', 2.675675675675676, '2.676 bits');
  await r.shows('symbols', 10, '10');
});

reading(id, 'the reader’s own text: four symbols, one symbol, none', async (r) => {
  await r.field('text').fill('aaaabbcd');
  await r.shows('total-bits', 14, '14 bits');
  await r.shows('entropy', 1.75, '1.750 bits');
  await r.shows('average-length', 1.75, '1.750 bits');
  await r.field('text').fill('abracadabra');
  await r.shows('entropy', 2.0403733936884962, '2.040 bits');
  await r.shows('average-length', 2.090909090909091, '2.091 bits');
  await r.shows('total-bits', 23, '23 bits');
  await r.field('text').fill('aaaa');
  await r.shows('average-length', 0, '0.000 bits');
  await r.shows('total-bits', 0, '0 bits');
  await r.shows('symbols', 1, '1');
  await r.field('text').fill('');
  await r.shows('symbols', 0);
  await r.field('text').pressSequentially('ab');
  await r.shows('average-length', 1, '1.000 bits');
  await r.shows('total-bits', 2, '2 bits');
});

reading(id, 'the tree is one stop of the Tab key', async (r) => {
  const stops = () =>
    r.figure
      .getByRole('treeitem')
      .evaluateAll((all) => all.filter((e) => (e as SVGElement).tabIndex === 0).length);
  await expect.poll(stops).toBe(1);
});

import { reading } from './reader.ts';

const id = 'additivity';

reading(id, 'only the logarithm adds up', async (r) => {
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

reading(id, 'sliders take keys: certainty adds nothing', async (r) => {
  await r.field('q').fill('0.25');
  await r.slider('p').press('End');
  await r.shows('information-p', 0, '0.000 bits');
  await r.shows('information-joint', 2, '2.000 bits');
  await r.slider('q').press('Home');
  await r.shows('information-q', Number.POSITIVE_INFINITY, '∞ bits');
  await r.shows('sum', Number.POSITIVE_INFINITY, '∞ bits');
});

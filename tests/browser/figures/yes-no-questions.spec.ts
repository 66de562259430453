import { reading } from './reader.ts';

const id = 'yes-no-questions';

reading(id, 'k good questions tell 2 to the k apart', async (r) => {
  await r.field('n').fill('1000');
  await r.shows('information', 9.965784284662087, '9.966 bits');
  await r.shows('questions', 0);
  await r.shows('remaining', 1000);
  await r.slider('n').press('Home');
  await r.shows('information', 1, '1.000 bits');
  await r.slider('n').press('End');
  await r.shows('information', 10, '10.000 bits');
  await r.field('n').fill('1,5');
  await r.shows('remaining', 1024);
  await r.field('n').fill('16');
  await r.shows('information', 4, '4.000 bits');
  await r.shows('remaining', 16);
});

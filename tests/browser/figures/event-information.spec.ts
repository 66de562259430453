import { reading } from './reader.ts';

const id = 'event-information';

reading(id, 'the rarer, the more: probabilities are typed and slid', async (r) => {
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
  await r.slider('p', 1).press('Home'); // one in a thousand million
  await r.slider('p', 2).press('End'); // certain
  await r.shows(
    'information',
    [1, 29.897352853986263, 0, 8.51175265376738, 22.957493895623603],
    '1.000 bits',
  );
});

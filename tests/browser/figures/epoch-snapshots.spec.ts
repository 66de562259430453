import { expect, test } from '@playwright/test';
import { reading } from './reader.ts';

const id = 'epoch-snapshots';

reading(id, 'the curve is drawn as far as the point has been moved, and no further', async (r) => {
  const reach = () =>
    r.figure.locator('path.curve.of-h').evaluate((p: SVGPathElement) => {
      const { x, width } = p.getBBox();
      return Math.round(x + width) / 1000;
    });
  expect(await reach()).toBe(0);
  const point = r.figure.locator('svg [role=slider]');
  await r.drag(point.locator('.handle-dot'), 0.25, 0.2);
  await r.shows('entropy', 1.495489674033702, '1.495 bits');
  expect(await reach()).toBe(0.25);
  await point.press('End');
  expect(await reach()).toBe(1);

  await test.step('the lecture’s three outputs, after epochs 1, 2 and n', async () => {
    await r.reset();
    await r.shows('p', [0.35, 0.3, 0.35]);
    await r.shows('entropy', 1.5812908992306927, '1.581 bits');
    await r.press({ ko: '에폭 2', en: 'epoch 2' });
    await r.shows('p', [0.2, 0.15, 0.65]);
    await r.shows('entropy', 1.278897902987479, '1.279 bits');
    await r.slider('t').press('End');
    await r.shows('p', [0.04, 0.06, 0.9]);
    await r.shows('entropy', 0.566090653034748, '0.566 bits');
    await r.says({ ko: '후보 1.48개', en: '1.48 equally likely' });
  });
});

import { expect, test } from '../contract/figure.ts';
import { moving, reading } from './reader.ts';

const id = 'huffman-code';

reading(
  id,
  'the reader chooses what is merged next, and is told when it is too early',
  async (r) => {
    await r.field('text').fill('aaaabbcd');
    await r.press({ ko: '처음부터', en: 'Start over' });
    const leaf = (name: string) =>
      r.figure.getByRole('treeitem', { name: new RegExp(`^${name}:`) });
    const roots = r.figure.locator('svg .tree-weight');
    await expect(roots).toHaveText(['4', '2', '1', '1']);
    await leaf('a').click();
    await leaf('b').click();
    await r.says({ ko: '아직 아닙니다', en: 'not yet' });
    await expect(roots).toHaveCount(4);
    await leaf('c').click();
    // The same one once more is chosen no longer.
    await leaf('c').click();
    await leaf('c').click();
    await leaf('d').click();
    await r.says({ ko: '1번째 합치기: c 1 + d 1 → 2', en: 'Merge 1: c 1 + d 1 → 2' });
    await expect(roots).toHaveText(['4', '2', '2']);
    // By keys: from b down to the group, whose root any of its leaves means.
    await leaf('b').focus();
    await r.page.keyboard.press('Enter');
    await r.page.keyboard.press('ArrowDown');
    await r.page.keyboard.press('Enter');
    await expect(roots).toHaveText(['4', '4']);
    await r.press({ ko: '다음 합치기', en: 'Next merge' });
    await expect(roots).toHaveCount(0);
    await r.says({ ko: '다 합쳤습니다', en: 'All merged' });
    await r.shows('total-bits', 14);

    await test.step('an equal pair of another choice gives other codewords of the same total', async () => {
      await r.field('text').fill('abcd');
      await r.press({ ko: '처음부터', en: 'Start over' });
      for (const pair of ['ad', 'bc']) for (const name of pair) await leaf(name).click();
      await r.press({ ko: '끝까지', en: 'All' });
      await expect(leaf('a')).toHaveAccessibleName(/ 00,/);
      await expect(leaf('d')).toHaveAccessibleName(/ 01,/);
      await r.shows('total-bits', 8);
    });

    await test.step('the names on the scale stand by their marks and inside it', async () => {
      await r.page.setViewportSize({ width: 360, height: 800 });
      for (const text of ['ab', 'aaaaaaaaab', 'aaaabbcd', 'abcdefghijklmnop']) {
        await r.field('text').evaluate((e) => e.closest('details')?.setAttribute('open', ''));
        await r.field('text').fill(text);
        const [scale, ...marks] = await r.figure.evaluate((f) =>
          [...f.querySelectorAll('.code-scale, .scale-mark')].map((e) => {
            const { left, right } = e.getBoundingClientRect();
            return { left, right };
          }),
        );
        if (!scale || marks.length === 0) throw new Error('no scale is drawn');
        for (const { left, right } of marks) {
          expect(left, text).toBeGreaterThanOrEqual(scale.left - 1);
          expect(right, text).toBeLessThanOrEqual(scale.right + 1);
        }
      }
    });
  },
);

moving(id, 'the tongue-twister costs 99 bits by syllable and 284 by jamo', async (r) => {
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

  await test.step('the tree is one stop of the Tab key', async () => {
    const stops = () =>
      r.figure
        .getByRole('treeitem')
        .evaluateAll((all) => all.filter((e) => (e as SVGElement).tabIndex === 0).length);
    await expect.poll(stops).toBe(1);
  });

  await test.step('the reader’s own text: four symbols, one symbol, none', async () => {
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

  await test.step('a branch is as wide as its probability', async () => {
    await r.field('text').fill('aaaabbcd');
    const heights = await r.figure.locator('svg .tree-leaf').evaluateAll((all) =>
      all.map((line) => {
        const [from, to] = ['y1', 'y2'].map((y) => Number.parseFloat(line.getAttribute(y) ?? ''));
        return (to ?? 0) - (from ?? 0);
      }),
    );
    const [a = 0] = heights;
    expect(heights.map((height) => Math.round((1000 * height) / a) / 1000)).toEqual([
      1, 0.5, 0.25, 0.25,
    ]);
  });

  await test.step('on a phone another text, the text in code and the formula are folded, and a press shows them', async () => {
    const folded = ['textarea', '.code-bits', '.live'].map((part) => r.figure.locator(part));
    for (const part of folded) await expect(part).toBeVisible();
    await r.page.setViewportSize({ width: 360, height: 800 });
    for (const part of folded) await expect(part).toBeHidden();
    await r.figure.locator('.fold-narrow > summary').press('Enter');
    for (const part of folded) await expect(part).toBeVisible();
  });
});

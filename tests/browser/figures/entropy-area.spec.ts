import { expect, type Locator, test } from '@playwright/test';
import { crossing, type Hand, moving, reading } from './reader.ts';

const id = 'entropy-area';

const border = (r: Hand, i = 0): Locator => r.figure.locator('svg [role=slider]').nth(i);
const p = (r: Hand): Promise<number[]> =>
  r.figure
    .locator('output[data-quantity=p]')
    .evaluateAll((all) => all.map((o) => Number(o.dataset.value)));
/** Areas as they are drawn: what is hatched for one of what is dotted. */
const hatchedForDotted = (r: Hand): Promise<number> =>
  r.figure.evaluate((f) => {
    const [hatched, dotted] = ['hatch', 'empty'].map((name) =>
      [...f.querySelectorAll<SVGRectElement>(`svg rect.block-${name}`)].reduce((sum, e) => {
        const { width, height } = e.getBBox();
        return sum + width * height;
      }, 0),
    ) as [number, number];
    return hatched / dotted;
  });

reading(id, 'a border is dragged; the two blocks beside it share anew', async (r) => {
  await r.press({ ko: '강의의 네 글자', en: 'The four symbols' });
  await r.shows('entropy', 1.75, '1.750 bits');
  await r.drag(border(r).locator('.handle-hit'), 0.4, 0);
  const after = await p(r);
  expect(after[0]).toBeCloseTo(0.4, 2);
  expect((after[0] as number) + (after[1] as number)).toBeCloseTo(0.75, 12);
  expect(after.slice(2)).toEqual([0.125, 0.125]);
  // It can be taken at any height, and stops where its neighbour begins.
  await r.drag(border(r, 1).locator('..').locator('..').locator('.border-hit'), 0.99, 0.5);
  const stopped = await p(r);
  expect(stopped[2]).toBe(0);
  expect(stopped[3]).toBe(0.125);
  await r.says({ ko: 'c는 나올 수 없습니다', en: 'c never comes' });

  await test.step('of borders that stand on each other, the one moves that can', async () => {
    await r.reset();
    await r.field('weights').fill('1');
    await r.field('weights', 1).fill('0');
    await r.press({ ko: '블록 더하기', en: 'Add a block' });
    await r.field('weights', 2).fill('1');
    await r.shows('p', [0.5, 0, 0.5]);
    await r.drag(border(r, 0).locator('.handle-hit'), 0.7, 0);
    expect((await p(r))[1]).toBeCloseTo(0.2, 2);
    await r.drag(border(r, 1).locator('.handle-hit'), 0.5, 0);
    expect((await p(r))[1]).toBe(0);
    await r.drag(border(r, 1).locator('.handle-hit'), 0.3, 0);
    expect((await p(r))[1]).toBeCloseTo(0.2, 2);
  });

  await test.step('keys move a border by hundredths, to an outcome that never comes', async () => {
    await r.reset();
    await border(r).press('ArrowLeft');
    await r.shows('p', [0.74, 0.26]);
    await border(r).press('PageUp');
    await r.shows('p', [0.84, 0.16]);
    await expect(border(r)).toHaveAttribute('aria-valuetext', /0\.84.*0\.16/);
    await border(r).press('End');
    await r.shows('p', [1, 0]);
    await r.shows('information', [0, Number.POSITIVE_INFINITY]);
    await r.shows('contributions', [0, 0]);
    await r.shows('entropy', 0, '0.000 bits');
    await r.says({ ko: '너비도 넓이도 0입니다', en: 'no width and no area' });
  });
});

reading(id, 'a block past the axis is torn off and says its height', async (r) => {
  await r.press({ ko: '1/100 동전', en: 'Coin, 1/100 heads' });
  await r.shows('entropy', 0.08079313589591117, '0.081 bits');
  await expect(r.figure.locator('.torn-edge')).toHaveCount(1);
  await expect(r.figure.locator('.mark-label.of-height.torn')).toBeVisible();
  await r.says({
    ko: '6.644비트로 높지만 너비가 0.01뿐',
    en: '6.644 bits high but only 0.01 wide',
  });

  await test.step('whoever asked for less motion gets one step a press', async () => {
    await r.reset();
    await r.page.emulateMedia({ reducedMotion: 'reduce' });
    await r.press({ ko: '평평하게 붓기', en: 'Pour flat' });
    await expect(r.figure.locator('svg rect.block-empty')).toHaveCount(1);
    await r.press({ ko: '블록으로 되돌리기', en: 'Back to blocks' });
    await expect(r.figure.locator('svg rect.block-empty')).toHaveCount(1);
  });

  await test.step('eight blocks have room for their names on a narrow page', async () => {
    await r.page.setViewportSize({ width: 320, height: 720 });
    await r.press({ ko: '똑같은 여덟', en: 'Eight, all equal' });
    await r.shows('entropy', 3, '3.000 bits');
    expect(await crossing(r.figure.locator('.mark-label'))).toEqual([]);
    await expect(r.figure.locator('.mark-label.of-foot:visible')).toHaveCount(8);
  });
});

moving(id, 'the coin of 1/4 has two blocks whose areas make 0.811 bits', async (r) => {
  await r.shows('p', [0.75, 0.25]);
  await r.shows('information', [0.4150374992788438, 2]);
  await r.shows('contributions', [0.3112781244591329, 0.5]);
  await r.shows('entropy', 0.8112781244591328, '0.811 bits');

  await test.step('the saved picture holds the numbers at their marks and no handles', async () => {
    const saved = r.page.waitForEvent('download');
    await r.figure.locator('[data-action=picture]').click();
    const stream = await (await saved).createReadStream();
    const svg = (await stream.toArray()).join('');
    for (const text of ['0.750', '0.250', '2.000', '0.415', '0.500', '0.811'])
      expect(svg, text).toContain(`>${text}<`);
    expect(svg.match(/<pattern/g)).toHaveLength(2);
    expect(svg, 'a handle').not.toContain('<circle r="9"');
  });

  await test.step('what is hatched above the level fills what is dotted below it, as drawn', async () => {
    for (const weights of [
      ['3', '1'],
      ['1', '2'],
      ['17', '83'],
    ]) {
      for (const [i, weight] of weights.entries()) await r.field('weights', i).fill(weight);
      await expect.poll(async () => Math.abs((await hatchedForDotted(r)) - 1)).toBeLessThan(0.001);
    }
  });

  await test.step('poured flat, all tops stand at the level, and they rise again', async () => {
    await r.reset();
    /** Where the hatched parts end, in parts of the drawing. */
    const top = () =>
      r.figure
        .locator('svg rect.block-hatch')
        .evaluateAll((all) => all.map((e) => Number.parseFloat(e.getAttribute('y') as string)));
    const level = () =>
      r.figure
        .locator('svg line.casing')
        .evaluate((e) => Number.parseFloat(e.getAttribute('y1') as string));
    const shape = await top();
    const pour = r.figure.locator('[data-action=play]');
    await pour.click();
    // What was hatched lies at last below the level, in the block that lacked it. As long as it takes where frames are few;
    // a press on the way would turn it round.
    await expect.poll(top, { timeout: 30_000 }).toEqual([await level()]);
    await pour.click();
    await expect.poll(top, { timeout: 30_000 }).toEqual(shape);
    // The state is not touched by it.
    await r.shows('p', [0.75, 0.25]);
  });
});

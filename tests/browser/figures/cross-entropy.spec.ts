import { expect, test } from '@playwright/test';
import { crossing, moving, reading } from './reader.ts';
import { border, bordersAreNamed, paidLessSaved, strip, weights } from './two-codes.ts';

const id = 'cross-entropy';
const same = { ko: 'q를 p와 똑같이', en: 'q the same as p' };
const swap = { ko: 'p와 q를 서로 바꾸기', en: 'Swap p and q' };

reading(id, 'at rest the picture does not tell how far the level can come down', async (r) => {
  await expect(strip(r)).toBeHidden();
  await bordersAreNamed(r);
  await border(r, 'q').press('ArrowLeft');
  await expect(strip(r)).toBeHidden();
  await r.press(same);
  await r.shows('cross-entropy', 1.1567796494470395, '1.157 bits');
  await r.shows('kl-divergence', 0, '0.000 bits');
  await r.says({ ko: '수면이 H(p)까지 내려왔습니다', en: 'The level has come down to H(p)' });
  // Seen once it stays, until the figure is as it was.
  await r.press({ ko: 'q는 모두 똑같이', en: 'q: all equal' });
  await expect(strip(r)).toBeVisible();
  await r.reset();
  await expect(strip(r)).toBeHidden();

  await test.step('the example of the section costs 1.280 bits, 0.123 more than 1.157', async () => {
    await r.shows('cross-entropy', 1.2795859283219775, '1.280 bits');
    await r.shows('entropy', 1.1567796494470395, '1.157 bits');
    await r.shows('kl-divergence', 0.122806278874938, '0.123 bits');
  });

  await test.step('what is hatched less what is dash-dotted is the strip, as drawn', async () => {
    await r.press({ ko: '평평하게 붓기', en: 'Pour flat' });
    await expect(strip(r)).toBeVisible();
    await r.press(swap);
    await r.shows('cross-entropy', 1.6182506338585603, '1.618 bits');
    expect(await paidLessSaved(r)).toBeCloseTo(1, 3);
  });

  await test.step('a block more or fewer changes both lists', async () => {
    await r.reset();
    await r.press({ ko: '블록 더하기', en: 'Add a block' });
    expect((await weights(r, 'p')).length).toBe(4);
    expect((await weights(r, 'q')).length).toBe(4);
    await r.press({ ko: '블록 빼기', en: 'Remove a block' });
    await r.shows('cross-entropy', 1.2795859283219775);
  });

  await test.step('its numbers are carried on to the divergence', async () => {
    await r.press(swap);
    await r.figure.locator('[data-onward=kl-discrete]').click();
    await expect(r.page.locator('#kl-discrete output[data-quantity=kl-forward]')).toHaveAttribute(
      'data-value',
      /^0\.13277533663122/,
    );
  });
});

moving(id, 'dragging q alone moves the level and leaves p; near p’s border it holds', async (r) => {
  await r.drag(border(r, 'q').locator('.handle-hit'), 0.6, -0.2);
  expect((await weights(r, 'q'))[0]).toBeCloseTo(60, 0);
  expect(await weights(r, 'p')).toEqual([7, 2, 1]);
  // A pixel or two beside it is there.
  await r.drag(border(r, 'q').locator('.handle-hit'), 0.702, -0.2);
  expect((await weights(r, 'q'))[0]).toBe(70);
  await r.drag(border(r, 'q', 1).locator('.handle-hit'), 0.898, -0.2);
  await r.shows('kl-divergence', 0, '0.000 bits');

  await test.step('dragging p moves the blocks and leaves q', async () => {
    await r.reset();
    await r.drag(border(r, 'p').locator('.handle-hit'), 0.4, 0);
    expect((await weights(r, 'p'))[0]).toBeCloseTo(40, 0);
    expect(await weights(r, 'q')).toEqual([5, 3, 2]);
  });

  await test.step('typed weights count, one list as the other', async () => {
    await r.reset();
    await r.field('p').fill('0');
    await r.field('p', 1).fill('1/2');
    await r.field('p', 2).fill('1/2');
    await r.field('q', 1).fill('1');
    await r.field('q').fill('5');
    await r.field('q', 2).fill('2');
    // H(p, q) = (log2 8 + log2 4) / 2
    await r.shows('cross-entropy', 2.5, '2.500 bits');
    await r.shows('entropy', 1);
  });
});

reading(id, 'a dotted line keeps the lowest level that the reader has brought it to', async (r) => {
  const mark = r.figure.locator('svg line.guide.of-loss');
  await expect(mark).toHaveCount(0);
  await border(r, 'q').press('PageUp');
  // H(p, q) for q = 0.6, 0.2, 0.2
  await r.shows('cross-entropy', 1.2124543443825531, '1.212 bits');
  await expect(mark).toHaveCount(0);
  await border(r, 'q').press('PageDown');
  await expect(mark).toHaveCount(1);
  await r.says({ ko: '가장 낮았던 수면, 1.212비트', en: 'the lowest level so far, 1.212 bits' });

  await test.step('keys move a border of q to the end, where the cost has no bound', async () => {
    await r.reset();
    await border(r, 'q', 1).press('End');
    await r.shows('cross-entropy', Number.POSITIVE_INFINITY, '∞ bits');
    await r.shows('entropy', 1.1567796494470395);
    await r.says({
      ko: 'c는 실제로 나오는데 q는 확률 0',
      en: 'c can happen, but q gives it probability 0',
    });
    await expect(r.figure.locator('.torn-edge')).not.toHaveCount(0);
    await expect(r.figure.locator('[data-action=play]')).toBeDisabled();
    await expect(border(r, 'q', 1)).toHaveAttribute('aria-valuetext', /q\(c\) 0$/);
  });

  await test.step('eight blocks have room for their names on a narrow page', async () => {
    await r.page.setViewportSize({ width: 320, height: 720 });
    await r.press({ ko: '여덟 결과', en: 'Eight outcomes' });
    await r.shows('cross-entropy', 3, '3.000 bits');
    await expect(r.figure.locator('.mark-label.of-tie:visible')).toHaveCount(8);
    expect(await crossing(r.figure.locator('.block-labels .mark-label'))).toEqual([]);
  });
});

moving(
  id,
  'on a phone the numbers and the formula are folded, and a press shows them',
  async (r) => {
    const fold = r.figure.locator('.fold-narrow > summary');
    const formula = r.figure.locator('.live');
    await expect(fold).toBeHidden();
    await expect(formula).toBeVisible();
    // On a wide page the keys find the fields, though nothing was unfolded.
    await r.figure.locator('.presets button').last().focus();
    await r.page.keyboard.press('Tab');
    await expect(r.field('p')).toBeFocused();
    await r.page.setViewportSize({ width: 360, height: 800 });
    await expect(r.field('p')).toBeHidden();
    await expect(formula).toBeHidden();
    await fold.focus();
    await r.page.keyboard.press('Enter');
    await r.field('p').fill('1');
    // p = 1/4, 1/2, 1/4: H(p, q) = (1 + 2 log2(10/3) + log2 5) / 4
    await r.shows('cross-entropy', 1.6989648208049437, '1.699 bits');
    await expect(formula).toContainText('1.6990');
  },
);

import { expect, type Locator, test } from '@playwright/test';
import { type Reader, reading } from './reader.ts';
import { border, bordersAreNamed, strip } from './two-codes.ts';

const id = 'one-picture';

/** Where the three bars begin and end, in shares of the line. */
const bars = (r: Reader): Promise<[from: number, to: number][]> =>
  r.figure.locator('.sum-row > svg').evaluateAll((all) =>
    all.map((svg) => {
      const line = svg.getBoundingClientRect();
      const bar = (
        svg.querySelector('.sum-h, .sum-d, .sum-ce') as SVGRectElement
      ).getBoundingClientRect();
      const at = (x: number) => (x - line.left) / line.width;
      return [at(bar.left), at(bar.right)];
    }),
  );
const opacity = (one: Locator) => one.first().evaluate((e) => Number(getComputedStyle(e).opacity));
const part = (r: Reader, name: string) => r.figure.locator(`[data-part=${name}]`);
const choose = (r: Reader, name: string) => part(r, name).click();

reading(id, '1.157 bits and 0.123 bits make 1.280 bits', async (r) => {
  await r.shows('entropy', 1.1567796494470395, '1.157 bits');
  await r.shows('kl-divergence', 0.122806278874938, '0.123 bits');
  await r.shows('cross-entropy', 1.2795859283219775, '1.280 bits');

  await test.step('at rest nothing shows that two of the three make the third', async () => {
    await expect(strip(r)).toBeHidden();
    for (const [from] of await bars(r)) expect(from).toBeCloseTo(0, 2);
    await r.press({ ko: 'p와 q를 서로 바꾸기', en: 'Swap p and q' });
    await expect(strip(r)).toBeHidden();
  });

  await test.step('the sum is drawn: D stands on H(p), and both end where H(p, q) ends', async () => {
    await r.reset();
    await choose(r, 'sum');
    await expect(strip(r)).toBeVisible();
    const [h, d, ce] = (await bars(r)) as [[number, number], [number, number], [number, number]];
    expect(d[0]).toBeCloseTo(h[1], 2);
    expect(d[1]).toBeCloseTo(ce[1], 2);
    // All blocks are poured flat: their tops lie on the two levels.
    const tops = await r.figure
      .locator('svg.plot-area .two-tops .q-edge')
      .evaluateAll((all) => all.map((e) => Math.round(e.getBoundingClientRect().top)));
    expect(new Set(tops).size).toBe(1);
    await r.says({ ko: '쌓은 높이가 H(p, q)입니다', en: 'they stand as high as H(p, q)' });
  });

  await test.step('each identity lights its own areas and dims the rest', async () => {
    const [body, paid, level] = [
      r.figure.locator('.two-tops .block-fill'),
      r.figure.locator('.two-tops .paid'),
      r.figure.locator('svg.plot-area .curve.of-loss'),
    ];
    await choose(r, 'gain');
    await expect.poll(() => opacity(body)).toBeCloseTo(0.15, 2);
    expect(await opacity(paid)).toBe(1);
    await choose(r, 'same');
    await expect.poll(() => opacity(paid)).toBeCloseTo(0.15, 2);
    await expect.poll(() => opacity(level)).toBeCloseTo(0.15, 2);
    await expect.poll(() => opacity(body)).toBe(1);
    const roof = r.figure.locator('svg.plot-area .roof-line');
    await expect(roof).toHaveCSS('display', 'none');
    await choose(r, 'most');
    await expect(roof).toHaveCSS('display', 'inline');
    await r.says({ ko: '모자라는 0.428비트', en: 'It lacks 0.428 bits' });
  });

  await test.step('what is lit stays lit while p and q move, and reset puts it out', async () => {
    await r.reset();
    await choose(r, 'sum');
    await border(r, 'q').press('PageUp');
    await r.press({ ko: 'q는 모두 똑같이', en: 'q: all equal' });
    await expect(part(r, 'sum')).toHaveAttribute('aria-pressed', 'true');
    await r.shows('cross-entropy', 1.584962500721156, '1.585 bits');
    await r.figure.locator('[data-action=reset]').click();
    await expect(part(r, 'all')).toHaveAttribute('aria-pressed', 'true');
    await expect(strip(r)).toBeHidden();
  });
});

reading(id, 'for the trained net of Figure 1.1 the entropy is the shortest bar', async (r) => {
  await r.press({ ko: '1.1의 신경망, 학습 끝', en: 'The net of 1.1, trained' });
  await r.shows('entropy', 0, '0.000 bits');
  await r.shows('kl-divergence', 0.32192809488736235, '0.322 bits');
  await r.shows('cross-entropy', 0.32192809488736235, '0.322 bits');

  await test.step('with q = p the strip is gone, and that is said', async () => {
    await r.reset();
    await r.press({ ko: 'q를 p와 똑같이', en: 'q the same as p' });
    await r.shows('kl-divergence', 0, '0.000 bits');
    await r.says({ ko: 'H(p, p) = H(p)입니다', en: 'and H(p, p) = H(p)' });
  });

  await test.step('keys take q to its end: two bars have none, the entropy stays', async () => {
    await r.reset();
    await bordersAreNamed(r);
    await border(r, 'q', 1).press('End');
    await r.shows('kl-divergence', Number.POSITIVE_INFINITY, '∞ bits');
    await r.shows('cross-entropy', Number.POSITIVE_INFINITY, '∞ bits');
    await r.shows('entropy', 1.1567796494470395);
    await r.says({ ko: 'c는 실제로 나오는데', en: 'c can happen, but q gives it probability 0' });
    await expect(r.figure.locator('.sum-torn')).toHaveCount(2);
    await choose(r, 'sum');
    await r.says({ ko: 'c는 실제로 나오는데', en: 'c can happen, but q gives it probability 0' });
  });

  await test.step('its numbers are carried on to the divergence', async () => {
    await r.reset();
    await r.press({ ko: 'p와 q를 서로 바꾸기', en: 'Swap p and q' });
    await r.figure.locator('[data-onward=kl-discrete]').click();
    await expect(r.page.locator('#kl-discrete output[data-quantity=kl-forward]')).toHaveAttribute(
      'data-value',
      /^0\.13277533663122/,
    );
  });
});

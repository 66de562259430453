import { expect, test } from '@playwright/test';
import { moving, reading } from './reader.ts';
import { border, bordersAreNamed, paidLessSaved } from './two-codes.ts';

const id = 'kl-discrete';

reading(id, 'swapping p and q gives the other number', async (r) => {
  await r.press({ ko: 'p와 q 바꾸기', en: 'Swap p and q' });
  await r.shows('kl-forward', 0.5310044064107188, '0.531 bits');
  await r.shows('kl-reverse', 0.7369655941662062);
  await r.shows('js-divergence', 0.146793102436052);

  await test.step('poured flat, all tops stand at the divergence, and they rise again', async () => {
    await r.reset();
    await r.page.emulateMedia({ reducedMotion: 'reduce' });
    await r.press({ ko: '평평하게 붓기', en: 'Pour flat' });
    await expect(r.figure.locator('svg.plot-area rect.saved')).toHaveCount(0);
    expect(await paidLessSaved(r)).toBeCloseTo(1, 3);
    await r.press({ ko: '블록으로 되돌리기', en: 'Back to blocks' });
    await expect(r.figure.locator('svg.plot-area rect.saved')).toHaveCount(1);
  });

  await test.step('q = 0 where p > 0 leaves the page and is named; the other way round it is free', async () => {
    await r.press({ ko: '나오지 않는 c에 매긴 0.2', en: '0.2 on a c that never comes' });
    await r.shows('kl-forward', 0.32192809488736235, '0.322 bits');
    await r.shows('kl-reverse', Number.POSITIVE_INFINITY, '∞ bits');
    await r.shows('terms', [0.16096404744368117, 0.16096404744368117, 0]);
    await r.says({ ko: 'c는 실제로 나오지 않으므로', en: 'c never comes' });
    await r.press({ ko: 'p와 q 바꾸기', en: 'Swap p and q' });
    await r.shows('kl-forward', Number.POSITIVE_INFINITY, '∞ bits');
    await r.says({
      ko: 'c는 실제로 나오는데 q는 확률 0',
      en: 'c can happen, but q gives it probability 0',
    });
    await expect(r.figure.locator('.two-tops .torn-edge')).toHaveCount(1);
  });

  await test.step('however q is dragged, the sum does not fall below 0', async () => {
    await r.reset();
    await bordersAreNamed(r);
    for (const x of [0.3, 0.55, 0.45, 0.5]) {
      await r.drag(border(r, 'q').locator('.handle-hit'), x, -0.2);
      const d = await r.figure
        .locator('output[data-quantity=kl-forward]')
        .getAttribute('data-value');
      expect(Number(d)).toBeGreaterThanOrEqual(0);
    }
    await r.shows('kl-forward', 0, '0.000 bits');
    await r.says({ ko: 'q가 p와 똑같습니다', en: 'q is the same as p' });
  });
});

moving(id, 'a fair coin taken for a loaded one: −0.424 and +1.161 make 0.737 bits', async (r) => {
  await r.shows('terms', [-0.423998453277475, 1.160964047443681], '−0.424 bits');
  await r.shows('kl-forward', 0.7369655941662062, '0.737 bits');
  await r.shows('kl-reverse', 0.5310044064107188, '0.531 bits');
  await r.shows('js-divergence', 0.146793102436052, '0.147 bits');

  await test.step('a term stands on its block: above the line what is paid, below it what is saved', async () => {
    const line = await r.figure
      .locator('svg line.axis-line')
      .evaluate((e) => e.getBoundingClientRect().top);
    const at = await r.figure
      .locator('output[data-quantity=terms]')
      .evaluateAll((all) => all.map((e) => e.getBoundingClientRect().top));
    expect(at[0]).toBeGreaterThan(line);
    expect(at[1]).toBeLessThan(line);
  });

  await test.step('the saved picture holds the terms and no handles', async () => {
    const saved = r.page.waitForEvent('download');
    await r.figure.locator('[data-action=picture]').click();
    const stream = await (await saved).createReadStream();
    const svg = (await stream.toArray()).join('');
    for (const text of ['−0.424', '+1.161', '0.900']) expect(svg, text).toContain(`>${text}<`);
    expect(svg, 'a handle').not.toContain('<circle r="9"');
  });

  await test.step('what is hatched less what is dash-dotted is the strip, as drawn', async () => {
    for (const q of [
      ['9', '1'],
      ['3', '7'],
      ['1', '4'],
    ]) {
      for (const [i, weight] of q.entries()) await r.field('q', i).fill(weight);
      await expect.poll(() => paidLessSaved(r)).toBeCloseTo(1, 3);
    }
  });
});

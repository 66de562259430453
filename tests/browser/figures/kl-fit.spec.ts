import { expect, test } from '../contract/figure.ts';
import { moving, reading } from './reader.ts';

const id = 'kl-fit';

reading(id, 'forward covers both peaks, reverse takes the one beside the start', async (r) => {
  await r.shows('divergence', 0.7235530265451882, '0.724 nats');
  await r.shows('sd', 2.0615528128088303);
  await r.choose('direction', 'reverse');
  await r.says({ ko: '한 봉우리에만', en: 'sits on one peak' });
  await expect(r.figure.locator('output[data-quantity="mean"]')).toHaveText('2.000');
  await r.field('start').fill('-1');
  await expect(r.figure.locator('output[data-quantity="mean"]')).toHaveText('−2.000');
  await r.field('start').fill('0');
  await r.says({ ko: '두 봉우리 사이에 걸렸습니다', en: 'caught between the peaks' });
  await expect(r.figure.locator('output[data-quantity="divergence"] .n')).toHaveText('1.871');

  await test.step('the peaks are dragged together until one curve covers them', async () => {
    await r.reset();
    await r.choose('direction', 'reverse');
    const peaks = r.figure.getByRole('slider', {
      name: { ko: '두 봉우리 사이', en: 'Between the peaks' }[r.lang],
    });
    await r.drag(peaks.first(), 0.5, 0.7);
    await r.shows('divergence', 0, '0.000 nats');
  });

  await test.step('the descent can be watched, and the ways from all starts', async () => {
    await r.reset();
    await r.press({ ko: '모든 시작점의 길', en: 'Ways from all starts' });
    await expect(r.figure.locator('.curve.other')).toHaveCount(17);
    await r.press({ ko: '내려가는 길 보기', en: 'Watch the descent' });
    await r.press({ ko: /멈추기/, en: /Pause/ });
    await expect(r.figure.locator('[data-action=play]')).toHaveText(
      { ko: /보기/, en: /Watch/ }[r.lang],
    );
  });
});

moving(id, 'both directions stand side by side once both have been seen', async (r) => {
  const name = r.figure.locator('.beside-name');
  await expect(name).toHaveCount(0);
  await r.choose('direction', 'reverse');
  await expect(name).toHaveText('D(p‖q)');
  await r.choose('direction', 'forward');
  await expect(name).toHaveText('D(q‖p)');
  await r.figure.locator('[data-action=reset]').click();
  await expect(name).toHaveCount(0);

  await test.step('the descent ends by itself', async () => {
    const play = r.figure.locator('[data-action=play]');
    const first = (await play.textContent()) ?? '';
    await play.click();
    await expect(play).not.toHaveText(first);
    await expect(play).toHaveText(first, { timeout: 10_000 });
  });
});

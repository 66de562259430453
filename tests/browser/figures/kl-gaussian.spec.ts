import { expect, test } from '../contract/figure.ts';
import { moving, reading } from './reader.ts';

const id = 'kl-gaussian';

reading(id, 'p and q change places', async (r) => {
  await r.field('mean-q').fill('0');
  await r.field('sd-q').fill('2');
  await r.shows('kl-forward', 0.3181471805599453, '0.318 nats');
  await r.press({ ko: 'p와 q를 맞바꾸기', en: 'Swap p and q' });
  await r.shows('kl-forward', 0.8068528194400547, '0.807 nats');
  await r.shows('kl-reverse', 0.3181471805599453);

  await test.step('the curves are dragged: the top of q onto that of p, its shoulder outwards', async () => {
    await r.reset();
    const top = r.figure.getByRole('slider', {
      name: { ko: 'q의 평균', en: 'Mean of q' }[r.lang],
      exact: true,
    });
    await r.drag(top, 0.5, 0.3);
    await r.shows('kl-forward', 0, '0.000 nats');
    const shoulder = r.figure.getByRole('slider', {
      name: { ko: 'q의 표준편차', en: 'Standard deviation of q' }[r.lang],
      exact: true,
    });
    await r.drag(shoulder, 0.7, 0.2);
    await r.shows('kl-forward', 0.3181471805599453);
    await shoulder.press('Home');
    await expect(shoulder).toHaveAttribute('aria-valuenow', '0.1');
    await r.shows('kl-forward', 47.19741490700596);
  });

  await test.step('a curve that comes to rest outside is looked for with the wide view', async () => {
    await r.reset();
    await expect(r.figure.getByRole('button', { name: /넓게|Wider/ })).toBeVisible();
    await r.field('mean-q').fill('8');
    await expect(r.figure.getByRole('button', { name: /가까이|Closer/ })).toBeVisible();
  });
});

moving(id, 'a model twice as wide costs less, one half as wide much more', async (r) => {
  await r.shows('kl-forward', 0.5, '0.500 nats');
  await r.field('sd-q').fill('2');
  await r.shows('kl-forward', 0.4431471805599453, '0.443 nats');
  await r.field('sd-q').fill('0.5');
  await r.shows('kl-forward', 2.8068528194400546, '2.807 nats');
  await r.shows('kl-reverse', 0.8181471805599453, '0.818 nats');

  await test.step('no handle lies on another while the curves differ, also in the wide view', async () => {
    await r.field('sd-q').fill('10');
    await expect(r.figure.getByRole('button', { name: /가까이|Closer/ })).toBeVisible();
    for (const sd of ['1', '0.1', '3']) {
      await r.field('sd-p').fill(sd);
      const [mean, shoulder] = await r.figure
        .locator('[role=slider][aria-label]')
        .evaluateAll((all) =>
          all
            .filter((e) => / p$|^p의/.test(e.getAttribute('aria-label') ?? ''))
            .map((e) => {
              const box = (e.querySelector('.handle-dot') ?? e).getBoundingClientRect();
              return [box.x + box.width / 2, box.y + box.height / 2] as const;
            }),
        );
      if (!mean || !shoulder) throw new Error('p has two handles');
      expect(Math.hypot(mean[0] - shoulder[0], mean[1] - shoulder[1]), `sd ${sd}`).toBeGreaterThan(
        18,
      );
    }
  });
});

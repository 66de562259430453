import { expect, test } from '@playwright/test';
import { reading } from './reader.ts';

const id = 'confident-mistake';

reading(id, 'another label leaves the entropy and changes the cross entropy', async (r) => {
  await r.shows('entropy', 0.566090653034748, '0.566 bits');
  await r.shows('cross-entropy', 4.643856189774724, '4.644 bits');
  await r.choose('label', '1');
  await r.shows('entropy', 0.566090653034748, '0.566 bits');
  await r.shows('cross-entropy', 0.15200309344504997, '0.152 bits');
  const flag = r.figure.getByRole('slider', { name: /^(정답|Right class)$/ });
  await flag.press('ArrowRight');
  await r.shows('cross-entropy', 4.058893689053568, '4.059 bits');
  await r.drag(flag.locator('.handle-dot'), 0.3, 0.5);
  await r.shows('cross-entropy', 0.15200309344504997);
  await flag.press('End');
  await r.shows('cross-entropy', 4.643856189774724);

  await test.step('the undecided net pays less where class 2 is right', async () => {
    await r.choose('label', '2');
    await r.press({ ko: /^B/, en: /^B/ });
    await r.shows('entropy', 1.3609640474436813, '1.361 bits');
    await r.shows('cross-entropy', 1, '1.000 bits');
  });

  await test.step('borders are dragged, and what is impossible costs without end', async () => {
    await r.reset();
    const border = r.figure.getByRole('slider', { name: /경계|Border/ }).first();
    await r.drag(border.locator('.handle-dot').first(), 0.5, 0.315);
    await expect(r.field('p', 0)).toHaveValue('50');
    await r.field('p', 2).fill('0');
    await r.shows('cross-entropy', Number.POSITIVE_INFINITY, '∞ bits');
    await r.says({ ko: '교차 엔트로피는 무한대입니다', en: 'the cross entropy is infinite' });
  });
});

import { expect, test } from '@playwright/test';
import { reading } from './reader.ts';

const id = 'softmax-entropy';

reading(id, 'adding 5 to all logits changes nothing, doubling them sharpens', async (r) => {
  await r.shows('p', [0.6590011388859679, 0.24243297070471392, 0.09856589040931818]);
  await r.shows('entropy', 1.221584971428768, '1.222 bits');
  await r.press({ ko: '모든 로짓 +5', en: 'All logits +5' });
  await expect(r.field('logits', 2)).toHaveValue('5.1');
  await r.shows('entropy', 1.221584971428768, '1.222 bits');
  await r.press({ ko: '모든 로짓 −5', en: 'All logits −5' });
  await r.press({ ko: '모든 로짓 ×2', en: 'All logits ×2' });
  await expect(r.field('logits', 0)).toHaveValue('4');
  await r.shows('p', [0.8637771182080068, 0.11689952094598569, 0.0193233608460075]);
  await r.shows('entropy', 0.654505037781625, '0.655 bits');
  await r.press({ ko: '모든 로짓 ÷2', en: 'All logits ÷2' });
  await r.field('temperature').fill('0.5');
  await r.shows('entropy', 0.654505037781625, '0.655 bits');

  await test.step('the point on the curve is dragged to both ends and takes keys', async () => {
    await r.reset();
    const point = r.figure.getByRole('slider', { name: /온도|Temperature/ });
    await r.drag(point.locator('.handle-dot'), 0.02, 0.05);
    await r.shows('entropy', 6.244593994224138e-8);
    await expect(r.field('temperature')).toHaveValue('0.05');
    await point.press('End');
    await r.shows('entropy', 1.5806137774493851, '1.581 bits');
    await point.press('ArrowRight');
    await expect(r.field('temperature')).toHaveValue('10');
    await point.press('ArrowLeft');
    expect(Number(await r.field('temperature').inputValue())).toBeLessThan(10);
    await r.says({ ko: '1.585비트에 다가갑니다', en: 'tends to 1.585 bits' });
  });
});

reading(id, 'logits are dragged and take keys; equal ones share the cold end', async (r) => {
  const logit = r.figure.getByRole('slider', { name: /^(2번 클래스의 로짓|Logit of class 2)$/ });
  await logit.press('ArrowUp');
  await expect(r.field('logits', 1)).toHaveValue('1.1');
  await r.shows('entropy', 1.2406712333758796, '1.241 bits');
  await r.says({ ko: '1번 클래스만 남습니다', en: 'only class 1' });
  await logit.press('Home');
  await expect(r.field('logits', 1)).toHaveValue('-4');
  await r.field('logits', 1).fill('2');
  await r.says({ ko: '1, 2번 클래스가 확률을 똑같이', en: 'classes 1 and 2' });
  await r.says({ ko: '1비트에 다가갑니다', en: 'tends to 1 bit.' });
  const before = await r.field('logits', 2).inputValue();
  const third = r.figure.getByRole('slider', { name: /^(3번 클래스의 로짓|Logit of class 3)$/ });
  await r.drag(third.locator('.handle-dot'), 5 / 6, 0.45);
  await expect(r.field('logits', 2)).not.toHaveValue(before);

  await test.step('samples follow the temperature', async () => {
    await r.reset();
    await r.press({ ko: '20번 뽑기', en: 'Draw 20' });
    const drawn = r.figure.locator('.drawn');
    await expect(drawn.locator('span')).toHaveCount(20);
    await r.field('temperature').fill('0.05');
    await expect(drawn).toHaveText('1'.repeat(20));
    await r.figure.locator('[data-action=reset]').click();
    await expect(drawn).toHaveCount(0);
  });

  await test.step('a class is added and taken away', async () => {
    await r.reset();
    await r.press({ ko: /^더하기$/, en: 'Add one' });
    await expect(r.field('logits', 3)).toHaveValue('0');
    await r.press({ ko: /^빼기$/, en: 'Remove one' });
    await r.press({ ko: /^빼기$/, en: 'Remove one' });
    await r.shows('p', [0.7310585786300049, 0.2689414213699951]);
  });

  await test.step('logits of ±1000 stand on an axis that is read whole on a narrow phone', async () => {
    await r.reset();
    await r.page.setViewportSize({ width: 320, height: 800 });
    await r.field('logits', 0).fill('1000');
    await r.field('logits', 1).fill('-1000');
    const least = r.figure.locator('.tick-text', { hasText: /^−1,?000$/ });
    await expect(least).toHaveCount(1);
    const left = (e: Element) => e.getBoundingClientRect().left;
    expect(await least.evaluate(left)).toBeGreaterThanOrEqual(await r.figure.evaluate(left));
    // A handle at the end of the axis touches neither the name of its class nor what stands above.
    const crossed = await r.figure.locator('.handle.vertical').evaluateAll((all) => {
      const words = [...document.querySelectorAll('.class-name, .columns span')];
      return all.flatMap((handle) => {
        const dot = handle.querySelector('.handle-dot')?.getBoundingClientRect();
        return words.flatMap((word) => {
          const box = word.getBoundingClientRect();
          const apart =
            !dot ||
            box.width === 0 ||
            box.left > dot.right ||
            box.right < dot.left ||
            // The box of a text is taller than its digits.
            box.top + 4 > dot.bottom ||
            box.bottom - 4 < dot.top;
          return apart ? [] : [word.textContent];
        });
      });
    });
    expect(crossed).toEqual([]);
  });
});

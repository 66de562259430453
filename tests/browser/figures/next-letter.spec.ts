import { expect, test } from '../contract/figure.ts';
import { reading } from './reader.ts';

const id = 'next-letter';

reading(id, 'the reader types a sentence and is told where the model is surprised', async (r) => {
  await r.field('text').fill('The cat sat on the mat.');
  await r.shows('letters', 23);
  await r.says({
    ko: '글자 23개, 평균 놀람 2.76비트, 즉 1.913내트',
    en: '23 letters, mean surprise 2.76 bits, which is 1.913 nats',
  });
  await expect(r.figure.locator('svg .letter-block')).toHaveCount(23);
  await expect(r.figure).toContainText(r.lang === 'ko' ? '가장 놀란 글자' : 'greatest surprise');

  await test.step('who looks further back pays more for what was not read', async () => {
    await r.field('order').fill('4');
    await r.shows('mean-surprise', 3.6903377180654235);
  });

  await test.step('an empty text is refused in words, and the last one stays', async () => {
    await r.field('text').fill('');
    await expect(r.field('text')).toHaveAttribute('aria-invalid', 'true');
    await r.shows('letters', 23);
  });
});

reading(id, 'ten rounds are played by keys alone, and the one who paid less is told', async (r) => {
  const game = r.figure.locator('.game');
  const main = game.locator('.button.primary');
  await main.focus();
  await r.page.keyboard.press('Enter');
  for (let round = 1; round <= 10; round++) {
    await expect(game.locator('.game-bet')).toHaveCount(6);
    const double = game.locator('.game-bet').first().getByRole('button').last();
    await expect(double).toHaveAccessibleName(r.lang === 'ko' ? /두 배로$/ : /double the stake$/);
    if (round === 1) {
      await double.press('Enter');
      await expect(game.locator('.game-shares').first()).toHaveText('28.6%');
    }
    await main.press('Enter');
    await expect(game.locator('.game-bet.right')).toHaveCount(1);
    await expect(main).toBeFocused();
    if (round < 10) await main.press('Enter');
  }
  await r.says({ ko: '덜 치른 쪽은', en: 'paid less' });
  await expect(r.figure.locator('p[role=status]')).toContainText(
    r.lang === 'ko' ? '10번째' : 'Round 10',
  );
  await r.reset();
  await expect(game.locator('.game-bet')).toHaveCount(0);
});

import { expect, test } from '../contract/figure.ts';
import { moving, reading } from './reader.ts';

const id = 'yes-no-questions';

reading(id, 'four halvings find one of sixteen numbers, each pays 1 bit', async (r) => {
  for (const [asked, left] of [
    [1, 8],
    [2, 4],
    [3, 2],
    [4, 1],
  ] as const) {
    await r.press({ ko: '반으로 나누기', en: 'Split in half' });
    // What a question pays on average is told from the second on: the first one is the reader's guess.
    if (asked > 1) await r.says({ ko: '평균 1비트', en: '1 bit on average' });
    else await r.says({ ko: '평균 몇 비트를 얻을지', en: 'Guess how many bits' });
    await r.press({ ko: /^묻기$/, en: /^Ask$/ });
    await r.shows('questions', asked);
    await r.shows('remaining', left);
  }
  await r.says({ ko: '질문 4번으로 4비트를 모두 얻었으니', en: '4 bits' });
  await r.press({ ko: /^새로 하기$/, en: /^New game$/ });
  await r.shows('questions', 0);
  await r.shows('remaining', 16);
  await r.says({ ko: '앞 판에서는 4번', en: '4 questions' });

  await test.step('both answers are outlined until one has come, and none once all is known', async () => {
    await r.reset();
    const outlines = r.figure.locator('svg .may-pay');
    const sizes = () =>
      outlines.evaluateAll((all) =>
        all.map((rect) => ['width', 'height'].map((side) => rect.getAttribute(side))),
      );
    await r.shows('remaining', 16);
    // At most 4 of 16: yes has probability 1/4 and pays 2 of 4 bits; no is three times as high.
    expect(await sizes()).toEqual([
      ['50%', '25%'],
      ['10.3759%', '75%'],
    ]);
    await r.field('n').fill('2');
    await r.press({ ko: /^묻기$/, en: /^Ask$/ });
    await r.shows('remaining', 1);
    await expect(outlines).toHaveCount(0);
  });
});

reading(id, 'every number keeps its column, and a question leaves its row', async (r) => {
  const bank = r.figure.locator('svg .bank-next');
  const rows = r.figure.locator('svg .cell-past');
  const columns = () =>
    r.figure
      .locator('svg text.cell-number')
      .evaluateAll((all) =>
        all.map((text) => [
          text.textContent,
          Math.round((text as SVGTextElement).getBoundingClientRect().left),
        ]),
      );
  await r.field('n').fill('8');
  await r.shows('remaining', 8);
  const before = await columns();
  expect(before.map(([number]) => number).join()).toBe('1,2,3,4,5,6,7,8');
  await expect(rows).toHaveCount(0);
  // What a question pays on average is not drawn before the reader has guessed it once.
  await expect(bank).toHaveCount(0);
  await r.press({ ko: '반으로 나누기', en: 'Split in half' });
  await r.press({ ko: /^묻기$/, en: /^Ask$/ });
  await r.shows('remaining', 4);
  await expect(rows).toHaveCount(1);
  await expect(bank).toHaveCount(1);
  const after = await columns();
  expect(before).toEqual(expect.arrayContaining(after));

  await test.step('arrow keys choose the kind of question, and say whose its number is', async () => {
    await r.reset();
    await r.says({
      ko: '제안하는 질문: 비밀 수는 4 이하입니까?',
      en: 'Proposed question: Is it at most 4?',
    });
    const first = r.figure.getByRole('button', {
      name: { ko: '이하입니까?', en: 'at most?' }[r.lang],
    });
    await first.focus();
    await r.page.keyboard.press('ArrowRight');
    await r.says({ ko: '제안하는 질문: 비밀 수는 4입니까?', en: 'Proposed question: Is it 4?' });
    await r.page.keyboard.press('ArrowLeft');
    await expect(first).toBeFocused();
    await r.press({ ko: '하나 늘리기', en: 'one more' });
    await r.says({
      ko: '고른 질문: 비밀 수는 5 이하입니까?',
      en: 'Your question: Is it at most 5?',
    });
  });

  await test.step('a question whose answer is known pays 0 bits', async () => {
    await r.reset();
    await r.field('n').fill('8');
    await r.press({ ko: /^배수입니까\?$/, en: /^multiple of\?$/ });
    for (let k = 2; k < 9; k++) await r.press({ ko: '하나 늘리기', en: 'one more' });
    await r.press({ ko: /^묻기$/, en: /^Ask$/ });
    await r.shows('questions', 1);
    await r.shows('remaining', 8);
    await r.says({ ko: '이미 알던 대답이라 0비트', en: 'You knew that already: 0 bits' });
  });

  await test.step('a key pressed once more after the last answer leaves what was found', async () => {
    await r.reset();
    await r.field('n').fill('2');
    await r.press({ ko: '반으로 나누기', en: 'Split in half' });
    await r.figure.getByRole('button', { name: { ko: '묻기', en: 'Ask' }[r.lang] }).focus();
    await r.page.keyboard.press('Enter');
    await r.shows('remaining', 1);
    await expect(r.page.locator(':focus')).toContainText(
      { ko: '질문 1번으로 1비트를 모두 얻었습니다', en: 'One question earned it all: 1 bit' }[
        r.lang
      ],
    );
    await r.page.keyboard.press('Enter');
    await r.shows('questions', 1);
    await r.page.keyboard.press('Tab');
    await r.page.keyboard.press('Enter');
    await r.shows('questions', 0);
    await r.says({ ko: '앞 판에서는 1번', en: 'The game before took 1 question' });
  });
});

moving(id, 'k good questions tell 2 to the k apart', async (r) => {
  await r.field('n').fill('1000');
  await r.shows('information', 9.965784284662087, '9.966 bits');
  await r.shows('questions', 0);
  await r.shows('remaining', 1000);
  await r.slider('n').press('Home');
  await r.shows('information', 1, '1.000 bits');
  await r.slider('n').press('End');
  await r.shows('information', 10, '10.000 bits');
  await r.field('n').fill('1,5');
  await r.shows('remaining', 1024);
  await r.field('n').fill('16');
  await r.shows('information', 4, '4.000 bits');
  await r.shows('remaining', 16);

  await test.step('the key towards the end reaches it from a number between two steps', async () => {
    await r.field('n').fill('1000');
    await r.slider('n').press('End');
    await r.shows('remaining', 1024);
  });
});

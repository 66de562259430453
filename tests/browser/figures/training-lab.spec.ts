import { readFileSync } from 'node:fs';
import { readDigits } from '../../../src/components/widgets/training-lab/digits.ts';
import { convertUnit } from '../../../src/lib/entropy/units.ts';
import { Evaluation } from '../../../src/lib/learning/evaluation.ts';
import { createPerceptron } from '../../../src/lib/learning/perceptron.ts';
import { Trainer } from '../../../src/lib/learning/trainer.ts';
import { randomGenerator } from '../../../src/lib/numeric/random.ts';
import { strokesOf } from '../../reference/digit-strokes.ts';
import { eachAlone, eventually, expect, inOneLanguage, open, test } from '../contract/figure.ts';
import { type Hand, moving, reading } from './reader.ts';

const id = 'training-lab';
const digits = readDigits(readFileSync('src/components/widgets/training-lab/digits.txt', 'utf8'));
const start = { ko: '학습 시작', en: 'Start training' } as const;

const epochOf = (r: Hand) =>
  r.figure
    .locator('output[data-quantity=epoch]')
    .evaluate((o: HTMLElement) => Number(o.dataset.value));
/** Waits until the run stands at an epoch. */
const reach = (r: Hand, epoch: number) =>
  expect.poll(() => epochOf(r), { timeout: 40_000, intervals: [50] }).toBe(epoch);
/** What programs read of these results. */
const numbersOf = (r: Hand, quantities: readonly string[]) =>
  r.figure.evaluate(
    (f, names) =>
      Object.fromEntries(
        names.map((name) => {
          const output = f.querySelector<HTMLElement>(`output[data-quantity="${name}"]`);
          return [name, Number(output?.dataset.value)];
        }),
      ),
    quantities,
  );
const numberOf = async (r: Hand, quantity: string) => (await numbersOf(r, [quantity]))[quantity];
/** The button that starts, holds and goes on, whatever it says. */
const play = (r: Hand) => r.figure.locator('[data-action=play]');

/** The numbers of a run, by the library alone. */
function computed(
  loss: 'cross-entropy' | 'squared-error',
  hidden: readonly number[],
  batch: number,
  rate: number,
  seed: number,
  epochs: number,
) {
  const random = randomGenerator(seed);
  const net = createPerceptron([64, ...hidden, 10], random);
  const trainer = new Trainer(net, loss);
  for (let epoch = 1; epoch <= epochs; epoch++) trainer.epoch(digits.train, batch, rate, random);
  const [train, test] = [digits.train, digits.test].map(
    (some) => new Evaluation(net, some, loss, 10),
  );
  if (!train || !test) throw new Error('both parts are evaluated');
  return {
    'train-loss': train.loss,
    'test-loss': test.loss,
    'test-accuracy': test.accuracy,
    'mean-entropy': convertUnit(test.meanEntropy, 'e', 2),
    'calibration-error': test.calibrationError,
  };
}

moving(id, 'a run shows what the library computes, to the last bit', async (r) => {
  await r.field('epochs').fill('3');
  await play(r).click();
  await reach(r, 3);
  const expected = computed('cross-entropy', [32], 16, 0.1, 1, 3);
  expect(await numbersOf(r, Object.keys(expected))).toEqual(expected);

  await test.step('the temperature moves the calibration error and nothing else', async () => {
    const [error, loss] = [await numberOf(r, 'calibration-error'), await numberOf(r, 'test-loss')];
    await r.field('temperature').fill('3');
    await eventually(() => numberOf(r, 'calibration-error'), 'another error').not.toBe(error);
    expect(await numberOf(r, 'test-loss')).toBe(loss);
    await r.field('temperature').fill('1');
    await eventually(() => numberOf(r, 'calibration-error'), 'the first error').toBe(error);
  });

  await test.step('a page that is hidden pauses', async () => {
    await r.reset();
    await play(r).click();
    await eventually(() => epochOf(r), 'it runs').toBeGreaterThan(0);
    await r.page.evaluate(() => {
      Object.defineProperty(document, 'hidden', { value: true });
      document.dispatchEvent(new Event('visibilitychange'));
    });
    await expect(play(r)).toHaveText(/이어서|Continue/);
  });
});

moving(id, 'other settings make another net, and the same ones the same', async (r) => {
  await r.choose('loss', 'squared-error');
  await r.figure.getByRole('button', { name: /^(한 층 더|Add one)$/ }).click();
  await r.field('hidden', 0).fill('20');
  await r.field('hidden', 1).fill('12');
  await r.field('batch-size').fill('40');
  await r.field('learning-rate').fill('0.5');
  await r.field('seed').fill('7');
  await r.field('epochs').fill('9');
  await play(r).click();
  await reach(r, 9);
  const expected = computed('squared-error', [20, 12], 40, 0.5, 7, 9);
  expect(await numbersOf(r, Object.keys(expected))).toEqual(expected);
  await expect(r.figure.locator('output[data-quantity=test-loss]')).not.toHaveAttribute(
    'data-unit',
  );
  await play(r).click();
  // Until the first run has given way, its numbers would be read again.
  await expect.poll(() => epochOf(r), { intervals: [10] }).toBeLessThan(9);
  await reach(r, 9);
  expect(await numbersOf(r, Object.keys(expected))).toEqual(expected);
});

reading(
  id,
  'before the start stands what is known of the untrained net, and nothing of a run is loaded',
  async (r) => {
    const expected = computed('cross-entropy', [32], 16, 0.1, 1, 0);
    expect(await numbersOf(r, Object.keys(expected))).toEqual(expected);
    await r.shows('epoch', 0);
    await r.shows('steps', 2700);
    await r.shows('parameters', 2410);
    await expect(r.figure.locator('.start'), 'each curve has its first point').toHaveCount(5);
    await r.says({
      ko: '위: 맞음 45장, 아래: 틀림 315장',
      en: 'above: 45 right, below: 315 wrong',
    });
    // Six of the heap are drawn larger; a page that has come alive keeps them.
    const answers = r.figure.locator('.untrained .answer');
    await expect(answers).toHaveText(['→ 7', '→ 7', '→ 1', '→ 2', '→ 7', '→ 2']);
    await expect(answers.and(r.figure.locator('.of-right'))).toHaveCount(1);
    // Another net: of that nothing is known before it is made.
    await r.field('seed').fill('2');
    for (const quantity of Object.keys(expected))
      await expect(r.figure.locator(`output[data-quantity="${quantity}"]`)).toHaveCount(0);
    await expect(r.figure.locator('.start')).toHaveCount(0);
    await expect(answers.first()).toBeHidden();
    await r.field('hidden', 0).fill('40');
    await r.shows('parameters', 3010);
    const loaded = await r.page.evaluate(() =>
      performance.getEntriesByType('resource').map(({ name }) => name),
    );
    expect(loaded.filter((name) => /digits|worker|started/.test(name))).toEqual([]);

    await test.step('a step is one epoch; pause holds; back and reset lead to the beginning', async () => {
      await r.reset();
      const untrained = r.figure.locator('.untrained');
      await expect(untrained).toBeVisible();
      await r.press({ ko: '한 에폭', en: 'One epoch' });
      await reach(r, 1);
      await expect(untrained).toBeHidden();
      await r.press({ ko: '한 에폭', en: 'One epoch' });
      await reach(r, 2);
      await r.press({ ko: '이어서', en: 'Continue' });
      await eventually(() => epochOf(r), 'it goes on').toBeGreaterThan(3);
      await r.press({ ko: '멈춤', en: 'Pause' });
      await expect(play(r)).toHaveText({ ko: /이어서/, en: /Continue/ }[r.lang]);
      await r.page.waitForTimeout(300);
      const there = await epochOf(r);
      await r.page.waitForTimeout(300);
      expect(await epochOf(r)).toBe(there);
      await r.figure.locator('.lab-buttons .button').nth(2).click();
      await reach(r, 0);
      await r.shows('test-accuracy', 0.125);
      await r.field('seed').fill('3');
      await r.figure.locator('[data-action=reset]').click();
      await r.shows('epoch', 0);
      await expect(r.figure.locator('.moving-digits')).toHaveCount(0);
      await expect(untrained).toBeVisible();
      await expect(untrained.locator('.answer')).toHaveCount(6);
    });
  },
);

reading(id, 'a run that is kept stays beside the next', async (r) => {
  await r.field('epochs').fill('2');
  await r.press(start);
  await reach(r, 2);
  await r.press({ ko: '이 학습 남기기', en: 'Keep this run' });
  await r.says({ ko: '남긴 학습: 교차 엔트로피', en: 'Kept run: cross entropy' });
  await r.choose('loss', 'squared-error');
  await reach(r, 0);
  await r.press(start);
  await reach(r, 2);
  await expect(r.figure.locator('.chart-accuracy .of-kept')).toHaveCount(1);
  // Losses in different units share no axis.
  await expect(r.figure.locator('.chart-loss .of-kept')).toHaveCount(0);
  expect(r.page.url()).not.toContain('kept');

  await test.step('training that diverges says at which step and why', async () => {
    await r.reset();
    await r.press({ ko: '한 층 더', en: 'Add one' });
    await r.press({ ko: '한 층 더', en: 'Add one' });
    for (const item of [0, 1, 2]) await r.field('hidden', item).fill('128');
    await r.field('batch-size').fill('1');
    await r.field('learning-rate').fill('10');
    await r.press(start);
    await expect(r.figure).toContainText(
      { ko: '학습이 발산했습니다', en: 'Training has diverged: at step' }[r.lang],
      { timeout: 30_000 },
    );
    await expect(play(r)).toHaveText({ ko: /다시 학습/, en: /Train again/ }[r.lang]);
    await r.shows('epoch', 0);
  });
});

reading(id, 'a digit that is drawn is read, and so is one of cells set by keys', async (r) => {
  await r.field('epochs').fill('20');
  await r.press(start);
  await reach(r, 20);
  await r.figure.getByText({ ko: '직접 그려 보기', en: 'Draw your own digit' }[r.lang]).click();
  const pad = r.figure.locator('.pad');
  await pad.evaluate((e) => e.scrollIntoView({ block: 'center', behavior: 'instant' }));
  const box = await pad.boundingBox();
  if (!box) throw new Error('no pad is drawn');
  for (const stroke of strokesOf[2] ?? []) {
    for (const [i, [x, y]] of stroke.entries()) {
      await r.page.mouse.move(box.x + (box.width * x) / 100, box.y + (box.height * y) / 100);
      if (i === 0) await r.page.mouse.down();
    }
    await r.page.mouse.up();
  }
  const answer = r.figure.locator('.pad-answer');
  await expect(answer).toContainText({ ko: '답: 2', en: 'Answer: 2' }[r.lang]);
  await r.press({ ko: /^지우기$/, en: /^Clear$/ });
  await expect(answer.locator('svg')).toHaveCount(0);
  const cell = r.figure.locator('.pad-cells button').first();
  await cell.focus();
  await cell.press('ArrowRight');
  await r.page.keyboard.press('ArrowDown');
  await r.page.keyboard.press('Space');
  await expect(r.figure.locator('.pad-cells button').nth(9)).toHaveAccessibleName(/16/);
  await expect(answer.locator('svg')).toHaveCount(1);
});

for (const place of eachAlone.filter((p) => p.id === id)) {
  test(`${id} in ${place.lang}: a worker that does not come is said in words, and start tries again`, async ({
    page,
  }) => {
    let broken = true;
    await page.route(/digits.*\.txt/, (route) => (broken ? route.abort() : route.continue()));
    const figure = await open(page, place);
    await figure.locator('[data-action=play]').click();
    await expect(figure).toContainText({ ko: '다시 시도합니다', en: 'to try again' }[place.lang]);
    await figure.locator('input[name=epochs]').fill('1');
    broken = false;
    await figure.locator('[data-action=play]').click();
    await expect(figure.locator('output[data-quantity=epoch]')).toHaveAttribute('data-value', '1', {
      timeout: 30_000,
    });
  });

  test(`a page that may have no worker is told so in ${place.lang}`, async ({ page }) => {
    await page.addInitScript(() => {
      window.Worker = class {
        constructor() {
          throw new DOMException('no', 'SecurityError');
        }
      } as unknown as typeof Worker;
    });
    const figure = await open(page, place);
    await figure.locator('[data-action=play]').click();
    await expect(figure).toContainText({ ko: '다시 시도합니다', en: 'to try again' }[place.lang]);
  });
}

for (const place of inOneLanguage(eachAlone.filter((p) => p.id === id)))
  test(`${id} in ${place.lang}: with every control locked a run still starts, steps and goes back`, async ({
    page,
  }) => {
    const figure = await open(page, place, '?lock=1');
    await expect(figure.locator('.controls input')).toHaveCount(0);
    const epoch = figure.locator('output[data-quantity=epoch]');
    await figure.locator('.lab-buttons .button').nth(1).click();
    await expect(epoch).toHaveAttribute('data-value', '1', { timeout: 30_000 });
    await figure.locator('.lab-buttons .button').nth(2).click();
    await expect(epoch).toHaveAttribute('data-value', '0');
  });

import type { Locator } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { moving, reading } from './reader.ts';

const id = 'batch-loss';
const lecture = [
  0.15200309344505, 0.7369655941662062, 0.5145731728297582, 0.3219280948873623, 0.15200309344505,
];

const handle = (figure: Locator, row: number) => figure.locator('svg [role=slider]').nth(row - 1);
/** As a spreadsheet's cells arrive in a field. */
const paste = (field: Locator, text: string) =>
  field.evaluate((e, pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    e.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  }, text);

reading(id, 'one prediction dragged to the wrong end outweighs the four others', async (r) => {
  await r.shows('losses', lecture, '0.152 bits');
  await r.shows('mean-loss', 0.37549460975468535, '0.375 bits');
  await r.shows('mean-loss-nats', 0.2602730300669171, '0.260 nats');
  await r.drag(handle(r.figure, 1).locator('.handle-dot'), 0.99, 0.94);
  await expect(r.field('predictions')).toHaveValue('0.99');
  await r.says({
    ko: '1번 데이터 하나의 손실이 나머지 4개의 손실을 모두 더한 값보다 큽니다',
    en: 'Item 1 alone costs more than the other 4 together',
  });
  await r.field('predictions').fill('0.999');
  await r.shows('mean-loss', 2.3382508479980926, '2.338 bits');

  await test.step('the right answer ruled out: infinite, and said in words', async () => {
    await handle(r.figure, 1).press('End');
    await r.shows('mean-loss', Number.POSITIVE_INFINITY, '∞ bits');
    await r.says({ ko: '평균은 끝없이 큽니다', en: 'the mean has no bound' });
    await expect(r.figure.locator('.mean')).toHaveCount(0);
  });
});

reading(id, 'rows are added and taken away, from one to sixteen', async (r) => {
  const [add, remove] = [
    { ko: '하나 더', en: 'One more' },
    { ko: '하나 빼기', en: 'One fewer' },
  ];
  const losses = r.figure.locator('output[data-quantity=losses]');
  const [more, fewer] = [add, remove].map((name) =>
    r.figure.getByRole('button', { name: name[r.lang] }),
  ) as [Locator, Locator];
  /** As often as the button can be pressed. */
  const toTheEnd = (button: Locator) =>
    button.evaluate(async (b: HTMLButtonElement) => {
      for (let i = 0; i < 99 && !b.disabled; i++) {
        b.click();
        await new Promise((drawn) => setTimeout(drawn));
      }
    });
  await r.press(add);
  await r.shows('losses', [...lecture, 1]);
  await toTheEnd(more);
  await expect(losses).toHaveCount(16);
  await expect(more).toBeDisabled();
  await r.press(remove);
  await expect(losses).toHaveCount(15);
  await toTheEnd(fewer);
  await expect(losses).toHaveCount(1);
  await expect(fewer).toBeDisabled();
  await r.shows('mean-loss', 0.15200309344505, '0.152 bits');

  await test.step('a bad cell is named, and nothing is lost', async () => {
    await r.reset();
    const text = '1\t0.9\n0\t1.2\n1\tx';
    await paste(r.field('predictions'), text);
    const area = r.figure.locator('textarea');
    await expect(area).toBeVisible();
    await expect(area).toHaveValue(text);
    await r.says({
      ko: '2번째 줄의 예측값이 ‘\u20681.2\u2069’',
      en: 'line 2 is ‘\u20681.2\u2069’',
    });
    await r.shows('losses', lecture);
    await area.fill('1\t0.5\n0\t0.75\n1\t0.5');
    await r.shows('losses', [1, 2, 1]);
    await area.fill('0,1\n0,0.5\n1,0.125');
    await r.shows('losses', [Number.POSITIVE_INFINITY, 1, 3]);
  });
});

moving(id, 'the axis waits for the hand to rest, then takes the longest bar', async (r) => {
  // All that was drawn on the way: the end of the axis at each value of the mean.
  await r.figure.evaluate((f) => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    const look = () => {
      const mean = f.querySelector<HTMLElement>('output[data-quantity=mean-loss]')?.dataset.value;
      const ticks = [...f.querySelectorAll('.plot-area > .axis text')];
      seen.push(`${Number(mean).toFixed(3)} on an axis to ${ticks.at(-1)?.textContent}`);
    };
    new MutationObserver(look).observe(f, { subtree: true, childList: true, attributes: true });
  });
  const seen = () => r.page.evaluate(() => (window as unknown as { seen: string[] }).seen);
  // What came to rest with the start of the figure is not what is waited for here.
  await r.page.waitForTimeout(600);
  await r.field('predictions').fill('0.999');
  await expect.poll(seen).toContain('2.338 on an axis to 15');
  expect(await seen()).toContain('2.338 on an axis to 1.5');
});

moving(id, 'what is hatched beyond the mean is as long as what is dotted below it', async (r) => {
  const widths = () =>
    r.figure.evaluate((f) =>
      ['.part.more', 'rect.less'].map((which) =>
        [...f.querySelectorAll(which)].reduce((sum, e) => sum + e.getBoundingClientRect().width, 0),
      ),
    );
  for (const p of ['0.1', '0.9', '0.999']) {
    await r.field('predictions').fill(p);
    await expect(async () => {
      const [more = 0, less = 0] = await widths();
      expect(more).toBeGreaterThan(20);
      expect(Math.abs(more - less), `with ${p}`).toBeLessThan(8);
    }).toPass({ timeout: 3000 });
  }

  await test.step('a label is switched with a tap or the space bar', async () => {
    await r.reset();
    const label = r.figure.locator('input[type=checkbox][name=labels]').first();
    await label.press('Space');
    await r.shows('losses', [3.321928094887362, ...lecture.slice(1)]);
    await label.click();
    await r.shows('losses', lecture);
  });

  await test.step('cells of a spreadsheet pasted into a field become the batch', async () => {
    await paste(r.field('predictions', 2), 'label\tprediction\n1\t25%\n0\t0.5\n');
    await r.shows('losses', [2, 1]);
    await r.shows('mean-loss', 1.5, '1.500 bits');
    // One number is typed as ever.
    await paste(r.field('predictions'), '0.125');
    await r.shows('losses', [2, 1]);
  });
});

moving(
  id,
  'garbage in the text is told and stays; valid predictions reach the address all the same',
  async (r) => {
    // Folded, the text is no second field of that name: a program that fills in all of them meets those of the rows.
    await expect(r.figure.locator('[name=predictions]')).toHaveCount(5);
    await r.figure.locator('.as-text > summary').click();
    const area = r.figure.locator('textarea');
    await area.fill('to be or not to be');
    await expect(area).toHaveAttribute('aria-invalid', 'true');
    await r.field('predictions').fill('0.25');
    await r.shows('losses', [0.415037499278844, ...lecture.slice(1)]);
    await expect
      .poll(() => new URL(r.page.url()).searchParams.get('batch-loss.predictions'))
      .toBe('0.25,0.6,0.3,0.8,0.1');
    await expect(area).toHaveValue('to be or not to be');
    await r.figure.locator('.as-text > summary').click();
    await expect(area).toHaveCount(0);
    await r.figure.locator('.as-text > summary').click();
    await expect(area).toHaveValue('to be or not to be');
  },
);

import { expect, test } from '@playwright/test';
import { engineBits } from '../reference/engine-bits.ts';
import { browserScript, engineCases } from '../reference/engine-cases.ts';

/** What the script puts into the page. */
type Engine = { engineBits: typeof engineBits; perturbMath: () => unknown };

test('the library gives the same bits in the browser as in Node, with other logarithms too', async ({
  page,
}) => {
  const here = engineBits(engineCases);
  await page.goto('about:blank');
  await page.addScriptTag({ content: await browserScript() });
  const there = () =>
    page.evaluate((cases) => (globalThis as unknown as Engine).engineBits(cases), engineCases);
  expect(Object.keys(here).length).toBeGreaterThan(1000);
  expect(await there()).toEqual(here);
  await page.evaluate(() => {
    (globalThis as unknown as Engine).perturbMath();
  });
  expect(await there()).toEqual(here);
});

test('training gives the same bits in a worker as in Node', async ({ page }) => {
  const training = engineCases.filter((one) => one.function === 'training');
  const here = engineBits(training);
  expect(Object.keys(here)).toEqual(['training/cross-entropy', 'training/squared-error']);
  await page.goto('about:blank');
  const there = await page.evaluate(
    ({ script, cases }) => {
      const answer = `onmessage = ({ data }) => postMessage(engineBits(data));`;
      const source = new Blob([script, answer], { type: 'text/javascript' });
      const worker = new Worker(URL.createObjectURL(source));
      return new Promise((resolve, reject) => {
        worker.onmessage = ({ data }) => resolve(data);
        worker.onerror = ({ message }) => reject(new Error(message));
        worker.postMessage(cases);
      });
    },
    { script: await browserScript(), cases: training },
  );
  expect(there).toEqual(here);
});

test('a reader can import the library from the site and gets the course’s numbers', async ({
  page,
}) => {
  await page.goto('/ko/');
  const values = await page.evaluate(async () => {
    const from = '/lib/entropy.js';
    const lib = await import(from);
    return [lib.binaryEntropy(0.25, 2), lib.loadedDiceSumEntropy(4, 6, 6, 0.5, 2)];
  });
  expect(values[0]).toBe(0.8112781244591328);
  expect(values[1]?.toFixed(4)).toBe('3.8122');
});

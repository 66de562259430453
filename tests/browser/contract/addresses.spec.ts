import { readFileSync } from 'node:fs';
import { figures } from '../site.ts';
import { alive, controls, expect, test } from './figure.ts';

/**
 * Every address that was ever released must show what it showed. The first of a page is opened, and each that says more than
 * the state of a figure; to the others the open page comes back.
 */
const common = 'tests/addresses-v1.txt';
const files = [common, ...figures.map((id) => `src/components/widgets/${id}/addresses.txt`)];

interface Line {
  /** Where it stands in the file. */
  readonly at: string;
  readonly address: string;
  readonly expected: readonly (readonly [quantity: string, texts: readonly string[]])[];
}

const linesOf = (file: string): readonly Line[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .map((text, i): Line => {
      const [address = '', ...rest] = text.split(/\s+/);
      const expected = rest.filter(Boolean).map((pair) => {
        const [quantity = '', list = ''] = pair.split('=');
        return [quantity, list.split(',')] as const;
      });
      return { at: `${file}:${i + 1}`, address, expected };
    })
    .filter(({ address }) => address !== '' && !address.startsWith('#'));
const lines = files.flatMap(linesOf);

test('every form of address that is no figure’s own has a line', () => {
  const all = linesOf(common)
    .map(({ address }) => address)
    .join('\n');
  const forms = ['&theme=light', '&theme=dark', '&lock=1', '&lock=weights', '.seed='];
  expect(
    forms.filter((form) => !all.includes(form)),
    `what ${common} has no line for`,
  ).toEqual([]);
  for (const { at, expected } of lines)
    expect.soft(expected.length, `${at} says what is expected`).toBeGreaterThan(0);
});

const path = ({ address }: Line) => address.split('?')[0] as string;

for (const [where, here] of Map.groupBy(lines, path))
  test(`released addresses of ${where} show what they showed`, async ({ page }) => {
    for (const line of here) await test.step(line.address, () => replay(line));

    async function replay({ at, address, expected }: Line) {
      const before = new URL(page.url());
      const next = new URL(address, page.url() === 'about:blank' ? 'http://a' : before.origin);
      const same = next.pathname === before.pathname;
      if (same && ofFigures(before) && ofFigures(next) && !next.hash) {
        await page.evaluate(comeBack, address);
      } else {
        // Another place on the same page would not open it anew.
        if (same && before.search === next.search) await page.goto('about:blank');
        await page.goto(address);
      }
      const url = new URL(page.url());
      const asked = expected.find(([quantity]) => quantity === 'asks');
      if (asked) {
        const exercise = /x\.[^/]+\/([\w-]+)\.seed/.exec(address)?.[1];
        const question = page.locator(`#x-${exercise} .exercise-question`);
        await question.scrollIntoViewIfNeeded();
        await expect(question, `${at}: ${address}`).toContainText(asked[1][0] as string);
        return;
      }
      const id = url.hash.slice(1) || (where.split('/')[3] as string);
      const figure = await alive(page, id);
      const read = await figure.evaluate((f) => ({
        shown: [...f.querySelectorAll('output')].map((o) => ({
          quantity: o.dataset.quantity,
          value: Number(o.dataset.value),
        })),
        refused: [...f.querySelectorAll('.figure-refused')].map((e) => e.textContent),
        theme: document.documentElement.dataset.theme,
      }));
      const wrong: string[] = [];
      for (const [quantity, texts] of expected) {
        const found = read.shown.filter((o) => o.quantity === quantity).map((o) => o.value);
        if (found.length !== texts.length)
          wrong.push(`${found.length} values of ${quantity}, were ${texts.length}`);
        for (const [i, text] of texts.entries()) {
          const [value, wanted] = [found[i] ?? Number.NaN, Number(text)];
          const near = Math.abs(value - wanted) <= 1e-13 + 1e-12 * Math.abs(wanted);
          if (value !== wanted && !near) wrong.push(`${quantity} is ${value}, was ${wanted}`);
        }
      }
      expect.soft(wrong, `${at}: ${address}`).toEqual([]);
      expect.soft(read.refused, `${at}: nothing is refused`).toEqual([]);
      const theme = url.searchParams.get('theme');
      if (theme) expect.soft(read.theme, at).toBe(theme);
      const lock = url.searchParams.get('lock');
      for (const c of lock ? await controls(figure) : [])
        expect.soft(lock === '1' || lock === c.name, `${at}: ${c.name} is taken away`).toBe(false);
    }
  });

/** Whether an address holds only parameters of figures, which read them anew when a reader comes back to it. */
const ofFigures = ({ searchParams }: URL) =>
  [...searchParams.keys()].every((name) => /^[a-z-]+\./.test(name) && !name.startsWith('x.'));

/** As the browser's Back does: the page stays, its address is another one. */
async function comeBack(address: string): Promise<void> {
  history.replaceState(history.state, '', address);
  dispatchEvent(new PopStateEvent('popstate', { state: history.state }));
  await new Promise((rendered) => setTimeout(rendered));
}

import type { Locator } from '@playwright/test';
import {
  aloneAndOneAChapter,
  type Control,
  controlAt,
  controls,
  eventually,
  expect,
  fieldOf,
  move,
  open,
  type Place,
  randomFrom,
  snapshot,
  test,
  values,
} from './figure.ts';

/** Figures in use: keys, the status line, and what is typed that no one can use. */
for (const place of aloneAndOneAChapter)
  test(`${place.id} on ${place.path} takes keys and bad input`, async ({ page }) => {
    const figure = await open(page, place);
    await test.step('status line', () => status(figure, place));
    await test.step('keyboard', () => keyboard(figure, place));
    await test.step('bad input', () => badInput(figure, place));
  });

async function keyboard(figure: Locator, { id, path }: Place) {
  const page = figure.page();
  const state = async () => `${await values(figure)}`;
  const count = (await controls(figure)).filter((c) => c.kind === 'range').length;
  for (let i = 0; i < count; i++) {
    const c = (await controls(figure)).filter((x) => x.kind === 'range')[i];
    if (!c) continue;
    const what = `${id} on ${path}: slider ${c.name}[${c.item}]`;
    const e = controlAt(figure, c.at);
    const before = { value: await e.inputValue(), shown: await state(), url: page.url() };
    await e.focus();
    await expect.soft(e, `${what} takes the focus`).toBeFocused();
    await e.press(Number(c.value) < (c.min + c.max) / 2 ? 'ArrowRight' : 'ArrowLeft');
    expect.soft(await e.inputValue(), `${what} moves by an arrow key`).not.toBe(before.value);
    await expect
      .soft(async () => {
        const same = (await state()) === before.shown && page.url() === before.url;
        expect(same, `${what}: an arrow key changes a result or the address`).toBe(false);
      })
      .toPass({ timeout: 5000, intervals: [10, 50] });
  }
  // What is dragged in the drawing is a slider too.
  const handles = figure.locator('svg [role=slider]');
  for (let i = 0; i < Math.min(await handles.count(), 4); i++) {
    const handle = handles.nth(i);
    const what = `${id} on ${path}: handle “${await handle.getAttribute('aria-label')}”`;
    const now = async () =>
      `${await handle.getAttribute('aria-valuenow')} ${await handle.getAttribute('aria-valuetext')}`;
    const before = await now();
    await expect.soft(handle, `${what} is reached by the Tab key`).toHaveJSProperty('tabIndex', 0);
    await handle.focus();
    await expect.soft(handle, `${what} takes the focus`).toBeFocused();
    for (const key of ['ArrowUp', 'ArrowRight', 'ArrowDown', 'ArrowLeft']) {
      await page.keyboard.press(key);
      if ((await now()) !== before) break;
    }
    expect.soft(await now(), `${what} moves by an arrow key`).not.toBe(before);
  }
}

interface Heard {
  said: number[];
  changed: number;
}

/** One sentence once the reader pauses, none on the way. */
async function status(figure: Locator, { id, path }: Place) {
  const page = figure.page();
  await figure.evaluate((f) => {
    const heard: Heard = { said: [], changed: 0 };
    const line = f.querySelector('[role=status]');
    let last = line?.textContent;
    new MutationObserver(() => {
      if (line?.textContent === last) return;
      last = line?.textContent;
      heard.said.push(performance.now());
    }).observe(f, { childList: true, characterData: true, subtree: true });
    new MutationObserver(() => {
      heard.changed = performance.now();
    }).observe(f, { attributeFilter: ['data-value'], subtree: true });
    Object.assign(window, { heard });
  });
  const hear = () => page.evaluate(() => (window as unknown as { heard: Heard }).heard);
  const tried = new Set<string>();
  const random = randomFrom(11);
  const order = ['range', 'number', 'radio', 'select', 'checkbox', 'text'];
  const all = (await controls(figure)).sort(
    (a, b) => order.indexOf(a.kind) - order.indexOf(b.kind),
  );
  for (const c of all) {
    const key = `${c.name} ${c.kind}`;
    if (tried.has(key)) continue;
    tried.add(key);
    if (c.kind === 'range') {
      // Timed by the page itself, so that a busy machine makes no pauses of its own.
      await controlAt(figure, c.at).evaluate(async (slider: HTMLInputElement) => {
        const up = slider.valueAsNumber < (Number(slider.min) + Number(slider.max)) / 2;
        for (let i = 0; i < 7; i++) {
          if (up) slider.stepUp();
          else slider.stepDown();
          slider.dispatchEvent(new Event('input', { bubbles: true }));
          await new Promise((done) => setTimeout(done, 50));
        }
      });
    } else if (c.kind !== 'radio' || !c.checked) await move(figure, id, c, random);
    else tried.delete(key);
    if ((await hear()).changed > 0) break;
  }
  const what = `${id} on ${path}: after ${[...tried].join(', ')} moved`;
  expect((await hear()).changed, `${what}, a result changes`).toBeGreaterThan(0);
  await eventually(
    async () => (await hear()).said.length,
    `${what}, the status line speaks`,
  ).toBeGreaterThan(0);
  await page.waitForTimeout(320);
  const { said, changed } = await hear();
  expect.soft(said.length, `${what}, the status line speaks once`).toBe(1);
  expect
    .soft((said[0] ?? 0) - changed, `${what}, it speaks after the last change`)
    .toBeGreaterThan(-50);
  const sentence = await figure.locator('[role=status]').textContent();
  expect
    .soft(sentence, `${what}, it says the result in a sentence`)
    .toMatch(/[\d∞].*|[가-힣a-z]{3,}/);
}

const long = 'very long '.repeat(100).trim();
const junk = ['abc', '', '-1', '1e999', 'NaN', 'Infinity', '0x10', '١', '1,5', long];
const junkWords = ['abc', '012', '', long];

async function badInput(figure: Locator, { id, path }: Place) {
  const typed = (await controls(figure)).filter((c) => c.kind === 'number' || c.kind === 'text');
  const same = (a: Control, b: Control) => a.name === b.name && a.kind === b.kind;
  const some = typed.filter((c) => c.item === 0 || c === typed.findLast((other) => same(other, c)));
  for (const c of some) {
    const what = `${id} on ${path}: field ${c.name}[${c.item}]`;
    const field = controlAt(figure, c.at);
    const start = { text: await field.inputValue(), values: await values(figure) };
    const looks = await look(figure);
    const freely = c.kind === 'text' && fieldOf(id, c.name)?.kind === 'text';
    for (const text of c.kind === 'number' ? junk : junkWords) {
      if (text === '-1' && c.min <= -1) continue;
      const typing = `${what} with “${text.slice(0, 12)}”`;
      await field.fill(text);
      const problems = async () => (await snapshot(figure, freely ? text : '')).problems;
      expect.soft(await problems(), `${typing}: the figure stays sane`).toEqual([]);
      if (freely) continue;
      const refused = async (left: string) => {
        const now = await marked(field);
        expect(now.text, `${typing} keeps what is typed${left}`).toBe(text);
        expect(now.invalid, `${typing} is marked${left}`).toBe('true');
        expect(now.message.length, `${typing} is described by a sentence${left}`).toBeGreaterThan(
          9,
        );
        expect(now.values, `${typing}: the last good results stay${left}`).toEqual(start.values);
      };
      await expect.soft(() => refused('')).toPass({ timeout: 5000, intervals: [20, 100] });
      if (text !== 'abc') continue;
      await field.blur();
      await refused(' after it is left');
    }
    if (!freely) {
      await field.fill('abc');
      await expect(async () => {
        const dimmed = await look(figure);
        for (const [quantity, was] of Object.entries(looks))
          expect(dimmed[quantity], `${what} with “abc”: ${quantity} is visibly dimmed`).not.toBe(
            was,
          );
      }).toPass({ timeout: 5000, intervals: [20, 100] });
    }
    await field.fill(start.text);
    await expect.soft(field, `${what} recovers`).not.toHaveAttribute('aria-invalid', 'true');
    expect.soft(await values(figure), `${what} recovers`).toEqual(start.values);
    await expect
      .soft(async () => expect(await look(figure), `${what} recovers its look`).toEqual(looks))
      .toPass({ timeout: 5000, intervals: [20, 100] });
  }
}

/** A field, the visible sentence that describes it, and the results beside it. */
const marked = (field: Locator) =>
  field.evaluate((e: HTMLInputElement) => ({
    text: e.value,
    invalid: e.getAttribute('aria-invalid'),
    message: (e.getAttribute('aria-describedby') ?? e.getAttribute('aria-errormessage') ?? '')
      .split(' ')
      .map((ref) => (ref ? document.getElementById(ref) : null))
      .filter((m) => m?.checkVisibility())
      .map((m) => m?.innerText)
      .join(' '),
    values: [...(e.closest('figure')?.querySelectorAll('output') ?? [])].map(
      (o) => `${o.dataset.quantity} ${o.dataset.value}`,
    ),
  }));

/** How each visible result looks: the opacity that reaches it, and its colour. */
const look = (figure: Locator): Promise<Record<string, string>> =>
  figure.evaluate((f) => {
    const looks: Record<string, string> = {};
    for (const o of f.querySelectorAll<HTMLElement>('output')) {
      if (!o.checkVisibility()) continue;
      let opacity = 1;
      for (let e: Element | null = o; e && e !== f; e = e.parentElement)
        opacity *= Number(getComputedStyle(e).opacity);
      looks[o.dataset.quantity ?? ''] = `${opacity.toFixed(3)} ${getComputedStyle(o).color}`;
    }
    return looks;
  });

import type { Locator } from '@playwright/test';
import {
  aloneAndOneAChapter,
  controlAt,
  expect,
  fieldOf,
  judged,
  move,
  open,
  type Place,
  randomFrom,
  test,
} from './figure.ts';
import { type Control, inPage, type Read } from './in-page.ts';

/** Figures in use: keys, the status line, and what is typed that no one can use. */
for (const place of aloneAndOneAChapter)
  test(`${place.id} on ${place.path} takes keys and bad input`, async ({ page }) => {
    const figure = await open(page, place);
    await test.step('status line', () => status(figure, place));
    await test.step('keyboard', () => keyboard(figure, place));
    await test.step('bad input', () => badInput(figure, place));
  });

async function keyboard(figure: Locator, { id, path }: Place) {
  let now = await inPage(figure, undefined, (f, _, kit) => ({
    sliders: kit.controls(f).filter((c) => c.kind === 'range'),
    shown: `${kit.values(f)} ${location.href}`,
  }));
  for (let i = 0; i < now.sliders.length; i++) {
    const c = now.sliders[i] as Control;
    const what = `${id} on ${path}: slider ${c.name}[${c.item}]`;
    await controlAt(figure, c.at).press(
      Number(c.value) < (c.min + c.max) / 2 ? 'ArrowRight' : 'ArrowLeft',
    );
    const then = await inPage(figure, { at: c.at, before: now.shown }, async (f, given, kit) => {
      const slider = kit.elements(f)[given.at] as HTMLInputElement;
      const shown = () => `${kit.values(f)} ${location.href}`;
      const focused = document.activeElement === slider;
      await kit.until(() => shown() !== given.before);
      const changed = shown() !== given.before;
      const { value } = slider;
      document.body.click(); // what has changed is in the address before the next one moves
      const sliders = kit.controls(f).filter((c) => c.kind === 'range');
      return { focused, value, changed, sliders, shown: shown() };
    });
    expect.soft(then.focused, `${what} takes the focus`).toBe(true);
    expect.soft(then.value, `${what} moves by an arrow key`).not.toBe(c.value);
    expect.soft(then.changed, `${what}: an arrow key changes a result or the address`).toBe(true);
    now = then;
  }
  // What is dragged in the drawing is a slider too.
  const handles = figure.locator('svg [role=slider]');
  const look = (of: number) =>
    handles.evaluateAll(
      (all, of) =>
        all.slice(0, 4).map((h, i) => ({
          label: h.getAttribute('aria-label'),
          reached: (h as SVGElement).tabIndex === 0,
          focused: i === of && document.activeElement === h,
          value: `${h.getAttribute('aria-valuenow')} ${h.getAttribute('aria-valuetext')}`,
        })),
      of,
    );
  let seen = await look(-1);
  for (const [i, before] of seen.entries()) {
    const what = `${id} on ${path}: handle “${before.label}”`;
    const { reached, value } = seen[i] as typeof before;
    expect.soft(reached, `${what} is reached by the Tab key`).toBe(true);
    for (const key of ['ArrowUp', 'ArrowRight', 'ArrowDown', 'ArrowLeft']) {
      await handles.nth(i).press(key);
      seen = await look(i);
      if (seen[i]?.value !== value) break;
    }
    expect.soft(seen[i]?.focused, `${what} takes the focus`).toBe(true);
    expect.soft(seen[i]?.value, `${what} moves by an arrow key`).not.toBe(value);
  }
}

interface Heard {
  said: number[];
  changed: number;
}

/** One sentence once the reader pauses, none on the way. */
async function status(figure: Locator, { id, path }: Place) {
  const random = randomFrom(11);
  const order = ['range', 'number', 'radio', 'select', 'checkbox', 'text'];
  const found = await inPage(figure, undefined, (f, _, kit) => {
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
    return kit.controls(f);
  });
  const all = found.sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
  const tried = new Set<string>();
  let changed = 0;
  for (const c of all) {
    const key = `${c.name} ${c.kind}`;
    if (tried.has(key) || (c.kind === 'radio' && c.checked)) continue;
    tried.add(key);
    const steps = c.kind === 'range' ? 7 : 0;
    if (steps === 0) await move(figure, id, c, random);
    // Timed by the page itself, so that a busy machine makes no pauses of its own.
    changed = await inPage(figure, { at: c.at, steps }, async (f, { at, steps }, kit) => {
      const slider = kit.elements(f)[at] as HTMLInputElement;
      const up = slider.valueAsNumber < (Number(slider.min) + Number(slider.max)) / 2;
      for (let i = 0; i < steps; i++) {
        if (up) slider.stepUp();
        else slider.stepDown();
        slider.dispatchEvent(new Event('input', { bubbles: true }));
        await new Promise((done) => setTimeout(done, 50));
      }
      return (window as unknown as { heard: Heard }).heard.changed;
    });
    if (changed > 0) break;
  }
  const what = `${id} on ${path}: after ${[...tried].join(', ')} moved`;
  expect(changed, `${what}, a result changes`).toBeGreaterThan(0);
  const then = await inPage(figure, undefined, async (f, _, kit) => {
    const { heard } = window as unknown as { heard: Heard };
    await kit.until(() => heard.said.length > 0);
    await new Promise((done) => setTimeout(done, 320));
    return { ...heard, sentence: f.querySelector('[role=status]')?.textContent ?? '' };
  });
  expect(then.said.length, `${what}, the status line speaks`).toBeGreaterThan(0);
  expect.soft(then.said.length, `${what}, the status line speaks once`).toBe(1);
  expect
    .soft((then.said[0] ?? 0) - then.changed, `${what}, it speaks after the last change`)
    .toBeGreaterThan(-50);
  expect
    .soft(then.sentence, `${what}, it says the result in a sentence`)
    .toMatch(/[\d∞].*|[가-힣a-z]{3,}/);
}

const long = 'very long '.repeat(100).trim();
const junk = ['', '-1', '1e999', 'NaN', 'Infinity', '0x10', '١', '1,5', long];
const junkWords = ['012', '', long];

async function badInput(figure: Locator, { id, path }: Place) {
  const start = await inPage(figure, undefined, (f, _, kit) => ({
    controls: kit.controls(f),
    values: kit.values(f),
    looks: kit.looks(f),
  }));
  const fields = start.controls.filter((c) => c.kind === 'number' || c.kind === 'text');
  const same = (a: Control, b: Control) => a.name === b.name && a.kind === b.kind;
  const some = fields.filter((c) => c.item === 0 || c === fields.findLast((b) => same(b, c)));
  for (const c of some) {
    const what = `${id} on ${path}: field ${c.name}[${c.item}]`;
    const freely = c.kind === 'text' && fieldOf(id, c.name)?.kind === 'text';
    const texts = (c.kind === 'number' ? junk : junkWords).filter(
      (text) => text !== '-1' || !(c.min <= -1),
    );
    await controlAt(figure, c.at).fill('abc');
    const now = await typeOn(figure, c, texts, start.looks, !freely);
    for (const { typed, figure } of [...now.typed, now.left])
      expect
        .soft(
          judged(figure, freely ? typed : '').problems,
          `${what} with “${typed.slice(0, 12)}”: the figure stays sane`,
        )
        .toEqual([]);
    if (!freely) {
      const refused = (all: readonly Marked[], left: string) =>
        expect
          .soft(
            all.map(({ typed, text, invalid, message, figure }) => ({
              typed: typed.slice(0, 12),
              kept: text === typed,
              marked: invalid === 'true',
              described: message.length > 9,
              results: judged(figure).values,
            })),
            `${what} keeps what is typed${left}, is marked, is described by a sentence, and the last good results stay`,
          )
          .toEqual(
            all.map(({ typed }) => ({
              typed: typed.slice(0, 12),
              kept: true,
              marked: true,
              described: true,
              results: start.values,
            })),
          );
      refused(now.typed, '');
      refused([now.left], ' after it is left');
      for (const [quantity, was] of Object.entries(start.looks))
        expect(now.dim[quantity], `${what} with “abc”: ${quantity} is visibly dimmed`).not.toBe(
          was,
        );
    }
    expect.soft(now.back.invalid, `${what} recovers`).not.toBe('true');
    expect.soft(judged(now.back.figure).values, `${what} recovers`).toEqual(start.values);
    expect.soft(now.looks, `${what} recovers its look`).toEqual(start.looks);
  }
}

/** What was typed into a field, what then stands in it, the visible sentence that describes it, the figure around it. */
interface Marked {
  readonly typed: string;
  readonly text: string;
  readonly invalid: string | null;
  readonly message: string;
  readonly figure: Read;
}

/**
 * Goes on with a field in which a reader has typed “abc”: leaves it, waits until no result looks as it did (where one `dims`), types the other
 * texts and at last the one from before.
 */
const typeOn = (
  figure: Locator,
  { at, value }: Control,
  texts: readonly string[],
  looks: Readonly<Record<string, string>>,
  dims: boolean,
) =>
  inPage(figure, { at, value, texts, looks, dims }, async (f, given, kit) => {
    const { at, value, texts, looks, dims } = given;
    const field = () => kit.elements(f)[at] as HTMLInputElement;
    const marked = async (typed: string): Promise<Marked> => {
      await kit.rendered();
      const e = field();
      const about = e.getAttribute('aria-describedby') ?? e.getAttribute('aria-errormessage') ?? '';
      const message = about
        .split(' ')
        .map((ref) => (ref ? document.getElementById(ref) : null))
        .filter((m) => m?.checkVisibility())
        .map((m) => m?.innerText)
        .join(' ');
      return {
        typed,
        text: e.value,
        invalid: e.getAttribute('aria-invalid'),
        message,
        figure: kit.read(f),
      };
    };
    const typed = [await marked('abc')];
    field().blur();
    const left = await marked('abc');
    await kit.until(() => {
      const now = kit.looks(f);
      return !dims || Object.entries(looks).every(([quantity, was]) => now[quantity] !== was);
    });
    const dim = kit.looks(f);
    field().focus();
    for (const text of texts) {
      kit.type(field(), text);
      typed.push(await marked(text));
    }
    kit.type(field(), value);
    const back = await marked(value);
    await kit.until(() => JSON.stringify(kit.looks(f)) === JSON.stringify(looks));
    return { typed, left, dim, back, looks: kit.looks(f) };
  });

import type { Locator, Page } from '@playwright/test';
import { test } from '@playwright/test';
import { formatValue } from '../../../src/components/kit/state/state.ts';
import { langs } from '../site.ts';
import {
  alive,
  controlAt,
  controls,
  expect,
  fieldsOf,
  listen,
  type Place,
  places,
  randomFrom,
  snapshot,
} from './figure.ts';
import type { Control } from './in-page.ts';

/**
 * Seeded fuzz: random keys, drags, texts, choices, buttons and addresses. A run that anyone repeats has the same seed;
 * FUZZ_SEED takes another way through the figures, FUZZ_SECONDS (30 in all) a longer one, FUZZ_FIGURES (names with commas)
 * through some of them only.
 */
const seed = Number(process.env.FUZZ_SEED ?? 1948);
const seconds = Number(process.env.FUZZ_SECONDS ?? 30);
const only = process.env.FUZZ_FIGURES?.split(',');

const texts =
  '0|1|0.5|.25|-1|2|3|10|1e-9|1e308|5e-324|-0|+1| 0.3 |1/6|1/0|12.5 %|0x10|1e999|NaN|abc||1,5|½|٣|1e|--1|0.1.2|가나다|각|0101|2101|a,b|\ud83d|😀|<b>'.split(
    '|',
  );
const keys =
  'ArrowLeft|ArrowRight|ArrowUp|ArrowDown|Home|End|PageUp|PageDown|Tab|Enter|Backspace|Delete|Escape|Space'.split(
    '|',
  );
const inAddress = [
  ...texts,
  '%',
  '%E0%A4%A',
  '1,,2',
  '0,0,0',
  '1,2,3',
  '4,3',
  '0,10,11',
  '1,1,1,1,1,1',
];

for (const lang of langs) {
  const here = places.filter((p) => p.alone && p.lang === lang && (only?.includes(p.id) ?? true));
  test(`${seconds / langs.length} seconds of random use of the figures in ${lang}`, async ({
    page,
  }) => {
    console.log(`fuzz: FUZZ_SEED=${seed} FUZZ_SECONDS=${seconds} (${lang})`);
    test.setTimeout(60_000 + seconds * 1000 + here.length * 4000);
    const said = listen(page);
    let actions = 0;
    for (const place of here)
      actions += await fuzz(page, place, said, (seconds * 1000) / langs.length / here.length);
    console.log(`fuzz: ${actions} actions on ${here.length} figures (${lang})`);
    expect(actions, 'actions').toBeGreaterThan(here.length);
  });
}

async function fuzz(page: Page, place: Place, said: string[], time: number): Promise<number> {
  const { id, path } = place;
  let number = seed;
  for (const letter of path + id) number = (Math.imul(number, 31) + letter.charCodeAt(0)) | 0;
  const random = randomFrom(number);
  await page.goto(path);
  const figure = await alive(page, id);
  const done: string[] = [];
  const until = Date.now() + time;
  while (Date.now() < until) {
    const wrong = await within(5000, async () => {
      await act(page, figure, id, random, (name) => done.push(name));
      return (await snapshot(figure)).problems;
    }).catch((error: Error) => [error.message]);
    const problems = [...wrong, ...said];
    if (problems.length > 0)
      throw new Error(
        `${id} on ${path} after ${done.length} actions (… ${done.slice(-4).join('; ')}):\n` +
          `${problems.join('\n')}\nRepeat with FUZZ_SEED=${seed} FUZZ_SECONDS=${seconds}`,
      );
    expect(new URL(page.url()).pathname, `${id}: after ${done.at(-1)}`).toBe(path);
  }
  return done.length;
}

async function within<T>(ms: number, work: () => Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${ms / 1000} s`)), ms);
  });
  return Promise.race([work(), late]).finally(() => clearTimeout(timer));
}

type Note = (name: string) => void;

/** One random action, described before it is done. */
async function act(page: Page, figure: Locator, id: string, random: () => number, note: Note) {
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const dice = random();
  if (dice < 0.12) return press(figure, pick, note);
  if (dice < 0.22) return drag(page, figure, random, note);
  if (dice < 0.34) return openAddress(page, id, random, pick, note);
  if (dice < 0.4) {
    const handles = await figure.locator('svg [role=slider]').all();
    if (handles.length > 0) {
      const key = pick(keys.slice(0, 8));
      note(`key ${key} on a handle`);
      await pick(handles).focus();
      return page.keyboard.press(key);
    }
  }
  const all = await controls(figure);
  if (all.length > 0) await use(page, figure, pick(all), pick, random, note);
}

async function press(figure: Locator, pick: <T>(from: readonly T[]) => T, note: Note) {
  const buttons = await figure
    .locator(
      'button:enabled:visible:not([data-action=copy], [data-action=picture]), summary:visible',
    )
    .all();
  const button = pick(buttons);
  const times = pick([1, 1, 2, 9]);
  note(`press “${await button.textContent({ timeout: 2000 })}” × ${times}`);
  await button.evaluate((b: HTMLElement, n) => {
    for (let k = 0; k < n; k++) b.click();
  }, times);
}

async function drag(page: Page, figure: Locator, random: () => number, note: Note) {
  const [drawing] = await figure.locator('svg:visible').all();
  note('drag in the drawing');
  const box = await drawing?.boundingBox({ timeout: 1000 });
  if (!box) return;
  const at = (): [number, number] => [box.x + box.width * random(), box.y + box.height * random()];
  await page.mouse.move(...at());
  await page.mouse.down();
  for (let i = 0; i < 3; i++) await page.mouse.move(...at());
  await page.mouse.up();
}

async function openAddress(
  page: Page,
  id: string,
  random: () => number,
  pick: <T>(from: readonly T[]) => T,
  note: Note,
) {
  const pairs = fieldsOf(id)
    .filter(() => random() < 0.7)
    .map(([name, field]) => {
      const text = random() < 0.5 ? pick(inAddress) : formatValue(field, field.examples(random));
      return `${id}.${name}=${/%/.test(text) ? text : encodeURIComponent(text.toWellFormed())}`;
    });
  const search = `?${pairs.join('&')}`;
  note(`open ${search}`);
  await page.evaluate((s) => {
    history.replaceState(null, '', location.pathname + s + location.hash);
    dispatchEvent(new PopStateEvent('popstate'));
  }, search);
}

async function use(
  page: Page,
  figure: Locator,
  c: Control,
  pick: <T>(from: readonly T[]) => T,
  random: () => number,
  note: Note,
) {
  const e = controlAt(figure, c.at);
  const what = `${c.kind} ${c.name}[${c.item}]`;
  if (random() < 0.25 && c.kind !== 'select') {
    const key = pick(keys);
    note(`key ${key} on ${what}`);
    await e.focus();
    return page.keyboard.press(key);
  }
  switch (c.kind) {
    case 'number':
    case 'text': {
      const text = pick(texts);
      note(`type “${text}” into ${what}`);
      await e.fill(text);
      if (random() < 0.3) await e.blur();
      return;
    }
    case 'range': {
      const at = random() < 0.3 ? pick([0, 1]) : random();
      note(`slide ${what} to ${at} of its way`);
      return e.evaluate((s: HTMLInputElement, share) => {
        s.valueAsNumber = Number(s.min) + share * (Number(s.max) - Number(s.min));
        s.dispatchEvent(new Event('input', { bubbles: true }));
        s.dispatchEvent(new Event('change', { bubbles: true }));
      }, at);
    }
    case 'select':
      note(`choose in ${what}`);
      return void (await e.selectOption(pick(c.options)));
    default:
      note(`choose ${c.value} of ${what}`);
      // A click at a place would miss while the page still scrolls after a key.
      return e.evaluate((control: HTMLElement) => control.click());
  }
}

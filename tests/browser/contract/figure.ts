import { readFileSync } from 'node:fs';
import { test as base, expect, type Locator, type Page } from '@playwright/test';
import {
  type AnyField,
  type Fields,
  lockedBy,
  type State,
} from '../../../src/components/kit/state/state.ts';
import { randomGenerator } from '../../../src/lib/numeric/random.ts';
import { chaptersInTurn, figures, langs, pages } from '../site.ts';
import { type Control, inPage, type Read } from './in-page.ts';
import { isTruth } from './shown.ts';

/** A figure on a page: found in the built files, so that a new figure or chapter is tested by being there. */
export interface Place {
  readonly id: string;
  readonly lang: 'ko' | 'en';
  readonly path: string;
  /** The embed page. */
  readonly alone: boolean;
}

export const places: readonly Place[] = pages.flatMap((path) => {
  const [, embed, lang] = /^\/(embed\/)?(ko|en)\//.exec(path) ?? [];
  if (lang !== 'ko' && lang !== 'en') return [];
  const html = readFileSync(`dist${path}index.html`, 'utf8');
  return figures
    .filter((id) => html.includes(`data-widget="${id}"`))
    .map((id) => ({ id, lang, path, alone: embed !== undefined }));
});

/** Pages with figures, each with the figures on it. */
export const pagesWithFigures: ReadonlyMap<string, readonly Place[]> = Map.groupBy(
  places,
  (place) => place.path,
);

/**
 * Places for what a figure does alike in both languages: alone it is tested in one of them, in its chapter in the other,
 * the next figure the other way round. What is said in words is tested in both.
 */
export const inOneLanguage = (some: readonly Place[]): readonly Place[] =>
  some.filter(
    ({ id, lang, alone }) => langs.indexOf(lang) === (figures.indexOf(id) + Number(alone)) % 2,
  );

/**
 * Each chapter's page in one of its languages, the next one in the other: for what the build has already seen to be the same
 * in both, such as the links to states, or what the language cannot change.
 */
export const eachChapterOnce: readonly (readonly [path: string, here: readonly Place[]])[] =
  chaptersInTurn().flatMap((path) => {
    const here = pagesWithFigures.get(path);
    return here ? [[path, here] as const] : [];
  });

/**
 * One figure of each chapter, or others in turn: for what a chapter can spoil for all of its figures or for none, since a
 * figure has the same script and style sheet wherever it stands.
 */
export const oneAChapter = (turn = 0): readonly Place[] =>
  eachChapterOnce.map(([, here]) => here[turn % here.length] as Place);

export const eachAlone: readonly Place[] = places.filter((place) => place.alone);

/**
 * Places for what must be seen in both languages: each figure once in either, one of each chapter's page there and the rest
 * alone. A chapter takes three times the work to open and is mostly not what is asked.
 */
export const inBothLanguages = (turn = 0): readonly Place[] => {
  const there = oneAChapter(turn);
  const met = new Set(there.map(({ id, lang }) => `${id} ${lang}`));
  return [...there, ...eachAlone.filter(({ id, lang }) => !met.has(`${id} ${lang}`))];
};

/** Each figure alone in one of its languages, and one on each chapter's page. */
export const aloneAndOneAChapter: readonly Place[] = [
  ...inOneLanguage(eachAlone),
  ...oneAChapter(),
];

const declared = new Map<string, State<Fields>>();
for (const id of figures) {
  const { state } = await import(`../../../src/components/widgets/${id}/state.ts`);
  declared.set(id, state);
}
/** What the figure declares of its parameters: their names, ranges and legal examples. */
export const fieldsOf = (id: string): readonly (readonly [name: string, field: AnyField])[] =>
  Object.entries((declared.get(id) as State<Fields>).fields) as [string, AnyField][];
/** What `?lock=` of one parameter takes away: its control, and those of what cannot change without it. */
export const lockedWith = (id: string, name: string): ReadonlySet<string> =>
  lockedBy(name, declared.get(id) as State<Fields>);
export const fieldOf = (id: string, name: string): AnyField | undefined =>
  declared.get(id)?.fields[name] as AnyField | undefined;

/** A test of whose page no exception and no console message may come. */
export const test = base.extend({
  page: async ({ page }, use) => {
    // The page of the test before is used again, with what went before in its history.
    const client = await page.context().newCDPSession(page);
    await client.send('Page.resetNavigationHistory');
    await client.detach();
    const said = listen(page);
    await use(page);
    expect(said, 'exceptions, console errors and warnings of the page').toEqual([]);
  },
});
export { expect };

/** Expects of something read again and again, at short intervals: most of it is true at once. */
export const eventually = <T>(read: () => T | Promise<T>, message: string) =>
  expect.poll(read, { message, timeout: 5000, intervals: [10, 20, 50, 100] });

export function listen(page: Page): string[] {
  const said: string[] = [];
  page.on('pageerror', (error) => said.push(`${page.url()}: ${error.message}`));
  page.on('console', (message) => {
    const text = message.text();
    // The browser's remark on a preloaded font that came late on a busy machine says nothing of the figure.
    if (/preloaded using link preload but not used/.test(text)) return;
    if (['error', 'warning'].includes(message.type())) said.push(`${page.url()}: ${text}`);
  });
  return said;
}

export const figureOn = (page: Page, id: string): Locator =>
  page.locator(`figure[data-widget="${id}"]`);

/** Waits until the figure answers to input. */
export async function alive(page: Page, id: string): Promise<Locator> {
  const figure = figureOn(page, id);
  const ready = await inPage(figure, undefined, (f, _, { awake }) => awake(f));
  expect(ready, `${id} comes alive`).toBe(true);
  return figure;
}

export async function open(page: Page, place: Place, search = ''): Promise<Locator> {
  // Its own sign of life is waited for, not that of everything else on the page.
  await page.goto(`${place.path}${search}${place.alone ? '' : `#${place.id}`}`, {
    waitUntil: 'domcontentloaded',
  });
  return alive(page, place.id);
}

/** Alone a figure has 8 px more of a phone's width than in its chapter: takes them away. */
export const asInChapter = (figure: Locator, { alone }: Place): Promise<void> =>
  figure.evaluate((f, wider) => {
    if (wider) f.style.marginInline = '4px';
  }, alone);

export interface Shown {
  readonly quantity: string | undefined;
  readonly value: string | undefined;
  readonly unit: string | undefined;
  readonly text: string;
  readonly live: string | null;
}

export const outputs = (figure: Locator): Promise<Shown[]> =>
  figure.locator('output').evaluateAll((all) =>
    all.map((o) => ({
      quantity: o.dataset.quantity,
      value: o.dataset.value,
      unit: o.dataset.unit,
      text: (o.textContent ?? '').trim(),
      live: o.getAttribute('aria-live'),
    })),
  );

/** All results, as a program reads them: one line each, so that a difference is seen at once. */
export const values = (figure: Locator): Promise<string[]> =>
  inPage(figure, undefined, (f, _, kit) => kit.values(f));

export const controlAt = (figure: Locator, at: number): Locator =>
  figure.locator('input:not([type=hidden]):not([readonly]), select, textarea').nth(at);

/** The controls that a reader can use now. */
export const controls = (figure: Locator): Promise<Control[]> =>
  inPage(figure, undefined, (f, _, kit) => kit.controls(f));

/** Random numbers in [0, 1) from a whole number. */
export const randomFrom = (seed: number) => randomGenerator(seed >>> 0).next;

/** Legal texts for a field of a parameter, or of one of its items, other than the default. */
function* legalTexts(id: string, name: string, random: () => number): Generator<string> {
  const field = fieldOf(id, name);
  const item = field?.kind === 'list' ? field.item : field;
  if (!item) throw new Error(`${id}: the control ${name} is no parameter that state.ts declares`);
  for (let i = 0; i < 100; i++) {
    const value =
      item.kind === 'codewords' ? ['0', '10', '110', '0111'][i % 4] : item.examples(random);
    if (value !== 0 && String(value) !== String(item.default)) yield String(value);
  }
}

/** A legal text for a field, other than the present one and than the default. */
export function legalText(id: string, c: Control, random: () => number): string {
  for (const text of legalTexts(id, c.name, random)) if (text !== c.value) return text;
  throw new Error(`${id}: found no other value for ${c.name} than ${c.value}`);
}

/** Moves a control as a reader would, to another legal value. */
export async function move(figure: Locator, id: string, c: Control, random: () => number) {
  const e = controlAt(figure, c.at);
  switch (c.kind) {
    case 'range':
      return e.press(Number(c.value) < (c.min + c.max) / 2 ? 'ArrowRight' : 'ArrowLeft');
    case 'select':
      return void (await e.selectOption(c.options.find((o) => o !== c.value) ?? c.value));
    case 'radio':
    case 'checkbox':
      return e.setChecked(!c.checked, { force: true });
    default:
      return e.fill(legalText(id, c, random));
  }
}

/**
 * Moves one control of each name: the first and the last item of a list, an unchosen option. Gives their names. All at once
 * in the page: that each control hears real keys and typing is seen in input.spec.ts.
 */
export function moveAll(figure: Locator, id: string, seed = 1): Promise<string[]> {
  const random = randomFrom(seed);
  const parameters = fieldsOf(id).map(([name, field]) => ({
    name,
    standard: String(field.default),
    texts: [...new Set(legalTexts(id, name, random))],
  }));
  return inPage(figure, parameters, async (f, parameters, kit) => {
    // Nobody moves what is not on the screen; what was skipped out of sight is drawn with the next frame.
    f.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    const moved = new Set<string>();
    for (const { name, standard, texts } of parameters) {
      // Found anew each time: one parameter can change which controls another one has.
      const now = kit.controls(f).filter((c) => c.name === name);
      const fields = now.filter((c) => c.kind === 'number' || c.kind === 'text');
      const option = now.filter((c) => c.kind === 'radio' && !c.checked && c.value !== standard);
      const chosen = option.at(-1) ?? now.find((c) => c.kind === 'select' || c.kind === 'checkbox');
      const some = chosen
        ? [chosen]
        : fields.length
          ? [...new Set([fields[0], fields.at(-1)])]
          : now.slice(0, 1);
      for (const c of some) {
        const e = kit.elements(f)[c?.at ?? -1];
        if (!c || !e) continue;
        if (c.kind === 'range') kit.step(e);
        else if (c.kind === 'radio' || c.kind === 'checkbox') (e as HTMLElement).click();
        else {
          const others = c.kind === 'select' ? c.options : texts;
          const text = others[c === fields[0] ? 'find' : 'findLast']((t) => t !== c.value);
          if (text === undefined) throw new Error(`no other value for ${name} than ${c.value}`);
          kit.type(e, text);
          if (c.kind === 'select') e.dispatchEvent(new Event('change', { bubbles: true }));
        }
        await kit.rendered();
        moved.add(name);
      }
    }
    return [...moved];
  });
}

/** The parameters of one figure in an address, in order. */
export const mine = (url: string, id: string): string[] =>
  new URL(url).search
    .slice(1)
    .split('&')
    .filter((pair) => pair.startsWith(`${id}.`));

/**
 * A click anywhere writes the last change into the address at once, so that a link has the present state. A test need
 * not wait for it to settle.
 */
export const flush = (page: Page): Promise<void> => page.evaluate(() => document.body.click());

/** The address once the last change is in it, and the results. */
export const settled = (figure: Locator): Promise<{ url: string; values: string[] }> =>
  inPage(figure, undefined, (f, _, kit) => {
    document.body.click();
    return { url: location.href, values: kit.values(f) };
  });

/** All that a figure shows at one moment. */
export interface Snapshot {
  readonly values: readonly string[];
  /** What it says of refused values. */
  readonly refused: string;
  /** What no figure may show. */
  readonly problems: readonly string[];
}

/** Reads a figure; `typed` is a text that its messages and drawing may quote. */
export const snapshot = async (figure: Locator, typed = ''): Promise<Snapshot> =>
  judged(await inPage(figure, undefined, (f, _, { read }) => read(f)), typed);

/** The same of what was read in the page. */
export function judged(raw: Read, typed = ''): Snapshot {
  const problems: string[] = [];
  for (const { quantity, value, text } of raw.results) {
    const number = Number(value);
    if (value === '' || String(number) !== value || Number.isNaN(number))
      problems.push(`${quantity}: data-value is “${value}”, not a number as JavaScript prints it`);
    if (!/\d|∞/.test(text) && !isTruth(text))
      problems.push(`${quantity}: “${text}” shows no number`);
    if (neverNegative.test(quantity) && !(number >= 0))
      problems.push(`${quantity} is ${value}, expected 0 or more`);
  }
  const p = raw.results.filter((o) => o.quantity === 'p').map((o) => Number(o.value));
  for (const x of p) if (!(x >= 0 && x <= 1)) problems.push(`p is ${x}, outside [0, 1]`);
  const sum = p.reduce((a, b) => a + b, 0);
  if (p.length > 1 && Math.abs(sum - 1) > 1e-9) problems.push(`p sums to ${sum}, expected 1`);
  if (raw.results.length === 0) problems.push('no results are left');
  for (const [where, found] of Object.entries(raw.never))
    if (found && !typed.includes(found)) problems.push(`its ${where} holds “${found}”`);
  const values = raw.results.map(({ quantity, value }) => `${quantity} ${value}`);
  return { values, refused: raw.refused, problems };
}
/** A gradient has a sign. */
const neverNegative =
  /^(?!.*gradient).*(entropy|information|perplexity|divergence|loss|length|bits|error)\b/;

/** What can be moved in the drawing itself. */
export const drawnSliders = 'svg [role=slider]:not([aria-disabled=true])';

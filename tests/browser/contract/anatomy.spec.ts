import type { CDPSession, Locator, Page } from '@playwright/test';
import { symbol } from '../../../src/components/kit/words/symbol.ts';
import {
  asInChapter,
  controls,
  drawnSliders,
  eachAlone,
  expect,
  inBothLanguages,
  inOneLanguage,
  legalText,
  oneAChapter,
  open,
  type Place,
  randomFrom,
  test,
} from './figure.ts';

/** How a figure is laid out: what is moved has its number in sight, and nothing else moves with it. */

test('a figure alone is as wide as in its chapter, on a desk as on a phone', async ({ page }) => {
  const [there] = oneAChapter();
  const here = eachAlone.find(({ id, lang }) => id === there?.id && lang === there?.lang);
  if (!there || !here) throw new Error('no chapter has a figure that stands alone too');
  const widths = async (place: Place) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    const figure = await open(page, place);
    const width = () => figure.evaluate((f) => f.getBoundingClientRect().width);
    const desk = await width();
    await asInChapter(figure, place);
    const phones: number[] = [];
    for (const px of [320, 360]) {
      await page.setViewportSize({ width: px, height: 800 });
      phones.push(await width());
    }
    return { desk, phones };
  };
  expect(await widths(here)).toEqual(await widths(there));
});

/** The parts of a figure in the order in which a reader needs them. */
const parts = [
  'figcaption',
  '.figure-picture',
  '.figure-result',
  '.controls-first',
  '.tells',
  '.figure-body > .readouts',
  '.controls-rest',
  '.live',
  '.values',
  '.tools',
];

for (const place of inBothLanguages(1))
  test(`${place.id} on ${place.path} comes in the order of need, its first controls within 560 px of a phone, and no control moves while values change`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    const figure = await open(page, place);
    await asInChapter(figure, place);
    await test.step('in the order of need, for the eye as for the keys', async () => {
      const found = await figure.evaluate((f, selectors) => {
        const here = selectors.flatMap((selector) => [...f.querySelectorAll(selector)].slice(0, 1));
        const follows = (a: Element, b: Element) =>
          Boolean(a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING);
        return {
          parts: here.length,
          document: here.slice(1).map((e, i) => follows(here[i] as Element, e)),
          page: here
            .filter((e) => e.checkVisibility()) // a formula may be folded
            .map((e) => e.getBoundingClientRect())
            .map(({ top }, i, all) => i === 0 || (all[i - 1] as DOMRect).bottom <= top + 1),
          jumps: [...f.querySelectorAll('[tabindex]')].filter(
            (e) => (e as HTMLElement).tabIndex > 0,
          ).length,
        };
      }, parts);
      expect(found.parts, 'parts').toBeGreaterThan(5);
      expect(found.document, 'each follows the one before in the document').not.toContain(false);
      expect(found.page, 'each stands below the one before on a phone').not.toContain(false);
      expect(found.jumps, 'no tabindex jumps the queue').toBe(0);
    });

    await test.step('symbols have the face of the formulas wherever something is named', async () => {
      expect(await inTextFace(figure), 'in the face of the text').toEqual([]);
    });

    await test.step('picture, main number and first controls stand within 560 px', async () => {
      const found = await figure.evaluate((f) => {
        const box = (s: string) => f.querySelector(s)?.getBoundingClientRect();
        const picture = box('.figure-picture') as DOMRect;
        const last = box('.controls-first') ?? box('.figure-result') ?? picture;
        return { height: last.bottom - picture.top, main: box('.readout.main')?.height };
      });
      expect(found.height).toBeLessThanOrEqual(560);
      if (found.main !== undefined) expect(found.main, 'the main number in one line').toBe(64);
    });

    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    await page.evaluate(measure);
    for (const width of [320, 1280])
      await test.step(`no control moves at ${width} px`, async () => {
        await page.setViewportSize({ width, height: 900 });
        const before = await standing(figure);
        expect(before.length, 'controls').toBeGreaterThan(3);
        for await (const [what, now] of changes(figure, place))
          expect(moved(before, now), `at ${width} px, moved by ${what}`).toEqual([]);
      });
  });

/** What names a column, a field, a setting, a number or a mark, and has a symbol in the face of the text. */
const inTextFace = (figure: Locator): Promise<string[]> =>
  figure.evaluate((f, source) => {
    const isSymbol = new RegExp(source);
    const named =
      '.figure-title, .figure-try, thead th, .row-label, .number-cell-label, .choice-cell, .readout-label, .axis-title, .plot-label';
    return [...f.querySelectorAll(named)].flatMap((e) => {
      const texts = document.createTreeWalker(e, NodeFilter.SHOW_TEXT);
      const found: string[] = [];
      while (texts.nextNode()) {
        const { nodeValue, parentElement } = texts.currentNode;
        const face = getComputedStyle(parentElement as Element).fontFamily;
        if (isSymbol.test(nodeValue ?? '') && !face.startsWith('KaTeX'))
          found.push(`${e.className} ${nodeValue}`);
      }
      return found;
    });
  }, symbol.source);

interface Standing {
  readonly what: string;
  readonly x: number;
  readonly y: number;
}
type Measure = (figure: Element) => Promise<Standing[]>;

/** Gives the page what tells where every control stands once it is drawn; what is dragged in the drawing is no such control. */
function measure(): void {
  const standing: Measure = async (figure) => {
    await new Promise<void>((done) => {
      requestAnimationFrame(() => setTimeout(done));
      setTimeout(done, 500);
    });
    return [...figure.querySelectorAll('input, textarea, select, button, summary, a')]
      .filter((e) => e.checkVisibility())
      .map((e) => {
        const { left, top } = e.getBoundingClientRect();
        const name = e.getAttribute('name') ?? e.textContent?.trim() ?? '';
        return {
          what: `${e.tagName.toLowerCase()} ${name}`.trim(),
          x: Math.round(left + scrollX),
          y: Math.round(top + scrollY),
        };
      });
  };
  Object.assign(window, { standing });
}
/** What is folded on a narrow page is to stand still too. */
const standing = (figure: Locator): Promise<Standing[]> =>
  figure.evaluate((f) => {
    for (const fold of f.querySelectorAll<HTMLElement>('.fold-narrow:not([open]) > summary'))
      if (fold.checkVisibility()) fold.click();
    return (window as unknown as { standing: Measure }).standing(f);
  });

const moved = (before: readonly Standing[], now: readonly Standing[]): string[] => {
  if (before.length !== now.length) return [`${before.length} controls became ${now.length}`];
  return before.flatMap(({ x, y }, i) => {
    const { what, ...at } = now[i] as Standing;
    const [across, down] = [at.x - x, at.y - y];
    // A tenth of a millimetre of rounding is none.
    return Math.abs(across) > 1 || Math.abs(down) > 1 ? [`${what} by ${across}, ${down}`] : [];
  });
};

/** What starts a run, which adds its result below all controls. */
const runs = new Set(['throws', 'seed']);

type Change = readonly [what: string, now: readonly Standing[]];

/**
 * Moves every slider over its way, everything drawn from end to end, and types some numbers. The first key of a handle and
 * the first number are real; what follows them is made in the page, which tells after each where everything stands.
 */
async function* changes(figure: Locator, { id }: Place): AsyncGenerator<Change> {
  yield* await figure.evaluate(slide);
  const grips = figure.locator(drawnSliders);
  for (let i = 0; i < (await grips.count()); i++) {
    await grips.nth(i).press('Home');
    yield* await figure.evaluate(press, { drawnSliders, i });
  }
  const random = randomFrom(7);
  const numbers = (await controls(figure)).filter((c) => c.kind === 'number' && !runs.has(c.name));
  const texts = numbers.slice(0, 6).map((c) => ({ ...c, text: legalText(id, c, random) }));
  const [first] = texts;
  if (!first) return;
  const { name, item } = first;
  await figure.locator(`input[type=text][name="${name}"]`).nth(item).fill(first.text);
  yield* await figure.evaluate(type, texts);
}

async function slide(figure: Element): Promise<Change[]> {
  const { standing } = window as unknown as { standing: Measure };
  const found: Change[] = [];
  const next = (i: number) =>
    figure.querySelectorAll<HTMLInputElement>('input[type=range]:enabled')[i];
  for (let i = 0, e = next(0); e; e = next(++i)) {
    const [min, max, step] = [Number(e.min), Number(e.max), Number(e.step)];
    for (const share of [0, 0.03, 0.3, 0.5, 0.77, 0.98, 1, 0.41]) {
      e.value = String(min + Math.round(((max - min) * share) / step) * step);
      e.dispatchEvent(new Event('input', { bubbles: true }));
      found.push([`slider ${e.name} at ${share}`, await standing(figure)]);
    }
  }
  return found;
}

async function press(
  figure: Element,
  { drawnSliders, i }: { drawnSliders: string; i: number },
): Promise<Change[]> {
  const { standing } = window as unknown as { standing: Measure };
  const found: Change[] = [[`handle ${i} by Home`, await standing(figure)]];
  for (const key of ['PageUp', 'ArrowRight', 'End', 'PageDown', 'ArrowLeft']) {
    const grip = figure.querySelectorAll(drawnSliders)[i];
    if (!grip) break; // one that has nowhere to go may leave the drawing
    const pressed = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
    if (grip.dispatchEvent(pressed)) throw new Error(`handle ${i} does not hear ${key}`);
    found.push([`handle ${i} by ${key}`, await standing(figure)]);
  }
  return found;
}

/** The first text has been typed. */
async function type(
  figure: Element,
  texts: readonly { name: string; item: number; text: string }[],
): Promise<Change[]> {
  const { standing } = window as unknown as { standing: Measure };
  const found: Change[] = [];
  for (const [i, { name, item, text }] of texts.entries()) {
    if (i > 0) {
      const fields = figure.querySelectorAll<HTMLInputElement>(`input[type=text][name="${name}"]`);
      const field = fields[item];
      if (!field?.checkVisibility() || field.disabled) throw new Error(`no field ${name} ${item}`);
      field.focus();
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }
    found.push([`field ${name}`, await standing(figure)]);
  }
  return found;
}

test.describe('a finger', () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 800 } });
  for (const place of [...inOneLanguage(eachAlone), ...oneAChapter(3)])
    test(`that moves ${place.id} on ${place.path} has the main number in sight`, async ({
      page,
    }) => {
      const figure = await open(page, place);
      await asInChapter(figure, place);
      const touch = await finger(page);
      await figure.evaluate((f) => {
        for (const fold of f.querySelectorAll<HTMLElement>('.fold-narrow > summary'))
          if (fold.checkVisibility()) fold.click();
      });
      for (let i = 0; ; i++) {
        const one = await figure.evaluate(bringLow, { drawnSliders, i });
        if (!one) break;
        await touch(one);
        const seen = await page.evaluate(whatWasSeen);
        expect(seen.length, `steps of ${one.what} (${i})`).toBeGreaterThan(3);
        expect(seen, `the main number while ${one.what} (${i}) moves`).not.toContain(false);
      }
    });
});

interface Taken {
  readonly what: string;
  readonly x: number;
  readonly y: number;
}
type Watched = Window & { whatWasSeen?: boolean[]; stopLooking?: () => void };

/**
 * Brings one of what can be moved as far down as it is still in sight, or the first controls below the picture in which it
 * stands: there its number is farthest away. From then on the page looks at every step of a finger whether it sees it.
 */
async function bringLow(
  figure: Element,
  { drawnSliders, i }: { drawnSliders: string; i: number },
): Promise<Taken | undefined> {
  const one = figure.querySelectorAll(`input[type=range]:enabled, ${drawnSliders}`)[i];
  if (!one) return undefined;
  const below = ['.controls-first', '.figure-result', '.figure-picture'];
  const last = below.map((s) => figure.querySelector(s)).find((part) => part) as Element;
  const at = one.closest('.figure-picture') ? last : one;
  at.scrollIntoView({ block: 'end', behavior: 'instant' });
  await new Promise<void>((done) => {
    requestAnimationFrame(() => setTimeout(done));
    setTimeout(done, 500);
  });
  const results = '.figure-result output';
  const near = one.parentElement as Element;
  const main = figure.querySelector(results)
    ? () => [...figure.querySelectorAll(results)]
    : () => [...near.querySelectorAll('output')];
  const seen: boolean[] = [];
  const look = () => {
    const all = main().map((e) => e.getBoundingClientRect());
    const inside = all.every(
      ({ top, bottom, left, right }) =>
        top >= 0 && bottom <= innerHeight && left >= 0 && right <= innerWidth,
    );
    seen.push(all.length > 0 && inside);
  };
  const stop = new AbortController();
  const step = () => setTimeout(look); // once it is rendered
  // Not passive, so that the browser waits for each step and joins none with the next.
  addEventListener('touchmove', step, { passive: false, signal: stop.signal });
  Object.assign(window, { whatWasSeen: seen, stopLooking: () => stop.abort() });
  const grips = [...one.querySelectorAll('.handle-dot, .grip, .cut-hit')];
  const box = (e: Element) => e.getBoundingClientRect();
  const { x, y, width, height } = box(grips.find((e) => box(e).width > 0) ?? one);
  const what = one.getAttribute('name') ?? one.getAttribute('aria-label') ?? '';
  if (width === 0) throw new Error(`nothing of ${what} is drawn to put a finger on`);
  return { what, x: x + width / 2, y: y + height / 2 };
}
async function whatWasSeen(): Promise<readonly boolean[]> {
  const { whatWasSeen: seen, stopLooking: stop } = window as Watched;
  await new Promise((done) => setTimeout(done));
  stop?.();
  return seen ?? [];
}

/** Puts a finger on what can be moved and moves it to and fro. */
async function finger(page: Page) {
  const cdp: CDPSession = await page.context().newCDPSession(page);
  return async ({ x, y }: Taken) => {
    const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: readonly [number, number]) =>
      cdp.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: at ? [{ x: at[0], y: at[1] }] : [],
      });
    await send('touchStart', [x, y]);
    for (const by of [12, 30, -20, -45, 8]) await send('touchMove', [x + by, y - Math.abs(by) / 2]);
    await send('touchEnd');
  };
}

import type { Locator, Page } from '@playwright/test';
import { expect, open, type Place, places, test } from '../contract/figure.ts';
import { figures, langs } from '../site.ts';

type Lang = (typeof langs)[number];

/** How a result is said: a number, and a unit or nothing. */
const words = {
  ko: { bits: '비트', nats: '내트', hartleys: '하틀리' },
  en: { bits: ' bits', nats: ' nats', hartleys: ' hartleys' },
} as const;

/** A figure in the hand: all that a language cannot change. That each number has its unit in both is asked of it at rest. */
export interface Hand {
  readonly page: Page;
  readonly figure: Locator;
  /** The number field of a parameter; of a list, that of an item from 0. */
  field(name: string, item?: number): Locator;
  slider(name: string, item?: number): Locator;
  choose(name: string, value: string): Promise<void>;
  reset(): Promise<void>;
  /** Drags something drawn to a place in the drawing, given in shares from the left and from the foot. */
  drag(grip: Locator, x: number, y: number): Promise<void>;
  /**
   * What the reader sees and what a program reads. The literals come from the lecture, the teaching plan or mpmath.
   * `1.000 bits` stands for the singular too.
   */
  shows(quantity: string, value: number | readonly number[], text?: string): Promise<void>;
}

/** A figure before somebody who reads: it has words, too. */
export interface Reader extends Hand {
  readonly lang: Lang;
  press(words: Readonly<Record<Lang, string | RegExp>>): Promise<void>;
  says(words: Readonly<Record<Lang, string | RegExp>>): Promise<void>;
}

/** One test in each language, with words. */
export function reading(id: string, title: string, body: (reader: Reader) => Promise<void>): void {
  const chapter = next(id) === 0 ? langs[(figures.indexOf(id) + 1) % 2] : undefined;
  for (const lang of langs) declare(id, title, lang, lang === chapter, body);
}

/**
 * One test in one language, the next one in the other: who has no words to press or to read cannot meet a mistake of one
 * language only.
 */
export function moving(id: string, title: string, body: (hand: Hand) => Promise<void>): void {
  const turn = next(id);
  declare(id, title, langs[(figures.indexOf(id) + turn) % 2] as Lang, turn === 0, body);
}

/** How many tests a figure has before this one. */
function next(id: string): number {
  const before = begun.get(id) ?? 0;
  begun.set(id, before + 1);
  return before;
}
const begun = new Map<string, number>();

/**
 * A figure is tested alone, but in one language its first test opens the chapter: there stand others beside it, with their
 * styles and scripts and parameters in the address, and it must hear its controls as it does alone.
 */
function declare(
  id: string,
  title: string,
  lang: Lang,
  inChapter: boolean,
  body: (reader: Reader) => Promise<void>,
): void {
  const here = places.filter((p) => p.id === id && p.lang === lang);
  const place: Place | undefined = here.find(({ alone }) => alone !== inChapter) ?? here[0];
  if (!place)
    throw new Error(
      `${id}: no page of the built site has this figure in ${lang}. Is it a folder of src/components/widgets, and is dist built (npm run build:tests)?`,
    );
  test(`${id} in ${lang}: ${title}`, async ({ page }) =>
    body(readerOf(page, await open(page, place), lang, `${id} in ${lang}:`)));
}

function readerOf(page: Page, figure: Locator, lang: Lang, at: string): Reader {
  return {
    page,
    figure,
    lang,
    field: (name, item = 0) =>
      figure.locator(`:is(input[type=text], textarea)[name="${name}"]`).nth(item),
    slider: (name, item = 0) => figure.locator(`input[type=range][name="${name}"]`).nth(item),
    choose: (name, value) =>
      figure.locator(`input[type=radio][name="${name}"][value="${value}"]`).check({ force: true }),
    press: (name) => figure.getByRole('button', { name: name[lang] }).first().click(),
    reset: () => figure.locator('[data-action=reset]').click(),
    async drag(grip, x, y) {
      const { from, to } = await grip.evaluate(
        async (e, [x, y]) => {
          await document.fonts.ready; // they may move it
          const area = e.closest('figure')?.querySelector('svg.plot-area');
          if (!area) throw new Error('nothing to drag is drawn');
          area.scrollIntoView({ block: 'center', behavior: 'instant' });
          const [own, box] = [e.getBoundingClientRect(), area.getBoundingClientRect()];
          return {
            from: [own.x + own.width / 2, own.y + own.height / 2] as const,
            to: [box.x + box.width * x, box.y + box.height * (1 - y)] as const,
          };
        },
        [x, y] as const,
      );
      await page.mouse.move(...from);
      await page.mouse.down();
      await page.mouse.move(...to, { steps: 4 });
      await page.mouse.up();
    },
    async shows(quantity, value, text) {
      const wanted = (typeof value === 'number' ? [value] : value).map(twelve);
      const [, number = '', unit] = /^(.*?)(?: (bits|nats|hartleys))?$/.exec(text ?? '') ?? [];
      const said = unit ? `${number}${words[lang][unit as 'bits']}` : number;
      const found = figure.locator(`output[data-quantity="${quantity}"]`);
      await expect
        .poll(
          async () => {
            const all = await found.evaluateAll((outputs) =>
              outputs.map((o) => [Number(o.dataset.value), o.textContent ?? ''] as const),
            );
            const values = all.map(([x]) => twelve(x));
            return text === undefined ? values : [...values, all[0]?.[1]];
          },
          { message: `${at} ${quantity}`, intervals: [10, 50, 100] },
        )
        .toEqual(text === undefined ? wanted : [...wanted, said.replace(/^(1\.0* bit)s$/, '$1')]);
    },
    says: (text) => expect(figure, at).toContainText(text[lang]),
  };
}

const twelve = (x: number): number => (Number.isFinite(x) ? Number(x.toPrecision(12)) : x);

/** Texts of which two lie on each other, of those that are seen. */
export const crossing = (labels: Locator): Promise<string[]> =>
  labels.evaluateAll((all) => {
    const seen = all.filter((e) => getComputedStyle(e).visibility === 'visible');
    const boxes = seen.map((e) => ({ text: e.textContent, at: e.getBoundingClientRect() }));
    return boxes.flatMap(({ text, at: a }, i) =>
      boxes
        .slice(i + 1)
        .filter(
          ({ at: b }) =>
            a.left < b.right - 1 &&
            b.left < a.right - 1 &&
            a.top < b.bottom - 2 &&
            b.top < a.bottom - 2,
        )
        .map((b) => `${text} | ${b.text}`),
    );
  });

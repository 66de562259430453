import type { Locator, Page } from '@playwright/test';
import { expect, open, places, test } from '../contract/figure.ts';
import { figures, langs } from '../site.ts';

type Lang = (typeof langs)[number];

/** How a result is said: a number, and a unit or nothing. */
const words = {
  ko: { bits: '비트', nats: '내트', hartleys: '하틀리' },
  en: { bits: ' bits', nats: ' nats', hartleys: ' hartleys' },
} as const;

/** A figure in the hands of a reader: alone, and for its first test in one language on its chapter's page. */
export interface Reader {
  readonly page: Page;
  readonly figure: Locator;
  readonly lang: Lang;
  /** The number field of a parameter; of a list, that of an item from 0. */
  field(name: string, item?: number): Locator;
  slider(name: string, item?: number): Locator;
  choose(name: string, value: string): Promise<void>;
  press(words: Readonly<Record<Lang, string | RegExp>>): Promise<void>;
  /** Drags something drawn to a place in the drawing, given in shares from the left and from the foot. */
  drag(grip: Locator, x: number, y: number): Promise<void>;
  /**
   * What the reader sees and what a program reads. The literals come from the lecture, the teaching plan or mpmath.
   * `1.000 bits` stands for the singular too.
   */
  shows(quantity: string, value: number | readonly number[], text?: string): Promise<void>;
  says(words: Readonly<Record<Lang, string | RegExp>>): Promise<void>;
}

const begun = new Set<string>();

/** One test in each language. */
export function reading(id: string, title: string, body: (reader: Reader) => Promise<void>): void {
  const first = !begun.has(id);
  begun.add(id);
  for (const lang of langs) {
    const inChapter = first && (figures.indexOf(id) + langs.indexOf(lang)) % 2 === 1;
    const here = places.filter((p) => p.id === id && p.lang === lang);
    const place = here.find(({ alone }) => alone !== inChapter) ?? here[0];
    if (!place)
      throw new Error(
        `reading('${id}', …): no page of the built site has this figure in ${lang}. Is it a folder of src/components/widgets, and is dist built (npm run build:tests)?`,
      );
    test(`${id} in ${lang}: ${title}`, async ({ page }) =>
      body(readerOf(page, await open(page, place), lang, `${id} in ${lang}:`)));
  }
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
    async drag(grip, x, y) {
      await page.evaluate(() => document.fonts.ready.then(() => undefined)); // they may move it
      const area = figure.locator('svg.plot-area').first();
      await area.evaluate((e) => e.scrollIntoView({ block: 'center', behavior: 'instant' }));
      const from = await grip.boundingBox();
      const box = await area.boundingBox();
      if (!from || !box) throw new Error('nothing to drag is drawn');
      await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
      await page.mouse.down();
      await page.mouse.move(box.x + box.width * x, box.y + box.height * (1 - y), { steps: 4 });
      await page.mouse.up();
    },
    async shows(quantity, value, text) {
      const found = figure.locator(`output[data-quantity="${quantity}"]`);
      const wanted = typeof value === 'number' ? [value] : value;
      await expect(async () => {
        const values = await found.evaluateAll((all) => all.map((o) => Number(o.dataset.value)));
        expect(values.map(twelve), `${at} ${quantity}`).toEqual(wanted.map(twelve));
      }).toPass({ timeout: 5000, intervals: [10, 50, 100] });
      if (text === undefined) return;
      const [, number = '', unit] = /^(.*?)(?: (bits|nats|hartleys))?$/.exec(text) ?? [];
      const said = unit ? `${number}${words[lang][unit as 'bits']}` : number;
      await expect(found.first(), `${at} ${quantity}`).toHaveText(
        said.replace(/^(1\.0* bit)s$/, '$1'),
      );
    },
    says: (text) => expect(figure, at).toContainText(text[lang]),
  };
}

const twelve = (x: number): number => (Number.isFinite(x) ? Number(x.toPrecision(12)) : x);

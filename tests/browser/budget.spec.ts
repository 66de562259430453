import { brotliCompressSync, constants } from 'node:zlib';
import { expect, type Page, test } from '@playwright/test';
import { figures, langs, read } from './site.ts';

/** Kilobytes are 1000 bytes, brotli 11, as a good static host sends them; inline scripts are counted. */
const compressed = (body: Buffer | string): number =>
  brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

interface Weight {
  script: number;
  total: number;
  fonts: number;
}

async function weigh(page: Page, address: string, scroll: boolean): Promise<Weight> {
  const weight: Weight = { script: 0, total: 0, fonts: 0 };
  const seen = new Set<string>();
  const pending: Promise<void>[] = [];
  page.on('response', (response) => {
    const url = response.url();
    if (seen.has(url) || !response.ok()) return;
    seen.add(url);
    pending.push(
      response.body().then(
        (body) => {
          const type = response.request().resourceType();
          const packed = /\.(woff2|png)$/.test(url) ? body.length : compressed(body);
          weight.total += packed;
          if (type === 'font') weight.fonts += packed;
          if (type === 'script') weight.script += packed;
          if (type === 'document')
            for (const [, code = ''] of body
              .toString()
              .matchAll(/<script(?![^>]*\ssrc=)[^>]*>([\s\S]+?)<\/script>/g))
              weight.script += compressed(code);
        },
        () => undefined,
      ),
    );
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  if (scroll) {
    await page.evaluate(async () => {
      for (let y = 0; y < document.body.scrollHeight; y += 500) {
        scrollTo(0, y);
        await new Promise((done) => setTimeout(done, 30));
      }
    });
    await page.waitForLoadState('networkidle');
  }
  await Promise.all(pending);
  return weight;
}

const hasFigures = (address: string) => /^\/(ko|en)\/[a-z-]+\/$/.test(address);

for (const address of read) {
  test(`${address} is light`, async ({ browser }) => {
    const fresh = async (scroll: boolean) => {
      const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
      const weight = await weigh(await context.newPage(), address, scroll);
      await context.close();
      return weight;
    };
    const first = await fresh(false);
    console.log(
      `${address} first load: script ${first.script} B, all ${first.total} B, fonts ${first.fonts} B`,
    );
    if (!hasFigures(address)) {
      expect(first.script, `JavaScript of ${address}, a page without figures`).toBeLessThanOrEqual(
        2000,
      );
      return;
    }
    const end = await fresh(true);
    console.log(`${address} to the end: script ${end.script} B, all ${end.total} B`);
    expect(first.script, `JavaScript of ${address} at first load`).toBeLessThanOrEqual(35_000);
    expect(end.script, `JavaScript of ${address} at its end`).toBeLessThanOrEqual(60_000);
    expect(first.total, `first load of ${address}`).toBeLessThanOrEqual(220_000);
  });
}

test('an embedded figure is light', async ({ browser }) => {
  const heavy: string[] = [];
  for (const figure of figures)
    for (const lang of langs) {
      const context = await browser.newContext();
      const w = await weigh(await context.newPage(), `/embed/${lang}/${figure}/`, false);
      console.log(`embed ${lang} ${figure}: ${w.total - w.fonts} B and ${w.fonts} B of fonts`);
      if (w.total - w.fonts > 60_000) heavy.push(`${lang}/${figure}: ${w.total - w.fonts} B`);
      await context.close();
    }
  expect(heavy).toEqual([]);
});

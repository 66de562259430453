import { hash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { expect, type Page, type Response, test } from '@playwright/test';
import { awaken } from './rest.ts';
import { figures, langs, read } from './site.ts';

test.use({ viewport: { width: 390, height: 844 } });

/** Kilobytes are 1000 bytes, brotli 11, as a good static host sends them; inline scripts are counted. */
const brotli = promisify(brotliCompress);
const packed = new Map<string, Promise<number>>();
/** Most files are those of other pages too, and each takes a while at brotli's best. */
function compressed(body: Buffer | string): Promise<number> {
  const key = hash('sha1', body);
  const known =
    packed.get(key) ??
    brotli(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).then((out) => out.length);
  packed.set(key, known);
  return known;
}

interface Weight {
  script: number;
  total: number;
  fonts: number;
}

/** Weighs all that a page asks for from now on; each call of what it gives tells the weight so far. */
function scales(page: Page): () => Promise<Weight> {
  const weight: Weight = { script: 0, total: 0, fonts: 0 };
  const seen = new Set<string>();
  const pending: Promise<void>[] = [];
  async function weigh(response: Response) {
    const url = response.url();
    const body = await response.body().catch(() => undefined); // led on before it was read
    if (!body) return;
    const type = response.request().resourceType();
    const size = /\.(woff2|png)$/.test(url) ? body.length : await compressed(body);
    weight.total += size;
    if (type === 'font') weight.fonts += size;
    if (type === 'script') weight.script += size;
    if (type === 'document')
      for (const [, code = ''] of body
        .toString()
        .matchAll(/<script(?![^>]*\ssrc=)[^>]*>([\s\S]+?)<\/script>/g))
        weight.script += await compressed(code);
  }
  page.on('response', (response) => {
    if (seen.has(response.url()) || !response.ok()) return;
    seen.add(response.url());
    pending.push(weigh(response));
  });
  return async () => {
    await page.waitForLoadState('networkidle');
    await Promise.all(pending);
    return { ...weight };
  };
}

const hasFigures = (address: string) => /^\/(ko|en)\/[a-z-]+\/$/.test(address);

for (const address of read)
  test(`${address} is light`, async ({ page }) => {
    const weight = scales(page);
    await page.goto(address);
    const first = await weight();
    console.log(
      `${address} first load: script ${first.script} B, all ${first.total} B, fonts ${first.fonts} B`,
    );
    if (!hasFigures(address)) {
      expect(first.script, `JavaScript of ${address}, a page without figures`).toBeLessThanOrEqual(
        2000,
      );
      return;
    }
    await awaken(page);
    const end = await weight();
    console.log(`${address} to the end: script ${end.script} B, all ${end.total} B`);
    expect(first.script, `JavaScript of ${address} at first load`).toBeLessThanOrEqual(35_000);
    expect(end.script, `JavaScript of ${address} at its end`).toBeLessThanOrEqual(60_000);
    expect(first.total, `first load of ${address}`).toBeLessThanOrEqual(220_000);
  });

for (const figure of figures)
  test(`${figure} alone is light`, async ({ browser }) => {
    for (const lang of langs) {
      const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
      const weight = scales(page);
      await page.goto(`/embed/${lang}/${figure}/`);
      const { total, fonts } = await weight();
      console.log(`embed ${lang} ${figure}: ${total - fonts} B and ${fonts} B of fonts`);
      expect.soft(total - fonts, `${figure} alone in ${lang}`).toBeLessThanOrEqual(60_000);
      await page.close();
    }
  });

import { brotliCompressSync, constants } from 'node:zlib';
import { expect, type Page, test } from '@playwright/test';
import { limits } from '../../src/build/limits.ts';
import { chapters } from './site.ts';

/** Bytes as a static host sends them; inline scripts are counted. */
const compressed = (body: Buffer | string, quality: number): number =>
  brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length;

interface Weight {
  readonly name: string;
  readonly type: string;
  readonly size: number;
}

/** Opens a page; gives what weighs all that came, compressed so well. */
async function arrivedOn(page: Page, address: string): Promise<(quality: number) => Weight[]> {
  const seen = new Set<string>();
  const pending: Promise<((quality: number) => Weight[]) | undefined>[] = [];
  page.on('response', (response) => {
    const url = response.url();
    if (seen.has(url) || !response.ok()) return;
    seen.add(url);
    const type = response.request().resourceType();
    const name = new URL(url).pathname.split('/').at(-1) || 'the page';
    pending.push(
      response.body().then(
        (body) => (quality) => {
          const size = /\.(woff2|png)$/.test(url) ? body.length : compressed(body, quality);
          const inline = [
            ...body.toString().matchAll(/<script(?![^>]*\ssrc=)[^>]*>([\s\S]+?)<\/script>/g),
          ].map(([, code = '']) => compressed(code, quality));
          // Inline scripts are weighed as scripts, and not twice.
          const inlined = type === 'document' ? inline.reduce((sum, n) => sum + n, 0) : 0;
          return [
            { name, type, size: size - inlined },
            { name: 'inline', type: 'script', size: inlined },
          ];
        },
        () => undefined,
      ),
    );
  });
  // Who has looked for a while gets the figure of the first screen, and idle moments lay out what is far below, with the
  // fonts that it needs: on a slow machine both would come before the network rests.
  await page.addInitScript(() => {
    const after = window.setTimeout;
    window.setTimeout = ((run: () => void, ms = 0) =>
      ms >= 2000 ? 0 : after(run, ms)) as typeof setTimeout;
    window.requestIdleCallback = () => 0;
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  const arrived = await Promise.all(pending);
  return (quality) => arrived.flatMap((weigh) => weigh?.(quality) ?? []);
}

/** What else a page may load is weighed by its files, in checks/budget.test.ts. */
const firstScript = limits['its scripts before the first touch'];
const firstAll = limits['a chapter when it opens, with its fonts'];

for (const address of chapters)
  test(`${address} is light when it opens`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    const weigh = await arrivedOn(page, address);
    const sum = (of: readonly Weight[]) => of.reduce((total, { size }) => total + size, 0);
    const named = (of: readonly Weight[]) =>
      of.map(({ name, size }) => `${name} ${size}`).join(', ');
    // A good host compresses at 11, which takes thirty times the work of 9: what is light enough at 9 is lighter at 11.
    for (const quality of [9, 11]) {
      const files = weigh(quality);
      const scripts = files.filter((file) => file.type === 'script');
      const [script, all] = [sum(scripts), sum(files)];
      console.log(`${address} at first, brotli ${quality}: script ${script} B, all ${all} B`);
      if (quality === 9 && (script > firstScript || all > firstAll)) continue;
      expect(script, `script of ${address} at first load: ${named(scripts)}`).toBeLessThanOrEqual(
        firstScript,
      );
      expect(all, `first load of ${address}: ${named(files)}`).toBeLessThanOrEqual(firstAll);
      break;
    }
  });

import { brotliCompressSync, constants } from 'node:zlib';
import { expect, type Page, test } from '@playwright/test';
import { chapters } from './site.ts';

/** Kilobytes are 1000 bytes, brotli 11, as a good static host sends them; inline scripts are counted. */
const compressed = (body: Buffer | string): number =>
  brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

interface Weight {
  readonly name: string;
  readonly type: string;
  readonly size: number;
}

async function weigh(page: Page, address: string): Promise<Weight[]> {
  const seen = new Set<string>();
  const pending: Promise<Weight[]>[] = [];
  page.on('response', (response) => {
    const url = response.url();
    if (seen.has(url) || !response.ok()) return;
    seen.add(url);
    const type = response.request().resourceType();
    const name = new URL(url).pathname.split('/').at(-1) || 'the page';
    pending.push(
      response.body().then(
        (body) => {
          const size = /\.(woff2|png)$/.test(url) ? body.length : compressed(body);
          const inline = [
            ...body.toString().matchAll(/<script(?![^>]*\ssrc=)[^>]*>([\s\S]+?)<\/script>/g),
          ].map(([, code = '']) => compressed(code));
          // Inline scripts are weighed as scripts, and not twice.
          const inlined = type === 'document' ? inline.reduce((sum, n) => sum + n, 0) : 0;
          return [
            { name, type, size: size - inlined },
            { name: 'inline', type: 'script', size: inlined },
          ];
        },
        () => [],
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
  return (await Promise.all(pending)).flat();
}

/** Bytes; what else a page may load is weighed by its files, in checks/budget.test.ts. */
const firstScript = 10_000;
const firstAll = 160_000;

for (const address of chapters)
  test(`${address} is light when it opens`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    const files = await weigh(page, address);
    const sum = (of: readonly Weight[]) => of.reduce((total, { size }) => total + size, 0);
    const named = (of: readonly Weight[]) =>
      of.map(({ name, size }) => `${name} ${size}`).join(', ');
    const scripts = files.filter((file) => file.type === 'script');
    console.log(`${address} at first: script ${sum(scripts)} B, all ${sum(files)} B`);
    expect(
      sum(scripts),
      `script of ${address} at first load: ${named(scripts)}`,
    ).toBeLessThanOrEqual(firstScript);
    expect(sum(files), `first load of ${address}: ${named(files)}`).toBeLessThanOrEqual(firstAll);
  });

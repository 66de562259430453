import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, type Page, test } from '@playwright/test';
import { built } from '../../src/scripts/desk/built.ts';
import { figures, langs, ports } from './site.ts';

/** A figure in a frame on a page of another origin, served with and without the header that sandboxes need. */

const course = (port: number) => `http://127.0.0.1:${port}/embed/en/coin-entropy/`;
const snippet = /```html\n([\s\S]*?)```/.exec(readFileSync('README.md', 'utf8'))?.[1] ?? '';
const flags =
  'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads';

/** A site of somebody else: it serves what it was given last. */
let body = '';
const server = createServer((_, response) => {
  response.writeHead(200, { 'content-type': 'text/html' }).end(body);
});
test.beforeAll(() => new Promise<void>((done) => server.listen(0, '127.0.0.1', done)));
test.afterAll(() => void server.close());

/** Opens the page of the README around a figure, with these sandbox flags. */
async function around(page: Page, port: number, sandbox: string) {
  const frame = snippet.replace(/https:\S+?(?=")/, course(port)).replace(flags, sandbox);
  body = `<!doctype html><title>Around</title>${frame}`;
  await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/`);
  return page.frameLocator('#coin');
}

test('the README shows a frame with every flag', () => {
  expect(snippet).toContain(`sandbox="${flags}"`);
  expect(snippet.split('\n').length).toBeLessThanOrEqual(13);
});

test('the frame gets the height of its figure, and no other window can give it one', async ({
  page,
}) => {
  const frame = await around(page, ports.root, flags);
  await frame.locator('figure[data-ready]').waitFor();
  const height = () => page.locator('#coin').evaluate((f: HTMLElement) => f.style.height);
  await expect.poll(height).toMatch(/px$/);
  const before = await height();
  await page.evaluate(() =>
    postMessage({ type: 'figure-height', id: 'coin-entropy', height: 7 }, '*'),
  );
  await page.evaluate(() => new Promise((done) => setTimeout(done, 50)));
  expect(await height()).toBe(before);
});

test('sandboxed to scripts alone, with the header: the figure works', async ({ page }) => {
  const frame = await around(page, ports.open, 'allow-scripts');
  await expect(frame.locator('figure[data-ready]')).toHaveCount(1);
  await frame.locator('input[type=range]').press('ArrowRight');
  await expect(frame.locator('input[type=text]').first()).toHaveValue('0.51');
  await expect(frame.locator('.failed')).toHaveCount(0);
});

test('sandboxed to scripts alone, without the header: the figure says what is missing', async ({
  page,
}) => {
  const frame = await around(page, ports.root, 'allow-scripts');
  await expect(frame.locator('.failed')).toContainText('could not start');
  await expect(frame.locator('.failed-sandbox')).toBeVisible();
  await expect(frame.locator('.failed')).toContainText('Access-Control-Allow-Origin');
});

test('where a frame allows no popups, ‘open’ shows the address instead', async ({ page }) => {
  const frame = await around(page, ports.open, 'allow-scripts');
  await frame.locator('figure[data-ready]').waitFor();
  await frame.locator('[data-action=open]').click();
  await expect(frame.locator('.copy-by-hand')).toContainText('lets it open no other page');
  await expect(frame.locator('.copy-by-hand input')).toHaveValue(/#coin-entropy$/);
});

test('where a frame allows popups, ‘open’ opens the course, which cannot reach back', async ({
  page,
}) => {
  const frame = await around(page, ports.root, flags);
  await frame.locator('figure[data-ready]').waitFor();
  const popup = page.waitForEvent('popup');
  await frame.locator('[data-action=open]').click();
  const opened = await popup;
  await expect(opened).toHaveURL(/\/en\/information-entropy\/#coin-entropy$/);
  expect(await opened.evaluate(() => window.opener)).toBe(null);
  await expect(frame.locator('.copy-by-hand')).toHaveCount(0);
});

test('in a frame ‘picture’ says where it can be saved if nothing came', async ({ page }) => {
  const frame = await around(page, ports.open, 'allow-scripts');
  await frame.locator('figure[data-ready]').waitFor();
  await frame.locator('[data-action=picture]').click();
  await expect(frame.locator('.copy-by-hand')).toContainText('If nothing was saved');
  await expect(frame.locator('.copy-by-hand input')).toHaveValue(/\/embed\/en\/coin-entropy\/$/);
});

test('offline, ‘picture’ and ‘open’ say why they do nothing', async ({ page, context }) => {
  await page.goto('/embed/en/coin-entropy/');
  const figure = page.locator('figure[data-ready]');
  await figure.waitFor();
  await context.setOffline(true);
  await figure.locator('[data-action=picture]').click();
  await expect(figure.locator('.tool-notice')).toContainText('did not arrive');
  await figure.locator('[data-action=open]').click();
  await expect(figure.locator('.tool-notice')).toContainText('no network');
});

/** What the teacher's desk builds, in a frame that lets scripts run and nothing else, on a phone, told nothing. */
function embedded(id: string, lang: string, more: { start?: string; lock?: string } = {}): string {
  const { code } = built({
    id,
    title: `Figure ${id}`,
    home: `http://127.0.0.1:${ports.open}/`,
    lang,
    theme: 'light',
    lock: more.lock ?? '',
    start: more.start ?? '',
    height: 480,
  });
  const sandboxed = code.replace('<iframe ', '<iframe sandbox="allow-scripts" ');
  return `<!doctype html><title>Around</title><meta name="viewport" content="width=device-width"><body style="margin: 0">${sandboxed}`;
}
const opened = (page: Page) =>
  page.goto(`http://localhost:${(server.address() as AddressInfo).port}/`);

for (const [turn, lang] of langs.entries())
  test(`the desk’s code works on a narrow page of another origin, sandboxed and with a height of its own, in ${lang}`, async ({
    page,
  }) => {
    test.setTimeout(120_000);
    await page.setViewportSize({ width: 320, height: 640 });
    for (const id of figures.filter((_, i) => i % 2 === turn)) {
      body = embedded(id, lang);
      await opened(page);
      const frame = page.frameLocator('iframe');
      await expect(frame.locator(`figure#${id}[data-ready]`), id).toHaveCount(1);
      await expect(frame.locator('.failed'), id).toHaveCount(0);
      await expect(page.locator('iframe')).toHaveAttribute('title', `Figure ${id}`);
      const size = await page.locator('iframe').boundingBox();
      expect(size, id).toMatchObject({ width: 320, height: 480 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth), id).toBe(320);
      const inside = await frame.locator('html').evaluate((root) => ({
        wide: root.scrollWidth,
        high: root.scrollHeight,
        scrolls: getComputedStyle(root).overflowY,
      }));
      expect(inside.wide, id).toBeLessThanOrEqual(320);
      expect(inside.high > 480 && inside.scrolls === 'hidden', `${id} is cut off`).toBe(false);
    }
  });

test('an embedded figure starts where the desk says, and keeps what is locked there', async ({
  page,
}) => {
  body = embedded('coin-entropy', 'en', { start: 'coin-entropy.p=0.25', lock: 'p' });
  await opened(page);
  const frame = page.frameLocator('iframe');
  await frame.locator('figure[data-ready]').waitFor();
  await expect(frame.locator('output[data-quantity=entropy]')).toContainText('0.811');
  await expect(frame.locator('input[name=p]')).toHaveCount(0);
});

/**
 * Speed of the built site, printed as figures and never judged by a test: Lighthouse on a mobile profile, how long a
 * slider takes to answer, beside an empty page with one slider in the same run (the machine's floor), and what each trick
 * of layout buys (TABLES=tricks prints that alone).
 *
 *   npm run build && npm run bench:site
 */
import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { type CDPSession, chromium, type Page } from 'playwright-core';
import { tricksTable } from './tricks.ts';

const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
const port = 4790;
const site = `http://127.0.0.1:${port}`;
const runs = Number(process.env.RUNS ?? 3);
const addresses = (
  process.env.PAGES ?? '/ko/information-entropy/,/en/information-entropy/,/,/ko/'
).split(',');

const server = spawn(
  'node_modules/.bin/astro',
  ['preview', '--host', '127.0.0.1', '--port', String(port), '--ignore-lock'],
  { cwd: '../..', stdio: 'ignore' },
);
for (let i = 0; i < 100; i++) {
  if (
    await fetch(`${site}/`).then(
      (r) => r.ok,
      () => false,
    )
  )
    break;
  await new Promise((done) => setTimeout(done, 100));
}

const median = (list: number[]) =>
  [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] as number;
const p98 = (list: number[]) =>
  [...list].sort((a, b) => a - b)[Math.floor(list.length * 0.98)] as number;

try {
  const tables = (process.env.TABLES ?? 'lighthouse,slider,tricks').split(',');
  if (tables.includes('lighthouse')) await lighthouseTable();
  if (tables.includes('slider')) await sliderTable();
  if (tables.includes('tricks')) {
    const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
    await tricksTable(browser, `${site}/ko/information-entropy/`, runs);
    await browser.close();
  }
} finally {
  server.kill();
}

async function lighthouseTable(): Promise<void> {
  console.log(
    `Lighthouse, mobile, median of ${runs}: performance accessibility practices seo · TBT · LCP · CLS`,
  );
  for (const address of addresses) {
    const seen: number[][] = [];
    for (let i = 0; i < runs; i++) {
      const chrome = await launch({
        chromePath: executablePath,
        chromeFlags: ['--headless=new', '--no-sandbox'],
      });
      const result = await lighthouse(site + address, { port: chrome.port, logLevel: 'silent' });
      chrome.kill();
      if (!result) continue;
      const { categories: c, audits: a } = result.lhr;
      seen.push([
        ...['performance', 'accessibility', 'best-practices', 'seo'].map((k) =>
          Math.round((c[k]?.score ?? 0) * 100),
        ),
        a['total-blocking-time']?.numericValue ?? Number.NaN,
        a['largest-contentful-paint']?.numericValue ?? Number.NaN,
        a['cumulative-layout-shift']?.numericValue ?? Number.NaN,
      ]);
    }
    const m = (k: number) => median(seen.map((s) => s[k] as number));
    console.log(
      `${address}: ${m(0)} ${m(1)} ${m(2)} ${m(3)} · ${m(4).toFixed(0)} ms · ${m(5).toFixed(0)} ms · ${m(6).toFixed(4)}`,
    );
  }
}

/** Time from an input event to the task after its frame, at a quarter of the processor's speed. */
async function sliderTable(): Promise<void> {
  const empty = createServer((_, response) => {
    response.setHeader('content-type', 'text/html');
    response.end(
      '<!doctype html><title>.</title><input type="range" min="0" max="1" step="0.01" style="width:400px">',
    );
  }).listen(port + 1);
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  const measure = async (url: string, selector: string) => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await page.goto(url);
    const cdp = await page.context().newCDPSession(page);
    const slider = page.locator(selector).first();
    await slider.scrollIntoViewIfNeeded();
    await page.waitForTimeout(800);
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    const key = p98(await keys(page, selector));
    const drag = p98(await drags(page, cdp, selector));
    await page.close();
    return { key, drag };
  };
  const chapter = `${site}/ko/information-entropy/`;
  const page = await browser.newPage();
  await page.goto(chapter);
  const figures = await page.$$eval('figure[data-widget]', (all) =>
    all.filter((f) => f.querySelector('input[type=range]')).map((f) => f.id),
  );
  await page.close();
  const floor = await measure(`http://127.0.0.1:${port + 1}/`, 'input');
  console.log(
    `\nSlider, p98 at 4x slow-down: empty page key ${floor.key.toFixed(1)} ms, drag ${floor.drag.toFixed(1)} ms`,
  );
  for (const id of figures) {
    const m = await measure(`${chapter}#${id}`, `figure#${id}[data-ready] input[type=range]`);
    console.log(
      `${id}: key ${m.key.toFixed(1)} ms (${(m.key / floor.key).toFixed(2)} x), drag ${m.drag.toFixed(1)} ms (${(m.drag / floor.drag).toFixed(2)} x)`,
    );
  }
  await browser.close();
  empty.close();
}

async function watch(page: Page, selector: string): Promise<void> {
  await page.evaluate((s) => {
    const w = window as unknown as { lags: number[] };
    w.lags = [];
    document.querySelector(s)?.addEventListener('input', (event) => {
      const from = event.timeStamp;
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => w.lags.push(performance.now() - from);
        channel.port2.postMessage(0);
      });
    });
  }, selector);
}
function lags(page: Page): Promise<number[]> {
  return page.evaluate(() => (window as unknown as { lags: number[] }).lags);
}

async function keys(page: Page, selector: string): Promise<number[]> {
  await watch(page, selector);
  await page.locator(selector).first().focus();
  for (let i = 0; i < 60; i++) {
    await page.keyboard.press(i % 20 < 10 ? 'ArrowRight' : 'ArrowLeft');
    await page.waitForTimeout(25);
  }
  return lags(page);
}

async function drags(page: Page, cdp: CDPSession, selector: string): Promise<number[]> {
  await watch(page, selector);
  const box = await page.locator(selector).first().boundingBox();
  if (!box) return [];
  const y = box.y + box.height / 2;
  const mouse = (type: 'mousePressed' | 'mouseMoved' | 'mouseReleased', x: number) =>
    cdp.send('Input.dispatchMouseEvent', { type, x, y, button: 'left', clickCount: 1 });
  await mouse('mousePressed', box.x + box.width * 0.3);
  for (let i = 0; i < 80; i++) {
    await mouse('mouseMoved', box.x + box.width * (0.3 + 0.4 * Math.abs(Math.sin(i / 12))));
    await page.waitForTimeout(20);
  }
  await mouse('mouseReleased', box.x + box.width * 0.3);
  return lags(page);
}

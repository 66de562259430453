/**
 * What each trick of layout buys: the chapter with the most figures, once as it is and once without each. Time that the
 * browser spends on styles and layout, at a quarter of the processor's speed.
 */
import type { Browser, CDPSession, Page } from 'playwright-core';

/** How a page is shown without a trick, by the names in src/scripts/tricks/README.md. */
const without: Readonly<Record<string, { css?: string; script?: string }>> = {
  nothing: {},
  arriving: { script: 'delete window.requestIdleCallback' },
  unseen: { css: '.chapter-body > .skippable { content-visibility: visible !important }' },
  'own layout': {
    css: 'astro-island[data-laid] { display: contents !important; contain: none !important }',
  },
  containment: { css: '.chapter-body > .figure { contain: none !important }' },
};

export async function tricksTable(browser: Browser, address: string, runs: number): Promise<void> {
  console.log(`\nTricks of layout, ${address}, medians of ${runs}: styles and layout in ms`);
  console.log('without        first paint   opening   one drag of 80 steps, by figure');
  for (const name of Object.keys(without)) {
    const seen: number[][] = [];
    let figures: string[] = [];
    for (let i = 0; i < runs; i++) {
      const one = await measure(browser, address, name);
      figures = one.figures;
      seen.push([one.paint, one.opening, ...one.drags]);
    }
    const m = (k: number) =>
      median(seen.map((s) => s[k] as number))
        .toFixed(0)
        .padStart(5);
    console.log(
      `${name.padEnd(14)} ${m(0)} ms      ${m(1)} ms  ${figures.map((id, k) => `${id} ${m(k + 2)}`).join(' · ')}`,
    );
  }
}

async function measure(browser: Browser, address: string, name: string) {
  const { css, script } = without[name] ?? {};
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    bypassCSP: true,
  });
  if (script) await context.addInitScript(script);
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send('Performance.enable');
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.goto(address, { waitUntil: 'networkidle' });
  const paint = await page.evaluate(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
  );
  const opening = await spent(cdp);
  if (css) await page.addStyleTag({ content: css });
  // Read once, so that everything has its place.
  await page.evaluate(async () => {
    for (let y = 0; y < document.body.scrollHeight; y += 500) {
      scrollTo(0, y);
      await new Promise((done) => setTimeout(done, 40));
    }
  });
  await page.waitForTimeout(800);
  const figures = (
    await page.$$eval('figure[data-ready]', (all) =>
      all.filter((f) => f.querySelector('input[type=range]')).map((f) => f.id),
    )
  ).slice(0, 3);
  const drags: number[] = [];
  for (const id of figures) drags.push(await drag(page, cdp, `#${id} input[type=range]`));
  await context.close();
  return { paint, opening, drags, figures };
}

async function drag(page: Page, cdp: CDPSession, selector: string): Promise<number> {
  const slider = page.locator(selector).first();
  await slider.scrollIntoViewIfNeeded();
  await page.waitForTimeout(600);
  const box = await slider.boundingBox();
  if (!box) return Number.NaN;
  const before = await spent(cdp);
  const y = box.y + box.height / 2;
  const mouse = (type: 'mousePressed' | 'mouseMoved' | 'mouseReleased', x: number) =>
    cdp.send('Input.dispatchMouseEvent', { type, x, y, button: 'left', clickCount: 1 });
  await mouse('mousePressed', box.x + box.width * 0.3);
  for (let i = 0; i < 80; i++) {
    await mouse('mouseMoved', box.x + box.width * (0.3 + 0.4 * Math.abs(Math.sin(i / 12))));
    await page.waitForTimeout(20);
  }
  await mouse('mouseReleased', box.x + box.width * 0.3);
  return (await spent(cdp)) - before;
}

/** Milliseconds that went into styles and layout so far. */
async function spent(cdp: CDPSession): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0;
  return (of('LayoutDuration') + of('RecalcStyleDuration')) * 1000;
}

const median = (list: number[]) =>
  [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] as number;

import AxeBuilder from '@axe-core/playwright';
import { type Browser, expect, type Page, test } from '@playwright/test';
import { figures, langs, pages, read } from './site.ts';

/** Opens a page and comes to rest: every island on the page alive, no frame pending. */
async function open(page: Page, address: string): Promise<string[]> {
  const problems: string[] = [];
  page.on('console', (m) => {
    if (m.type() === 'error' || m.type() === 'warning') problems.push(m.text());
  });
  page.on('pageerror', (e) => problems.push(e.message));
  await page.goto(address);
  return problems;
}

async function scrollThrough(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let y = 0; y < document.body.scrollHeight; y += 600) {
      scrollTo(0, y);
      await new Promise((done) => setTimeout(done, 25));
    }
    scrollTo(0, 0);
  });
}

const looks = [
  { name: 'light, 360 px', colorScheme: 'light', width: 360 },
  { name: 'light, 1280 px', colorScheme: 'light', width: 1280 },
  { name: 'dark, 360 px', colorScheme: 'dark', width: 360 },
  { name: 'dark, 1280 px', colorScheme: 'dark', width: 1280 },
  { name: 'forced colours', colorScheme: 'light', width: 1280, forcedColors: 'active' },
] as const;
type Look = (typeof looks)[number];

async function violations(browser: Browser, address: string, look: Look): Promise<string[]> {
  const context = await browser.newContext({
    colorScheme: look.colorScheme,
    viewport: { width: look.width, height: 900 },
    reducedMotion: 'reduce',
    ...('forcedColors' in look ? { forcedColors: look.forcedColors } : {}),
  });
  const page = await context.newPage();
  await open(page, address);
  await scrollThrough(page);
  const found = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .disableRules(['empty-table-header']) // it does not see that MathML speaks
    .analyze();
  await context.close();
  return found.violations.map(
    (v) =>
      `${address}, ${look.name}: ${v.id}: ${v.nodes.length} × ${v.nodes[0]?.target} ${v.nodes[0]?.failureSummary?.slice(0, 160)}`,
  );
}

for (const look of looks)
  for (const address of read)
    test(`${address}: no accessibility violation, ${look.name}`, async ({ browser }) => {
      test.setTimeout(120_000);
      expect(await violations(browser, address, look)).toEqual([]);
    });

test('no embedded figure has an accessibility violation', async ({ browser }) => {
  test.setTimeout(300_000);
  const found: string[] = [];
  for (const [i, figure] of figures.entries())
    for (const [k, lang] of langs.entries())
      found.push(
        ...(await violations(browser, `/embed/${lang}/${figure}/`, looks[(i + 2 * k) % 4] as Look)),
      );
  expect(found).toEqual([]);
});

test('no page is wider than a narrow phone, and nothing is asked of another host', async ({
  browser,
}) => {
  test.setTimeout(120_000);
  const context = await browser.newContext({ viewport: { width: 320, height: 720 } });
  const wrong: string[] = [];
  const page = await context.newPage();
  page.on('request', (r) => {
    const { hostname, protocol } = new URL(r.url());
    if (hostname !== '127.0.0.1' && protocol.startsWith('http'))
      wrong.push(`${page.url()} asks ${r.url()}`);
  });
  for (const address of pages) {
    await page.goto(address);
    await scrollThrough(page);
    const wide = await page.evaluate(() => document.scrollingElement?.scrollWidth ?? 0);
    if (wide > 320) {
      const culprit = await page.evaluate(() => {
        const over = [...document.body.querySelectorAll('*')].find((e) => {
          if (e.getBoundingClientRect().right <= 321) return false;
          for (let p = e.parentElement; p; p = p.parentElement)
            if (/auto|scroll|hidden|clip/.test(getComputedStyle(p).overflowX)) return false;
          return true;
        });
        return over ? `${over.tagName} ${over.className} ${over.textContent?.slice(0, 40)}` : '?';
      });
      wrong.push(`${address} is ${wide} px wide: ${culprit}`);
    }
  }
  expect(wrong).toEqual([]);
});

test('no displayed formula scrolls at 320 px, so none has to be a stop of the keyboard', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 740 });
  const wide: string[] = [];
  for (const address of pages.filter((p) => /^\/(ko|en)\/[a-z-]+\/$/.test(p))) {
    await page.goto(`${address}#sources`); // with a place in the address all is laid out
    const found = await page.evaluate(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true;
      return [...document.querySelectorAll('.katex-display')]
        .filter((formula) => formula.scrollWidth > formula.clientWidth)
        .map((formula) => formula.querySelector('annotation')?.textContent);
    });
    for (const tex of found) wide.push(`${address}: ${tex}`);
  }
  expect(wide).toEqual([]);
});

test('no page violates the policy, logs an error or moves its content while it loads', async ({
  browser,
}) => {
  test.setTimeout(120_000);
  const wrong: string[] = [];
  for (const address of pages) {
    const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
    const page = await context.newPage();
    await page.addInitScript(() => {
      const w = window as unknown as { violations: string[]; shift: number };
      w.violations = [];
      w.shift = 0;
      document.addEventListener('securitypolicyviolation', (e) => {
        w.violations.push(`${e.violatedDirective} ${e.blockedURI} ${e.sourceFile}:${e.lineNumber}`);
      });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as unknown as {
          value: number;
          hadRecentInput: boolean;
        }[])
          if (!entry.hadRecentInput) w.shift += entry.value;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    const problems = await open(page, address);
    await scrollThrough(page).catch(() => undefined); // a short address has led on
    await page.waitForLoadState('networkidle');
    const state = await page.evaluate(() => {
      const w = window as unknown as { violations: string[]; shift: number };
      return { violations: w.violations, shift: w.shift };
    });
    for (const p of problems) wrong.push(`${address}: ${p}`);
    for (const v of state.violations) wrong.push(`${address} violates the policy: ${v}`);
    if (state.shift > 0.01) wrong.push(`${address} moves its content by ${state.shift.toFixed(3)}`);
    await context.close();
  }
  expect(wrong).toEqual([]);
});

test('without JavaScript every text, formula and figure is there', async ({ browser }) => {
  const on = await browser.newContext();
  const off = await browser.newContext({ javaScriptEnabled: false });
  for (const address of read) {
    const [a, b] = [await on.newPage(), await off.newPage()];
    await a.goto(address);
    await b.goto(address);
    const count = (page: Page) =>
      page.locator('main').evaluate((main) => ({
        maths: main.querySelectorAll('math').length,
        figures: main.querySelectorAll('figure svg').length,
        headings: main.querySelectorAll('h1,h2,h3').length,
        text: (main.textContent ?? '').replace(/\s+/g, ' ').length,
      }));
    const [with_, without] = [await count(a), await count(b)];
    expect(without.maths, `${address}: formulas`).toBe(with_.maths);
    expect(without.figures, `${address}: drawings`).toBe(with_.figures);
    expect(without.headings, `${address}: headings`).toBe(with_.headings);
    expect(without.text, `${address}: text`).toBeGreaterThan(0.95 * with_.text);
    await a.close();
    await b.close();
  }
  await on.close();
  await off.close();
});

import { readFileSync } from 'node:fs';
import { test as base, expect, type Page } from '@playwright/test';
import { ofColours, thinFormulas, violations } from './axe.ts';
import { withEmpty } from './empty.ts';
import { awaken, drawn } from './rest.ts';
import { figures, langs, pages, read } from './site.ts';

const test = base.extend<object, { empty: Page }>(withEmpty);
test.use({ viewport: { width: 390, height: 844 } });

interface Look {
  readonly name: string;
  readonly colorScheme: 'light' | 'dark';
  readonly width: number;
  readonly forcedColors?: 'active';
  readonly rules?: string[];
}
const looks: readonly Look[] = [
  { name: 'light, 360 px', colorScheme: 'light', width: 360 },
  { name: 'dark, 360 px', colorScheme: 'dark', width: 360 },
  { name: 'dark, 1280 px', colorScheme: 'dark', width: 1280 },
  { name: 'light, 1280 px', colorScheme: 'light', width: 1280 },
  {
    name: 'forced colours',
    colorScheme: 'light',
    width: 1280,
    forcedColors: 'active',
    rules: ofColours,
  },
];

/**
 * Both languages have the same parts, sheets and widths: what people read is looked at in one of them as one half of these,
 * in the other one as the other half, the next page the other way round; in each light and dark, narrow and wide come once.
 * A figure alone is looked at in one of four ways, in another one in the other language.
 */
function looksAt(address: string): readonly Look[] {
  const path = /^\/(?:embed\/)?(ko|en)\/(.*)$/.exec(address);
  if (!path) return read.includes(address) ? looks : [];
  const turn = langs.indexOf(path[1] as 'ko');
  const names = read.map((page) => page.slice(4)).filter((name, i, all) => all.indexOf(name) === i);
  if (read.includes(address)) {
    const half = (names.indexOf(path[2] as string) + turn) % 2;
    return looks.filter((_, i) => i % 2 === half);
  }
  const figure = figures.indexOf((path[2] as string).slice(0, -1));
  const look = looks[(figure + 2 * turn) % 4];
  return figure >= 0 && look ? [look] : [];
}

/** Told by the page itself, from its first moment. */
interface Told {
  readonly violations: string[];
  shift: number;
  /** What moved, and by how much: for the message. */
  readonly moved: string[];
}
function tell(): void {
  const told: Told = { violations: [], shift: 0, moved: [] };
  Object.assign(window, { told });
  document.addEventListener('securitypolicyviolation', (e) => {
    told.violations.push(`${e.violatedDirective} ${e.blockedURI} ${e.sourceFile}:${e.lineNumber}`);
  });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as unknown as {
      value: number;
      hadRecentInput: boolean;
      sources: { node?: Node; previousRect: DOMRect; currentRect: DOMRect }[];
    }[])
      if (!entry.hadRecentInput) {
        told.shift += entry.value;
        for (const { node, previousRect: from, currentRect: to } of entry.sources)
          told.moved.push(
            `${location.pathname}: ${(node instanceof Element ? node.outerHTML : node?.textContent)?.slice(0, 80)} from ${[from.x, from.y, from.width, from.height]} to ${[to.x, to.y, to.width, to.height]}`,
          );
      }
  }).observe({ type: 'layout-shift', buffered: true });
}

/** /3/, /ko/3/, /ko/w/kl-fit/: leads on at once, to a page that has its own test. */
const leadsOn = (path: string) => /^\/((ko|en)\/)?(\d+|w\/[\w-]+)\/$/.test(path);

// A page is opened once, since opening a chapter and going through it is most of the work; then it is looked at in all ways.
for (const address of pages)
  test(`${address} is in order`, async ({ page, empty }) => {
    test.setTimeout(120_000);
    const said: string[] = [];
    page.on('console', (m) => {
      if (m.type() === 'error' || m.type() === 'warning') said.push(m.text());
    });
    page.on('pageerror', (e) => said.push(e.message));
    const elsewhere: string[] = [];
    page.on('request', (r) => {
      const { hostname, protocol } = new URL(r.url());
      if (hostname !== '127.0.0.1' && protocol.startsWith('http')) elsewhere.push(r.url());
    });
    await page.addInitScript(tell);
    await page.goto(address);

    if (read.includes(address))
      await test.step('without JavaScript every text, formula and figure is there', () =>
        withoutScript(page, empty, address));

    await test.step('nothing is refused, logged or moved while it loads', async () => {
      await page.waitForURL((url) => !leadsOn(url.pathname));
      if (!leadsOn(address)) await awaken(page);
      await page.waitForLoadState('networkidle');
      const told = await page.evaluate(() => (window as unknown as { told: Told }).told);
      expect.soft(told.violations, `${address} violates its policy`).toEqual([]);
      // A short address opens in the middle of a chapter, where lines may break anew when the fonts come: the chapter's own test.
      if (!leadsOn(address))
        expect
          .soft(told.shift, `${address} moves its content: ${told.moved.join('\n')}`)
          .toBeLessThanOrEqual(0.01);
      expect.soft(elsewhere, `${address} asks another host`).toEqual([]);
    });

    if (!leadsOn(address))
      await test.step('it is no wider than a narrow phone', async () => {
        await page.setViewportSize({ width: 320, height: 720 });
        await drawn(page);
        expect.soft(await tooWide(page), `${address} at 320 px`).toEqual([]);
      });

    const ways = looksAt(address);
    if (ways.length > 0) await thinFormulas(page);
    for (const { name, width, rules, ...media } of ways)
      await test.step(`no accessibility violation, ${name}`, async () => {
        await page.emulateMedia({ forcedColors: 'none', reducedMotion: 'reduce', ...media });
        await page.setViewportSize({ width, height: 900 });
        await drawn(page);
        expect.soft(await violations(page, rules), `${address}, ${name}`).toEqual([]);
      });
    expect(said, `errors and warnings of ${address}`).toEqual([]);
  });

/** What the page shows, or a file of it. */
function count(html: string | undefined) {
  const from = html === undefined ? document : new DOMParser().parseFromString(html, 'text/html');
  const main = from.querySelector('main');
  return {
    formulas: main?.querySelectorAll('math').length,
    drawings: main?.querySelectorAll('figure svg').length,
    headings: main?.querySelectorAll('h1, h2, h3').length,
    text: (main?.textContent ?? '').replace(/\s+/g, ' ').length,
  };
}

/** The page beside what its file holds for a reader without scripts. */
async function withoutScript(page: Page, empty: Page, address: string) {
  const [script, still] = await Promise.all([
    page.evaluate(count, undefined),
    empty.evaluate(count, readFileSync(`dist${address}index.html`, 'utf8')),
  ]);
  const { text, ...parts } = still;
  expect.soft(parts, `${address} without JavaScript`).toEqual({
    formulas: script.formulas,
    drawings: script.drawings,
    headings: script.headings,
  });
  expect.soft(text, `${address} without JavaScript: text`).toBeGreaterThan(0.95 * script.text);
}

/** What makes the page wider than its window, and formulas in it that scroll: each would be a stop of the keyboard. */
const tooWide = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const wrong: string[] = [];
    const wide = document.scrollingElement?.scrollWidth ?? 0;
    if (wide > innerWidth) {
      const over = [...document.body.querySelectorAll('*')].find((e) => {
        if (e.getBoundingClientRect().right <= innerWidth + 1) return false;
        for (let p = e.parentElement; p; p = p.parentElement)
          if (/auto|scroll|hidden|clip/.test(getComputedStyle(p).overflowX)) return false;
        return true;
      });
      wrong.push(
        `${wide} px wide: ${over?.tagName} ${over?.className} ${over?.textContent?.slice(0, 40)}`,
      );
    }
    const folds = [...document.querySelectorAll('details')].filter((fold) => !fold.open);
    for (const fold of folds) fold.open = true;
    for (const formula of document.querySelectorAll('.katex-display'))
      if (formula.scrollWidth > formula.clientWidth)
        wrong.push(`scrolls: ${formula.querySelector('annotation')?.textContent}`);
    for (const fold of folds) fold.open = false;
    return wrong;
  });

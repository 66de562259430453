import { expect, type Page, test } from '@playwright/test';
import { awaken } from './rest.ts';
import { chaptersInTurn } from './site.ts';

/** Opens a chapter, goes through it if it is to be gone through, and waits until it skips what is out of sight. */
async function settled(page: Page, address: string, goneThrough: boolean): Promise<void> {
  await page.goto(address);
  if (goneThrough) await awaken(page);
  await expect(page.locator('.run.skippable').nth(2)).toBeAttached();
}

const places = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.chapter-body > *')].map((block, i) => ({
      block: `${i}: ${block.tagName.toLowerCase()} ${block.id}`,
      top: Math.round(block.offsetTop),
      height: Math.round(block.offsetHeight),
    })),
  );

// Each chapter in one language on a phone, gone through, with all its figures alive; in the other on a desk, as it comes.
for (const [turn, width] of [360, 1280].entries())
  for (const address of chaptersInTurn(turn))
    test(`nothing moves or is cut when ${address} skips what is out of sight, ${width} px`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 800 });
      await settled(page, address, turn === 0);
      const skipped = await page.evaluate(
        () =>
          [...document.querySelectorAll('.chapter-body > * > *')].filter(
            (child) => !child.checkVisibility({ contentVisibilityAuto: true }),
          ).length,
      );
      // A chapter of the least length, without figures, has some 17.
      expect(skipped, 'children of blocks that are skipped').toBeGreaterThan(10);
      const skipping = await places(page);
      const cut = await page.evaluate(() => {
        const found: string[] = [];
        const blocks = document.querySelectorAll('.chapter-body > :not(h2)');
        for (const block of blocks) block.classList.remove('skippable');
        for (const figure of document.querySelectorAll<HTMLElement>('.chapter-body > .figure'))
          figure.style.contain = 'none';
        for (const block of blocks) {
          const room = block.getBoundingClientRect();
          // The boxes inside a formula are larger than what is drawn.
          for (const inner of block.querySelectorAll(':not(.katex *)')) {
            const box = inner.getBoundingClientRect();
            const out = Math.max(
              room.left - box.left,
              box.right - room.right,
              room.top - box.top,
              box.bottom - room.bottom,
            );
            if (out <= 32 || box.width === 0 || !inner.checkVisibility()) continue;
            // What scrolls or is hidden in a part of the block is not seen there anyway.
            let around = inner.parentElement;
            while (around && around !== block && getComputedStyle(around).overflow === 'visible')
              around = around.parentElement;
            if (around === block)
              found.push(`${inner.tagName}.${inner.getAttribute('class')} stands out by ${out} px`);
          }
        }
        return found;
      });
      expect(cut).toEqual([]);
      expect(skipping).toEqual(await places(page));
    });

/** Turns the page; how many blocks may be skipped, and children have no box, in that moment: soon it skips again. */
async function turnOver(page: Page): Promise<{ skippable: number; unseen: number }> {
  await page.evaluate(() => {
    const turned = new Promise((done) => {
      addEventListener('resize', () =>
        done({
          skippable: document.querySelectorAll('.skippable').length,
          unseen: [...document.querySelectorAll('.run > :not(script)')].filter(
            (child) => !child.checkVisibility({ contentVisibilityAuto: true }),
          ).length,
        }),
      );
    });
    Object.assign(window, { turned });
  });
  await page.setViewportSize({ width: 700, height: 900 });
  return page.evaluate(() => (window as never as { turned: ReturnType<typeof turnOver> }).turned);
}

test('a page of another width is laid out anew before it skips again', async ({ page }) => {
  await settled(page, '/en/information-entropy/', false);
  expect((await turnOver(page)).skippable).toBe(0);
  await expect(page.locator('.run.skippable').nth(2)).toBeAttached();
});

test('a figure that is opened by its address stands still while the chapter begins to skip', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        shifts.push((entry as PerformanceEntry & { value: number }).value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto('/en/information-entropy/#distribution-entropy');
  await expect(page.locator('.run.skippable').nth(2)).toBeAttached();
  const shifts = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);
  expect(shifts.reduce((sum, shift) => sum + shift, 0)).toBeLessThanOrEqual(0.01);
});

/** How many children of the text's blocks have no box. */
const unseen = (page: Page) =>
  page.evaluate(
    () =>
      [...document.querySelectorAll('.run > :not(script)')].filter(
        (child) => !child.checkVisibility({ contentVisibilityAuto: true }),
      ).length,
  );
const arriving = (page: Page) =>
  page.evaluate(() => document.documentElement.classList.contains('arriving'));
/** The chapter as it stands before its scripts have come. */
async function atFirst(page: Page, address: string): Promise<void> {
  await page.route('**/*.js', (route) => route.abort());
  await page.goto(address);
}

test('who comes to the top of a chapter does not wait for the layout of what is far below', async ({
  page,
}) => {
  await atFirst(page, '/ko/information-entropy/');
  expect(await arriving(page)).toBe(true);
  expect(await unseen(page)).toBeGreaterThan(60);
});

test('who comes to a place in a chapter, or back to it, finds all above it laid out', async ({
  page,
}) => {
  await atFirst(page, '/ko/information-entropy/#dice');
  expect(await arriving(page)).toBe(false);
  expect(await unseen(page)).toBe(0);
  await page.goto('/en/information-entropy/');
  expect(await arriving(page)).toBe(true);
  await page.reload();
  expect(await arriving(page)).toBe(false);
});

test('a chapter that was opened at its top has all its places a moment later', async ({ page }) => {
  await page.goto('/en/information-entropy/');
  await expect.poll(() => arriving(page)).toBe(false);
  const found = await places(page);
  await page.reload();
  await expect.poll(() => places(page)).toEqual(found);
});

test('a jump from the top of a chapter that has just come lands at its section', async ({
  page,
}) => {
  await page.goto('/en/information-entropy/', { waitUntil: 'commit' });
  await page.waitForFunction(() => document.querySelector('#summary'));
  await page.evaluate(() =>
    document.querySelector<HTMLElement>('.contents a[href="#summary"]')?.click(),
  );
  await page.waitForLoadState('networkidle');
  await expect.poll(() => arriving(page)).toBe(false);
  const top = await page.locator('#summary').evaluate((h) => h.getBoundingClientRect().top);
  expect(top).toBeGreaterThanOrEqual(0);
  expect(top).toBeLessThan(120);
});

for (const id of ['dice', 'joint-entropy', 'x-14-order-the-coins'])
  test(`what is jumped to while a chapter arrives stays where it is: ${id}`, async ({ page }) => {
    await atFirst(page, '/en/information-entropy/');
    const tops = await page.evaluate(async (id) => {
      const target = document.getElementById(id) as Element;
      const found: number[] = [];
      target.scrollIntoView({ block: 'center' });
      for (let frame = 0; frame < 10; frame++) {
        found.push(target.getBoundingClientRect().top);
        await new Promise((next) => requestAnimationFrame(next));
      }
      return found;
    }, id);
    expect(await arriving(page)).toBe(false);
    expect(Math.max(...tops) - Math.min(...tops), tops.join(', ')).toBeLessThanOrEqual(2);
  });

test('a page that is turned while it arrives is laid out as a whole', async ({ page }) => {
  await page.addInitScript(() => Object.assign(window, { requestIdleCallback: () => 0 }));
  await page.goto('/en/information-entropy/');
  expect(await arriving(page)).toBe(true);
  expect((await turnOver(page)).unseen).toBe(0);
  expect(await arriving(page)).toBe(false);
});

test('what opens in a figure moves the text below it, and lets it back when it closes', async ({
  page,
}) => {
  await page.goto('/en/information-entropy/#coin-entropy');
  const figure = page.locator('figure#coin-entropy[data-ready]');
  const below = () =>
    figure.evaluate((f) => {
      const next = f.nextElementSibling as Element;
      const inside = f.querySelector('.figure-body') as Element;
      return {
        gap: next.getBoundingClientRect().top - inside.getBoundingClientRect().bottom,
        height: f.getBoundingClientRect().height,
      };
    });
  await expect(figure.locator('astro-island[data-laid]')).toBeAttached();
  const closed = await below();
  await figure.locator('.values > summary').click();
  await expect.poll(async () => (await below()).height).toBeGreaterThan(closed.height + 50);
  expect((await below()).gap).toBeCloseTo(closed.gap, 1);
  await figure.locator('.values > summary').click();
  await expect.poll(async () => (await below()).height).toBeCloseTo(closed.height, 1);
});

import type { Locator } from '@playwright/test';
import { figures } from '../site.ts';
import {
  eachAlone,
  expect,
  fieldsOf,
  inOneLanguage,
  lockedWith,
  mine,
  moveAll,
  open,
  settled,
  test,
} from './figure.ts';
import { inPage } from './in-page.ts';

/** The figure alone: for an iframe, a slide, a projector. */
const alone = inOneLanguage(eachAlone);

for (const place of alone) {
  const { id, path } = place;
  test(`${id} alone on ${path}`, async ({ page, baseURL }) => {
    const at = `${id} on ${path}:`;
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.emulateMedia({ colorScheme: 'light' });
    await open(page, place, '?theme=dark');

    await test.step('loads nothing else', async () => {
      const elsewhere = asked.filter((url) => !url.startsWith(`${baseURL}/`));
      expect(elsewhere, `${at} requests to others`).toEqual([]);
      const found = await page.evaluate(() => ({
        figures: document.querySelectorAll('figure[data-widget]').length,
        around: document.querySelectorAll('nav, header, footer, iframe, aside').length,
        documents: performance.getEntriesByType('navigation').length,
      }));
      expect(found, `${at} one figure and nothing around it`).toEqual({
        figures: 1,
        around: 0,
        documents: 1,
      });
    });

    await test.step('theme', async () => {
      const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
      const light = (rgb: string) => Number(/\d+/.exec(rgb)?.[0]) > 127;
      expect(light(await ground()), `${at} ?theme=dark on a light system`).toBe(false);
      await page.emulateMedia({ colorScheme: 'dark' });
      await open(page, place, '?theme=light');
      expect(light(await ground()), `${at} ?theme=light on a dark system`).toBe(true);
      expect(await page.evaluate(() => localStorage.length), `${at} nothing is stored`).toBe(0);
    });

    await test.step('height message', async () => {
      const outer = '/a-page-around-it/';
      await page.route(`**${outer}`, (route) =>
        route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Around</title>' }),
      );
      await page.goto(outer);
      const told = await page.evaluate(
        ([src]) =>
          new Promise<{ id: string; height: number; inner: number }>((resolve) => {
            const frame = document.createElement('iframe');
            const last = Date.now() + 5000;
            let told: { id: string; height: number } | undefined;
            const look = () => {
              const inner = frame.contentDocument?.documentElement?.scrollHeight ?? 0;
              const fits = told !== undefined && inner <= told.height;
              if (told && (fits || Date.now() > last)) resolve({ ...told, inner });
              else setTimeout(look, 50); // fonts may still come and change the height
            };
            addEventListener('message', ({ data }) => {
              if (data?.type !== 'figure-height') return;
              frame.style.height = `${data.height}px`;
              told = data;
            });
            look();
            frame.style.cssText = 'width:360px;height:100px;border:0';
            frame.src = src as string;
            document.body.replaceChildren(frame);
          }),
        [path],
      );
      expect(told.id, `${at} the height message names the figure`).toBe(id);
      expect(told.height, `${at} the height that it tells`).toBeGreaterThan(100);
      expect(told.inner, `${at} a frame of that height need not scroll`).toBeLessThan(
        told.height + 1,
      );
    });
  });
}

/** Whose own steps (a race, a view, what is poured flat, a game, a tree) a lock takes away too. */
const stillWhenLocked = [
  'binary-cross-entropy',
  'cross-entropy',
  'batch-loss',
  'softmax-loss',
  'loss-curves',
  'kl-discrete',
  'kl-gaussian',
  'kl-fit',
  'monte-carlo-kl',
  'long-run-surprise',
  'yes-no-questions',
  'huffman-code',
];

test('whatever has no button left when locked is a figure', () => {
  expect(figures).toEqual(expect.arrayContaining(stillWhenLocked));
});

/** What can be used in a figure, and what it shows. */
const now = (figure: Locator) =>
  inPage(figure, undefined, (f, _, kit) => {
    const drawn = f.querySelectorAll('[role=slider], svg [tabindex="0"][aria-valuenow]');
    const buttons = [...f.querySelectorAll('.controls button')];
    return {
      names: [...new Set(kit.controls(f).map((c) => c.name))],
      drawn: drawn.length,
      buttons: buttons.filter((b) => b.checkVisibility({ visibilityProperty: true })).length,
      values: kit.values(f),
    };
  });

/** Presses reset, and what is shown then, or before long. */
const reset = (figure: Locator, expected: readonly string[]) =>
  inPage(figure, expected, async (f, expected, kit) => {
    const button = f.querySelector<HTMLElement>('[data-action=reset]');
    if (!button?.checkVisibility()) throw new Error('no button for reset is to be seen');
    button.click();
    await kit.rendered();
    await kit.until(() => `${kit.values(f)}` === `${expected}`);
    return kit.values(f);
  });

for (const place of alone) {
  const { id, path } = place;
  test(`${id} locked on ${path}`, async ({ page }) => {
    const at = `${id} on ${path}:`;
    let figure = await open(page, place);
    const start = await now(figure);
    const still = stillWhenLocked.includes(id);
    if (still) expect(start.buttons, `${at} buttons among its controls`).toBeGreaterThan(0);
    const moved = await moveAll(figure, id);
    const { url, values: there } = await settled(figure);
    const given = mine(url, id).join('&');
    expect(there, `${at} a given state`).not.toEqual(start.values);

    await test.step('lock=1', async () => {
      figure = await open(page, place, `?${given}&lock=1`);
      const left = await now(figure);
      expect(left.values, `${at} ?lock=1 shows the given state`).toEqual(there);
      expect(left.names, `${at} ?lock=1 takes the controls away`).toEqual([]);
      expect(left.drawn, `${at} ?lock=1 leaves no slider in what is drawn`).toBe(0);
      if (still)
        expect(left.buttons, `${at} ?lock=1 leaves no button that changes what is shown`).toBe(0);
      const fixed = mine((await settled(figure)).url, id).join('&');
      expect(fixed, `${at} ?lock=1 fixes the state`).toBe(given);
      expect(await reset(figure, there), `${at} reset keeps the given state`).toEqual(there);
    });

    await test.step('lock of one parameter', async () => {
      const names = fieldsOf(id).map(([name]) => name);
      const others = (name: string) => moved.filter((n) => !lockedWith(id, name).has(n));
      // What reset returns to is decided in one place for all figures and parameters (kit/figure/use-figure.ts): it is asked of one
      // parameter a figure, the first of one figure, the second of the next.
      const movable = names.filter((name) => others(name).length > 0);
      const turn = movable[figures.indexOf(id) % movable.length];
      for (const name of names) {
        figure = await open(page, place, `?${given}&lock=${name}`);
        const left = new Set((await now(figure)).names);
        for (const gone of [name, ...lockedWith(id, name)])
          expect(left.has(gone), `${at} ?lock=${name} takes the control of ${gone} away`).toBe(
            false,
          );
        for (const other of others(name))
          expect(left.has(other), `${at} ?lock=${name} leaves ${other}`).toBe(true);
        if (name !== turn) continue;
        await moveAll(figure, id, 5);
        expect((await now(figure)).values, `${at} ?lock=${name}: another state`).not.toEqual(there);
        expect(
          await reset(figure, there),
          `${at} ?lock=${name}: reset returns to the given state`,
        ).toEqual(there);
      }
    });
  });
}

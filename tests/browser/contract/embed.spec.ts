import {
  controls,
  eachAlone,
  eventually,
  expect,
  fieldsOf,
  flush,
  inOneLanguage,
  lockedWith,
  mine,
  moveAll,
  open,
  test,
  values,
} from './figure.ts';

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

for (const place of alone) {
  const { id, path } = place;
  test(`${id} locked on ${path}`, async ({ page }) => {
    const at = `${id} on ${path}:`;
    let figure = await open(page, place);
    const start = await values(figure);
    const moved = await moveAll(figure, id);
    await flush(page);
    const given = mine(page.url(), id).join('&');
    const there = await values(figure);
    expect(there, `${at} a given state`).not.toEqual(start);
    const names = async () => new Set((await controls(figure)).map((c) => c.name));

    await test.step('lock=1', async () => {
      figure = await open(page, place, `?${given}&lock=1`);
      expect(await values(figure), `${at} ?lock=1 shows the given state`).toEqual(there);
      expect([...(await names())], `${at} ?lock=1 takes the controls away`).toEqual([]);
      const drawn = figure.locator('[role=slider], svg [tabindex="0"][aria-valuenow]');
      await expect(drawn, `${at} ?lock=1 leaves no slider in what is drawn`).toHaveCount(0);
      await flush(page);
      expect(mine(page.url(), id).join('&'), `${at} ?lock=1 fixes the state`).toBe(given);
      await figure.locator('[data-action=reset]').click();
      expect(await values(figure), `${at} reset keeps the given state`).toEqual(there);
    });

    await test.step('lock of one parameter', async () => {
      for (const [name] of fieldsOf(id)) {
        figure = await open(page, place, `?${given}&lock=${name}`);
        const left = await names();
        expect(left.has(name), `${at} ?lock=${name} takes its control away`).toBe(false);
        const gone = lockedWith(id, name);
        for (const bound of gone)
          expect(left.has(bound), `${at} ?lock=${name} takes that of ${bound} too`).toBe(false);
        const others = moved.filter((n) => !gone.has(n));
        for (const other of others)
          expect(left.has(other), `${at} ?lock=${name} leaves ${other}`).toBe(true);
        if (others.length === 0) continue;
        await moveAll(figure, id, 5);
        await figure.locator('[data-action=reset]').click();
        await eventually(
          () => values(figure),
          `${at} ?lock=${name}: reset returns to the given state`,
        ).toEqual(there);
      }
    });
  });
}

import type { Page } from '@playwright/test';
import { formatValue } from '../../../src/components/kit/state/state.ts';
import {
  alive,
  aloneAndOneAChapter,
  eachAlone,
  eachChapterOnce,
  eventually,
  expect,
  fieldOf,
  fieldsOf,
  inOneLanguage,
  judged,
  mine,
  moveAll,
  open,
  type Place,
  pagesWithFigures,
  places,
  randomFrom,
  type Snapshot,
  settled,
  snapshot,
  test,
  values,
} from './figure.ts';
import { inPage, type Read } from './in-page.ts';

/** What else may stand in an address: an exercise's seed, another page's words, a broken escape. */
const foreign = ['x.some-exercise.seed=7', 'utm=a%20b', 'broken=%E0%A4%A', 'zz.p=0.5'];
const others = (url: string, id: string) =>
  new URL(url).search
    .slice(1)
    .split('&')
    .filter((pair) => !pair.startsWith(`${id}.`));

for (const place of aloneAndOneAChapter)
  test(`the address follows ${place.id} on ${place.path}`, async ({ page }) => {
    const { id, path, alone } = place;
    const at = `${id} on ${path}:`;
    let figure = await open(page, place, `?${foreign.join('&')}`);
    // Several steps of a slider on the way count as one change.
    const start = await inPage(figure, undefined, (f, _, kit) => {
      const start = { values: kit.values(f), entries: history.length };
      const slider = f.querySelector('input[type=range]:enabled');
      if (slider) for (let i = 0; i < 5; i++) kit.step(slider);
      return start;
    });
    const moved = await moveAll(figure, id);
    const names = () => mine(page.url(), id).map((pair) => pair.slice(id.length + 1).split('=')[0]);
    await eventually(() => names().sort(), `${at} the address names what moved`).toEqual(
      [...moved].sort(),
    );
    const first = await settled(figure); // the last one of several changes, on a busy machine
    await test.step('it leaves the rest as it was', async () => {
      expect(moved, `${at} every parameter has a control`).toEqual(
        fieldsOf(id).map(([name]) => name),
      );
      expect(others(first.url, id), `${at} what others wrote stays`).toEqual(foreign);
      expect(new URL(first.url).hash, `${at} hash`).toBe(alone ? '' : `#${id}`);
      const grown = (await page.evaluate(() => history.length)) - start.entries;
      expect(grown, `${at} history entries of one settled change`).toBeLessThan(2);
      expect(first.url, `${at} commas stay commas`).not.toContain('%2C');
    });

    await test.step('back and forward', async () => {
      await page.evaluate(() => {
        location.hash = 'elsewhere';
      });
      await moveAll(figure, id, 2);
      const second = await settled(figure);
      expect(second.values, `${at} a second state`).not.toEqual(first.values);
      await page.goBack();
      expect(page.url(), `${at} back`).toBe(first.url);
      await eventually(() => values(figure), `${at} back`).toEqual(first.values);
      await page.goForward();
      expect(page.url(), `${at} forward`).toBe(second.url);
      await eventually(() => values(figure), `${at} forward`).toEqual(second.values);
    });

    const afresh = async (how: string) => {
      figure = await alive(page, id);
      const now = await snapshot(figure);
      expect(now.values, `${at} ${how} ${first.url}`).toEqual(first.values);
      expect(now.refused, `${at} ${how} ${first.url}: nothing is refused`).toBe('');
    };
    if (alone)
      await test.step('a fresh page is the same to the last bit', async () => {
        await page.goto('about:blank');
        await page.goto(first.url, { waitUntil: 'domcontentloaded' });
        await afresh('opened afresh at');
      });
    else
      await test.step('so is its twin in the other language', async () => {
        await page.goBack();
        await eventually(() => values(figure), `${at} back`).toEqual(first.values);
        await page.locator('a[data-lang]:visible').first().click();
        await page.waitForURL((url) => url.pathname !== path);
        expect(page.url(), `${at} its twin has the query`).toContain(new URL(first.url).search);
        expect(new URL(page.url()).hash, `${at} its twin has the section`).toBe(`#${id}`);
        await afresh('its twin shows the state of');
      });

    await test.step('reset', async () => {
      await figure.locator('[data-action=reset]').click();
      await eventually(() => values(figure), `${at} reset`).toEqual(start.values);
      await eventually(() => mine(page.url(), id), `${at} reset clears the address`).toEqual([]);
      expect(others(page.url(), id), `${at} reset leaves what others wrote`).toEqual(foreign);
    });
  });

const sixtyFour = Array(64).fill('1').join();

/** Texts that a parameter must refuse, each as it stands in an address. */
function badTexts(id: string, name: string): string[] {
  const field = fieldOf(id, name);
  const common = ['zebra', '', '%', '%E0%A4%A', '%00'];
  const numeric = [...common, '1e999', 'NaN', '-Infinity', '0x1', '%D9%A1', '1;2'];
  switch (field?.kind) {
    case 'number':
      return [
        ...numeric,
        `${field.min - 1}`,
        `${field.max * 2 + 1}`,
        '1,2',
        sixtyFour,
        ...(field.whole ? [`${field.min + 0.5}`] : []),
      ];
    case 'list': {
      const good = String(field.default).split(',');
      const but = (text: string) => [...good.slice(0, -1), text].join();
      return [
        ...numeric,
        ...numeric.map(but),
        but(`${field.item.min - 1}`),
        but(`${field.item.max + 1}`),
        sixtyFour,
        ...(field.notAllZero ? [good.map(() => '0').join()] : []),
      ];
    }
    case 'choice':
      return [...common, '2.0', sixtyFour];
    case 'codewords':
      return [...common, '0,,10,110', '0,12,10,11', sixtyFour];
    default:
      return [];
  }
}

/** Good values of other parameters than one, the first of which is kept beside a bad one. */
function neighbours(id: string, name: string): string[] {
  const random = randomFrom(3);
  return fieldsOf(id)
    .filter(([other]) => other !== name)
    .flatMap(([other, field]) =>
      Array.from({ length: 8 }, () => formatValue(field, field.examples(random)))
        .filter((text) => text !== formatValue(field, field.default))
        .map((text) => `${id}.${other}=${encodeURIComponent(text)}`),
    );
}

for (const place of inOneLanguage(eachAlone))
  test(`a bad address of ${place.id} on ${place.path} is refused in words`, async ({ page }) => {
    const { id, path } = place;
    const figure = await open(page, place);
    const standard = new Map([[id, await values(figure)]]);
    for (const [name, field] of fieldsOf(id)) {
      const own = `${id}.${name}=`;
      const twice = encodeURIComponent(formatValue(field, field.default));
      const bad = [
        ...badTexts(id, name).map((text) => `${own}${text}&`),
        `${own}${twice}&${own}${twice}&`,
      ];
      const { expected, kept, seen } = await inPage(
        figure,
        { near: neighbours(id, name), bad },
        async (f, { near, bad }, kit) => {
          const at = async (search: string) => {
            await kit.address(search);
            return kit.read(f);
          };
          let kept = '';
          for (const pair of near) if (!kept && (await at(`?${pair}`)).refused === '') kept = pair;
          const expected = await at(`?${kept}`);
          const seen: Read[] = [];
          for (const start of bad) seen.push(await at(`?${start}${kept}`));
          return { expected, kept, seen };
        },
      );
      const good = judged(expected).values;
      const at = `${id} on ${path}:`;
      /** One thing at each bad address: a difference names the address. */
      const each = (of: (now: Snapshot) => unknown) =>
        seen.map((read, i) => [`?${bad[i]}${kept}`.slice(0, 100), of(judged(read))]);
      const all = (expected: unknown) => each(() => expected);
      expect
        .soft(
          each((now) => now.values),
          `${at} as if it were not given`,
        )
        .toEqual(all(good));
      expect
        .soft(
          each((now) => now.refused.includes(`(${name})`)),
          `${at} what is refused is named`,
        )
        .toEqual(all(true));
      expect
        .soft(
          each((now) => now.problems),
          `${at} the figure stays sane`,
        )
        .toEqual(all([]));
      if (field.kind === 'text')
        for (const text of ['', '%', '%E0%A4%A', 'x'.repeat(20000), '%00%01', '%F0%9F%98%80']) {
          const what = `${id} on ${path}?${own}${text.slice(0, 20)}`;
          const read = await inPage(figure, `?${own}${text}`, async (f, search, kit) => {
            await kit.address(search);
            return kit.read(f);
          });
          expect.soft(judged(read, text).problems, `${what}: the figure stays sane`).toEqual([]);
        }
    }
    await allBad(page, path, [id], standard);
  });

/** All that some figures of a page show, each brought on the screen. */
const readAll = (page: Page, ids: readonly string[]): Promise<[id: string, read: Read][]> =>
  inPage(page.locator('body'), ids, async (body, ids, kit) => {
    const all: [string, Read][] = [];
    for (const id of ids) {
      const f = body.querySelector<HTMLElement>(`figure[data-widget="${id}"]`);
      if (!f || !(await kit.awake(f))) throw new Error(`${id} does not come alive`);
      all.push([id, kit.read(f)]);
    }
    return all;
  });

/** All parameters bad at once, on a fresh page: the defaults stand, and every one is named. */
async function allBad(page: Page, path: string, ids: readonly string[], standard: Standard) {
  const refusable = (id: string) => fieldsOf(id).filter(([, field]) => field.kind !== 'text');
  const bad = ids.flatMap((id) => refusable(id).map(([name]) => `${id}.${name}=zebra`));
  await page.goto(`${path}?${bad.join('&')}`, { waitUntil: 'domcontentloaded' });
  for (const [id, read] of await readAll(page, ids)) {
    const now = judged(read);
    const at = `${id} on ${path} opened at a bad address:`;
    expect.soft(now.values, `${at} the defaults`).toEqual(standard.get(id));
    for (const [name] of refusable(id))
      expect.soft(now.refused, `${at} what is refused`).toContain(`(${name})`);
  }
}
type Standard = ReadonlyMap<string, readonly string[]>;

for (const [path, here] of eachChapterOnce)
  test(`${path} opened at a bad address shows the defaults and says why`, async ({ page }) => {
    const ids = here.map(({ id }) => id);
    await page.goto(path, { waitUntil: 'domcontentloaded' });
    const standard = (await readAll(page, ids)).map(
      ([id, read]) => [id, judged(read).values] as const,
    );
    await allBad(page, path, ids, new Map(standard));
  });

for (const [path] of eachChapterOnce)
  test(`links to a state on ${path} set their figure in place`, async ({ page }) => {
    await page.goto(`${path}?${foreign.join('&')}`, { waitUntil: 'domcontentloaded' });
    const links = page.locator('main a[data-figure]');
    const all = await links.evaluateAll((links) =>
      links.map((a) => ({
        id: a.getAttribute('data-figure') ?? '',
        href: a.getAttribute('href') ?? '',
        text: (a as HTMLElement).innerText,
      })),
    );
    for (const [i, { id, href, text }] of all.entries()) {
      const at = `${path}: the link “${text}” (${href})`;
      const elsewhere = new URL(href, page.url()).pathname;
      if (elsewhere !== path) {
        const there = pagesWithFigures.get(elsewhere)?.map((place) => place.id);
        expect.soft(there, `${at} leads to a page with its figure`).toContain(id);
        continue;
      }
      const figure = await alive(page, id);
      const now = await inPage(figure, i, async (f, i, kit) => {
        const link = [...document.querySelectorAll<HTMLElement>('main a[data-figure]')][i];
        for (let d = link?.closest('details'); d; d = d.parentElement?.closest('details'))
          d.open = true;
        link?.click();
        await kit.rendered();
        document.body.click();
        const [url, shown] = [location.href, kit.values(f)];
        await kit.address(location.search);
        return { url, shown, again: kit.read(f) };
      });
      const asked = mine(new URL(href, now.url).href, id).filter((pair) => {
        const [name = '', text = ''] = pair.slice(id.length + 1).split('=');
        return decodeURIComponent(text) !== String(fieldOf(id, name)?.default);
      });
      expect.soft(mine(now.url, id), `${at} writes its state`).toEqual(asked);
      expect
        .soft(others(now.url, id), `${at} leaves the rest`)
        .toEqual(expect.arrayContaining(foreign));
      const again = judged(now.again);
      expect.soft(again.values, `${at} shows its state`).toEqual(now.shown);
      expect.soft(again.refused, `${at} asks for legal values`).toBe('');
    }
  });

test('a message in an address may have blanks between its codewords, as in its field', async ({
  page,
}) => {
  const place = places.find(({ id, alone }) => id === 'prefix-code' && alone) as Place;
  const figure = await open(page, place, '?prefix-code.message=01%2010%20111');
  await expect(figure.locator('.figure-refused')).toHaveCount(0);
  await expect(figure.locator('input[name=message]')).toHaveValue('0110111');
});

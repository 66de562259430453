import type { Locator, Page } from '@playwright/test';
import { formatValue } from '../../../src/components/kit/state.ts';
import {
  alive,
  eachAlone,
  eachChapterOnce,
  eventually,
  expect,
  fieldOf,
  fieldsOf,
  figureOn,
  flush,
  inOneLanguage,
  mine,
  moveAll,
  oneAChapter,
  open,
  type Place,
  pagesWithFigures,
  places,
  randomFrom,
  snapshot,
  test,
  values,
} from './figure.ts';

/** What else may stand in an address: an exercise's seed, another page's words, a broken escape. */
const foreign = ['x.some-exercise.seed=7', 'utm=a%20b', 'broken=%E0%A4%A', 'zz.p=0.5'];
const others = (page: Page, id: string) =>
  new URL(page.url()).search
    .slice(1)
    .split('&')
    .filter((pair) => !pair.startsWith(`${id}.`));

for (const place of [...inOneLanguage(eachAlone), ...oneAChapter()])
  test(`the address follows ${place.id} on ${place.path}`, async ({ page }) => {
    const { id, path, alone } = place;
    const at = `${id} on ${path}:`;
    let figure = await open(page, place, `?${foreign.join('&')}`);
    const start = await values(figure);
    const entries = await page.evaluate(() => history.length);

    // Several steps of a slider on the way count as one change.
    const slider = figure.locator('input[type=range]:enabled').first();
    if ((await slider.count()) > 0) for (let i = 0; i < 5; i++) await slider.press('ArrowRight');
    const moved = await moveAll(figure, id);
    const names = () => mine(page.url(), id).map((pair) => pair.slice(id.length + 1).split('=')[0]);
    await eventually(() => names().sort(), `${at} the address names what moved`).toEqual(
      [...moved].sort(),
    );
    await flush(page); // the last one of several changes, on a busy machine
    const first = { url: page.url(), values: await values(figure) };
    await test.step('it leaves the rest as it was', async () => {
      expect(moved, `${at} every parameter has a control`).toEqual(
        fieldsOf(id).map(([name]) => name),
      );
      expect(others(page, id), `${at} what others wrote stays`).toEqual(foreign);
      expect(new URL(first.url).hash, `${at} hash`).toBe(alone ? '' : `#${id}`);
      const grown = (await page.evaluate(() => history.length)) - entries;
      expect(grown, `${at} history entries of one settled change`).toBeLessThan(2);
      expect(first.url, `${at} commas stay commas`).not.toContain('%2C');
    });

    await test.step('back and forward', async () => {
      await page.evaluate(() => {
        location.hash = 'elsewhere';
      });
      await moveAll(figure, id, 2);
      await flush(page);
      const second = { url: page.url(), values: await values(figure) };
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
        await page.goto(first.url);
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
      await eventually(() => values(figure), `${at} reset`).toEqual(start);
      await eventually(() => mine(page.url(), id), `${at} reset clears the address`).toEqual([]);
      expect(others(page, id), `${at} reset leaves what others wrote`).toEqual(foreign);
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

/** Puts an address in force as Back does, without loading the page again. */
async function address(page: Page, search: string) {
  await page.evaluate(async (s) => {
    history.replaceState(null, '', location.pathname + s + location.hash);
    dispatchEvent(new PopStateEvent('popstate'));
    await new Promise((rendered) => setTimeout(rendered));
  }, search);
}

/** A good value of another parameter, which must be kept beside a bad one. */
async function neighbour(figure: Locator, { id }: Place, name: string): Promise<string> {
  const random = randomFrom(3);
  for (const [other, field] of fieldsOf(id).filter(([n]) => n !== name))
    for (let i = 0; i < 8; i++) {
      const text = formatValue(field, field.examples(random));
      const pair = `${id}.${other}=${encodeURIComponent(text)}`;
      await address(figure.page(), `?${pair}`);
      if ((await snapshot(figure)).refused === '' && text !== formatValue(field, field.default))
        return pair;
    }
  return '';
}

for (const place of inOneLanguage(eachAlone))
  test(`a bad address of ${place.id} on ${place.path} is refused in words`, async ({ page }) => {
    const { id, path } = place;
    const figure = await open(page, place);
    const standard = new Map([[id, await values(figure)]]);
    for (const [name, field] of fieldsOf(id)) {
      const kept = await neighbour(figure, place, name);
      await address(page, `?${kept}`);
      const expected = await values(figure);
      const refused = async (query: string) => {
        await address(page, query);
        const at = `${id} on ${path}${query.slice(0, 100)}:`;
        const now = await snapshot(figure);
        expect.soft(now.values, `${at} as if it were not given`).toEqual(expected);
        expect.soft(now.refused, `${at} what is refused is named`).toContain(`(${name})`);
        expect.soft(now.problems, `${at} the figure stays sane`).toEqual([]);
      };
      for (const text of badTexts(id, name)) await refused(`?${id}.${name}=${text}&${kept}`);
      const standard = encodeURIComponent(formatValue(field, field.default));
      await refused(`?${id}.${name}=${standard}&${kept}&${id}.${name}=${standard}`);
      if (field.kind === 'text')
        for (const text of ['', '%', '%E0%A4%A', 'x'.repeat(20000), '%00%01', '%F0%9F%98%80']) {
          await address(page, `?${id}.${name}=${text}`);
          const what = `${id} on ${path}?${id}.${name}=${text.slice(0, 20)}`;
          const { problems } = await snapshot(figure, text);
          expect.soft(problems, `${what}: the figure stays sane`).toEqual([]);
        }
    }
    await allBad(page, path, [id], standard);
  });

/** All parameters bad at once, on a fresh page: the defaults stand, and every one is named. */
async function allBad(page: Page, path: string, ids: readonly string[], standard: Standard) {
  const refusable = (id: string) => fieldsOf(id).filter(([, field]) => field.kind !== 'text');
  const bad = ids.flatMap((id) => refusable(id).map(([name]) => `${id}.${name}=zebra`));
  await page.goto(`${path}?${bad.join('&')}`);
  for (const id of ids) {
    const now = await snapshot(await alive(page, id));
    const at = `${id} on ${path} opened at a bad address:`;
    expect.soft(now.values, `${at} the defaults`).toEqual(standard.get(id));
    for (const [name] of refusable(id))
      expect.soft(now.refused, `${at} what is refused`).toContain(`(${name})`);
  }
}
type Standard = ReadonlyMap<string, readonly string[]>;

for (const [path, here] of eachChapterOnce)
  test(`${path} opened at a bad address shows the defaults and says why`, async ({ page }) => {
    await page.goto(path);
    const standard = new Map<string, string[]>();
    for (const { id } of here) standard.set(id, await values(await alive(page, id)));
    await allBad(
      page,
      path,
      here.map((p) => p.id),
      standard,
    );
  });

for (const [path] of eachChapterOnce)
  test(`links to a state on ${path} set their figure in place`, async ({ page }) => {
    await page.goto(`${path}?${foreign.join('&')}`);
    const links = page.locator('main a[data-figure]');
    for (let i = 0; i < (await links.count()); i++) {
      const link = links.nth(i);
      const id = (await link.getAttribute('data-figure')) ?? '';
      const href = (await link.getAttribute('href')) ?? '';
      const at = `${path}: the link “${await link.innerText()}” (${href})`;
      const elsewhere = new URL(href, page.url()).pathname;
      if (elsewhere !== path) {
        const there = pagesWithFigures.get(elsewhere)?.map((place) => place.id);
        expect.soft(there, `${at} leads to a page with its figure`).toContain(id);
        continue;
      }
      await alive(page, id);
      await link.evaluate((a: HTMLElement) => {
        for (let d = a.closest('details'); d; d = d.parentElement?.closest('details') ?? null)
          d.open = true;
        a.click();
      });
      const figure = figureOn(page, id);
      await flush(page);
      const shown = await values(figure);
      const asked = mine(new URL(href, page.url()).href, id).filter((pair) => {
        const [name = '', text = ''] = pair.slice(id.length + 1).split('=');
        return decodeURIComponent(text) !== String(fieldOf(id, name)?.default);
      });
      expect.soft(mine(page.url(), id), `${at} writes its state`).toEqual(asked);
      expect
        .soft(others(page, id), `${at} leaves the rest`)
        .toEqual(expect.arrayContaining(foreign));
      await address(page, new URL(page.url()).search);
      const now = await snapshot(figure);
      expect.soft(now.values, `${at} shows its state`).toEqual(shown);
      expect.soft(now.refused, `${at} asks for legal values`).toBe('');
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

import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { withEmpty } from '../empty.ts';
import {
  aloneAndOneAChapter,
  test as base,
  eventually,
  expect,
  flush,
  mine,
  moveAll,
  open,
  type Place,
  values,
} from './figure.ts';

const test = base.extend<object, { empty: Page }>(withEmpty);
test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

/** Reset, copy, picture, open: the buttons below every figure. */
for (const place of aloneAndOneAChapter)
  test(`the tools of ${place.id} on ${place.path}`, async ({ page, empty }) => {
    const figure = await open(page, place);
    const start = await values(figure);
    await test.step('reset drops what was typed wrong', async () => {
      const field = figure.locator('input[inputmode=decimal]:visible').first();
      if ((await field.count()) === 0) return;
      await field.fill('abc');
      await figure.locator('[data-action=reset]').click();
      await expect.soft(field, `${place.id} on ${place.path}: reset`).not.toHaveValue('abc');
      expect.soft(await values(figure)).toEqual(start);
    });
    await moveAll(figure, place.id);
    await flush(page);
    await test.step('copy', () => copy(figure, place));
    await test.step('open', () => openLink(figure, place));
    await test.step('picture', () => picture(figure, place, empty));
    await test.step('copy by hand', () => copyByHand(figure, place));
  });

async function copy(figure: Locator, { id, path }: Place) {
  const page = figure.page();
  await page.evaluate(() => navigator.clipboard.writeText('nothing'));
  await figure.locator('[data-action=copy]').click();
  const at = `${id} on ${path}: the copied address`;
  let text = '';
  const read = async () => {
    text = await page.evaluate(() => navigator.clipboard.readText());
    return text;
  };
  await eventually(read, at).not.toBe('nothing');
  const copied = new URL(text);
  expect.soft(copied.origin, at).toBe(new URL(page.url()).origin);
  expect.soft(copied.pathname, at).toBe(path);
  expect.soft(mine(copied.href, id), at).toEqual(mine(page.url(), id));
}

/** In-app browsers refuse the clipboard: then the address stands in a selected field. */
async function copyByHand(figure: Locator, { id, path }: Place) {
  const page = figure.page();
  const at = `${id} on ${path}: the address to copy by hand`;
  await figure.evaluate((f) => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('', 'NotAllowedError'));
    f.querySelector<HTMLElement>('[data-action=copy]')?.click();
  });
  let address = '';
  const read = async () => {
    const field = await figure.evaluate((f) => {
      const e = f.querySelector<HTMLInputElement>('input[name=address]');
      if (!e?.checkVisibility({ visibilityProperty: true })) return null;
      return { all: e.value, selected: e.value.slice(e.selectionStart ?? 0, e.selectionEnd ?? 0) };
    });
    address = field?.all ?? '';
    return field && { ...field, isSelected: field.selected === field.all && address !== '' };
  };
  await eventually(read, `${at} is to be seen and selected`).toMatchObject({ isSelected: true });
  expect.soft(mine(address, id), at).toEqual(mine(page.url(), id));
}

async function openLink(figure: Locator, { id, path, alone, lang }: Place) {
  const link = figure.locator('a[data-action=open]');
  const target = new URL((await link.getAttribute('href')) ?? '', figure.page().url());
  const at = `${id} on ${path}: its link`;
  expect
    .soft(mine(target.href, id), `${at} keeps the state`)
    .toEqual(mine(figure.page().url(), id));
  if (alone) expect.soft(target.hash, `${at} leads into the course`).toBe(`#${id}`);
  else expect.soft(target.pathname, `${at} leads to the embed page`).toBe(`/embed/${lang}/${id}/`);
  const answer = await figure.page().request.head(target.href);
  expect.soft(answer.status(), `${at} leads somewhere`).toBe(200);
}

/**
 * The file stands for itself: no percentages, no style sheet but its own faces, with title, credit and a short link to this
 * state, and with the numbers that the figure shows.
 */
async function picture(figure: Locator, { id, path, alone }: Place, empty: Page) {
  const page = figure.page();
  const at = `${id} on ${path}: the picture`;
  const { name, file } = await saved(page, figure.locator('[data-action=picture]'));
  expect.soft(name, at).toBe(`${id}.svg`);
  const svg = file.toString();
  const attributes = [...svg.matchAll(/\s([\w:-]+)="([^"]*)"/g)];
  const wrong = attributes
    .filter(([, name, value = '']) => name !== 'font-family' && /%|var\(|NaN|undefined/.test(value))
    .map(([attribute]) => attribute);
  expect.soft(wrong.slice(0, 5), `${at} needs nothing from the page`).toEqual([]);
  const look = await read(empty, svg);
  expect.soft(look.error, `${at} is well-formed`).toBe('');
  expect.soft(look.names, `${at} is of shapes and texts that every program draws`).toEqual([]);
  expect.soft(look.shapes, `${at} is drawn`).toBeGreaterThan(5);
  expect.soft(look.outside, `${at} cuts no text off`).toEqual([]);
  const title = (await figure.locator('.figure-title').innerText()).trim();
  expect.soft(look.words, `${at} has the title`).toContain(title);
  const credit = look.words.find((t) => t.includes('://')) ?? '';
  const state = decodeURI(mine(page.url(), id).join('&'));
  expect.soft(decodeURI(credit), `${at} has a link to this state`).toContain(state);
  expect.soft(credit, `${at} has a short link`).toContain(`/w/${id}/`);
  const shown = await figure
    .locator('.readout.main output, .figure-picture output')
    .evaluateAll((all) =>
      all.flatMap((o) =>
        o.checkVisibility({ visibilityProperty: true }) ? (o as HTMLElement).innerText : [],
      ),
    );
  const bare = (text: string) => text.replace(/[\s\u2060]/g, '');
  const text = bare(look.words.join(' '));
  const lacking = shown.filter((number) => !text.includes(bare(number)));
  expect.soft(lacking, `${at} has the numbers of the figure`).toEqual([]);
  expect
    .soft(look.faces, `${at} brings the faces of its numbers`)
    .toEqual(expect.arrayContaining(look.asked));
  if (alone) await anotherWay(figure, at, look, empty);
}

/** As dots, in the other theme, without its ground. */
async function anotherWay(figure: Locator, at: string, svg: Picture, empty: Page) {
  for (const choice of ['form-png', 'theme-dark', 'transparent-true'])
    await figure.locator(`[data-picture=${choice}]`).click();
  const { name, file } = await saved(figure.page(), figure.locator('[data-picture=save]'));
  expect.soft(name, at).toMatch(/\.png$/);
  const dots = await empty.evaluate(
    async (bytes) => {
      const image = await createImageBitmap(new Blob([new Uint8Array(bytes)]));
      const canvas = new OffscreenCanvas(image.width, image.height);
      const pen = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
      pen.drawImage(image, 0, 0);
      const { data } = pen.getImageData(0, 0, image.width, image.height);
      let light = 0;
      for (let i = 0; i < data.length; i += 4)
        if ((data[i + 3] ?? 0) > 200 && (data[i] ?? 0) > 200) light++;
      return { size: [image.width, image.height], corner: data[3], light };
    },
    [...file],
  );
  expect.soft(dots.size, `${at} as dots is twice as large`).toEqual(svg.size.map((n) => 2 * n));
  expect.soft(dots.corner, `${at} without its ground`).toBe(0);
  expect.soft(dots.light, `${at} for the dark has light letters`).toBeGreaterThan(500);
}

async function saved(page: Page, button: Locator): Promise<{ name: string; file: Buffer }> {
  const download = page.waitForEvent('download', { timeout: 10_000 });
  await button.click();
  const given = await download;
  return { name: given.suggestedFilename(), file: await readFile(await given.path()) };
}

type Picture = Awaited<ReturnType<typeof read>>;
/** What a picture holds, read in a page that is not the figure's. */
const read = (empty: Page, svg: string) =>
  empty.evaluate((source) => {
    const known =
      'svg style title desc g defs pattern clipPath path rect line circle ellipse polyline polygon image text tspan';
    const file = new DOMParser().parseFromString(source, 'image/svg+xml');
    const root = document.importNode(file.documentElement, true) as unknown as SVGSVGElement;
    document.body.replaceChildren(root);
    const texts = [...root.querySelectorAll('text')];
    const box = root.getBoundingClientRect();
    const plain = (family: string | null) =>
      (family ?? '').split(',')[0]?.replaceAll("'", '') ?? '';
    return {
      error: file.querySelector('parsererror')?.textContent ?? '',
      words: texts.filter((t) => !t.hasAttribute('aria-hidden')).map((t) => t.textContent ?? ''),
      shapes: root.querySelectorAll('path, rect, circle, line, text').length,
      size: [root.width.baseVal.value, root.height.baseVal.value],
      names: [...new Set([...root.querySelectorAll('*')].map((e) => e.localName))].filter(
        (name) => !known.split(' ').includes(name),
      ),
      outside: texts.flatMap((t) => {
        const { left, right, top, bottom } = t.getBoundingClientRect();
        const isInside =
          left >= box.left && right <= box.right && top >= box.top && bottom <= box.bottom;
        return isInside ? [] : (t.textContent ?? '');
      }),
      faces: [
        ...(root.querySelector('style')?.textContent ?? '').matchAll(/font-family:([\w]+)/g),
      ].map(([, family]) => family as string),
      asked: texts
        .map((t) => plain(t.getAttribute('font-family')))
        .filter((family) => family.startsWith('KaTeX')),
    };
  }, svg);

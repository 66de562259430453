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

/** The file stands for itself: no percentages, no style sheet, with title, credit and a short link to this state. */
async function picture(figure: Locator, { id, path }: Place, empty: Page) {
  const page = figure.page();
  const saved = page.waitForEvent('download', { timeout: 5000 });
  await figure.locator('[data-action=picture]').click();
  const download = await saved;
  const at = `${id} on ${path}: the picture`;
  expect.soft(download.suggestedFilename(), at).toBe(`${id}.svg`);
  const svg = await readFile(await download.path(), 'utf8');
  const attributes = [...svg.matchAll(/\s([\w:-]+)="([^"]*)"/g)];
  const wrong = attributes
    .filter(([, name, value = '']) => name !== 'font-family' && /%|var\(|NaN|undefined/.test(value))
    .map(([attribute]) => attribute);
  expect.soft(wrong.slice(0, 5), `${at} needs nothing from the page`).toEqual([]);
  const texts = await empty.evaluate((source) => {
    const file = new DOMParser().parseFromString(source, 'image/svg+xml');
    return {
      error: file.querySelector('parsererror')?.textContent ?? '',
      words: [...file.querySelectorAll('text')].map((t) => t.textContent ?? ''),
      shapes: file.querySelectorAll('path, rect, circle, line, text').length,
      box: file.documentElement.getAttribute('viewBox'),
    };
  }, svg);
  expect.soft(texts.error, `${at} is well-formed`).toBe('');
  expect.soft(texts.box, `${at} has a size`).toMatch(/^0 0 [\d.]+ [\d.]+$/);
  expect.soft(texts.shapes, `${at} is drawn`).toBeGreaterThan(5);
  const title = (await figure.locator('.figure-title').innerText()).trim();
  expect.soft(texts.words, `${at} has the title`).toContain(title);
  const credit = texts.words.find((t) => t.includes('://')) ?? '';
  const state = decodeURI(mine(page.url(), id).join('&'));
  expect.soft(decodeURI(credit), `${at} has a credit with a link to this state`).toContain(state);
}

import type { Locator } from '@playwright/test';
import {
  alive,
  controls,
  eachChapterOnce,
  expect,
  fieldsOf,
  figureOn,
  listen,
  moveAll,
  outputs,
  type Place,
  pagesWithFigures,
  test,
} from './figure.ts';
import { rounds, saysIt, unitWords } from './shown.ts';

/**
 * Figures as they stand: what they are made of, what they say, with and without JavaScript, on a narrow page. Alone in both
 * languages, in a chapter in one of them.
 */
const alone = [...pagesWithFigures].filter(([, [first]]) => first?.alone);
for (const [path, places] of [...alone, ...eachChapterOnce])
  test(`figures at rest on ${path}`, async ({ page, browser }) => {
    await page.goto(path);
    const live = new Map<string, string[]>();
    for (const place of places) {
      const figure = await alive(page, place.id);
      live.set(
        place.id,
        (await outputs(figure)).map(({ quantity, value }) => `${quantity} ${value}`),
      );
      await test.step(`${place.id}: markup`, () => markup(figure, place));
      await test.step(`${place.id}: alternative`, () => alternative(figure, place, 'at the start'));
    }

    await test.step('without JavaScript', async () => {
      const context = await browser.newContext({ javaScriptEnabled: false });
      const still = await context.newPage();
      const said = listen(still);
      await still.goto(path);
      for (const place of places)
        await withoutScript(figureOn(still, place.id), place, live.get(place.id) ?? []);
      expect(said).toEqual([]);
      await context.close();
    });

    await test.step('at 320 px', async () => {
      await page.setViewportSize({ width: 320, height: 720 });
      for (const place of places) await narrow(figureOn(page, place.id), place);
    });

    for (const place of places)
      await test.step(`${place.id}: alternative after a change`, async () => {
        const figure = figureOn(page, place.id);
        await moveAll(figure, place.id);
        await alternative(figure, place, 'after a change');
        await numbersSay(figure, place, 'after a change');
      });
  });

async function markup(figure: Locator, place: Place) {
  const { id, lang, path, alone } = place;
  const at = `${id} on ${path}:`;
  await expect.soft(figure, `${at} one figure, its id the widget's`).toHaveId(id);
  const found = await figure.evaluate((f) => {
    const first = f.firstElementChild;
    // One that opens a chapter stands before its first section.
    const opens = !f.closest('.chapter-body');
    const heading = f.querySelector<HTMLElement>('figcaption :is(h1, h2, h3, h4)');
    const name = (e: Element) =>
      (e.getAttribute('aria-labelledby') ?? '')
        .split(' ')
        .map((ref) => (ref && document.getElementById(ref)?.textContent) ?? '')
        .join('')
        .trim() ||
      e.getAttribute('aria-label') ||
      [...((e as HTMLInputElement).labels ?? [])].map((l) => l.textContent).join('') ||
      (e.matches('button, a, summary') ? e.textContent : '');
    const interactive =
      'input, select, textarea, button, a[href], summary, [role=slider], [role=button]';
    return {
      opens,
      ids: document.querySelectorAll(`[id="${f.id}"]`).length,
      first: first?.tagName,
      heading: heading?.checkVisibility() ? heading.innerText.trim() : '',
      level: heading?.tagName,
      try: f.querySelector<HTMLElement>('.figure-try')?.innerText.trim() ?? '',
      nameless: [...f.querySelectorAll(interactive)]
        .filter((e) => !name(e)?.trim())
        .map((e) => e.outerHTML.slice(0, 80)),
      doubled: [...f.querySelectorAll('[id]')]
        .map((e) => e.id)
        .filter((x) => document.querySelectorAll(`[id="${CSS.escape(x)}"]`).length > 1),
      statuses: f.querySelectorAll('[role=status]').length,
      actions: [...f.querySelectorAll<HTMLElement>('[data-action]')].map((b) => b.dataset.action),
      says: [...f.querySelectorAll<HTMLInputElement>('input[type=range]')].map((r) => [
        r.name,
        r.getAttribute('aria-valuetext') ?? '',
      ]),
      spoken: f.querySelector('.live .sr')?.textContent ?? '',
      slots: f.querySelectorAll('.live [data-slot]').length,
      // The figure is called what its title says, and each result has a name.
      called: name(f),
      title: f.querySelector('.figure-title')?.textContent ?? '-',
      unnamed: [...f.querySelectorAll<HTMLElement>('output')]
        .filter((o) => !/\S/.test(name(o)))
        .map((o) => o.dataset.quantity),
    };
  });
  expect.soft(found.ids, `${at} elements with this id`).toBe(1);
  expect.soft(found.first, `${at} first child`).toBe('FIGCAPTION');
  expect.soft(found.heading, `${at} visible heading`).not.toBe('');
  expect
    .soft(found.level, `${at} level of its heading`)
    .toBe(alone ? 'H1' : found.opens ? 'H2' : 'H3');
  expect.soft(found.try.length, `${at} a sentence that says what to try`).toBeGreaterThan(9);
  expect.soft(found.nameless, `${at} controls without an accessible name`).toEqual([]);
  expect.soft(found.called, `${at} the figure’s name`).toContain(found.title);
  expect.soft(found.unnamed, `${at} results without a name`).toEqual([]);
  expect.soft(found.doubled, `${at} ids that are not unique`).toEqual([]);
  expect.soft(found.statuses, `${at} status lines`).toBe(1);
  for (const action of ['reset', 'copy', 'picture', 'open'])
    expect.soft(found.actions, `${at} data-action`).toContain(action);
  for (const [name, says] of found.says)
    expect
      .soft(says, `${at} slider ${name} says its value in words`)
      .toMatch(/[가-힣]|[A-Za-z]{2}/);
  expect.soft(found.slots, `${at} slots of the live formula`).toBeGreaterThan(0);
  expect
    .soft(found.spoken, `${at} the formula in a spoken sentence`)
    .toMatch(lang === 'ko' ? /[가-힣]/ : /^[^가-힣]*[a-z][^가-힣]*$/);

  const all = await controls(figure);
  const names = fieldsOf(id).map(([name]) => name);
  for (const c of all)
    expect.soft(names, `${at} ${c.kind} “${c.name}” is named after a parameter`).toContain(c.name);
  for (const c of all.filter((x) => x.kind === 'range')) {
    const field = all.find((x) => x.kind === 'number' && x.name === c.name && x.item === c.item);
    expect.soft(field, `${at} a number field beside slider ${c.name}[${c.item}]`).toBeDefined();
  }
  for (const c of all.filter((x) => x.kind === 'number'))
    expect.soft([c.min, c.max], `${at} data-min, data-max of ${c.name}`).not.toContain(Number.NaN);

  await numbersSay(figure, place, 'at the start');
}

/** Each output: a full number for programs; for people the same number rounded, with its unit in their language. */
async function numbersSay(figure: Locator, { id, lang, path }: Place, when: string) {
  const results = await outputs(figure);
  const at = `${id} on ${path} ${when}:`;
  expect.soft(results.length, `${at} outputs`).toBeGreaterThan(0);
  const units = new Map<string, string | undefined>();
  for (const { quantity, value = '', unit, text, live } of results) {
    const what = `${at} output ${quantity}`;
    expect.soft(quantity, `${what} has data-quantity`).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect.soft(String(Number(value)), `${what}: data-value as JavaScript prints it`).toBe(value);
    expect.soft(saysIt(text, Number(value), lang), `${what}: “${text}” says ${value}`).toBe(true);
    expect.soft(live, `${what}: aria-live`).toBe('off');
    const said = Object.entries(unitWords[lang]).find(([, word]) => word.test(text))?.[0];
    expect.soft(said, `${what}: the unit in “${text}” is its data-unit`).toBe(unit);
    if (quantity === undefined) continue;
    if (units.has(quantity))
      expect.soft(unit, `${what}: one unit for the whole list`).toBe(units.get(quantity));
    units.set(quantity, unit);
  }
  const slots = await figure.locator('.live [data-slot]').allTextContents();
  const shown = results.some(({ value }) => slots.some((slot) => rounds(slot, Number(value))));
  expect.soft(shown, `${at} the live formula (${slots.join(' | ')}) holds a result`).toBe(true);
}

/** The chart has a name, and a table with every value of the longest list, or else one of the results. */
async function alternative(figure: Locator, { id, path }: Place, when: string) {
  const at = `${id} on ${path} ${when}:`;
  const found = await figure.evaluate((f) => ({
    charts: [...f.querySelectorAll<SVGSVGElement>('svg')]
      .filter((s) => !s.parentElement?.closest('svg, button, a, summary, .live'))
      .filter((s) => s.getBoundingClientRect().width > 40 && !s.closest('[aria-hidden=true]'))
      .map((s) => {
        const named = s.closest('[aria-label]');
        return {
          name: named && f.contains(named) ? (named.getAttribute('aria-label') ?? '') : '',
          role: s.getAttribute('role') ?? s.parentElement?.getAttribute('role') ?? '',
        };
      }),
    cells: [...f.querySelectorAll('table')].flatMap((t) =>
      [...t.querySelectorAll('td, th')].map((c) => c.textContent ?? ''),
    ),
    heads: f.querySelectorAll('table th[scope]').length,
  }));
  expect.soft(found.charts.length, `${at} charts`).toBeGreaterThan(0);
  for (const chart of found.charts) {
    expect.soft(chart.name, `${at} a chart's accessible name`).toMatch(/\d|∞|[가-힣A-Za-z]/);
    expect.soft(chart.role, `${at} the role of “${chart.name}”`).toMatch(/^(img|group|tree)$/);
  }
  expect.soft(found.heads, `${at} header cells of the table`).toBeGreaterThan(0);
  const results = await outputs(figure);
  const lists = Map.groupBy(results, (o) => o.quantity);
  const longest = [...lists.values()].sort((a, b) => b.length - a.length)[0] ?? [];
  const inTable = (o: { value: string | undefined }) =>
    found.cells.some((cell) => rounds(cell, Number(o.value)));
  if (longest.length > 1)
    for (const o of longest)
      expect.soft(inTable(o), `${at} the table holds ${o.quantity} ${o.value}`).toBe(true);
  else expect.soft(results.some(inTable), `${at} the table holds a result`).toBe(true);
}

async function withoutScript(figure: Locator, { id, path }: Place, live: readonly string[]) {
  const at = `${id} on ${path} without JavaScript:`;
  const still = (await outputs(figure)).map(({ quantity, value }) => `${quantity} ${value}`);
  expect.soft(still.map(twelve), `${at} the same numbers`).toEqual(live.map(twelve));
  const found = await figure.evaluate((f) => ({
    drawn: [...f.querySelectorAll('svg')].some((s) => {
      const box = s.getBoundingClientRect();
      const shapes = [...s.querySelectorAll<SVGGraphicsElement>('path, rect, circle, line, text')];
      return box.width > 40 && box.height > 40 && shapes.filter(visible).length > 3;
      function visible(shape: SVGGraphicsElement) {
        const size = shape.getBoundingClientRect();
        return size.width + size.height > 0;
      }
    }),
    sentence: f.querySelector<HTMLElement>('.needs-script')?.innerText ?? '',
    enabled: [...f.querySelectorAll('input, select, textarea, button')]
      .filter((e) => !e.matches(':disabled'))
      .map((e) => e.outerHTML.slice(0, 80)),
    sliders: [...f.querySelectorAll('[role=slider]')].filter(
      (e) => e.getAttribute('aria-disabled') !== 'true' || (e as SVGElement).tabIndex >= 0,
    ).length,
    formula: f.querySelector('.live')?.textContent ?? '',
  }));
  expect.soft(found.drawn, `${at} a drawn chart`).toBe(true);
  expect.soft(found.sentence, `${at} a sentence`).toMatch(/자바스크립트|JavaScript/);
  expect.soft(found.enabled, `${at} controls that are not disabled`).toEqual([]);
  expect.soft(found.sliders, `${at} drawn sliders that are not disabled`).toBe(0);
  expect.soft(found.formula, `${at} the formula`).toMatch(/[\d∞]/);
}

/** Build and browser may be different engines: twelve digits must agree. */
const twelve = (line: string): string => {
  const [quantity, value] = line.split(' ');
  return `${quantity} ${Number(Number(value).toPrecision(12))}`;
};

async function narrow(figure: Locator, { id, path }: Place) {
  const found = await figure.evaluate((f) => {
    const scrolls = (e: Element | null): boolean =>
      e !== null &&
      e !== document.body &&
      (/auto|scroll|hidden|clip/.test(getComputedStyle(e).overflowX) || scrolls(e.parentElement));
    const over = [...f.querySelectorAll('*')].filter(
      (e) =>
        e.checkVisibility() && e.getBoundingClientRect().right > 321 && !scrolls(e.parentElement),
    );
    const small: string[] = [];
    const targets =
      'input, select, textarea, button, a[href], summary, [role=slider], [role=button]';
    for (const e of f.querySelectorAll<HTMLElement>(targets)) {
      if (!e.checkVisibility({ visibilityProperty: true }) || e.matches(':disabled')) continue;
      if (e.matches('p a')) continue; // within a sentence
      const boxes = [e, ...((e as HTMLInputElement).labels ?? [])]
        .filter((x) => x === e || e.matches('[type=radio], [type=checkbox]'))
        .map((x) => x.getBoundingClientRect());
      const width = Math.max(...boxes.map((b) => b.width));
      const height = Math.max(...boxes.map((b) => b.height));
      if (width < 23.5 || height < 23.5)
        small.push(
          `${e.outerHTML.slice(0, 70)} is ${Math.round(width)} × ${Math.round(height)} px`,
        );
    }
    return {
      page: document.documentElement.scrollWidth,
      over: over.slice(0, 3).map((e) => `${e.outerHTML.slice(0, 70)} reaches too far`),
      small,
    };
  });
  const at = `${id} on ${path} at 320 px:`;
  expect.soft(found.page, `${at} width of the page (${found.over.join('; ')})`).toBeLessThan(321);
  expect.soft(found.small, `${at} targets smaller than 24 × 24 px`).toEqual([]);
}

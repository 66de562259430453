import type { Locator } from '@playwright/test';
import {
  alive,
  controls,
  eachChapterOnce,
  expect,
  fieldsOf,
  figureOn,
  moveAll,
  outputs,
  type Place,
  pagesWithFigures,
  type Shown,
  test,
} from './figure.ts';
import { rounds, saysIt, unitWords } from './shown.ts';

/**
 * Figures as they stand: what they are made of, what they say, with and without JavaScript, on a narrow page. Alone in both
 * languages, in a chapter in one of them.
 */
const alone = [...pagesWithFigures].filter(([, [first]]) => first?.alone);
for (const [path, places] of [...alone, ...eachChapterOnce])
  test(`figures at rest on ${path}`, async ({ page }) => {
    const still = new Map<string, Still>();
    await test.step('without JavaScript', async () => {
      const scripts = await page.context().newCDPSession(page);
      await scripts.send('Emulation.setScriptExecutionDisabled', { value: true });
      await page.goto(path);
      for (const { id } of places) still.set(id, await readStill(figureOn(page, id)));
      await scripts.send('Emulation.setScriptExecutionDisabled', { value: false });
    });

    await page.goto(path);
    for (const place of places) {
      const figure = await alive(page, place.id);
      const live = await outputs(figure);
      await markup(figure, place);
      await says(figure, place, live, 'at the start');
      withoutScript(place, still.get(place.id) as Still, live);
    }

    await test.step('at 320 px', async () => {
      await page.setViewportSize({ width: 320, height: 720 });
      for (const place of places) await narrow(figureOn(page, place.id), place);
    });

    for (const place of places)
      await test.step(`${place.id}: after a change`, async () => {
        const figure = figureOn(page, place.id);
        await moveAll(figure, place.id);
        await says(figure, place, await outputs(figure), 'after a change');
      });
  });

async function markup(figure: Locator, { id, lang, path, alone }: Place) {
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
      id: f.id,
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
  const all = await controls(figure);
  const names = fieldsOf(id).map(([name]) => name);
  const level = alone ? 'H1' : found.opens ? 'H2' : 'H3';
  const letters = lang === 'ko' ? /[가-힣]/ : /^[^가-힣]*[a-z][^가-힣]*$/;
  holds(`${id} on ${path}:`, [
    [`its id, ${found.id}, is the widget’s`, found.id === id],
    [`${found.ids} elements have this id`, found.ids === 1],
    [`its first child is a caption, not ${found.first}`, found.first === 'FIGCAPTION'],
    ['a heading is to be seen', found.heading !== ''],
    [`the level of its heading, ${found.level}, is ${level}`, found.level === level],
    [`a sentence, “${found.try}”, says what to try`, found.try.length > 9],
    [`controls have an accessible name: ${found.nameless}`, found.nameless.length === 0],
    [`its name “${found.called}” is its title`, Boolean(found.called?.includes(found.title))],
    [`results have a name: ${found.unnamed}`, found.unnamed.length === 0],
    [`ids are unique: ${found.doubled}`, found.doubled.length === 0],
    [`status lines, ${found.statuses}, are one`, found.statuses === 1],
    ...['reset', 'copy', 'picture', 'open'].map(
      (action): Claim => [`it has data-action ${action}`, found.actions.includes(action)],
    ),
    ...found.says.map(
      ([name, says = '']): Claim => [
        `slider ${name} says its value, “${says}”, in words`,
        /[가-힣]|[A-Za-z]{2}/.test(says),
      ],
    ),
    ['the live formula has slots', found.slots > 0],
    [`the formula is spoken in a sentence, “${found.spoken}”`, letters.test(found.spoken)],
    ...all.map(
      (c): Claim => [`${c.kind} “${c.name}” is named after a parameter`, names.includes(c.name)],
    ),
    ...all
      .filter((c) => c.kind === 'range')
      .map(
        (c): Claim => [
          `a number field stands beside slider ${c.name}[${c.item}]`,
          all.some((x) => x.kind === 'number' && x.name === c.name && x.item === c.item),
        ],
      ),
    ...all
      .filter((c) => c.kind === 'number')
      .map(
        (c): Claim => [
          `data-min, data-max of ${c.name}, ${c.min} and ${c.max}, are numbers`,
          !Number.isNaN(c.min) && !Number.isNaN(c.max),
        ],
      ),
  ]);
}

type Claim = readonly [sentence: string, holds: boolean];
/** Expects all of these sentences to be true: to expect each alone took much of the time of these tests. */
const holds = (at: string, claims: readonly Claim[]) =>
  expect
    .soft(
      claims.filter(([, holds]) => !holds).map(([sentence]) => sentence),
      `${at} what is not true`,
    )
    .toEqual([]);

/**
 * Each output: a full number for programs; for people the same number rounded, with its unit in their language. The live
 * formula holds one, too.
 */
function* numbersSay(
  { lang }: Place,
  results: readonly Shown[],
  slots: readonly string[],
): Generator<Claim> {
  yield ['it has outputs', results.length > 0];
  const units = new Map<string, string | undefined>();
  for (const { quantity, value = '', unit, text, live } of results) {
    const what = `output ${quantity}`;
    yield [`${what} has data-quantity`, /^[a-z]+(-[a-z]+)*$/.test(quantity ?? '')];
    yield [`${what}: ${value} is as JavaScript prints it`, String(Number(value)) === value];
    yield [`${what}: “${text}” says ${value}`, saysIt(text, Number(value), lang)];
    yield [`${what}: aria-live is off, not ${live}`, live === 'off'];
    const said = Object.entries(unitWords[lang]).find(([, word]) => word.test(text))?.[0];
    yield [`${what}: the unit in “${text}”, ${said}, is its data-unit, ${unit}`, said === unit];
    if (quantity === undefined) continue;
    const first = units.has(quantity) ? units.get(quantity) : unit;
    yield [`${what}: the whole list has one unit, ${first}, not ${unit}`, unit === first];
    units.set(quantity, unit);
  }
  yield [
    `the live formula (${slots.join(' | ')}) holds a result`,
    results.some(({ value }) => slots.some((slot) => rounds(slot, Number(value)))),
  ];
}

/** The chart has a name, and a table with every value of the longest list, or else one of the results. */
function* alternative(
  { charts, cells, heads }: Alternative,
  results: readonly Shown[],
): Generator<Claim> {
  yield ['it has charts', charts.length > 0];
  for (const { name, role } of charts) {
    yield [`a chart has an accessible name, not “${name}”`, /\d|∞|[가-힣A-Za-z]/.test(name)];
    yield [`the role of “${name}”, ${role}, is one of a chart`, /^(img|group|tree)$/.test(role)];
  }
  yield ['the table has header cells', heads > 0];
  const lists = Map.groupBy(results, (o) => o.quantity);
  const longest = [...lists.values()].sort((a, b) => b.length - a.length)[0] ?? [];
  const inTable = (o: Shown) => cells.some((cell) => rounds(cell, Number(o.value)));
  if (longest.length > 1)
    for (const o of longest) yield [`the table holds ${o.quantity} ${o.value}`, inTable(o)];
  else yield ['the table holds a result', results.some(inTable)];
}

type Alternative = ReturnType<typeof readAlternative>;
function readAlternative(f: Element) {
  return {
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
    slots: [...f.querySelectorAll('.live [data-slot]')].map((slot) => slot.textContent ?? ''),
  };
}

/** What a figure shows and says now is right in numbers and in words. */
async function says(figure: Locator, place: Place, results: readonly Shown[], when: string) {
  const read = await figure.evaluate(readAlternative);
  holds(`${place.id} on ${place.path} ${when}:`, [
    ...alternative(read, results),
    ...numbersSay(place, results, read.slots),
  ]);
}

interface Still extends Awaited<ReturnType<typeof readStillParts>> {
  readonly results: readonly Shown[];
}
const readStill = async (figure: Locator): Promise<Still> => ({
  results: await outputs(figure),
  ...(await readStillParts(figure)),
});

const readStillParts = (figure: Locator) =>
  figure.evaluate((f) => ({
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

function withoutScript({ id, path }: Place, found: Still, live: readonly Shown[]) {
  const at = `${id} on ${path} without JavaScript:`;
  expect.soft(found.results.map(twelve), `${at} the same numbers`).toEqual(live.map(twelve));
  holds(at, [
    ['a chart is drawn', found.drawn],
    [`a sentence, “${found.sentence}”, says it`, /자바스크립트|JavaScript/.test(found.sentence)],
    [`controls are disabled, not ${found.enabled}`, found.enabled.length === 0],
    [`drawn sliders are disabled, not ${found.sliders}`, found.sliders === 0],
    [`the formula, “${found.formula}”, has numbers`, /[\d∞]/.test(found.formula)],
  ]);
}

/** Build and browser may be different engines: twelve digits must agree. */
const twelve = ({ quantity, value }: Shown): string =>
  `${quantity} ${Number(Number(value).toPrecision(12))}`;

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

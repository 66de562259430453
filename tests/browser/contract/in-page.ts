import type { Locator } from '@playwright/test';

/**
 * What the tests read and move within the page. A call of the browser costs more than all that is done there, so a test
 * sends its loop there as a whole, with these functions, and judges what comes back.
 */

export interface Control {
  /** Position among the figure's controls. */
  readonly at: number;
  /** Position among those of the same name and kind. */
  readonly item: number;
  readonly kind: 'range' | 'number' | 'radio' | 'checkbox' | 'select' | 'text';
  readonly name: string;
  readonly value: string;
  readonly checked: boolean;
  readonly min: number;
  readonly max: number;
  readonly options: readonly string[];
}

/** What stands in a figure at one moment. */
export interface Read {
  readonly results: readonly {
    readonly quantity: string;
    readonly value: string;
    readonly text: string;
  }[];
  readonly refused: string;
  /** What no figure may show, where it is found. */
  readonly never: { readonly drawing: string | undefined; readonly text: string | undefined };
}

/** They run as they stand here, each of them a method: they know each other (as `kit`) and nothing else. */
const kit = {
  rendered(): Promise<void> {
    return new Promise((done) => setTimeout(done));
  },

  /** Waits until something holds, but not for ever: whoever asks looks for himself what came of it. */
  async until(holds: () => boolean, patience = 5000): Promise<void> {
    for (const end = performance.now() + patience; !holds() && performance.now() < end; )
      await new Promise((done) => setTimeout(done, 20));
  },

  /** Brings a figure on the screen and waits for its sign of life. */
  async awake(f: HTMLElement): Promise<boolean> {
    f.scrollIntoView({ block: 'start', behavior: 'instant' });
    await kit.until(() => f.dataset.ready !== undefined, 12_000);
    return f.dataset.ready !== undefined;
  },

  /** All results, as a program reads them: one line each, so that a difference is seen at once. */
  values(f: Element): string[] {
    return [...f.querySelectorAll<HTMLElement>('output[data-quantity]')].map(
      (o) => `${o.dataset.quantity} ${o.dataset.value}`,
    );
  },

  read(f: Element): Read {
    const results = [...f.querySelectorAll('output')].map((o) => ({
      quantity: o.dataset.quantity ?? '',
      value: o.dataset.value ?? '',
      text: o.textContent ?? '',
    }));
    const refused = [...f.querySelectorAll<HTMLElement>('.figure-refused')]
      .filter((e) => e.checkVisibility())
      .map((e) => e.textContent)
      .join(' ');
    const drawn = [...f.querySelectorAll('svg')].map((s) => s.outerHTML).join('');
    const written = [...(f.querySelector('.figure-body')?.children ?? [])]
      .filter((e) => !e.matches('.figure-refused')) // it quotes what was asked for
      .map((e) => e.textContent)
      .join(' ');
    const never = (text: string) => /\bNaN\b|\bundefined\b|\[object/.exec(text)?.[0];
    return { results, refused, never: { drawing: never(drawn), text: never(written) } };
  },

  /** In the order of `controlAt` in figure.ts, which finds the same ones for real keys. */
  elements(f: Element): Element[] {
    return [...f.querySelectorAll('input:not([type=hidden]):not([readonly]), select, textarea')];
  },

  /** The controls that a reader can use now. */
  controls(f: Element): Control[] {
    const counts = new Map<string, number>();
    const found: Control[] = [];
    for (const [at, e] of kit.elements(f).entries()) {
      if (
        !(
          e instanceof HTMLInputElement ||
          e instanceof HTMLSelectElement ||
          e instanceof HTMLTextAreaElement
        )
      )
        continue;
      const typed = e instanceof HTMLInputElement ? e.type : 'text';
      const kind =
        e instanceof HTMLSelectElement
          ? 'select'
          : typed === 'range' || typed === 'radio' || typed === 'checkbox'
            ? typed
            : e.inputMode === 'decimal'
              ? 'number'
              : 'text';
      const key = `${e.name} ${kind}`;
      const item = counts.get(key) ?? 0;
      counts.set(key, item + 1);
      const box = kind === 'radio' || kind === 'checkbox' ? (e.closest('label') ?? e) : e;
      if (e.matches(':disabled') || !box.checkVisibility({ visibilityProperty: true })) continue;
      found.push({
        at,
        item,
        kind,
        name: e.name,
        value: e.value,
        checked: e instanceof HTMLInputElement && e.checked,
        min: Number(e.getAttribute('min') ?? e.dataset.min ?? Number.NaN),
        max: Number(e.getAttribute('max') ?? e.dataset.max ?? Number.NaN),
        options: e instanceof HTMLSelectElement ? [...e.options].map((o) => o.value) : [],
      });
    }
    return found;
  },

  /** How each visible result looks: the opacity that reaches it, and its colour. */
  looks(f: Element): Record<string, string> {
    const looks: Record<string, string> = {};
    for (const o of f.querySelectorAll<HTMLElement>('output')) {
      if (!o.checkVisibility()) continue;
      let opacity = 1;
      for (let e: Element | null = o; e && e !== f; e = e.parentElement)
        opacity *= Number(getComputedStyle(e).opacity);
      looks[o.dataset.quantity ?? ''] = `${opacity.toFixed(3)} ${getComputedStyle(o).color}`;
    }
    return looks;
  },

  /** A text in a field, and the page told of it, as after typing. */
  type(e: Element, text: string): void {
    (e as HTMLInputElement).value = text;
    e.dispatchEvent(new InputEvent('input', { bubbles: true }));
  },

  /** One step of a slider towards the middle of its way, told as while a finger moves it. */
  step(e: Element): void {
    const slider = e as HTMLInputElement;
    if (slider.valueAsNumber < (Number(slider.min) + Number(slider.max)) / 2) slider.stepUp();
    else slider.stepDown();
    slider.dispatchEvent(new Event('input', { bubbles: true }));
  },

  /** Puts an address in force as Back does, without loading the page again. */
  async address(search: string): Promise<void> {
    history.replaceState(null, '', location.pathname + search + location.hash);
    dispatchEvent(new PopStateEvent('popstate'));
    await kit.rendered();
  },
};
type Kit = typeof kit;

const sent = `{${Object.values(kit)}}`;

/**
 * Runs in the page of a figure, with the functions above. Playwright sends a function as its text: the one that is handed
 * over never runs here, and its text is that of the work and of the functions. So the work knows what it is given, and
 * nothing that stands around it or is imported.
 */
export function inPage<G, R>(
  figure: Locator,
  given: G,
  work: (f: HTMLElement, given: G, kit: Kit) => R | Promise<R>,
): Promise<R> {
  const whole = (f: HTMLElement, g: unknown) => work(f, g as G, kit);
  return figure.evaluate(
    Object.assign(whole, {
      toString: () => `(f, given) => { const kit = ${sent}; return (${work})(f, given, kit); }`,
    }),
    given,
  );
}

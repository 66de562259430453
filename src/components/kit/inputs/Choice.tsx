import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { Live } from '../state/live.ts';
import type { Fields, Values } from '../state/state.ts';
import { symbolsOf } from '../words/symbols.tsx';

/** One of a few: a parameter, or a step of the figure's own. */
export interface Choosable<C extends string> {
  readonly name: string;
  readonly value: C;
  readonly locked: boolean;
  set(value: C): void;
}

interface Props<C extends string> {
  param: Choosable<C>;
  label: ComponentChildren;
  options: readonly { readonly value: C; readonly label: ComponentChildren }[];
}

/** Joined cells of which one is chosen: native radio buttons. */
export function Choice<C extends string>({ param, label, options }: Props<C>) {
  const id = useId();
  if (param.locked) return null;
  return (
    <div class="row row-choice" role="radiogroup" aria-labelledby={id}>
      <span class="row-label" id={id}>
        {symbolsOf(label)}
      </span>
      <span class="choice">
        {options.map((o) => (
          <label key={o.value} class="choice-cell">
            <input
              type="radio"
              name={param.name}
              value={o.value}
              checked={param.value === o.value}
              onChange={() => param.set(o.value)}
            />
            <span>{symbolsOf(o.label)}</span>
          </label>
        ))}
      </span>
    </div>
  );
}

interface PresetProps<F extends Fields> {
  /** The scene; its words name the settings. */
  figure: Pick<Live<F>, 'values' | 'locked' | 'replace'> & { readonly t: { presets: string } };
  /** Cells in a row; a row means something. */
  columns?: number;
  presets: readonly {
    readonly label: ComponentChildren;
    readonly values: Partial<Values<F>>;
  }[];
}

/** A grid of settings to start from; the one that is in force is marked. */
export function Presets<F extends Fields>({ figure, columns = 2, presets }: PresetProps<F>) {
  const id = useId();
  if (presets.some((p) => Object.keys(p.values).some((name) => figure.locked(name)))) return null;
  const inForce = (values: Partial<Values<F>>) =>
    Object.entries(values).every(([k, v]) => String(figure.values[k]) === String(v));
  return (
    <div class="row row-choice" role="group" aria-labelledby={id}>
      <span class="row-label" id={id}>
        {symbolsOf(figure.t.presets)}
      </span>
      <span class="choice presets" style={{ '--columns': columns }}>
        {presets.map((p, i) => (
          <button
            key={i}
            type="button"
            class="choice-cell"
            aria-pressed={inForce(p.values)}
            onClick={() => figure.replace(p.values)}
          >
            {symbolsOf(p.label)}
          </button>
        ))}
      </span>
    </div>
  );
}

import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { AnyFigure } from './use-figure.ts';

interface Props {
  figure: AnyFigure;
  name: string;
  label: ComponentChildren;
  options: readonly { readonly value: string; readonly label: ComponentChildren }[];
}

/** Joined cells of which one is chosen: native radio buttons. */
export function Choice({ figure, name, label, options }: Props) {
  const id = useId();
  if (figure.locked(name)) return null;
  return (
    <div class="row row-choice" role="radiogroup" aria-labelledby={id}>
      <span class="row-label" id={id}>
        {label}
      </span>
      <span class="choice">
        {options.map((o) => (
          <label key={o.value} class="choice-cell">
            <input
              type="radio"
              name={name}
              value={o.value}
              checked={figure.values[name] === o.value}
              onChange={() => figure.set({ [name]: o.value })}
            />
            <span>{o.label}</span>
          </label>
        ))}
      </span>
    </div>
  );
}

interface PresetProps {
  figure: AnyFigure;
  label: string;
  /** Cells in a row; a row means something. */
  columns: number;
  presets: readonly {
    readonly label: ComponentChildren;
    readonly values: Readonly<Record<string, unknown>>;
  }[];
}

/** A grid of settings to start from; the one that is in force is marked. */
export function Presets({ figure, label, columns, presets }: PresetProps) {
  const id = useId();
  if (presets.some((p) => Object.keys(p.values).some((name) => figure.locked(name)))) return null;
  const inForce = (values: Readonly<Record<string, unknown>>) =>
    Object.entries(values).every(([k, v]) => String(figure.values[k]) === String(v));
  return (
    <div class="row row-choice" role="group" aria-labelledby={id}>
      <span class="row-label" id={id}>
        {label}
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
            {p.label}
          </button>
        ))}
      </span>
    </div>
  );
}

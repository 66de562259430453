import type { ComponentChildren, TargetedKeyboardEvent } from 'preact';
import { useId } from 'preact/hooks';
import type { Quantity } from './figure.ts';
import { held } from './held.ts';
import { NumberInput } from './NumberInput.tsx';
import { snap } from './parse-number.ts';
import type { NumberField } from './state.ts';
import type { AnyFigure } from './use-figure.ts';

/** A slider that counts in other units than its parameter, such as log10 p. */
export interface Scale {
  readonly min: number;
  readonly max: number;
  readonly step: number;
  to(value: number): number;
  from(position: number): number;
}

interface Props {
  figure: AnyFigure;
  name: string;
  index?: number;
  /** Words, and maths set in the number face, shown left of the slider. */
  label: ComponentChildren;
  /** The value in words with its unit, for a screen reader. */
  says(value: number): string;
  /** The quantity whose colour fills the slider. */
  of?: Quantity;
  unit?: string;
  scale?: Scale;
}

/** A row with label, slider and field: the same number three ways. */
export function Slider(p: Props) {
  const { figure, name, index } = p;
  const { value, put, ...of } = held<number>(figure, name, index);
  const field = of.field as NumberField;
  const id = useId();
  if (figure.locked(name)) return null;

  const scale = p.scale;
  const range = scale ?? field;
  const position = scale ? clamp(scale.to(value), scale.min, scale.max) : value;
  const fill = ((position - range.min) / (range.max - range.min)) * 100;
  const onSlide = (at: number) => put(scale ? scale.from(at) : snap(at, field));
  // A typed value between the last two steps is drawn at the end, where the key towards that end changes nothing.
  const onKey = (event: TargetedKeyboardEvent<HTMLInputElement>) => {
    const end = /End|Right|Up$/.test(event.key) ? range.max : range.min;
    const towards = /^(End|Home|Arrow\w+)$/.test(event.key);
    if (towards && event.currentTarget.valueAsNumber === end && position !== end) onSlide(end);
  };

  return (
    <div class="row">
      <label class="row-label" for={id} id={`${id}-l`}>
        {p.label}
      </label>
      <span
        class={`slider-line${p.of ? ` of-${p.of}` : ''}`}
        style={{ backgroundSize: `${fill}% 4px, 100% 1.5px` }}
      />
      <input
        class="slider"
        type="range"
        id={id}
        name={name}
        min={range.min}
        max={range.max}
        step={range.step}
        value={position}
        aria-valuetext={p.says(value)}
        onKeyDown={onKey}
        onInput={(event) => onSlide(event.currentTarget.valueAsNumber)}
      />
      <NumberInput figure={figure} name={name} index={index} labelledBy={`${id}-l`} />
      {p.unit !== undefined && <span class="row-unit">{p.unit}</span>}
    </div>
  );
}

const clamp = (x: number, low: number, high: number) => Math.min(high, Math.max(low, x));

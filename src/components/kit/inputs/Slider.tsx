import type { ComponentChildren, TargetedKeyboardEvent } from 'preact';
import { useId } from 'preact/hooks';
import type { Quantity } from '../plot/colour.ts';
import { clamp } from '../state/movable.ts';
import type { NumberParam } from '../state/params.ts';
import { snap } from '../state/parse-number.ts';
import { named } from '../words/symbols.tsx';
import { NumberInput } from './NumberInput.tsx';
import type { Track } from './track.ts';

interface Props {
  param: NumberParam;
  /** Words, and maths set in the number face, shown left of the slider. */
  label: ComponentChildren;
  /** The symbol behind the label, in the colour of the quantity. */
  symbol?: string;
  /** The value in words with its unit, for a screen reader. */
  says(value: number): string;
  /** The quantity whose colour fills the slider. */
  of?: Quantity;
  unit?: string | undefined;
  track?: Track;
  /** It is the x axis of the picture: same left and right edge. */
  axis?: boolean;
}

/** A row with label, slider and field: the same number three ways. */
export function Slider({ param, track, label, symbol, says, of, unit, axis }: Props) {
  const id = useId();
  if (param.locked) return null;

  const { value, field } = param;
  const range = track ?? field;
  const position = track ? clamp(track.to(value), track.min, track.max) : value;
  const at = ((position - range.min) / (range.max - range.min)) * 100;
  // On a scale of powers only the way to 1 means something: -log p. From the left end nothing is filled.
  const lost = track !== undefined && of === 'p';
  const fill = lost ? 100 - at : track ? 0 : at;
  const onSlide = (at: number) => param.set(track ? track.from(at) : snap(at, field));
  // A typed value between the last two steps is drawn at the end, where the key towards that end changes nothing.
  const onKey = (event: TargetedKeyboardEvent<HTMLInputElement>) => {
    const end = /End|Right|Up$/.test(event.key) ? range.max : range.min;
    const towards = /^(End|Home|Arrow\w+)$/.test(event.key);
    if (towards && event.currentTarget.valueAsNumber === end && position !== end) onSlide(end);
  };

  return (
    <div class={`row${axis ? ' row-axis' : ''}`}>
      <label class="row-label" for={id} id={`${id}-l`}>
        {named(label, symbol, of)}
      </label>
      <span
        class={`slider-line${lost ? ' of-h lost' : of ? ` of-${of}` : ''}`}
        style={{ backgroundSize: `${fill}% ${lost ? 8 : 4}px, 100% 1.5px` }}
      />
      <input
        class="slider"
        type="range"
        id={id}
        name={param.name}
        min={range.min}
        max={range.max}
        step={range.step}
        value={position}
        aria-valuetext={says(value)}
        onKeyDown={onKey}
        onInput={(event) => onSlide(event.currentTarget.valueAsNumber)}
      />
      <NumberInput param={param} labelledBy={`${id}-l`} />
      {unit !== undefined && <span class="row-unit">{unit}</span>}
    </div>
  );
}

import { NumberInput } from './NumberInput.tsx';
import type { NumberField } from './state.ts';
import type { FigureState } from './use-figure.ts';

interface Props {
  // biome-ignore lint/suspicious/noExplicitAny: any figure's state will do
  figure: FigureState<any>;
  name: string;
  index: number;
  field: NumberField;
  /** The whole list. */
  values: readonly number[];
  /** The field's name for a screen reader. */
  label: string;
  /** What stands before it. */
  short?: string;
  /** Said when this field would make all weights 0. */
  allZero: string;
  onValue(value: number): void;
}

/** One weight of a list. Zero is refused where it would leave nothing. */
export function WeightField(p: Props) {
  const others = p.values.some((w, i) => i !== p.index && w > 0);
  return (
    <span class="cell">
      {p.short !== undefined && (
        <span class="cell-name" aria-hidden="true">
          {p.short}
        </span>
      )}
      <NumberInput
        figure={p.figure}
        name={p.name}
        index={p.index}
        field={p.field}
        value={p.values[p.index] as number}
        label={p.label}
        refuse={(value) => (value === 0 && !others ? p.allZero : undefined)}
        onValue={p.onValue}
      />
    </span>
  );
}

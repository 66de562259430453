import { NumberInput } from './NumberInput.tsx';
import type { AnyFigure } from './use-figure.ts';

interface Props {
  figure: AnyFigure;
  /** A list of weights. */
  name: string;
  index: number;
  /** The field's name for a screen reader. */
  label: string;
  /** What stands before it. */
  short?: string;
  /** Said when this field would make all weights 0. */
  allZero: string;
}

/** One weight of a list. Zero is refused where it would leave nothing. */
export function WeightField({ figure, name, index, label, short, allZero }: Props) {
  const values = figure.values[name] as readonly number[];
  const others = values.some((w, i) => i !== index && w > 0);
  return (
    <span class="cell">
      {short !== undefined && (
        <span class="cell-name" aria-hidden="true">
          {short}
        </span>
      )}
      <NumberInput
        figure={figure}
        name={name}
        index={index}
        label={label}
        refuse={(value) => (value === 0 && !others ? allZero : undefined)}
      />
    </span>
  );
}

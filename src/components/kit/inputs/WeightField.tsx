import type { ListParam, NumberParam } from '../state/params.ts';
import { NumberInput } from './NumberInput.tsx';

interface Props {
  /** A list of weights. */
  param: ListParam;
  index: number;
  /** The field's name for a screen reader. */
  label: string;
  /** What stands before it. */
  short?: string;
  /** Said when this field would make all weights 0. */
  allZero: string;
}

/** One weight of a list. Zero is refused where it would leave nothing. */
export function WeightField({ param, index, label, short, allZero }: Props) {
  const others = param.value.some((w, i) => i !== index && w > 0);
  return (
    <span class="cell">
      {short !== undefined && (
        <span class="cell-name" aria-hidden="true">
          {short}
        </span>
      )}
      <NumberInput
        param={param.items[index] as NumberParam}
        label={label}
        refuse={(value) => (value === 0 && !others ? allZero : undefined)}
      />
    </span>
  );
}

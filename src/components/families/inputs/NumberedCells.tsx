import { NumberInput } from '../../kit/inputs/NumberInput.tsx';
import type { ListParam } from '../../kit/state/params.ts';

interface Props {
  param: ListParam;
  /** The name of one for a screen reader, counted from 0. */
  labelOf(index: number): string;
}

/** The numbers of a list as fields in a row, counted from 1. */
export const NumberedCells = ({ param, labelOf }: Props) => (
  <span class="cells">
    {param.items.map((item, i) => (
      <span key={i} class="cell">
        <span class="cell-name" aria-hidden="true">
          {i + 1}
        </span>
        <NumberInput param={item} label={labelOf(i)} />
      </span>
    ))}
  </span>
);

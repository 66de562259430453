import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { NumberInput } from '../../kit/inputs/NumberInput.tsx';
import type { Quantity } from '../../kit/plot/colour.ts';
import type { NumberParam } from '../../kit/state/params.ts';
import { named } from '../../kit/words/symbols.tsx';

interface Props {
  param: NumberParam;
  label: string;
  /** The symbol behind it, and the quantity whose colour it takes. */
  symbol: string;
  of?: Quantity;
}

/** The field of a number that is dragged in the picture itself; several of them share a line. */
export function NumberCell({ param, label, symbol, of }: Props) {
  const id = useId();
  if (param.locked) return null;
  return (
    <span class="number-cell">
      <span class="number-cell-label" id={id}>
        {named(label, symbol, of)}
      </span>
      <NumberInput param={param} labelledBy={id} />
    </span>
  );
}

/** A line of them. */
export const NumberCells = ({ children }: { children: ComponentChildren }) => (
  <div class="number-cells">{children}</div>
);

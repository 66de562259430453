import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { NumberInput } from '../../kit/inputs/NumberInput.tsx';
import type { NumberParam } from '../../kit/state/params.ts';

interface Props {
  param: NumberParam;
  label: ComponentChildren;
}

/** The field of a number that is dragged in the picture itself; several of them share a line. */
export function NumberCell({ param, label }: Props) {
  const id = useId();
  if (param.locked) return null;
  return (
    <span class="number-cell">
      <span class="number-cell-label" id={id}>
        {label}
      </span>
      <NumberInput param={param} labelledBy={id} />
    </span>
  );
}

/** A line of them. */
export const NumberCells = ({ children }: { children: ComponentChildren }) => (
  <div class="number-cells">{children}</div>
);

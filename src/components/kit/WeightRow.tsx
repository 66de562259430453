import { useId } from 'preact/hooks';
import type { AnyFigure } from './use-figure.ts';
import { WeightField } from './WeightField.tsx';

interface Props {
  figure: AnyFigure;
  /** A list of weights. */
  name: string;
  label: string;
  /** What each weight belongs to, at least as many as there are weights. */
  outcomes: readonly string[];
  /** The name of a weight for a screen reader. */
  labelOf(outcome: string): string;
  /** Said when a field would make all weights 0. */
  allZero: string;
}

/** All weights of a distribution in one row of cells. */
export function WeightRow({ figure, name, label, outcomes, labelOf, allZero }: Props) {
  const id = useId();
  if (figure.locked(name)) return null;
  return (
    <div class="row row-choice" role="group" aria-labelledby={id}>
      <span class="row-label" id={id}>
        {label}
      </span>
      <span class="cells">
        {(figure.values[name] as readonly number[]).map((_, i) => {
          const outcome = outcomes[i] as string;
          return (
            <WeightField
              key={i}
              figure={figure}
              name={name}
              index={i}
              label={labelOf(outcome)}
              short={outcome}
              allZero={allZero}
            />
          );
        })}
      </span>
    </div>
  );
}

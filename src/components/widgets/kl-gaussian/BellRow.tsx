import { useId } from 'preact/hooks';
import { NumberInput } from '../../kit/inputs/NumberInput.tsx';
import type { NumberParam } from '../../kit/state/params.ts';

interface Props {
  name: 'p' | 'q';
  /** What the distribution is: the truth, the model. */
  role: string;
  mean: NumberParam;
  sd: NumberParam;
  words: { readonly mean: string; readonly sd: string };
}

/** A normal distribution by its two numbers, in one row. */
export function BellRow({ name, role, mean, sd, words }: Props) {
  const id = useId();
  if (mean.locked && sd.locked) return null;
  const cell = (param: NumberParam, word: string, symbol: string) =>
    !param.locked && (
      <span class="cell">
        <span id={`${id}-${symbol}`}>
          {word}{' '}
          <i class={`c-${name}`}>
            {symbol}
            <sub>{name}</sub>
          </i>
        </span>
        <NumberInput param={param} labelledBy={`${id}-${symbol}`} />
      </span>
    );
  return (
    <div class="row row-choice bell" role="group" aria-labelledby={id}>
      <span class="row-label" id={id}>
        <i class={`c-${name}`}>{name}</i> {role}
      </span>
      <span class="bell-numbers">
        {cell(mean, words.mean, 'μ')}
        {cell(sd, words.sd, 'σ')}
      </span>
    </div>
  );
}

import type { Scene } from '../../kit/figure/island.tsx';
import { ButtonRow } from '../../kit/inputs/ButtonRow.tsx';
import { type ReadText, TextInput } from '../../kit/inputs/TextInput.tsx';
import type { TextParam } from '../../kit/state/params.ts';
import type { figure } from './figure.ts';
import type { Words } from './ko.ts';
import { names, withOneMore } from './model.ts';
import { codeword } from './state.ts';

/** The code as the reader makes it: the picture shows all the rest. */
export function CodeRows({ id, t, params, values }: Scene<typeof figure, Words>) {
  const readCodeword = (text: string): ReadText =>
    codeword.test(text.trim())
      ? { ok: true, value: text.trim() }
      : { ok: false, expected: t.expected };
  return (
    <div class="row row-choice row-code" role="group" aria-labelledby={`${id}-c`}>
      <span class="row-label" id={`${id}-c`}>
        {t.labels.codewords}
      </span>
      <span class="code-rows">
        {values.codewords.map((word, i) => (
          <span key={i} class="code-row">
            <i aria-hidden="true">{names[i]}</i>
            {params.codewords.locked ? (
              <span class="code-word">{word}</span>
            ) : (
              <TextInput
                param={params.codewords.items[i] as TextParam}
                digits
                class="code-word"
                label={t.codewordOf(names[i] as string)}
                read={readCodeword}
                kept={t.keptCode}
              />
            )}
          </span>
        ))}
      </span>
    </div>
  );
}

/** Symbols more or fewer. */
export function RowCount({ t, params, values, replace }: Scene<typeof figure, Words>) {
  const { weights, codewords } = values;
  const { field } = params.codewords;
  const remove = () => {
    const left = weights.slice(0, -1);
    replace({
      weights: left.some((w) => w > 0) ? left : left.map(() => 1),
      codewords: codewords.slice(0, -1),
    });
  };

  if (params.weights.locked || params.codewords.locked) return null;
  return (
    <ButtonRow label={t.rows}>
      <button
        type="button"
        class="button"
        disabled={codewords.length >= field.max}
        onClick={() => replace({ weights: [...weights, 1], codewords: withOneMore(codewords) })}
      >
        {t.add}
      </button>
      <button
        type="button"
        class="button"
        disabled={codewords.length <= field.min}
        onClick={remove}
      >
        {t.remove}
      </button>
    </ButtonRow>
  );
}

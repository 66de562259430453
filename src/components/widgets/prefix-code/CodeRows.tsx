import type { Scene } from '../../kit/figure/island.tsx';
import { CountRow } from '../../kit/inputs/CountRow.tsx';
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
  const to = (count: number) => {
    const some = [...weights, 1].slice(0, count);
    replace({
      weights: some.some((w) => w > 0) ? some : some.map(() => 1),
      codewords: count > codewords.length ? withOneMore(codewords) : codewords.slice(0, count),
    });
  };

  if (params.weights.locked || params.codewords.locked) return null;
  return (
    <CountRow
      label={t.rows}
      t={t}
      count={codewords.length}
      min={field.min}
      max={field.max}
      to={to}
    />
  );
}

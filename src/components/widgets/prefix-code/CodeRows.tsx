import { formatNumber } from '../../../i18n/number.ts';
import { ButtonRow } from '../../kit/ButtonRow.tsx';
import type { Scene } from '../../kit/island.tsx';
import type { TextParam } from '../../kit/params.ts';
import { type ReadText, TextInput } from '../../kit/TextInput.tsx';
import { WeightField } from '../../kit/WeightField.tsx';
import { fraction } from './digits.ts';
import type { figure } from './figure.ts';
import type { Words } from './ko.ts';
import { names, withOneMore } from './model.ts';
import { codeword } from './state.ts';

/** The code as the reader makes it: a row a symbol with its weight and codeword. */
export function CodeRows({ id, t, m, params, values }: Scene<typeof figure, Words>) {
  const { weights, codewords } = values;
  const readCodeword = (text: string): ReadText =>
    codeword.test(text.trim())
      ? { ok: true, value: text.trim() }
      : { ok: false, expected: t.expected };
  return (
    <div class="row row-choice text-row row-code" role="group" aria-labelledby={`${id}-c`}>
      <span class="row-label" id={`${id}-c`}>
        {t.code}
      </span>
      <span class="code-rows">
        <span class="code-row code-row-head" aria-hidden="true">
          <span />
          <span>{t.heads.weight}</span>
          <span>{t.heads.codeword}</span>
          <span class="c-p">{t.heads.p}</span>
          <span>{t.heads.share}</span>
        </span>
        {codewords.map((word, i) => (
          <span key={i} class="code-row">
            <span class="code-name" aria-hidden="true">
              {names[i]}
            </span>
            {params.weights.locked ? (
              <span class="code-fixed">{formatNumber(weights[i] as number, 3)}</span>
            ) : (
              <WeightField
                param={params.weights}
                index={i}
                label={t.weightOf(names[i] as string)}
                allZero={t.allZero}
              />
            )}
            {params.codewords.locked ? (
              <span class="code-fixed code-word">{word}</span>
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
            <span class="code-number c-p">{formatNumber(m.p[i] as number, 3, true)}</span>
            <span class="code-number">{fraction(word.length)}</span>
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

import { formatNumber } from '../../../i18n/number.ts';
import { ButtonRow } from '../../kit/ButtonRow.tsx';
import { type ReadText, TextInput } from '../../kit/TextInput.tsx';
import type { FigureState } from '../../kit/use-figure.ts';
import { WeightField } from '../../kit/WeightField.tsx';
import { type Model, names, withOneMore } from './model.ts';
import { codeword, state } from './state.ts';
import { fraction, strings } from './strings.ts';

interface Props {
  figure: FigureState<typeof state.fields>;
  m: Model;
}

/** The code as the reader makes it: a row a symbol with its weight and codeword, and symbols more or fewer. */
export function CodeRows({ figure, m }: Props) {
  const t = strings[figure.lang];
  const { weights, codewords } = figure.values;
  const fixed = { weights: figure.locked('weights'), codewords: figure.locked('codewords') };
  const readCodeword = (text: string): ReadText =>
    codeword.test(text.trim())
      ? { ok: true, value: text.trim() }
      : { ok: false, expected: t.expected };
  const remove = () => {
    const left = weights.slice(0, -1);
    figure.replace({
      weights: left.some((w) => w > 0) ? left : left.map(() => 1),
      codewords: codewords.slice(0, -1),
    });
  };

  return (
    <>
      <div class="row row-choice text-row" role="group" aria-labelledby={`${figure.id}-c`}>
        <span class="row-label" id={`${figure.id}-c`}>
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
              {fixed.weights ? (
                <span class="code-fixed">{formatNumber(weights[i] as number, 3)}</span>
              ) : (
                <WeightField
                  figure={figure}
                  name="weights"
                  index={i}
                  label={t.weightOf(names[i] as string)}
                  allZero={t.allZero}
                />
              )}
              {fixed.codewords ? (
                <span class="code-fixed code-word">{word}</span>
              ) : (
                <TextInput
                  figure={figure}
                  name="codewords"
                  index={i}
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
      {!fixed.weights && !fixed.codewords && (
        <ButtonRow label={t.rows}>
          <button
            type="button"
            class="button"
            disabled={codewords.length >= state.fields.codewords.max}
            onClick={() =>
              figure.replace({ weights: [...weights, 1], codewords: withOneMore(codewords) })
            }
          >
            {t.add}
          </button>
          <button
            type="button"
            class="button"
            disabled={codewords.length <= state.fields.codewords.min}
            onClick={remove}
          >
            {t.remove}
          </button>
        </ButtonRow>
      )}
    </>
  );
}

import { formatNumber } from '../../../i18n/number.ts';
import { Presets } from '../../kit/Choice.tsx';
import { FigureBody } from '../../kit/FigureBody.tsx';
import { Readout } from '../../kit/Readout.tsx';
import { type ReadText, TextInput } from '../../kit/TextInput.tsx';
import { useFigure } from '../../kit/use-figure.ts';
import { ValueTable } from '../../kit/ValueTable.tsx';
import type { ViewProps } from '../../kit/view-props.ts';
import { WeightField } from '../../kit/WeightField.tsx';
import { Budget } from './Budget.tsx';
import { slots } from './formula.ts';
import { Message } from './Message.tsx';
import { derive, names, withOneMore } from './model.ts';
import { codeword, isMessage, longest, state } from './state.ts';
import { fraction, spent, strings } from './strings.ts';

export default function PrefixCode(view: ViewProps) {
  const figure = useFigure(view.id, view.lang, state);
  const { lang } = view;
  const t = strings[lang];
  const { weights, codewords, message } = figure.values;
  const m = derive(figure.values);
  const fixed = { weights: figure.locked('weights'), codewords: figure.locked('codewords') };

  const readCodeword = (text: string): ReadText =>
    codeword.test(text.trim())
      ? { ok: true, value: text.trim() }
      : { ok: false, expected: t.expected };
  const readMessage = (text: string): ReadText => {
    const bare = text.replace(/\s/g, '');
    if (!isMessage(bare)) return { ok: false, expected: t.onlyBits };
    return bare.length > longest
      ? { ok: false, expected: t.tooLong(bare.length) }
      : { ok: true, value: bare };
  };
  const remove = () => {
    const left = weights.slice(0, -1);
    figure.replace({
      weights: left.some((w) => w > 0) ? left : left.map(() => 1),
      codewords: codewords.slice(0, -1),
    });
  };

  return (
    <FigureBody
      figure={figure}
      view={view}
      labels={t.labels}
      slots={slots(m)}
      spoken={t.spoken(m)}
      says={t.says(m)}
      picture={
        <>
          <Budget m={m} id={view.id} label={t.chart(m)} title={t.places} unit={t.budget} />
          <ul class="verdicts">
            {t.verdicts(m).map(([lead, sentence], i) => (
              <li key={i}>
                <strong>{lead}</strong> {sentence}
                {i === 1 && m.ambiguous !== undefined && (
                  <>
                    {' '}
                    <code>{m.ambiguous}</code>
                  </>
                )}
                {i === 0 && m.clash ? ` ${t.claimed}` : ''}
              </li>
            ))}
          </ul>
        </>
      }
      controls={
        <>
          <Presets
            figure={figure}
            label={t.presets}
            columns={2}
            presets={[
              {
                label: t.lecture,
                values: {
                  weights: state.defaults.weights,
                  codewords: state.defaults.codewords,
                  message: state.defaults.message,
                },
              },
              {
                label: t.wasteful,
                values: {
                  weights: [4, 2, 1, 1],
                  codewords: ['00', '01', '10', '11'],
                  message: '0001100011',
                },
              },
              {
                label: t.late,
                values: {
                  weights: [2, 1, 1],
                  codewords: ['0', '01', '011'],
                  message: '00101100',
                },
              },
              {
                label: t.twofold,
                values: { weights: [2, 1, 1], codewords: ['0', '01', '10'], message: '010' },
              },
            ]}
          />
          <div class="row row-choice text-row" role="group" aria-labelledby={`${view.id}-c`}>
            <span class="row-label" id={`${view.id}-c`}>
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
            <div class="row row-choice">
              <span class="row-label">{t.rows}</span>
              <span class="buttons">
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
              </span>
            </div>
          )}
          <div class="row row-choice text-row">
            <span class="row-label" id={`${view.id}-m`}>
              {t.labels.message}
            </span>
            <div class="text-cell">
              {figure.locked('message') ? (
                <span class="code-word">{message}</span>
              ) : (
                <TextInput
                  figure={figure}
                  name="message"
                  digits
                  class="code-word"
                  labelledBy={`${view.id}-m`}
                  read={readMessage}
                  kept={t.keptMessage}
                />
              )}
              <Message m={m} lang={lang} />
              {m.ambiguous !== undefined &&
                m.ambiguous !== message &&
                m.ambiguous.length <= longest &&
                !figure.locked('message') && (
                  <button
                    type="button"
                    class="tool"
                    onClick={() => figure.set({ message: m.ambiguous as string })}
                  >
                    {t.tryMessage(m.ambiguous)}
                  </button>
                )}
            </div>
          </div>
        </>
      }
      readouts={
        <>
          <Readout
            main
            label={
              <>
                {t.average} <i class="mean-length">L</i>
              </>
            }
            quantity="average-length"
            value={m.averageLength}
            unit="bits"
            lang={lang}
            note={t.averageNote(m)}
          />
          <Readout
            label={
              <>
                {t.entropy} <i class="c-h">H(X)</i>
              </>
            }
            quantity="entropy"
            value={m.entropy}
            unit="bits"
            lang={lang}
          />
          <Readout
            label={t.kraft}
            quantity="kraft-sum"
            value={m.kraft}
            text={spent(m.kraft)}
            lang={lang}
          />
          <Readout
            label={t.prefixFree}
            quantity="prefix-free"
            value={m.prefixFree ? 1 : 0}
            digits={0}
            word={`(${m.prefixFree ? t.yes : t.no})`}
            lang={lang}
          />
          <Readout
            label={t.uniquelyDecodable}
            quantity="uniquely-decodable"
            value={m.uniquelyDecodable ? 1 : 0}
            digits={0}
            word={`(${m.uniquelyDecodable ? t.yes : t.no})`}
            lang={lang}
          />
        </>
      }
      table={
        <ValueTable
          scrolls={t.places}
          heads={[
            t.table.symbol,
            <span key="p" class="c-p">
              {t.table.p}
            </span>,
            t.table.codeword,
            t.table.length,
            t.table.share,
            t.table.from,
            t.table.to,
          ]}
          rows={[
            ...m.places.map(({ from, share }, i) => {
              const word = m.codewords[i] as string;
              return [
                names[i],
                m.p[i],
                <span key={i} class="code-cell">
                  {word}
                </span>,
                String(word.length),
                fraction(word.length),
                formatNumber(from, 5),
                formatNumber(from + share, 5),
              ];
            }),
            [t.table.all, '1', '', m.averageLength, spent(m.kraft), '', ''],
          ]}
        />
      }
    />
  );
}

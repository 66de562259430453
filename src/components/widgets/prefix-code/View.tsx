import { formatNumber } from '../../../i18n/number.ts';
import { Presets } from '../../kit/Choice.tsx';
import { FigureBody } from '../../kit/FigureBody.tsx';
import { Readout } from '../../kit/Readout.tsx';
import { useFigure } from '../../kit/use-figure.ts';
import { ValueTable } from '../../kit/ValueTable.tsx';
import type { ViewProps } from '../../kit/view-props.ts';
import { Budget } from './Budget.tsx';
import { CodeRows } from './CodeRows.tsx';
import { slots } from './formula.ts';
import { Message } from './Message.tsx';
import { derive, names } from './model.ts';
import { state } from './state.ts';
import { fraction, spent, strings } from './strings.ts';

export default function PrefixCode(view: ViewProps) {
  const figure = useFigure(view.id, view.lang, state);
  const { lang } = view;
  const t = strings[lang];
  const m = derive(figure.values);

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
          <CodeRows figure={figure} m={m} />
          <Message figure={figure} m={m} />
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

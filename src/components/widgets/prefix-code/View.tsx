import { formatNumber } from '../../../i18n/number.ts';
import { OwnKey } from '../../kit/blocks/OwnKey.tsx';
import { drawn, type Scene } from '../../kit/figure/island.tsx';
import { Named } from '../../kit/figure/Named.tsx';
import { Output, Readout } from '../../kit/figure/Readout.tsx';
import { ValueTable } from '../../kit/figure/ValueTable.tsx';
import { Presets } from '../../kit/inputs/Choice.tsx';
import { WeightRow } from '../../kit/inputs/WeightRow.tsx';
import { useActed } from '../../kit/motion/visited.ts';
import { Still } from '../../kit/words/Still.tsx';
import { symbolsOf } from '../../kit/words/symbols.tsx';
import { CodeRows, RowCount } from './CodeRows.tsx';
import { Drawing } from './Drawing.tsx';
import { fraction, spent } from './digits.ts';
import { figure } from './figure.ts';
import type { Words } from './ko.ts';
import { lengthy } from './lengthy.ts';
import { Message } from './Message.tsx';
import { names } from './model.ts';
import { state } from './state.ts';

export const prefixCode = drawn(figure, (scene: Scene<typeof figure, Words>) => {
  const { t, m, params, results } = scene;
  const yesOrNo = (yes: boolean) => (yes ? t.yes : t.no);
  // Whether a code can be shorter than the entropy is what the reader is to find out: no verdict and no bound before a
  // code has been tried.
  const ofCode = ({ weights, codewords }: typeof scene.values) => [weights, codewords];
  const acted = useActed(ofCode(scene.values), ofCode(state.defaults));

  return {
    picture: (
      <Drawing
        m={m}
        label={t.chart(m)}
        y={
          <>
            {t.y} <OwnKey />
          </>
        }
        x={
          <>
            <span class="c-p">
              {t.width} <i>p(x)</i>
            </span>
            {' · '}
            {t.strip}
          </>
        }
        budget={
          <>
            {t.budget}
            <Named name={t.kraft}>
              <Output result={results['kraft-sum']} text={spent(m.kraft)} />
            </Named>
          </>
        }
        bound={acted}
      />
    ),
    tells: (
      <>
        <p>
          <Still room={[t.asked, ...lengthy.map((model) => t.averageNote(model) ?? '')]}>
            {acted ? t.averageNote(m) : t.asked}
          </Still>
        </p>
        <p>
          <Still room={[t.shares, ...lengthy.map(t.budgetNote)]}>
            {acted ? t.budgetNote(m) : t.shares}
          </Still>
        </p>
      </>
    ),
    primary: <CodeRows {...scene} />,
    wide: 'rest-across',
    rest: (
      <>
        <Presets
          figure={scene}
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
        <details class="fold-narrow">
          <summary>{t.folded}</summary>
          <WeightRow param={params.weights} label={t.labels.weights} outcomes={names} t={t} />
          <RowCount {...scene} />
          <Message {...scene} />
        </details>
      </>
    ),
    main: (
      <Readout
        main
        label={
          <>
            {t.average} <i class="mean-length">L</i>
          </>
        }
        result={results['average-length']}
      />
    ),
    readouts: (
      <>
        <Readout
          label={
            <>
              {t.entropy} <i class="c-h">H(X)</i>
            </>
          }
          result={results.entropy}
        />
        <Readout
          label={t.prefixFree}
          result={results['prefix-free']}
          text={yesOrNo(m.prefixFree)}
          note={t.prefixNote(m)}
          room={lengthy.map(t.prefixNote)}
        />
        <Readout
          label={t.uniquelyDecodable}
          result={results['uniquely-decodable']}
          text={yesOrNo(m.uniquelyDecodable)}
          note={t.decodableNote(m)}
          room={lengthy.map(t.decodableNote)}
        />
      </>
    ),
    table: (
      <ValueTable
        scrolls={t.places}
        heads={[
          t.table.symbol,
          <span key="p" class="c-p">
            {symbolsOf(t.table.p)}
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
    ),
  };
});

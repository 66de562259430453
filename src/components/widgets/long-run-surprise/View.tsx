import type { ComponentChildren } from 'preact';
import { formatNumber, formatProbability } from '../../../i18n/number.ts';
import { DrawMore } from '../../families/samples/DrawMore.tsx';
import { PairControls } from '../../families/two-codes/PairControls.tsx';
import { drawn, type Scene } from '../../kit/figure/island.tsx';
import { Readout } from '../../kit/figure/Readout.tsx';
import { ValueTable } from '../../kit/figure/ValueTable.tsx';
import { Presets } from '../../kit/inputs/Choice.tsx';
import { pressed } from '../../kit/plot/Handle.tsx';
import { Plot } from '../../kit/plot/Plot.tsx';
import { nameOf } from '../../kit/words/letters.ts';
import { Still } from '../../kit/words/Still.tsx';
import { symbolsOf } from '../../kit/words/symbols.tsx';
import { figure } from './figure.ts';
import type { Words } from './ko.ts';
import { derive } from './model.ts';
import { counts, Settling } from './Settling.tsx';
import { state } from './state.ts';

/** A piece of the picture beside its name. */
const Key = ({ children }: { children: ComponentChildren }) => (
  <svg class="key" width="18" height="10" aria-hidden="true">
    {children}
  </svg>
);

/** One for each sentence below the number. */
const cases = [
  { q: [5, 3, 2], n: 8888 },
  { q: [97, 2, 1], n: 6 },
  { q: [7, 2, 1], n: 8888 },
  { q: [6, 4, 0], n: 8888 },
  { q: [6, 4, 0], n: 1 },
].map((values) => derive({ ...state.defaults, ...values }));

export const longRunSurprise = drawn(figure, (scene: Scene<typeof figure, Words>) => {
  const { t, m, params, results } = scene;
  const along = { param: params.n, scale: counts };
  const { p: sent } = state.defaults;

  return {
    picture: (
      <Plot
        kind="curve"
        label={t.chart(m)}
        movable
        y={
          <>
            {t.y}:{' '}
            <Key>
              <path class="curve of-loss" d="M1 5H17" />
            </Key>{' '}
            {symbolsOf(t.paid)}{' '}
            <Key>
              <path class="casing" d="M1 5H17" />
              <path class="curve of-h" d="M1 5H17" />
            </Key>{' '}
            {symbolsOf(t.own)}
          </>
        }
        x={
          <>
            <span>
              {t.x} <i>n</i>
            </span>
            <span class="c-p">{t.shares}</span>
          </>
        }
        marks={
          <>
            {m.crossEntropy <= m.top && (
              <Settled y={m.crossEntropy / m.top} class="above">
                <i>H(p, q)</i>
              </Settled>
            )}
            {m.entropy <= m.top && (
              <Settled y={m.entropy / m.top} class="below">
                <i>H(p)</i>
              </Settled>
            )}
          </>
        }
        onPress={pressed(along)}
      >
        <rect class="plot-hit" width="100%" height="100%" />
        <Settling m={m} t={t} along={along} />
      </Plot>
    ),
    main: <Readout main of="loss" result={results['mean-surprise']} label={t.bill} />,
    primary: (
      <DrawMore count={params.n} seed={params.seed} t={t} label={t.labels.n} says={t.messages} />
    ),
    readouts: (
      <>
        <Readout
          result={results['cross-entropy']}
          label={
            <>
              {t.settles} <i>H(p, q)</i>
            </>
          }
        />
        <Readout
          result={results.entropy}
          label={
            <>
              {t.floor} <i>H(p)</i>
            </>
          }
        />
        <Readout
          result={results['kl-divergence']}
          label={
            <>
              {t.waste} <i>D(p∥q)</i>
            </>
          }
        />
        <p class="readouts-note">
          <Still room={cases.map(t.note)}>{symbolsOf(t.note(m))}</Still>
        </p>
      </>
    ),
    rest: (
      <>
        <Presets
          figure={scene}
          presets={[
            { label: t.chapter, values: { p: sent, q: state.defaults.q } },
            { label: t.right, values: { p: sent, q: sent } },
            { label: t.ignorant, values: { p: sent, q: [1, 1, 1] } },
            { label: t.sure, values: { p: sent, q: [97, 2, 1] } },
            { label: t.rare, values: { p: [699, 300, 1], q: [7, 3, 0] } },
            { label: t.net, values: { p: [0, 0, 0, 0, 1], q: [19, 20, 19, 20, 22] } },
          ]}
        />
        <PairControls scene={scene} t={t} />
      </>
    ),
    table: (
      <>
        <ValueTable
          heads={[t.table.outcome, 'p', 'q', t.table.share, t.table.price, t.table.own]}
          scrolls={t.table.outcomes}
          rows={m.p.map((x, i) => [
            nameOf(i),
            formatProbability(x, 4),
            formatProbability(m.q[i] as number, 4),
            formatProbability(m.shares[i] as number, 4),
            m.price[i],
            m.ownPrice[i],
          ])}
        />
        <ValueTable
          heads={[t.table.count, t.table.paid, t.table.ownPaid, t.table.waste]}
          scrolls={t.table.path}
          rows={m.path.flatMap(({ n, paid, own }) =>
            n === m.n || /^[125]0*$/.test(String(n))
              ? [[formatNumber(n), paid, own, formatNumber(paid - own, 3, true)]]
              : [],
          )}
        />
      </>
    ),
  };
});

/** Where the bill settles in the end, beside the picture. */
const Settled = ({
  y,
  class: cls,
  children,
}: {
  y: number;
  class: string;
  children: ComponentChildren;
}) => (
  <span class={`settled ${cls}`} style={{ top: `${(1 - y) * 100}%` }} aria-hidden="true">
    {children}
  </span>
);

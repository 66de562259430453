import { formatNumber, formatProbability } from '../../../i18n/number.ts';
import { Balance } from '../../families/two-codes/Balance.tsx';
import { PairAxis, PairControls } from '../../families/two-codes/PairControls.tsx';
import { bordersOfPair } from '../../families/two-codes/pair-moves.ts';
import { shortBits } from '../../families/two-codes/short-bits.ts';
import { TwoCodes } from '../../families/two-codes/TwoCodes.tsx';
import { usePoured } from '../../families/two-codes/use-poured.ts';
import { Pour } from '../../kit/blocks/Pour.tsx';
import { drawn, type Scene } from '../../kit/figure/island.tsx';
import { Named } from '../../kit/figure/Named.tsx';
import { Output, Readout } from '../../kit/figure/Readout.tsx';
import { ValueTable } from '../../kit/figure/ValueTable.tsx';
import { Presets } from '../../kit/inputs/Choice.tsx';
import { nameOf, names } from '../../kit/words/letters.ts';
import { Still } from '../../kit/words/Still.tsx';
import { symbolsOf } from '../../kit/words/symbols.tsx';
import { figure } from './figure.ts';
import type { Words } from './ko.ts';
import { concerned, sight, sights } from './model.ts';

/** A term with its sign. */
const signed = (x: number): string => {
  const text = shortBits(x);
  return x > 0 && !text.startsWith('≈') ? `+${text}` : text;
};

export const klDiscrete = drawn(figure, (scene: Scene<typeof figure, Words>) => {
  const { t, m, params, results } = scene;
  const { p, q } = params;
  const { pour, poured } = usePoured(params, m.forbidden.length > 0);
  const room = sights.map((one) => t.note(one, [...names.keys()].slice(1, m.p.length)));

  return {
    picture: (
      <TwoCodes
        label={t.chart(m)}
        y={
          <>
            <i class="log">log</i>
            <sub>2</sub>
            <i>
              (<span class="c-p">p</span>/<span class="c-q">q</span>)
            </i>{' '}
            {t.y}
          </>
        }
        x={<PairAxis t={t} />}
        names={names}
        p={m.p}
        q={m.q}
        own={m.p.map(() => 0)}
        other={m.longer}
        means={{ own: 0, other: m.klForward, otherName: <i>D</i> }}
        compared
        axis={m.axis}
        poured={poured}
        areas
        ends={results.terms.map((result, i) => {
          const text = signed(result.value);
          return {
            text,
            shown: (
              <Named name={t.term(nameOf(i))}>
                <Output result={result} text={text} />
              </Named>
            ),
          };
        })}
        moves={bordersOfPair(params, t, m)}
      />
    ),
    main: (
      <Readout
        main
        of="loss"
        result={results['kl-forward']}
        text={shortBits(m.klForward)}
        label={t.forward}
        symbol="D(p∥q)"
      />
    ),
    primary: !scene.still && (
      <Pour t={t} {...pour}>
        {!scene.locked('p', 'q') && (
          <button
            type="button"
            class="button"
            onClick={() => scene.replace({ p: q.value, q: p.value })}
          >
            {symbolsOf(t.swap)}
          </button>
        )}
      </Pour>
    ),
    tells: (
      <>
        <Balance paidName={t.paid} savedName={t.saved} paid={m.paid} saved={m.saved} compared />
        <p class="readouts-note">
          <Still room={room}>{t.note(sight(m), concerned(m))}</Still>
        </p>
      </>
    ),
    readouts: (
      <>
        <Readout
          of="loss"
          result={results['kl-reverse']}
          text={shortBits(m.klReverse)}
          label={t.reverse}
          symbol="D(q∥p)"
        />
        <Readout
          of="loss"
          result={results['js-divergence']}
          text={shortBits(m.jsDivergence)}
          label={t.js}
          symbol="JS(p, q)"
        />
      </>
    ),
    rest: (
      <>
        <Presets
          figure={scene}
          presets={[
            { label: t.coin, values: { p: [1, 1], q: [9, 1] } },
            { label: t.three, values: { p: [7, 2, 1], q: [5, 3, 2] } },
            { label: t.both, values: { p: [4, 2, 1, 1], q: [1, 1, 1, 1] } },
            { label: t.never, values: { p: [1, 1, 0], q: [2, 2, 1] } },
            { label: t.same, values: { q: p.value } },
            {
              label: t.eight,
              values: { p: [64, 32, 16, 8, 4, 2, 1, 1], q: [1, 1, 1, 1, 1, 1, 1, 1] },
            },
          ]}
        />
        <PairControls scene={scene} t={t} />
      </>
    ),
    table: (
      <ValueTable
        heads={[t.table.outcome, t.table.p, t.table.q, t.table.longer, t.table.term]}
        rows={[
          ...m.p.map((x, i) => [
            nameOf(i),
            formatProbability(x, 4),
            formatProbability(m.q[i] as number, 4),
            x === 0 ? '' : m.longer[i],
            m.terms[i],
          ]),
          [t.table.sum, '1', '1', '', formatNumber(m.klForward, 3, true)],
        ]}
      />
    ),
  };
});

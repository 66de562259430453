import { formatNumber, formatProbability } from '../../../i18n/number.ts';
import { Balance } from '../../kit/Balance.tsx';
import { Presets } from '../../kit/Choice.tsx';
import { drawn, type Scene } from '../../kit/island.tsx';
import { names } from '../../kit/letters.ts';
import { Onward } from '../../kit/Onward.tsx';
import { useOwn } from '../../kit/own-steps.ts';
import { PairFields } from '../../kit/PairFields.tsx';
import { Pour } from '../../kit/Pour.tsx';
import { bordersOfPair } from '../../kit/pair-moves.ts';
import { pouredAt } from '../../kit/pour-way.ts';
import { Readout } from '../../kit/Readout.tsx';
import { Still } from '../../kit/Still.tsx';
import { shortBits } from '../../kit/short-bits.ts';
import { TwoCodes } from '../../kit/TwoCodes.tsx';
import { ValueTable } from '../../kit/ValueTable.tsx';
import { useVisited } from '../../kit/visited.ts';
import { figure } from './figure.ts';
import type { Words } from './ko.ts';
import { sight, sights } from './model.ts';
import { useSeen } from './use-seen.ts';

export const crossEntropyBlocks = drawn(figure, (scene: Scene<typeof figure, Words>) => {
  const { t, m, params, results } = scene;
  const { p, q } = params;
  const [way, setWay] = useOwn(0, `${p.value}/${q.value}`);
  const endless = m.forbidden.length > 0;
  // Where the level could come down to is not drawn before the reader has been there, or has poured all flat.
  const reached = way > 0 || scene.still || sight(m, false) === 'down';
  const compared = useSeen(reached, scene.values, figure.state.defaults);
  const [low] = useVisited(m.crossEntropy, m.crossEntropy, p.value);
  const lowest = !compared && low < m.crossEntropy ? low : undefined;
  const room = sights.map((one) => t.note(one, [...names.keys()].slice(1, m.p.length), 1));
  const likeliest = m.p.indexOf(Math.max(...m.p));

  return {
    picture: (
      <TwoCodes
        label={t.chart(m)}
        y={
          <>
            <span class="c-q">
              −log<sub>2</sub> <i>q(x)</i>
            </span>{' '}
            {t.y}{' '}
            <span class="own-key">
              <svg width="24" height="8" aria-hidden="true">
                <line class="casing" x2="24" y1="4" y2="4" />
                <line class="curve of-h" x2="24" y1="4" y2="4" />
              </svg>{' '}
              <span class="c-h">
                −log<sub>2</sub> <i>p(x)</i>
              </span>{' '}
              {t.ownHeight}
            </span>
          </>
        }
        x={
          <>
            <span class="c-p">
              {t.width} <i>p(x)</i>
            </span>
            {' · '}
            <span class="c-q">
              {t.belief} <i>q(x)</i>
            </span>
          </>
        }
        names={names}
        p={m.p}
        q={m.q}
        own={m.own}
        other={m.other}
        means={{
          own: m.entropy,
          other: m.crossEntropy,
          ownName: <i>H(p)</i>,
          otherName: <i>H(p, q)</i>,
          stripName: <i>D</i>,
        }}
        compared={compared}
        lowest={lowest}
        axis={m.axis}
        poured={endless ? 0 : pouredAt(way)}
        ends={m.other.map((x) => {
          const text = shortBits(x);
          return { text, shown: <span class="n">{text}</span> };
        })}
        moves={bordersOfPair(params, t, m)}
      />
    ),
    main: (
      <Readout
        main
        of="loss"
        result={results['cross-entropy']}
        text={shortBits(m.crossEntropy)}
        label={
          <>
            {t.crossEntropy} <i>H(p, q)</i>
          </>
        }
      />
    ),
    primary: <Pour t={t} way={way} setWay={setWay} off={endless} />,
    tells: (
      <>
        <Balance
          paidName={t.paid}
          savedName={t.saved}
          paid={m.paid}
          saved={m.saved}
          compared={compared}
        />
        <p class="readouts-note">
          <Still room={room}>
            {t.note(sight(m, compared, lowest), m.forbidden, lowest ?? m.divergence)}
          </Still>
        </p>
      </>
    ),
    readouts: (
      <>
        <Readout
          of="h"
          result={results.entropy}
          text={shortBits(m.entropy)}
          label={
            <>
              {t.entropy} <i>H(p)</i>
            </>
          }
        />
        <Readout
          of="loss"
          result={results['kl-divergence']}
          text={shortBits(m.divergence)}
          label={
            <>
              {t.divergence} <i>D(p‖q)</i>
            </>
          }
        />
      </>
    ),
    rest: (
      <>
        <Presets
          figure={scene}
          label={t.presets}
          columns={2}
          presets={[
            { label: t.lecture, values: { p: [7, 2, 1], q: [5, 3, 2] } },
            {
              label: t.eight,
              values: { p: [64, 32, 16, 8, 4, 2, 1, 1], q: [1, 1, 1, 1, 1, 1, 1, 1] },
            },
            { label: t.same, values: { q: p.value } },
            { label: t.swap, values: { p: q.value, q: p.value } },
            { label: t.flat, values: { q: p.value.map(() => 1) } },
            { label: t.boldest, values: { q: p.value.map((_, i) => (i === likeliest ? 1 : 0)) } },
          ]}
        />
        <PairFields scene={scene} t={t} />
        <Onward label={t.onward} links={scene.onward} p={p.value} q={q.value} />
      </>
    ),
    table: (
      <ValueTable
        heads={[t.table.outcome, t.table.p, t.table.q, t.table.own, t.table.other, t.table.share]}
        rows={[
          ...m.p.map((x, i) => [
            names[i] as string,
            formatProbability(x, 4),
            formatProbability(m.q[i] as number, 4),
            m.own[i],
            m.other[i],
            m.shares[i],
          ]),
          [t.table.sum, '1', '1', '', '', formatNumber(m.crossEntropy, 3, true)],
        ]}
      />
    ),
  };
});

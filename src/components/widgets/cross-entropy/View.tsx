import { Balance } from '../../kit/Balance.tsx';
import { Presets } from '../../kit/Choice.tsx';
import { CodeBlocks } from '../../kit/CodeBlocks.tsx';
import { drawn, type Scene } from '../../kit/island.tsx';
import { names } from '../../kit/letters.ts';
import { PairControls } from '../../kit/PairControls.tsx';
import { Pour } from '../../kit/Pour.tsx';
import { Readout } from '../../kit/Readout.tsx';
import { Still } from '../../kit/Still.tsx';
import { shortBits } from '../../kit/short-bits.ts';
import { symbolsOf } from '../../kit/symbols.tsx';
import { TwoCodesTable } from '../../kit/TwoCodesTable.tsx';
import { usePoured } from '../../kit/use-poured.ts';
import { useSeen } from '../../kit/use-seen.ts';
import { useVisited } from '../../kit/visited.ts';
import { figure } from './figure.ts';
import type { Words } from './ko.ts';
import { sight, sights } from './model.ts';

export const crossEntropyBlocks = drawn(figure, (scene: Scene<typeof figure, Words>) => {
  const { t, m, params, results } = scene;
  const { p, q } = params;
  const { pour, poured } = usePoured(params, m.forbidden.length > 0);
  // Where the level could come down to is not drawn before the reader has been there, or has poured all flat.
  const reached = pour.way > 0 || scene.still || sight(m, false) === 'down';
  const compared = useSeen(reached, scene.values, figure.state.defaults);
  const [low] = useVisited(m.crossEntropy, m.crossEntropy, p.value);
  const lowest = !compared && low < m.crossEntropy ? low : undefined;
  const room = sights.map((one) => t.note(one, [...names.keys()].slice(1, m.p.length), 1));
  const likeliest = m.p.indexOf(Math.max(...m.p));

  return {
    picture: (
      <CodeBlocks
        label={t.chart(m)}
        m={m}
        t={t}
        params={params}
        compared={compared}
        lowest={lowest}
        poured={poured}
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
    primary: !scene.still && <Pour t={t} {...pour} />,
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
            {symbolsOf(t.note(sight(m, compared, lowest), m.forbidden, lowest ?? m.divergence))}
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
              {t.divergence} <i>D(p∥q)</i>
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
        <PairControls scene={scene} t={t} />
      </>
    ),
    table: <TwoCodesTable m={m} t={t.table} />,
  };
});

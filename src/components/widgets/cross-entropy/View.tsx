import { Balance } from '../../families/two-codes/Balance.tsx';
import { CodeBlocks } from '../../families/two-codes/CodeBlocks.tsx';
import { PairControls } from '../../families/two-codes/PairControls.tsx';
import { shortBits } from '../../families/two-codes/short-bits.ts';
import { TwoCodesTable } from '../../families/two-codes/TwoCodesTable.tsx';
import { usePoured } from '../../families/two-codes/use-poured.ts';
import { Pour } from '../../kit/blocks/Pour.tsx';
import { drawn, type Scene } from '../../kit/figure/island.tsx';
import { Readout } from '../../kit/figure/Readout.tsx';
import { Presets } from '../../kit/inputs/Choice.tsx';
import { useSeen } from '../../kit/motion/use-seen.ts';
import { useVisited } from '../../kit/motion/visited.ts';
import { names } from '../../kit/words/letters.ts';
import { Still } from '../../kit/words/Still.tsx';
import { symbolsOf } from '../../kit/words/symbols.tsx';
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
        label={t.crossEntropy}
        symbol="H(p, q)"
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
          label={t.entropy}
          symbol="H(p)"
        />
        <Readout
          of="loss"
          result={results['kl-divergence']}
          text={shortBits(m.divergence)}
          label={t.divergence}
          symbol="D(p∥q)"
        />
      </>
    ),
    rest: (
      <>
        <Presets
          figure={scene}
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

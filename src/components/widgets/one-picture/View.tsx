import { useState } from 'preact/hooks';
import { CodeBlocks } from '../../families/two-codes/CodeBlocks.tsx';
import { PairControls } from '../../families/two-codes/PairControls.tsx';
import { TwoCodesTable } from '../../families/two-codes/TwoCodesTable.tsx';
import { drawn, type Scene } from '../../kit/figure/island.tsx';
import { Presets } from '../../kit/inputs/Choice.tsx';
import { useSeen, useStarts } from '../../kit/motion/use-seen.ts';
import { Still } from '../../kit/words/Still.tsx';
import { figure } from './figure.ts';
import type { Words } from './ko.ts';
import { type Part, sight, sights } from './model.ts';
import { Parts } from './Parts.tsx';
import { SumBars } from './SumBars.tsx';

/** Amounts that take as much room as any. */
const longest = { paid: 19.999, saved: 19.999, divergence: 19.999, below: 19.999 };

const log = (
  <>
    <i class="log">log</i>
    <sub>2</sub>
  </>
);

export const onePicture = drawn(figure, (scene: Scene<typeof figure, Words>) => {
  const { t, m, params, results } = scene;
  const { p, q } = params;
  const { defaults } = figure.state;
  const starts = useStarts(scene.values, defaults);
  const [chosen, choose] = useState<{ part: Part; starts: number }>({ part: 'all', starts });
  // A preset leaves the part that is lit; reset puts out all.
  const part = chosen.starts === starts ? chosen.part : 'all';
  const compared = useSeen(part !== 'all' || scene.still, scene.values, defaults);
  const endless = m.forbidden.length > 0;
  const room = sights.map((one) =>
    t.note(one, { ...m, ...longest, forbidden: [...m.p.keys()].slice(1) }),
  );

  return {
    picture: (
      <div class={`lit-${part}${endless ? ' endless' : ''}`}>
        <CodeBlocks
          label={t.chart(m)}
          m={m}
          t={t}
          params={params}
          roof={{
            at: m.roof,
            name: (
              <>
                {log} {m.p.length}
              </>
            ),
          }}
          compared={compared}
          poured={part === 'sum' && !endless ? 1 : 0}
        />
      </div>
    ),
    main: (
      <SumBars
        h={results.entropy}
        d={results['kl-divergence']}
        ce={results['cross-entropy']}
        names={{
          h: (
            <>
              <span>{t.entropy}</span> <i>H(p)</i>
            </>
          ),
          d: (
            <>
              <span>{t.divergence}</span> <i>D(p∥q)</i>
            </>
          ),
          ce: (
            <>
              <span>{t.crossEntropy}</span> <i>H(p, q)</i>
            </>
          ),
        }}
        most={1.6 * m.roof}
        stacked={part === 'sum' || part === 'gain'}
      />
    ),
    primary: (
      <Parts
        label={t.part}
        off={scene.still}
        lit={part}
        light={(next) => choose({ part: next, starts })}
        names={{
          all: t.all,
          sum: <i>H(p, q) = H(p) + D</i>,
          gain: (
            <>
              <i>D</i> ≥ 0
            </>
          ),
          same: <i>H(p, p) = H(p)</i>,
          most: (
            <>
              <i>H(p)</i> ≤ {log} <i>n</i>
            </>
          ),
        }}
      />
    ),
    tells: (
      <p class="readouts-note">
        <Still room={room}>{t.note(sight(m, part), m)}</Still>
      </p>
    ),
    rest: (
      <>
        <Presets
          figure={scene}
          presets={[
            { label: t.net, values: { p: [0, 0, 0, 0, 1], q: [5, 4, 5, 6, 80] } },
            { label: t.same, values: { q: p.value } },
            { label: t.swap, values: { p: q.value, q: p.value } },
            { label: t.flat, values: { q: p.value.map(() => 1) } },
            {
              label: t.eight,
              values: { p: [64, 32, 16, 8, 4, 2, 1, 1], q: [1, 1, 1, 1, 1, 1, 1, 1] },
            },
            { label: t.label, values: { p: p.value.map((_, i) => (i === 0 ? 1 : 0)) } },
          ]}
        />
        <PairControls scene={scene} t={t} />
      </>
    ),
    table: <TwoCodesTable m={m} t={t.table} />,
    says: `${t.says(m)} ${t.note(sight(m, part), m)}`,
  };
});

import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { formatNumber } from '../../../i18n/number.ts';
import { DrawMore } from '../../families/samples/DrawMore.tsx';
import { drawn, type Scene } from '../../kit/figure/island.tsx';
import { Readout } from '../../kit/figure/Readout.tsx';
import { ValueTable } from '../../kit/figure/ValueTable.tsx';
import { ButtonRow } from '../../kit/inputs/ButtonRow.tsx';
import { useOwn } from '../../kit/motion/own-steps.ts';
import { pressed } from '../../kit/plot/Handle.tsx';
import { Plot } from '../../kit/plot/Plot.tsx';
import { Still } from '../../kit/words/Still.tsx';
import { symbolsOf } from '../../kit/words/symbols.tsx';
import { Convergence, counts } from './Convergence.tsx';
import { figure } from './figure.ts';
import type { Words } from './ko.ts';
import { derive, othersOf } from './model.ts';

/** A piece of the picture beside its name. */
const Key = ({ children }: { children: ComponentChildren }) => (
  <svg class="key" width="18" height="10" aria-hidden="true">
    {children}
  </svg>
);

/** How many others are shown. */
const many = 20;
/** One for each sentence below the number. */
const cases = [1, 2, 3].map((samples) => derive({ samples, seed: 1 }));

export const monteCarloKl = drawn(figure, (scene: Scene<typeof figure, Words>) => {
  const { t, m, params, results } = scene;
  const along = { param: params.samples, scale: counts };
  const [compared, compare] = useOwn(false);
  const others = useMemo(() => (compared ? othersOf(m.seed, many) : []), [compared, m.seed]);
  const { path } = m;

  return {
    picture: (
      <Plot
        kind="curve"
        label={t.chart(m)}
        movable
        y={
          <>
            <span class="key-entry">
              <Key>
                <circle class="key-dot" cx="7" cy="5" r="3" />
              </Key>{' '}
              {symbolsOf(t.one)}
            </span>{' '}
            <span class="key-entry">
              <Key>
                <path class="band" d="M0 0H18V10H0Z" />
                <path class="curve of-loss" d="M1 5H17" />
              </Key>{' '}
              {t.running}
            </span>
          </>
        }
        x={
          <>
            {t.x} <i>n</i>
          </>
        }
        onPress={pressed(along)}
      >
        <rect class="plot-hit" width="100%" height="100%" />
        <Convergence m={m} t={t} along={along} others={others} />
      </Plot>
    ),
    main: <Readout main of="loss" result={results.estimate} label={t.estimate} digits={4} />,
    primary: (
      <DrawMore
        count={params.samples}
        seed={params.seed}
        t={t}
        label={t.labels.samples}
        says={t.samples}
        axis
      />
    ),
    readouts: (
      <>
        <Readout result={results['standard-error']} label={t.standardError} digits={4} />
        <Readout
          result={results['kl-forward']}
          label={
            <>
              {t.exact} <i>D(p∥q)</i>
            </>
          }
          digits={4}
        />
        <p class="readouts-note">
          <Still room={cases.map(t.note)}>{t.note(m)}</Still>
        </p>
      </>
    ),
    rest: !scene.still && (
      <ButtonRow label={t.compare}>
        {!params.seed.locked && (
          <button
            type="button"
            class="button"
            onClick={() => params.seed.set((params.seed.value + 1) % (params.seed.max + 1))}
          >
            {t.again}
          </button>
        )}
        <button
          type="button"
          class="button"
          aria-pressed={compared}
          onClick={() => compare(!compared)}
        >
          <Still room={[t.others, t.alone]}>{compared ? t.alone : t.others}</Still>
        </button>
      </ButtonRow>
    ),
    table: (
      <ValueTable
        heads={[t.table.count, t.table.estimate, t.table.error]}
        rows={path.counts.flatMap((n, i) =>
          n === m.samples || /^[125]0*$/.test(String(n))
            ? [
                [
                  formatNumber(n),
                  formatNumber(path.means[i] as number, 4, true),
                  formatNumber(path.errors[i] as number, 4, true),
                ],
              ]
            : [],
        )}
      />
    ),
  };
});

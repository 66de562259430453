import { useMemo, useRef } from 'preact/hooks';
import { DensityName } from '../../families/bell-curves/DensityName.tsx';
import { drawn, type Scene } from '../../kit/figure/island.tsx';
import { Readout } from '../../kit/figure/Readout.tsx';
import { ValueTable } from '../../kit/figure/ValueTable.tsx';
import { ButtonRow } from '../../kit/inputs/ButtonRow.tsx';
import { useOwn } from '../../kit/motion/own-steps.ts';
import { useSettled } from '../../kit/motion/use-settled.ts';
import { Plot } from '../../kit/plot/Plot.tsx';
import { useAround } from '../../kit/words/around.ts';
import { Still } from '../../kit/words/Still.tsx';
import { inFormula } from '../../kit/words/sum-of.ts';
import { symbolsOf } from '../../kit/words/symbols.tsx';
import { BellRow } from './BellRow.tsx';
import { Curves } from './Curves.tsx';
import { digitsOf } from './digits.ts';
import { figure } from './figure.ts';
import type { Words } from './ko.ts';
import { isWide, leaves, roomFor, type View } from './layout.ts';
import { derive, type Model } from './model.ts';

/** One for each sentence below the number. */
const cases = [
  [0, 1, 0, 1],
  [0, 1, 1, 1],
  [0, 1, 0, 0.5],
  [0, 1, 0, 2],
].map(([meanP = 0, sdP = 1, meanQ = 0, sdQ = 1]) =>
  derive({ 'mean-p': meanP, 'sd-p': sdP, 'mean-q': meanQ, 'sd-q': sdQ }),
);

/** What is in view: the reader's choice, else what an address needs, or wide once a curve rests outside the close one. */
function useView(m: Model): readonly [View, (view: View) => void] {
  const { epoch } = useAround();
  const left = useSettled(leaves(m));
  const was = useRef({ epoch, wide: isWide(m) });
  const before = was.current.epoch === epoch ? was.current.wide : isWide(m);
  was.current = { epoch, wide: before || left };
  const [own, set] = useOwn<View | undefined>(undefined);
  return [own ?? (was.current.wide ? 'wide' : 'close'), set];
}

export const klGaussian = drawn(figure, (scene: Scene<typeof figure, Words>) => {
  const { t, m, params, results, replace, locked } = scene;
  const [view, look] = useView(m);
  const room = useSettled(useMemo(() => roomFor(m), [m]));
  const fixed = locked('mean-p', 'sd-p', 'mean-q', 'sd-q');

  return {
    picture: (
      <Plot label={t.chart(m)} movable y={<DensityName text={t.density} />} x={<i>x</i>}>
        <Curves m={m} t={t} params={params} view={view} room={room} />
      </Plot>
    ),
    main: (
      <Readout
        main
        of="loss"
        result={results['kl-forward']}
        digits={digitsOf(m.forward)}
        label={t.forward}
        symbol="D(p∥q)"
      />
    ),
    primary: (
      <>
        <BellRow name="q" role={t.model} mean={params['mean-q']} sd={params['sd-q']} words={t} />
        <BellRow name="p" role={t.truth} mean={params['mean-p']} sd={params['sd-p']} words={t} />
      </>
    ),
    rest: !scene.still && (
      <ButtonRow label="">
        {!fixed && (
          <button
            type="button"
            class="button"
            onClick={() =>
              replace({ 'mean-p': m.q.mean, 'sd-p': m.q.sd, 'mean-q': m.p.mean, 'sd-q': m.p.sd })
            }
          >
            {symbolsOf(t.swap)}
          </button>
        )}
        <button
          type="button"
          class="button"
          onClick={() => look(view === 'close' ? 'wide' : 'close')}
        >
          <Still room={[t.wide, t.close]}>{view === 'close' ? t.wide : t.close}</Still>
        </button>
      </ButtonRow>
    ),
    readouts: (
      <>
        <Readout
          result={results['kl-reverse']}
          digits={digitsOf(m.reverse)}
          label={t.reverse}
          symbol="D(q∥p)"
        />
        <p class="readouts-note">
          <Still room={cases.map(t.note)}>{t.note(m)}</Still>
        </p>
      </>
    ),
    table: (
      <ValueTable
        heads={[t.table.value, t.table.p, t.table.q, t.table.integral]}
        rows={[
          [t.mean, m.p.mean, m.q.mean, ''],
          [t.sd, m.p.sd, m.q.sd, ''],
          [t.above, '', '', inFormula(m.above)],
          [t.below, '', '', inFormula(0 - m.below)],
          [<i>D(p∥q)</i>, '', '', inFormula(m.forward)],
          [<i>D(q∥p)</i>, '', '', inFormula(m.reverse)],
        ]}
      />
    ),
  };
});

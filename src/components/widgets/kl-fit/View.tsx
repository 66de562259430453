import { useMemo } from 'preact/hooks';
import { DensityName } from '../../families/bell-curves/DensityName.tsx';
import { drawn, type Scene } from '../../kit/figure/island.tsx';
import { Readout } from '../../kit/figure/Readout.tsx';
import { ValueTable } from '../../kit/figure/ValueTable.tsx';
import { ButtonRow } from '../../kit/inputs/ButtonRow.tsx';
import { Choice } from '../../kit/inputs/Choice.tsx';
import { Slider } from '../../kit/inputs/Slider.tsx';
import { useOwn } from '../../kit/motion/own-steps.ts';
import { useSeen } from '../../kit/motion/use-seen.ts';
import { Plot } from '../../kit/plot/Plot.tsx';
import { Still } from '../../kit/words/Still.tsx';
import { inFormula } from '../../kit/words/sum-of.ts';
import { symbolsOf } from '../../kit/words/symbols.tsx';
import { tiny } from '../../kit/words/tiny.ts';
import { Descent } from './Descent.tsx';
import { figure } from './figure.ts';
import type { Words } from './ko.ts';
import { along } from './layout.ts';
import { otherFit, startSd, waysFromAll } from './model.ts';
import { Walk } from './Walk.tsx';

const endings = ['covers', 'peak', 'between'] as const;

export const klFit = drawn(figure, (scene: Scene<typeof figure, Words>) => {
  const { t, m, params, results } = scene;
  // The way is walked to its end, but for a reader who watches.
  const [share, go] = useOwn(1, m);
  const [all, showAll] = useOwn(false, `${m.separation} ${m.direction}`);
  const others = useMemo(
    () => (all ? waysFromAll(m.separation, m.direction) : []),
    [all, m.separation, m.direction],
  );

  // Where the other direction ends is drawn beside it once the reader has been there.
  const [isForward, defaults] = [m.direction === 'forward', figure.state.defaults];
  const forward = useSeen(isForward, scene.values, defaults);
  const reverse = useSeen(!isForward, scene.values, defaults);
  const both = forward && reverse;
  const beside = useMemo(() => (both ? otherFit(m) : undefined), [both, m]);

  return {
    picture: (
      <Plot
        label={t.chart(m)}
        movable
        y={<DensityName text={t.density} />}
        x={
          <>
            <i>x</i>, <span class="c-q">{symbolsOf(t.x)}</span> <i class="c-q">μ</i>
          </>
        }
      >
        <Descent
          m={m}
          t={t}
          params={params}
          at={along(m.path, share)}
          others={others}
          beside={beside}
        />
      </Plot>
    ),
    main: (
      <Readout
        main
        of="loss"
        result={results.divergence}
        {...tiny(m.divergence)}
        label={t.left}
        symbol={m.direction === 'forward' ? 'D(p∥q)' : 'D(q∥p)'}
      />
    ),
    primary: (
      <Choice
        param={params.direction}
        label={t.labels.direction}
        options={(['forward', 'reverse'] as const).map((value) => ({
          value,
          label: (
            <>
              {t.directions[value]}&nbsp;<i>{value === 'forward' ? 'D(p∥q)' : 'D(q∥p)'}</i>
            </>
          ),
        }))}
      />
    ),
    tells: (
      <p>
        <Still room={endings.map(t.note)}>{symbolsOf(t.note(m.ending))}</Still>
      </p>
    ),
    rest: (
      <>
        <Slider param={params.start} of="q" label={t.labels.start} says={t.start} />
        {!scene.still && (
          <ButtonRow label="">
            <Walk t={t} share={share} go={go} />
            <button type="button" class="button" aria-pressed={all} onClick={() => showAll(!all)}>
              <Still room={[t.all, t.alone]}>{all ? t.alone : t.all}</Still>
            </button>
          </ButtonRow>
        )}
        <Slider param={params.separation} of="p" label={t.labels.separation} says={t.separation} />
      </>
    ),
    readouts: (
      <>
        <Readout result={results.mean} label={t.mean} />
        <Readout result={results.sd} label={t.sd} />
      </>
    ),
    table: (
      <ValueTable
        heads={[t.table.value, t.table.start, t.table.end]}
        rows={[
          [t.table.mean, inFormula(m.start), inFormula(m.mean)],
          [t.table.sd, inFormula(startSd), inFormula(m.sd)],
          [<i>D(p∥q)</i>, '', inFormula(m.forward)],
          [<i>D(q∥p)</i>, '', inFormula(m.reverse)],
        ]}
      />
    ),
  };
});

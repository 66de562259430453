import { formatNumber } from '../../../i18n/number.ts';
import { Film } from '../../families/trainings/Film.tsx';
import { time } from '../../families/trainings/MomentAxis.tsx';
import { drawn, type Scene } from '../../kit/figure/island.tsx';
import { Readout } from '../../kit/figure/Readout.tsx';
import { ValueTable } from '../../kit/figure/ValueTable.tsx';
import { Slider } from '../../kit/inputs/Slider.tsx';
import { AxisName } from '../../kit/plot/Axis.tsx';
import { pressed } from '../../kit/plot/Handle.tsx';
import { Plot } from '../../kit/plot/Plot.tsx';
import { Still } from '../../kit/words/Still.tsx';
import { partsOf, squaresOf } from './digits.ts';
import { figure } from './figure.ts';
import type { Words } from './ko.ts';
import { Moments } from './Moments.tsx';
import { Named } from './marks.tsx';
import { derive, type Model, target } from './model.ts';
import { barsHeight, OutputBars, OutputNumbers } from './OutputBars.tsx';
import { Timeline } from './Timeline.tsx';

/** One for each of the sentences, which are longest while everything is left. */
const phases = [0, 1, 2].map((t) => derive({ t }));

export const trainingSnapshots = drawn(figure, (scene: Scene<typeof figure, Words>) => {
  const { t, m, params, results } = scene;
  const along = { param: params.t, scale: time };
  const [squares, parts] = [squaresOf(m), partsOf(m)];
  const note = (left: number, of: Model) => `${t.entropy}: ${t.ofStart(left)}. ${t.phase(of)}`;

  return {
    picture: (
      <Plot
        label={t.chart(m)}
        movable
        y={<AxisName of="q" symbol="ŷ" text={t.y} />}
        marks={<OutputNumbers p={results.p} />}
        onPress={(x, y) => {
          if (y < 0.4) pressed(along)?.(x);
        }}
      >
        <svg width="100%" height={`${100 * barsHeight}%`} overflow="visible">
          <OutputBars m={m} t={t} />
        </svg>
        <svg y="65%" width="100%" height="35%" overflow="visible">
          <Timeline m={m} t={t} along={along} />
        </svg>
      </Plot>
    ),
    primary: (
      <>
        <Slider param={params.t} label={t.labels.t} symbol="t" says={t.time} axis />
        <div class="film">
          <Film t={t} param={params.t} />
        </div>
      </>
    ),
    main: (
      <Readout
        main
        of="h"
        result={results.entropy}
        label={<Named measure="entropy" name={t.entropy} />}
      />
    ),
    tells: (
      <p>
        <Still room={phases.map((of) => note(1, of))}>{note(m.left.entropy, m)}</Still>
      </p>
    ),
    rest: <Moments t={t} param={params.t} />,
    readouts: (
      <>
        <Readout
          of="loss"
          result={results['cross-entropy']}
          label={<Named measure="crossEntropy" name={t.crossEntropy} />}
          note={t.ofStart(m.left.crossEntropy)}
        />
        <Readout
          of="loss"
          result={results['squared-error']}
          label={<Named measure="squaredError" name={t.squaredError} />}
          note={t.ofStart(m.left.squaredError)}
        />
      </>
    ),
    table: (
      <ValueTable
        heads={[t.table.class, t.table.label, t.table.p, t.table.square, t.table.part]}
        rows={[
          ...results.p.map((p, i) => [
            i === target ? `${i + 1}\u00a0(${t.right})` : i + 1,
            formatNumber(m.label[i] as number),
            formatNumber(p.value, 4, true),
            squares[i + 1],
            parts[i + 1],
          ]),
          [t.table.sum, '1', '1', squares[0], parts[0]],
        ]}
      />
    ),
  };
});

import { Presets } from '../../kit/Choice.tsx';
import { Grip } from '../../kit/Grip.tsx';
import { drawn, type Scene } from '../../kit/island.tsx';
import { Plot } from '../../kit/Plot.tsx';
import { Output, Readout } from '../../kit/Readout.tsx';
import { ValueTable } from '../../kit/ValueTable.tsx';
import { WeightRow } from '../../kit/WeightRow.tsx';
import { Altitudes } from './Altitudes.tsx';
import { Corners, names } from './Corners.tsx';
import { shownSum } from './digits.ts';
import { EntropyMap } from './EntropyMap.tsx';
import { figure } from './figure.ts';
import type { Words } from './ko.ts';
import { derive } from './model.ts';
import { distributionAt, moved, type Three, weightsOf } from './triangle.ts';

/** Places worth a look. */
const places = {
  lecture: [4, 2, 1],
  centre: [1, 1, 1],
  edgeMiddle: [1, 1, 0],
  corner: [0, 0, 1],
} as const;
const everyCase = Object.values(places).map((weights) => derive({ weights }));

export const entropyTriangle = drawn(figure, (scene: Scene<typeof figure, Words>) => {
  const { t, m, params, results } = scene;
  const [x, y] = m.point;
  const { fixed } = params.weights;
  const total = shownSum(m);
  const show = (p: Three) => scene.replace({ weights: weightsOf(p) });
  const showAt = (atX: number, atY: number) => show(distributionAt(atX, atY));

  return {
    picture: (
      <>
        <Plot label={t.chart(m)} movable onPress={fixed ? undefined : showAt}>
          <EntropyMap at={m.point} />
          <rect class="plot-hit" width="100%" height="100%" />
          <Altitudes m={m} />
          <Corners m={m} />
          <text class="edge-label" x="50%" y="100%" dy="36" text-anchor="middle">
            {t.edge}
          </text>
          <Grip
            x={x}
            y={y}
            label={t.handle}
            value={Number(y.toFixed(4))}
            min={0}
            max={1}
            says={t.at(m)}
            directions="both"
            disabled={fixed}
            onDrag={showAt}
            onStep={(steps, along) => {
              if (Number.isFinite(steps)) show(moved(m.p, along, steps * 0.01));
              else show(steps < 0 ? [1, 0, 0] : [0, 1, 0]);
            }}
          />
        </Plot>
        <p class="legend">{t.legend}</p>
      </>
    ),
    main: (
      <Readout
        main
        of="h"
        result={results.entropy}
        label={
          <>
            {t.entropy} <i>H(X)</i>
          </>
        }
        note={t.note(m)}
        room={everyCase.map(t.note)}
      />
    ),
    primary: (
      <WeightRow
        param={params.weights}
        label={t.labels.weights}
        outcomes={names}
        labelOf={t.weightOf}
        allZero={t.allZero}
      />
    ),
    rest: (
      <Presets
        figure={scene}
        label={t.presets}
        columns={2}
        presets={(['lecture', 'centre', 'edgeMiddle', 'corner'] as const).map((place) => ({
          label: t[place],
          values: { weights: places[place] },
        }))}
      />
    ),
    readouts: <Readout result={results['max-entropy']} label={t.maxEntropy} />,
    table: (
      <ValueTable
        heads={[t.table.outcome, t.table.p, t.table.information, t.table.part]}
        rows={[
          ...results.p.map((p, i) => [
            names[i],
            <Output key={i} result={p} />,
            m.information[i],
            total[i + 1],
          ]),
          [t.table.sum, '1', '', total[0]],
        ]}
      />
    ),
  };
});

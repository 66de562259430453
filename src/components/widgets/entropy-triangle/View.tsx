import { formatProbability } from '../../../i18n/number.ts';
import { drawn, type Scene } from '../../kit/figure/island.tsx';
import { Readout } from '../../kit/figure/Readout.tsx';
import { ValueTable } from '../../kit/figure/ValueTable.tsx';
import { Presets } from '../../kit/inputs/Choice.tsx';
import { WeightRow } from '../../kit/inputs/WeightRow.tsx';
import { useActed } from '../../kit/motion/visited.ts';
import { Grip } from '../../kit/plot/Grip.tsx';
import { Plot } from '../../kit/plot/Plot.tsx';
import { Still } from '../../kit/words/Still.tsx';
import { inFormula } from '../../kit/words/sum-of.ts';
import { Altitudes } from './Altitudes.tsx';
import { Corners, names } from './Corners.tsx';
import { EntropyMap } from './EntropyMap.tsx';
import { figure } from './figure.ts';
import type { Words } from './ko.ts';
import { derive } from './model.ts';
import { PointBlocks } from './PointBlocks.tsx';
import { state } from './state.ts';
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
  const { t, m, values, params, results } = scene;
  const [x, y] = m.point;
  const { fixed } = params.weights;
  // Where the entropy lies between is what the reader is asked: no map before a first move.
  const acted = useActed(values, state.defaults);
  const show = (p: Three) => scene.replace({ weights: weightsOf(p) });
  const showAt = (atX: number, atY: number) => show(distributionAt(atX, atY));

  return {
    picture: (
      <Plot
        label={t.chart(m)}
        movable
        marks={<Corners p={results.p} />}
        onPress={fixed ? undefined : showAt}
      >
        <EntropyMap at={m.point} open={acted} />
        <PointBlocks m={m} title={t.blocks} />
        <Altitudes m={m} />
        <text class="edge-label" x="50%" y="100%" dy="36" text-anchor="middle">
          {t.edge}
        </text>
        <text class="edge-label" x="50%" y="0%" dx="26" dy="22">
          {t.certain}
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
    ),
    tells: (
      <>
        <p>{t.legend}</p>
        <p class={acted ? undefined : 'till-moved'}>
          <Still room={[t.untouched, ...everyCase.map(t.note)]}>
            {acted ? t.note(m) : t.untouched}
          </Still>
        </p>
        {!acted && <p class="unvisited">{t.note(m)}</p>}
      </>
    ),
    main: <Readout main of="h" result={results.entropy} label={t.entropy} symbol="H(X)" />,
    wide: 'controls-beside',
    primary: <WeightRow param={params.weights} label={t.labels.weights} outcomes={names} t={t} />,
    rest: (
      <Presets
        figure={scene}
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
            formatProbability(p.value, 3, true),
            m.information[i],
            inFormula(m.parts[i] as number),
          ]),
          [t.table.sum, '1', '', inFormula(m.entropy)],
        ]}
      />
    ),
  };
});

import { formatNumber, formatProbability } from '../../../i18n/number.ts';
import { OutputPlot } from '../../families/outputs/OutputPlot.tsx';
import { drawn, type Scene } from '../../kit/figure/island.tsx';
import { Readout } from '../../kit/figure/Readout.tsx';
import { ValueTable } from '../../kit/figure/ValueTable.tsx';
import { up } from '../../kit/plot/box.ts';
import { Still } from '../../kit/words/Still.tsx';
import { symbolsOf } from '../../kit/words/symbols.tsx';
import { figure } from './figure.ts';
import { AllInputs, InputFields, Rails, SeedRow } from './Inputs.tsx';
import type { Words } from './ko.ts';
import { rows } from './layout.ts';
import { derive } from './model.ts';
import { Neurons } from './Neurons.tsx';
import { sizes } from './net.ts';
import { Strip } from './Strip.tsx';
import { Terrain } from './Terrain.tsx';
import { Wires } from './Wires.tsx';

/** The longest that the sentence on the strongest path may become. */
const longest = derive({ x: [-4.9, -4.9, -4.9], seed: 1 });
const names = ['x', 'h¹', 'h²', 'h³', 'z'];

export const forwardPass = drawn(figure, (scene: Scene<typeof figure, Words>) => {
  const { t, m, params, results } = scene;
  const replace = (x: readonly number[]) => scene.set({ x });
  const classes = Array.from({ length: sizes[4] }, (_, i) => i);
  const number = (value: number | undefined) =>
    value === undefined ? '' : formatNumber(value, 3, true);

  return {
    picture: (
      <OutputPlot
        label={t.chart(m)}
        information={t.information}
        marks={<Strip m={m} t={t} results={results} />}
      >
        <Terrain m={m} />
        {names.map((name, l) => (
          <text
            key={name}
            class="maths"
            x="0%"
            dx="-10"
            y={up(rows[l] as number)}
            dy="5"
            text-anchor="end"
          >
            {name}
          </text>
        ))}
        <Wires m={m} />
        <Neurons m={m} />
        <Rails m={m} t={t} param={params.x} />
      </OutputPlot>
    ),
    main: <Readout main of="h" result={results.entropy} label={t.entropy} symbol="H" />,
    primary: <AllInputs param={params.x} t={t} set={replace} />,
    tells: (
      <p>
        <Still room={[t.path(m), t.path(longest), t.path({ ...m, path: undefined })]}>
          {t.path(m)}
        </Still>
      </p>
    ),
    rest: (
      <>
        <InputFields param={params.x} t={t} />
        <SeedRow param={params.seed} t={t} />
      </>
    ),
    wide: 'controls-beside',
    table: (
      <ValueTable
        heads={[t.table.layer, ...classes.map((i) => i + 1)]}
        rows={[
          ...m.values.map((layer, l) => [
            symbolsOf(t.layers[l] as string),
            ...classes.map((i) => number(layer[i])),
          ]),
          [symbolsOf(t.table.output), ...m.p.map((p) => formatProbability(p, 4))],
          [t.table.information, ...m.information.map(number)],
          [t.table.part, ...m.parts.map(number)],
        ]}
      />
    ),
  };
});

import { Choice, Presets } from '../../kit/Choice.tsx';
import { drawn, type Scene } from '../../kit/island.tsx';
import { Plot } from '../../kit/Plot.tsx';
import { Readout } from '../../kit/Readout.tsx';
import { Slider } from '../../kit/Slider.tsx';
import { Still } from '../../kit/Still.tsx';
import { Chart, MeanMark } from './Chart.tsx';
import { figure } from './figure.ts';
import type { Words } from './ko.ts';
import { state } from './state.ts';
import { Table } from './Table.tsx';
import { Throws } from './Throws.tsx';

/** The lecture's six settings: two and four dice, fair and with a loaded 6. */
const lecture = [2, 4].flatMap((dice) => [
  { dice, face: 'none' as const },
  { dice, face: '6' as const, probability: 0.5 },
  { dice, face: '6' as const, probability: 0.8 },
]);
/** Where what is said of a loaded face is longest. */
const limits = [0, 1].map((probability) => ({ dice: 20, face: 6, probability }));

export const diceEntropy = drawn(figure, (scene: Scene<typeof figure, Words>) => {
  const { t, m, params, results } = scene;
  const fair = m.face === 0;
  const empirical = results['empirical-entropy'];

  return {
    picture: (
      <Plot
        kind="bars"
        label={t.chart(m)}
        marks={<MeanMark m={m} t={t} result={results.mean} />}
        y={
          <>
            <i class="c-p">p</i>
            <span class="c-p">
              (<i>s</i>) {t.y}
            </span>
          </>
        }
        x={
          <>
            <i>s</i> {t.x}
          </>
        }
      >
        <Chart m={m} t={t} />
      </Plot>
    ),
    main: (
      <Readout
        main
        of="h"
        result={results.entropy}
        label={
          <>
            {t.entropy} <i>H(S)</i>
          </>
        }
      />
    ),
    primary: (
      <Presets
        figure={scene}
        label={t.presets}
        columns={3}
        presets={lecture.map((values) => {
          const [dice, loading] = t.preset(values.dice, values.probability);
          return {
            label: (
              <span>
                <b>{dice}</b> {loading}
              </span>
            ),
            values,
          };
        })}
      />
    ),
    rest: (
      <>
        <Slider param={params.dice} label={t.labels.dice} says={t.dice} unit={t.diceUnit} />
        <Choice
          param={params.face}
          label={t.labels.face}
          options={state.fields.face.options.map((value) => ({
            value,
            label: value === 'none' ? t.none : value,
          }))}
        />
        <fieldset class="unused" disabled={fair}>
          <legend class="sr">{t.labels.probability}</legend>
          <Slider
            param={params.probability}
            of="p"
            label={
              <>
                {t.probabilityOf(m.face)} {fair && <small>{t.unused}</small>}
              </>
            }
            says={(p) => t.probability(m.face, p)}
          />
        </fieldset>
        <Throws params={params} t={t} />
      </>
    ),
    tells: (
      <p>
        <Still room={limits.map(t.limit)}>{t.limit(m)}</Still>
      </p>
    ),
    more: empirical && (
      <div class="readouts thrown">
        <Readout result={empirical} label={t.empirical} note={m.entropy > 0 ? t.bias : ''} />
      </div>
    ),
    table: <Table m={m} p={results.p} t={t} />,
  };
});

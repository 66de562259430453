import { drawn, type Scene } from '../../kit/figure/island.tsx';
import { OnMark } from '../../kit/figure/OnMark.tsx';
import { Readout } from '../../kit/figure/Readout.tsx';
import { Choice, Presets } from '../../kit/inputs/Choice.tsx';
import { Slider } from '../../kit/inputs/Slider.tsx';
import { useSettled } from '../../kit/motion/use-settled.ts';
import { Plot } from '../../kit/plot/Plot.tsx';
import { Still } from '../../kit/words/Still.tsx';
import { Chart, MeanMark } from './Chart.tsx';
import { figure } from './figure.ts';
import type { Words } from './ko.ts';
import { topFor } from './layout.ts';
import type { Model } from './model.ts';
import { state } from './state.ts';
import { Table } from './Table.tsx';
import { Throws, useThrows } from './Throws.tsx';
import { WidthLabels, Widths } from './Widths.tsx';

/** The lecture's six settings: two and four dice, fair and with a loaded 6. */
const lecture = [2, 4].flatMap((dice) => [
  { dice, face: 'none' as const },
  { dice, face: '6' as const, probability: 0.5 },
  { dice, face: '6' as const, probability: 0.8 },
]);
/** Where what is said of a loaded face is longest. */
const limits = [0, 1].map((probability) => ({ dice: 20, face: 6, probability }));

/** All that the axis must hold: bars, fair bars, and what was thrown often enough to settle. */
const largest = (m: Model) =>
  Math.max(...m.p, ...(m.fair?.p ?? []), ...(m.throws < 30 ? [] : (m.observed ?? [])));

export const diceEntropy = drawn(figure, (scene: Scene<typeof figure, Words>) => {
  const { t, m, params, results } = scene;
  const fair = m.face === 0;
  const play = useThrows(params);
  const top = useSettled(topFor(largest(m)));

  return {
    picture: (
      <Plot
        kind="bars"
        label={t.chart(m)}
        marks={
          <>
            <WidthLabels m={m} t={t} thrown={results['empirical-entropy']} />
            <OnMark class="of-p axis-name" x={0} y={1} dy={64} side="left">
              <i>p</i>(<i>s</i>)<span class="minor"> {t.y}</span>
            </OnMark>
            <MeanMark m={m} t={t} result={results.mean} />
          </>
        }
        x={
          <>
            <i>s</i> {t.x}
          </>
        }
      >
        <Widths m={m} />
        <Chart m={m} top={top} full={play.full} />
      </Plot>
    ),
    main: <Readout main of="h" result={results.entropy} label={t.entropy} symbol="H(S)" />,
    primary: (
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
      </>
    ),
    rest: (
      <>
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
        <Presets
          figure={scene}
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
        <Throws params={params} play={play} t={t} />
      </>
    ),
    tells: (
      <p>
        <Still room={limits.map(t.limit)}>{t.limit(m)}</Still>
      </p>
    ),
    table: <Table m={m} p={results.p} t={t} />,
  };
});

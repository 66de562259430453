import { useMemo, useState } from 'preact/hooks';
import { formatProbability } from '../../../i18n/number.ts';
import { drawn, type Scene } from '../../kit/figure/island.tsx';
import { OnMark } from '../../kit/figure/OnMark.tsx';
import { Output, Readout } from '../../kit/figure/Readout.tsx';
import { ValueTable } from '../../kit/figure/ValueTable.tsx';
import { Presets } from '../../kit/inputs/Choice.tsx';
import { CountRow } from '../../kit/inputs/CountRow.tsx';
import { type ReadText, TextInput } from '../../kit/inputs/TextInput.tsx';
import { useSettled } from '../../kit/motion/use-settled.ts';
import { pc } from '../../kit/plot/box.ts';
import { Plot } from '../../kit/plot/Plot.tsx';
import { within } from '../../kit/plot/scale.ts';
import { Still } from '../../kit/words/Still.tsx';
import { lossText } from './digits.ts';
import { figure } from './figure.ts';
import type { Words } from './ko.ts';
import { bar, Lanes } from './Lanes.tsx';
import { axisTo, endOf, far } from './layout.ts';
import { derive, undecided } from './model.ts';
import { Rows } from './Rows.tsx';
import { asText, readRows } from './rows.ts';
import { mostRows, state, textField } from './state.ts';

const { labels, predictions } = state.defaults;
const presets = [
  { labels, predictions },
  { labels, predictions: [0.999, ...predictions.slice(1)] },
  { labels, predictions: labels.map(() => 0.5) },
  { labels, predictions: [1, ...predictions.slice(1)] },
];
/** One state for each sentence that may be said, each with the longest number in it. */
const kinds = [
  ...presets,
  { labels: Array(16).fill(0), predictions: [...Array(15).fill(0.01), 0.999] },
  { labels: Array(16).fill(0), predictions: [...Array(15).fill(0.01), 1] },
].map(derive);
export const batchLoss = drawn(figure, (scene: Scene<typeof figure, Words>) => {
  const { t, m, params, results, values } = scene;
  const n = m.losses.length;
  const end = useSettled(endOf(m.losses));
  const { scale, ticks } = useMemo(() => axisTo(end), [end]);
  const open = !scene.locked('labels', 'predictions');
  const [unfolded, unfold] = useState(false);

  const read = (typed: string): ReadText => {
    const found = readRows(typed);
    return found.ok
      ? { ok: true, value: asText(found.rows) }
      : { ok: false, expected: t.wrong(found.wrong) };
  };
  /** The whole batch at once; what cannot be used stays where it can be read and mended. */
  const take = (typed: string) => {
    const found = readRows(typed);
    if (found.ok) return scene.set(found.rows);
    unfold(true);
    params.predictions.keep({ text: typed, why: 'not-a-number', message: t.wrong(found.wrong) });
  };
  const length = (count: number) =>
    scene.set({
      labels: [...values.labels, undecided.label].slice(0, count),
      predictions: [...values.predictions, undecided.prediction].slice(0, count),
    });
  const level = m.mean < Infinity ? within(scale, m.mean) : 0;

  return {
    picture: (
      <div class={`lanes${n > 8 ? ' many' : ''}`} style={{ '--n': n }}>
        <Rows scene={scene} take={take} />
        <div class="lanes-plot">
          <Plot
            kind="low"
            label={t.chart(m)}
            movable
            x={<span class="c-loss">{t.loss}</span>}
            marks={results.losses.map((result, i) => {
              const at = within(scale, result.value);
              const inside = at > far;
              return (
                <OnMark
                  key={i}
                  x={inside ? at : Math.max(at, level)}
                  y={1 - (i + (bar.from + bar.to) / 2) / n}
                  dx={inside ? -8 : 6}
                  side={inside ? 'right' : 'left'}
                  class={`of-loss${inside ? ' inside' : ''}`}
                  name={t.lossOf(i)}
                >
                  <Output result={result} text={lossText(result.value)} />
                </OnMark>
              );
            })}
          >
            {ticks.map((tick) => (
              <g key={tick.at} class="axis">
                <line class="grid-line" x1={pc(tick.at)} x2={pc(tick.at)} y1="0%" y2="100%" />
                <svg x={pc(tick.at)} y="100%" overflow="visible">
                  <line class="tick" y2="6" />
                  <text
                    class="tick-text"
                    y="21"
                    text-anchor={tick.at === 1 && tick.text.length > 3 ? 'end' : 'middle'}
                  >
                    {tick.text}
                  </text>
                </svg>
              </g>
            ))}
            <Lanes m={m} t={t} predictions={params.predictions} scale={scale} />
            <line class="axis-line" x1="0%" x2="100%" y1="100%" y2="100%" />
          </Plot>
        </div>
      </div>
    ),
    main: (
      <Readout
        main
        of="loss"
        result={results['mean-loss']}
        text={lossText(m.mean)}
        label={t.meanLoss}
        symbol="L"
      />
    ),
    primary: open && <CountRow label={t.rows} t={t} count={n} min={1} max={mostRows} to={length} />,
    readouts: (
      <>
        <Readout result={results['mean-loss-nats']} text={lossText(m.meanNats)} label={t.inNats} />
        <p class="readouts-note">
          <Still room={kinds.map(t.note)}>{t.note(m)}</Still>
        </p>
      </>
    ),
    rest: (
      <>
        <Presets
          figure={scene}
          presets={presets.map((values, i) => ({ label: t.cases[i], values }))}
        />
        {open && (
          // Folded, it is no field: else a program that fills in every field would write over those of the rows.
          <details
            class="as-text"
            open={unfolded}
            onToggle={(event) => unfold(event.currentTarget.open)}
          >
            <summary>{t.text}</summary>
            <p>{t.textHint}</p>
            {unfolded && (
              <TextInput
                param={{
                  ...params.predictions,
                  field: textField,
                  value: asText(values),
                  set: take,
                }}
                label={t.text}
                read={read}
                rows={6}
                kept={t.kept}
              />
            )}
          </details>
        )}
      </>
    ),
    table: (
      <ValueTable
        heads={[t.table.row, t.table.label, t.table.prediction, t.table.right, t.table.loss]}
        rows={[
          ...m.losses.map((loss, i) => {
            const [y, p] = [m.labels[i] as number, m.predictions[i] as number];
            return [
              i + 1,
              String(y),
              formatProbability(p, 4),
              y ? formatProbability(p, 4) : formatProbability(1 - p, 4, false, p),
              loss,
            ];
          }),
          [t.table.mean, '', '', '', m.mean],
        ]}
      />
    ),
  };
});

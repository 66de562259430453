import { formatProbability, unitWord } from '../../../i18n/number.ts';
import { BarLabels, Bars } from '../../kit/Bars.tsx';
import { ButtonRow } from '../../kit/ButtonRow.tsx';
import { Presets } from '../../kit/Choice.tsx';
import { FigureBody } from '../../kit/FigureBody.tsx';
import { LogBaseChoice } from '../../kit/LogBaseChoice.tsx';
import { Plot, YGrid } from '../../kit/Plot.tsx';
import { Output, Readout } from '../../kit/Readout.tsx';
import { useFigure } from '../../kit/use-figure.ts';
import { ValueTable } from '../../kit/ValueTable.tsx';
import type { ViewProps } from '../../kit/view-props.ts';
import { WeightRow } from '../../kit/WeightRow.tsx';
import { slots } from './formula.ts';
import { derive, weightFor } from './model.ts';
import { state } from './state.ts';
import { strings } from './strings.ts';

const names = [...'abcdefghijkl'];
const yTicks = [0, 0.25, 0.5, 0.75, 1].map((at) => ({ at, text: String(at) }));

export default function DistributionEntropy(view: ViewProps) {
  const figure = useFigure(view.id, view.lang, state);
  const { lang } = view;
  const t = strings[lang];
  const { weights } = figure.values;
  const m = derive(figure.values);
  const fixed = !figure.ready || figure.locked('weights');
  const unit = unitWord(m.unit, lang);
  const note = t.note(m);
  const setWeights = (next: readonly number[]) => figure.replace({ weights: next });
  const dragTo = (index: number, share: number) =>
    figure.setItem('weights', index, weightFor(weights, index, share));

  return (
    <FigureBody
      figure={figure}
      view={view}
      labels={t.labels}
      slots={slots(m)}
      spoken={t.spoken(m)}
      says={t.says(m)}
      picture={
        <Plot
          kind="bars"
          label={t.chart(m)}
          movable
          y={
            <>
              <i class="c-p">p</i> <span class="c-p">{t.y}</span>
            </>
          }
          x={t.x}
        >
          <YGrid ticks={yTicks} />
          <Bars
            bars={m.p.map((p, i) => ({
              height: p,
              label: names[i] as string,
              text: m.p.length > 8 ? undefined : p && p < 0.001 ? '≈0' : formatProbability(p),
              says: t.bar(names[i] as string, p),
            }))}
            name={(i) => t.outcome(names[i] as string)}
            disabled={fixed}
            onDrag={dragTo}
            onStep={(i, steps) => {
              const p = m.p[i] as number;
              dragTo(
                i,
                Number.isFinite(steps)
                  ? Math.min(1, Math.max(0, p + steps * 0.01))
                  : steps > 0
                    ? 1
                    : 0,
              );
            }}
          />
          <BarLabels labels={m.p.map((_, i) => names[i] as string)} />
        </Plot>
      }
      controls={
        <>
          <Presets
            figure={figure}
            label={t.presets}
            columns={2}
            presets={[
              { label: t.four, values: { weights: [4, 2, 1, 1] } },
              { label: t.uniform, values: { weights: [1, 1, 1, 1] } },
              { label: t.oneHot, values: { weights: [1, 0, 0, 0] } },
              { label: t.six, values: { weights: [5, 4, 4, 4, 4, 3] } },
            ]}
          />
          <WeightRow
            figure={figure}
            name="weights"
            label={t.labels.weights}
            outcomes={names}
            labelOf={t.weightOf}
            allZero={t.allZero}
          />
          {!figure.locked('weights') && (
            <ButtonRow label={t.count}>
              <button
                type="button"
                class="button"
                disabled={weights.length >= state.fields.weights.max}
                onClick={() => setWeights([...weights, 1])}
              >
                {t.add}
              </button>
              <button
                type="button"
                class="button"
                disabled={weights.length <= state.fields.weights.min}
                onClick={() => {
                  const next = weights.slice(0, -1);
                  setWeights(next.some((w) => w > 0) ? next : next.map(() => 1));
                }}
              >
                {t.remove}
              </button>
            </ButtonRow>
          )}
          <LogBaseChoice figure={figure} label={t.labels.base} />
        </>
      }
      readouts={
        <>
          <Readout
            main
            of="h"
            label={
              <>
                {t.entropy} <i>H(X)</i>
              </>
            }
            quantity="entropy"
            value={m.entropy}
            unit={m.unit}
            lang={lang}
          />
          <Readout
            label={t.maxEntropy}
            quantity="max-entropy"
            value={m.maxEntropy}
            unit={m.unit}
            lang={lang}
          />
          <Readout label={t.perplexity} quantity="perplexity" value={m.perplexity} lang={lang} />
          <p class="readouts-note">{note}</p>
        </>
      }
      table={
        <ValueTable
          heads={[t.table.outcome, t.table.p, t.table.information(unit), t.table.part(unit)]}
          rows={m.p.map((p, i) => [
            names[i],
            <Output key={i} quantity="p" value={p} lang={lang} />,
            m.information[i],
            m.parts[i],
          ])}
        />
      }
    />
  );
}

import { formatProbability, unitWord } from '../../../i18n/number.ts';
import { BarLabels, Bars } from '../../families/bars/Bars.tsx';
import { ItemCount } from '../../families/inputs/ItemCount.tsx';
import { LogBaseChoice } from '../../families/inputs/LogBaseChoice.tsx';
import { drawn, type Scene } from '../../kit/figure/island.tsx';
import { OnMark } from '../../kit/figure/OnMark.tsx';
import { Output, Readout } from '../../kit/figure/Readout.tsx';
import { ValueTable } from '../../kit/figure/ValueTable.tsx';
import { Presets } from '../../kit/inputs/Choice.tsx';
import { WeightRow } from '../../kit/inputs/WeightRow.tsx';
import { AxisName, YGrid } from '../../kit/plot/Axis.tsx';
import { barCentre } from '../../kit/plot/bar-places.ts';
import { pc } from '../../kit/plot/box.ts';
import { Plot } from '../../kit/plot/Plot.tsx';
import { linear, ticksAt } from '../../kit/plot/scale.ts';
import { Still } from '../../kit/words/Still.tsx';

import { figure } from './figure.ts';
import type { Words } from './ko.ts';
import { Level, LevelLabels } from './Level.tsx';
import { weightFor } from './model.ts';
import { onBar, panels } from './panels.ts';

const names = [...'abcdefghijkl'];
const nameOf = (index: number) => names[index] as string;
const yTicks = ticksAt(linear(0, 1), 0, 0.5, 1);
/** More bars than these have no room for their numbers. */
const mostTexts = 8;

export const distributionEntropy = drawn(figure, (scene: Scene<typeof figure, Words>) => {
  const { t, m, lang, params, results } = scene;
  const { weights } = params;
  const unit = unitWord(m.unit, lang);
  const outcomes = m.p.map((_, i) => nameOf(i));
  const written = m.p.length <= mostTexts;

  return {
    picture: (
      <Plot
        kind="blocks"
        label={t.chart(m)}
        movable
        marks={
          <>
            {written &&
              results.p.map((result, i) => (
                <OnMark
                  key={i}
                  class="bar-number"
                  name={`p(${names[i]})`}
                  x={barCentre(i, m.p.length)}
                  y={onBar(result.value)}
                  dy={-20}
                >
                  <Output result={result} />
                </OnMark>
              ))}
            <LevelLabels
              m={m}
              names={names}
              title={<AxisName of="h" symbol="I(x)" text={t.height(unit)} />}
              roof={{
                result: results['max-entropy'],
                name: t.maxEntropy,
                symbol: (
                  <>
                    <i class="log">{m.base === 'e' ? 'ln' : 'log'}</i>
                    {m.base !== 'e' && <sub>{m.base}</sub>}
                    {`\u00a0${m.p.length}`}
                  </>
                ),
              }}
            />
          </>
        }
        y={<AxisName of="p" symbol="p(x)" text={t.y} />}
        x={<AxisName of="p" symbol="p(x)" text={t.width} />}
      >
        <svg width="100%" height={pc(panels.bars)} overflow="visible">
          <YGrid ticks={yTicks} />
          <Bars
            bars={m.p.map((p) => ({ height: p }))}
            moves={{
              fixed: weights.fixed,
              name: (i) => t.outcome(nameOf(i)),
              says: (i) => t.bar(nameOf(i), m.p[i] as number),
              to: (i, share) => weights.items[i]?.set(weightFor(weights.value, i, share)),
            }}
          />
          <BarLabels labels={outcomes} />
        </svg>
        <Level m={m} />
      </Plot>
    ),
    main: <Readout main of="h" result={results.entropy} label={t.entropy} symbol="H(X)" />,
    primary: <ItemCount param={weights} set={(next) => scene.replace({ weights: next })} t={t} />,
    rest: (
      <>
        <WeightRow param={weights} label={t.labels.weights} outcomes={names} t={t} />
        <Presets
          figure={scene}
          presets={[
            { label: t.four, values: { weights: [4, 2, 1, 1] } },
            { label: t.uniform, values: { weights: [1, 1, 1, 1] } },
            { label: t.oneHot, values: { weights: [1, 0, 0, 0] } },
            { label: t.six, values: { weights: [5, 4, 4, 4, 4, 3] } },
          ]}
        />
        <LogBaseChoice param={params.base} label={t.labels.base} />
      </>
    ),
    readouts: (
      <>
        <Readout result={results.perplexity} label={t.perplexity} />
        <p class="readouts-note">
          <Still room={[t.certain, t.largest, t.meaning]}>
            {m.entropy === 0 ? t.certain : m.p.every((x) => x === m.p[0]) ? t.largest : t.meaning}
          </Still>
        </p>
      </>
    ),
    table: (
      <ValueTable
        heads={[t.table.outcome, t.table.p, t.table.information(unit), t.table.part(unit)]}
        rows={results.p.map((p, i) => [
          nameOf(i),
          written ? formatProbability(p.value, 3, true) : <Output key={i} result={p} />,
          m.information[i],
          m.parts[i],
        ])}
      />
    ),
  };
});

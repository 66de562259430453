import { useMemo } from 'preact/hooks';
import { formatNumber, formatProbability } from '../../../i18n/number.ts';
import { ItemCount } from '../../families/inputs/ItemCount.tsx';
import { withBorder } from '../../kit/blocks/blocks.ts';
import { Pour } from '../../kit/blocks/Pour.tsx';
import { pouredAt } from '../../kit/blocks/pour-way.ts';
import { drawn, type Scene } from '../../kit/figure/island.tsx';
import { Readout } from '../../kit/figure/Readout.tsx';
import { ValueTable } from '../../kit/figure/ValueTable.tsx';
import { Presets } from '../../kit/inputs/Choice.tsx';
import { WeightRow } from '../../kit/inputs/WeightRow.tsx';
import { useOwn } from '../../kit/motion/own-steps.ts';
import { AxisName } from '../../kit/plot/Axis.tsx';
import { nameOf, names } from '../../kit/words/letters.ts';
import { Still } from '../../kit/words/Still.tsx';
import { Blocks } from './Blocks.tsx';
import { figure } from './figure.ts';
import type { Words } from './ko.ts';
import { longestSights } from './model.ts';

/** A hand moves a border by thousandths. */
const fine = 1000;

export const entropyArea = drawn(figure, (scene: Scene<typeof figure, Words>) => {
  const { t, m, params, results } = scene;
  const { weights } = params;
  const [way, setWay] = useOwn(0, weights.value);
  const mean = weights.value.reduce((sum, w) => sum + w, 0) / weights.value.length;

  const room = useMemo(() => longestSights(m.p.length).map(t.note), [m.p.length, t]);

  return {
    picture: (
      <Blocks
        label={t.chart(m)}
        y={<AxisName of="h" symbol="I(x)" text={t.y} />}
        x={<AxisName of="p" symbol="p(x)" text={t.x} />}
        names={names}
        widths={results.p}
        heights={results.information}
        areas={results.contributions}
        area={t.area}
        heads={{ width: t.table.p, height: t.table.information, area: t.table.part }}
        level={{ at: m.entropy, name: <i>H(X)</i> }}
        roof={{
          at: m.roof,
          name: (
            <>
              <i class="log">log</i>
              <sub>2</sub>
              {`\u00a0${m.p.length}`}
            </>
          ),
        }}
        top={m.top}
        poured={pouredAt(way)}
        moves={{
          fixed: weights.fixed,
          name: t.border,
          says: (i) => t.sides(i, m),
          to: (i, at) => weights.set(withBorder(weights.value, i, Math.round(at * fine) / fine)),
        }}
      />
    ),
    main: <Readout main of="h" result={results.entropy} label={t.entropy} symbol="H(X)" />,
    primary: <Pour t={t} way={way} setWay={setWay} />,
    rest: (
      <>
        <Presets
          figure={scene}
          presets={[
            { label: t.bent, values: { weights: [3, 1] } },
            { label: t.hundredth, values: { weights: [99, 1] } },
            { label: t.four, values: { weights: [4, 2, 1, 1] } },
            { label: t.net, values: { weights: [19, 20, 19, 20, 22] } },
            { label: t.equal, values: { weights: [1, 1, 1, 1, 1, 1, 1, 1] } },
            { label: t.halves, values: { weights: [64, 32, 16, 8, 4, 2, 1, 1] } },
          ]}
        />
        <WeightRow param={weights} label={t.labels.weights} outcomes={names} t={t} />
        <ItemCount
          param={weights}
          set={(next) => scene.replace({ weights: next })}
          next={Number(mean.toPrecision(3))}
          t={t}
        />
      </>
    ),
    tells: (
      <p class="readouts-note">
        <Still room={room}>{t.note(m)}</Still>
      </p>
    ),
    table: (
      <ValueTable
        heads={[t.table.outcome, t.table.p, t.table.information, t.table.part]}
        rows={[
          ...m.p.map((p, i) => [
            nameOf(i),
            formatProbability(p, 4),
            m.information[i],
            m.contributions[i],
          ]),
          [t.table.sum, '1', '', formatNumber(m.entropy, 3, true)],
        ]}
      />
    ),
  };
});

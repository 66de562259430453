import { formatNumber } from '../../../i18n/number.ts';
import { drawn, type Scene } from '../../kit/figure/island.tsx';
import { Readout } from '../../kit/figure/Readout.tsx';
import { ValueTable } from '../../kit/figure/ValueTable.tsx';
import { Slider } from '../../kit/inputs/Slider.tsx';
import { useVisited } from '../../kit/motion/visited.ts';
import { AxisName, XAxis, YGrid } from '../../kit/plot/Axis.tsx';
import { pc, up } from '../../kit/plot/box.ts';
import { Curve } from '../../kit/plot/Curve.tsx';
import { Handle, pressed } from '../../kit/plot/Handle.tsx';
import { Plot } from '../../kit/plot/Plot.tsx';
import { linear, ticksAt } from '../../kit/plot/scale.ts';
import { snap } from '../../kit/state/parse-number.ts';
import { Still } from '../../kit/words/Still.tsx';
import { inFormula } from '../../kit/words/sum-of.ts';
import { sides } from './digits.ts';
import { figure } from './figure.ts';
import type { Words } from './ko.ts';
import { curve, curveWithin } from './model.ts';
import { state } from './state.ts';

const unit = linear(0, 1);
const xTicks = ticksAt(unit, 0, 0.25, 0.5, 0.75, 1);
const yTicks = xTicks.map(({ at, text }) => ({ at, text: at % 0.5 === 0 ? text : '' }));

export const coin = drawn(figure, ({ t, m, params, results }: Scene<typeof figure, Words>) => {
  const { p } = m;
  const along = { param: params.p, scale: unit };
  // A value too small for the axis would need more room than the axis has.
  const high = m.entropy > 0 && m.entropy < 0.0005 ? '≈0' : formatNumber(m.entropy, 3);
  const wide =
    p < 1 && p > 0.99995 ? '≈1' : formatNumber(p, p === snap(p, state.fields.p) ? 2 : 4, true);
  // The curve is the answer: it is drawn as far as the reader has been.
  const [from, to] = useVisited(p, state.defaults.p);
  const [ofHeads, ofTails] = sides(m);

  return {
    picture: (
      <Plot
        label={t.chart(m)}
        movable
        y={<AxisName of="h" symbol="H(X)" text={t.y} />}
        x={<AxisName of="p" symbol="p" text={t.x} />}
        onPress={pressed(along)}
      >
        <YGrid ticks={yTicks} current={{ at: m.entropy, text: high, of: 'h' }} />
        <XAxis ticks={xTicks} current={{ at: p, text: wide, of: 'p' }} />
        <line class="guide of-p" x1={pc(p)} x2={pc(p)} y1={up(m.entropy)} y2="100%" />
        <line class="guide of-h" x1="0%" x2={pc(p)} y1={up(m.entropy)} y2={up(m.entropy)} />
        <g class="unvisited">
          <Curve class="curve of-h cased" points={curve} />
        </g>
        {to > from && <Curve class="curve of-h cased" points={curveWithin(from, to)} />}
        {to - from > 0.2 && (
          <text class="plot-label" x="50%" y="0%" dy="-18" text-anchor="middle">
            {t.peak}
          </text>
        )}
        <Handle x={along} y={m.entropy} label={t.labels.p} says={t.probability(p)} />
      </Plot>
    ),
    main: <Readout main of="h" result={results.entropy} label={t.entropy} symbol="H(X)" />,
    primary: (
      <Slider param={params.p} of="p" label={t.labels.p} symbol="p" says={t.probability} axis />
    ),
    readouts: (
      <>
        <Readout result={results['information-heads']} label={t.heads} />
        <Readout result={results['information-tails']} label={t.tails} />
        <p class="readouts-note">
          <Still room={[0, 0.1, 0.5, 0.9, 1].map(t.note)}>{t.note(p)}</Still>
        </p>
      </>
    ),
    table: (
      <ValueTable
        heads={[t.table.side, t.table.p, t.table.information, t.table.part]}
        rows={[
          [t.table.heads, ofHeads, m.heads, inFormula(m.partHeads)],
          [t.table.tails, ofTails, m.tails, inFormula(m.partTails)],
          [t.table.sum, '1', '', inFormula(m.entropy)],
        ]}
      />
    ),
  };
});

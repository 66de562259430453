import { formatNumber } from '../../../i18n/number.ts';
import { ValueTable } from '../../kit/figure/ValueTable.tsx';
import { XAxis, YGrid } from '../../kit/plot/Axis.tsx';
import { pc, up } from '../../kit/plot/box.ts';
import { Plot } from '../../kit/plot/Plot.tsx';
import { linear, ticksAt } from '../../kit/plot/scale.ts';
import type { Words } from './ko.ts';
import { binCount, type Calibration } from './run.ts';

const shares = linear(0, 100);
const ticks = ticksAt(shares, 0, 50, 100);

/** Right answers against claimed confidence; where both agree, the top of a bar lies on the diagonal. */
export function Reliability({ t, calibration }: { t: Words; calibration: Calibration }) {
  const filled = calibration.bins.flatMap(({ count, confidence, accuracy }, k) =>
    confidence === undefined || accuracy === undefined ? [] : [{ k, count, confidence, accuracy }],
  );
  const most = Math.max(...filled.map(({ count }) => count));
  return (
    <div class="reliability">
      <Plot
        kind="low"
        label={t.reliabilityChart(calibration.error, calibration.temperature)}
        x={t.confidence}
        y={t.share}
      >
        <YGrid ticks={ticks} />
        <line class="guide" x1="0%" y1="100%" x2="100%" y2="0%" />
        {filled.map(({ k, count, confidence, accuracy }) => (
          <g key={k}>
            <rect
              class="share-right"
              x={pc(k / binCount + 0.004)}
              width={pc(1 / binCount - 0.008)}
              y={up(accuracy)}
              height={pc(accuracy)}
              fill-opacity={0.25 + 0.75 * Math.sqrt(count / most)}
            />
            <line
              class="gap"
              x1={pc(confidence)}
              x2={pc(confidence)}
              y1={up(accuracy)}
              y2={up(confidence)}
            />
            <circle class="claimed" cx={pc(confidence)} cy={up(confidence)} r="4" />
          </g>
        ))}
        <XAxis ticks={ticks} />
      </Plot>
      <ValueTable
        heads={[t.bin, t.binCount, t.confidence, t.share]}
        rows={filled.map(({ k, count, confidence, accuracy }) => [
          `${10 * k}–${10 * (k + 1)}%`,
          String(count),
          formatNumber(100 * confidence, 1, true),
          formatNumber(100 * accuracy, 1, true),
        ])}
      />
    </div>
  );
}

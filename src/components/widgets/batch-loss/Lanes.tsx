import { pc } from '../../kit/plot/box.ts';
import { Handle } from '../../kit/plot/Handle.tsx';
import { Panel } from '../../kit/plot/Panel.tsx';
import { type Scale, within } from '../../kit/plot/scale.ts';
import type { ListParam, NumberParam } from '../../kit/state/params.ts';
import type { Words } from './ko.ts';
import { unit } from './layout.ts';
import type { Model } from './model.ts';

interface Props {
  m: Model;
  t: Words;
  predictions: ListParam;
  /** The axis of losses. */
  scale: Scale;
}

/** Within a lane, as shares of its height: the track of the prediction, and below it the bar of the loss. */
const track = 0.31;
export const bar = { from: 0.56, to: 0.9 };

/** A lane a row: on its track the prediction, seen from the label; below, the loss. Through all of them goes the mean. */
export function Lanes({ m, t, predictions, scale }: Props) {
  const n = m.losses.length;
  return (
    <>
      <defs>
        <pattern id="batch-more" width="6" height="6" patternUnits="userSpaceOnUse">
          <path class="more-lines" d="M-1.5 1.5 L1.5 -1.5 M0 6 L6 0 M4.5 7.5 L7.5 4.5" />
        </pattern>
        <pattern id="batch-less" width="5" height="5" patternUnits="userSpaceOnUse">
          <circle class="less-dot" cx="2.5" cy="2.5" r="0.9" />
        </pattern>
      </defs>
      {m.losses.map((loss, i) => (
        <Bar key={i} loss={loss} mean={m.mean} scale={scale} top={i / n} height={1 / n} />
      ))}
      <Mean mean={m.mean} scale={scale} name={t.mean} />
      {m.predictions.map((p, i) => {
        const y = m.labels[i] as number;
        return (
          <Panel key={i} top={i / n} height={1 / n} cut={null}>
            <line class="track" x1="0%" x2="100%" y1={pc(track)} y2={pc(track)} />
            <line class="miss" x1={pc(y)} x2={pc(p)} y1={pc(track)} y2={pc(track)} />
            <svg x={pc(y)} y={pc(track)} overflow="visible">
              <rect class="label-mark" x="-4" y="-8" width="8" height="16" />
            </svg>
            <Handle
              x={{ param: predictions.items[i] as NumberParam, scale: unit }}
              y={1 - track}
              label={t.predictionOf(i)}
              says={t.rowSays(i, m)}
            />
          </Panel>
        );
      })}
    </>
  );
}

interface BarProps {
  loss: number;
  mean: number;
  scale: Scale;
  top: number;
  height: number;
}

/** What a loss has more than the mean is hatched; it fills exactly what the others have less, which is dotted. */
function Bar({ loss, mean, scale, top, height }: BarProps) {
  const finite = mean < Infinity;
  const [end, level] = [within(scale, loss), within(scale, mean)];
  const solid = finite ? Math.min(end, level) : loss < Infinity ? end : 0;
  const box = { y: pc(bar.from), height: pc(bar.to - bar.from) };
  return (
    <Panel
      top={top}
      height={height}
      cut={
        <>
          <line class="lane-line" x1="0%" x2="100%" y1="100%" y2="100%" />
          <rect class="part" x="0%" width={pc(solid)} {...box} />
          {end > solid && <rect class="part more" x={pc(solid)} width={pc(end - solid)} {...box} />}
          {finite && end < level && (
            <rect class="less" x={pc(end)} width={pc(level - end)} {...box} />
          )}
        </>
      }
    >
      {scale.at(loss) > 1 && (
        <svg x="100%" y={pc(bar.from)} overflow="visible">
          <path class="torn" d="M0 -1l5 4-5 4 5 4-5 4" />
        </svg>
      )}
    </Panel>
  );
}

function Mean({ mean, scale, name }: { mean: number; scale: Scale; name: string }) {
  const at = scale.at(mean);
  if (!(at <= 1)) return null;
  return (
    <>
      <line class="mean" x1={pc(at)} x2={pc(at)} y1="0%" y2="100%" />
      <svg x={pc(at)} overflow="visible">
        <path class="mean-mark" d="M0 0L-5.5 -9H5.5Z" />
        <text
          class="plot-label mean-name"
          x={at > 0.6 ? -10 : 10}
          y="-2"
          text-anchor={at > 0.6 ? 'end' : 'start'}
        >
          {name}
        </text>
      </svg>
    </>
  );
}

import { YGrid } from '../../kit/plot/Axis.tsx';
import { pathOf, pc, up } from '../../kit/plot/box.ts';
import { Curve, Stretched } from '../../kit/plot/Curve.tsx';
import { Panel } from '../../kit/plot/Panel.tsx';
import { within } from '../../kit/plot/scale.ts';
import { goal, type Loss } from './descent.ts';
import { arrowOf, curves, lanes, lift, logits, radius, ticks } from './layout.ts';
import type { Model } from './model.ts';
import type { Runner } from './use-race.ts';

interface Props {
  loss: Loss;
  m: Model;
  runner: Runner;
  /** What the slope is of, with its unit. */
  title: string;
}

/** A shorter arrow has no room for its head. */
const headed = 0.035;

/** One slope, its ball, the prints of its steps, and the gradient where the ball stands. */
export function Lane({ loss, m, runner, title }: Props) {
  const { label } = m;
  const { top, height, scale } = lanes[loss];
  const [x, y] = [within(logits, runner.z), within(scale, runner.loss)];
  const end = logits.at(label === 1 ? goal : -goal);
  const push = arrowOf(Math.abs(runner.gradient));
  const way = runner.gradient < 0 ? 1 : -1;
  const above = -lift(loss, runner.gradient);
  return (
    <Panel
      top={top}
      height={height}
      cut={
        <>
          <rect
            class="goal"
            x={pc(label === 1 ? end : 0)}
            width={pc(label === 1 ? 1 - end : end)}
            height="100%"
          />
          <line class="finish" x1={pc(end)} x2={pc(end)} y1="0%" y2="100%" />
        </>
      }
    >
      <YGrid ticks={ticks[loss]} />
      <line class="axis-line" x1="0%" x2="100%" y1="100%" y2="100%" />
      <text
        class="plot-label of-loss halo"
        x={label === 1 ? '0%' : '100%'}
        y="100%"
        dx={label === 1 ? 8 : -8}
        dy="-30"
        text-anchor={label === 1 ? 'start' : 'end'}
      >
        {title}
      </text>
      <Curve class={`curve of-loss ${loss}`} points={curves[loss][label]} />
      <Stretched>
        <path
          class="prints"
          d={runner.prints.map(({ at }) => `${pathOf([at])}h0`).join('')}
          vector-effect="non-scaling-stroke"
        />
      </Stretched>
      <svg x={pc(x)} y={up(y)} width="100%" overflow="visible">
        {push > 0.0005 && (
          <g class="push" transform={`translate(${way * (radius + 3)} ${above.toFixed(2)})`}>
            <line x2={pc(way * (push - (push > headed ? 0.01 : 0)))} />
            {push > headed && (
              <svg x={pc(way * push)} overflow="visible">
                <path d={`M0 0L${-12 * way} -7V7z`} />
              </svg>
            )}
          </g>
        )}
        <circle class={`ball ${loss}`} cy={above.toFixed(2)} r={radius} />
      </svg>
    </Panel>
  );
}

import type { TargetedPointerEvent } from 'preact';
import { useRef } from 'preact/hooks';
import { barCentre, barWidth } from './bar-places.ts';
import type { Quantity } from './figure.ts';
import { keyStep, pc, up, within } from './Plot.tsx';

export interface Bar {
  /** Height as a fraction of the box. */
  readonly height: number;
  /** Below the axis. */
  readonly label: string;
  /** Above the bar; left out where bars are too many to carry it. */
  readonly text?: string | undefined;
  /** The whole bar in words. */
  readonly says: string;
}

interface Props {
  bars: readonly Bar[];
  of?: Quantity;
  /** The name that a movable bar has for a screen reader, before its words. */
  name?: (index: number) => string;
  disabled?: boolean;
  /** Makes the bars movable: the wanted height as a fraction of the box. */
  onDrag?: (index: number, height: number) => void;
  onStep?: (index: number, steps: number) => void;
}

/** Bars from the foot of the box, never with a floor: a bar of 0 has no height. */
export function Bars({ bars, of = 'p', name, disabled = false, onDrag, onStep }: Props) {
  const dragging = useRef<number | undefined>(undefined);
  const n = bars.length;
  const drag = (event: TargetedPointerEvent<SVGRectElement>) => {
    const area = event.currentTarget.closest('.plot-area');
    if (dragging.current === undefined || !area) return;
    onDrag?.(dragging.current, Math.min(1, Math.max(0, within(area, event)[1])));
  };
  return (
    <g>
      {bars.map((bar, i) => {
        const height = Math.min(1, Math.max(0, bar.height));
        const x = barCentre(i, n) - barWidth(n) / 2;
        return (
          <g key={i} class="bar-group">
            <rect
              class={`bar of-${of}`}
              x={pc(x)}
              width={pc(barWidth(n))}
              y={up(height)}
              height={pc(height)}
            />
            {bar.text !== undefined && (
              <text
                class="bar-value"
                x={pc(barCentre(i, n))}
                y={up(height)}
                dy={onDrag ? -14 : -7}
                text-anchor="middle"
              >
                {bar.text}
              </text>
            )}
            {onDrag && (
              <>
                <svg x={pc(barCentre(i, n))} y={up(height)} overflow="visible">
                  <rect
                    class={`grip${n > 7 ? ' slim' : ''}`}
                    x="-12"
                    y="-9"
                    width="24"
                    height="4"
                  />
                </svg>
                <rect
                  class="bar-column"
                  x={pc(i / n)}
                  width={pc(1 / n)}
                  y="0%"
                  height="100%"
                  role="slider"
                  tabIndex={disabled ? -1 : 0}
                  aria-label={name?.(i) ?? bar.label}
                  aria-orientation="vertical"
                  aria-valuenow={Number(height.toFixed(4))}
                  aria-valuemin={0}
                  aria-valuemax={1}
                  aria-valuetext={bar.says}
                  aria-disabled={disabled ? 'true' : undefined}
                  onPointerDown={(event) => {
                    if (disabled || event.button !== 0) return;
                    dragging.current = i;
                    event.currentTarget.setPointerCapture(event.pointerId);
                    drag(event);
                  }}
                  onPointerMove={drag}
                  onPointerUp={() => {
                    dragging.current = undefined;
                  }}
                  onPointerCancel={() => {
                    dragging.current = undefined;
                  }}
                  onKeyDown={(event) => {
                    const step = keyStep(event.key);
                    if (!step || disabled) return;
                    event.preventDefault();
                    onStep?.(i, step[0]);
                  }}
                />
              </>
            )}
          </g>
        );
      })}
    </g>
  );
}

interface LabelsProps {
  labels: readonly string[];
  /** At most so many on a wide chart; a narrow one shows half of them. */
  most?: number;
}

/** Labels below bars, thinned so that they never touch. */
export function BarLabels({ labels, most = 13 }: LabelsProps) {
  const n = labels.length;
  const every = Math.ceil(n / most);
  return (
    <g class="axis">
      <line class="axis-line" x1="0%" x2="100%" y1="100%" y2="100%" />
      {labels.map((label, i) =>
        i % every === 0 ? (
          <text
            key={i}
            class={`tick-text${n > 7 && (i / every) % 2 === 1 ? ' minor' : ''}`}
            x={pc(barCentre(i, n))}
            y="100%"
            dy="22"
            text-anchor="middle"
          >
            {label}
          </text>
        ) : null,
      )}
    </g>
  );
}

import type { TargetedEvent, TargetedMouseEvent, TargetedPointerEvent } from 'preact';
import { useRef } from 'preact/hooks';
import { barCentre, barWidth } from './bar-places.ts';
import { pc, up } from './box.ts';
import type { Quantity } from './colour.ts';
import { holdsPage, keyStep, placeIn } from './pointer.ts';

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
  // The bar that is held, and how far from its top; a finger beside the grip may want to scroll, and only taps.
  const held = useRef<{ index: number; off: number; tap: boolean } | undefined>(undefined);
  const n = bars.length;
  const heightAt = (event: TargetedEvent<SVGGElement, MouseEvent>): number =>
    placeIn(event.currentTarget.closest('.plot-area') as Element, event)[1];
  const drag = (event: TargetedEvent<SVGGElement, MouseEvent>) => {
    const { index, off } = held.current ?? {};
    if (index !== undefined && off !== undefined)
      onDrag?.(index, Math.min(1, Math.max(0, heightAt(event) - off)));
  };
  const release = () => {
    held.current = undefined;
  };
  const hold = (index: number, height: number) => ({
    onPointerDown(event: TargetedPointerEvent<SVGGElement>) {
      if (disabled || event.button !== 0) return;
      const grip = (event.target as Element).classList.contains('grip-hit');
      const tap = event.pointerType === 'touch' && !grip;
      held.current = { index, off: grip ? heightAt(event) - height : 0, tap };
      if (tap) return;
      event.currentTarget.querySelector<SVGElement>('.bar-column')?.focus({ preventScroll: true });
      event.currentTarget.setPointerCapture(event.pointerId);
      drag(event);
    },
    onPointerMove(event: TargetedPointerEvent<SVGGElement>) {
      if (!held.current?.tap) drag(event);
    },
    onPointerUp() {
      if (!held.current?.tap) release();
    },
    onPointerCancel: release,
    onClick(event: TargetedMouseEvent<SVGGElement>) {
      if (held.current?.tap) drag(event);
      release();
    },
  });
  return (
    <g>
      {bars.map((bar, i) => {
        const height = Math.min(1, Math.max(0, bar.height));
        const x = barCentre(i, n) - barWidth(n) / 2;
        return (
          <g key={i} class="bar-group" {...(onDrag ? hold(i, height) : {})}>
            <rect
              class={`bar of-${of}`}
              x={pc(x)}
              width={pc(barWidth(n))}
              y={up(height)}
              height={pc(height)}
            />
            {bar.text !== undefined && (
              <text
                class={`bar-value${bar.text.length * n > 34 ? ' minor' : ''}`}
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
                <rect
                  class="bar-column"
                  x={pc(i / n)}
                  width={pc(1 / n)}
                  y="0%"
                  height="100%"
                  role="slider"
                  tabindex={disabled ? -1 : 0}
                  aria-label={name?.(i) ?? bar.label}
                  aria-orientation="vertical"
                  aria-valuenow={Number(height.toFixed(4))}
                  aria-valuemin={0}
                  aria-valuemax={1}
                  aria-valuetext={bar.says}
                  aria-disabled={disabled ? 'true' : undefined}
                  onKeyDown={(event) => {
                    const step = keyStep(event.key);
                    if (!step || disabled) return;
                    event.preventDefault();
                    onStep?.(i, step[0]);
                  }}
                />
                <svg x={pc(barCentre(i, n))} y={up(height)} overflow="visible">
                  <rect
                    class={`grip${n > 7 ? ' slim' : ''}`}
                    x="-12"
                    y="-9"
                    width="24"
                    height="4"
                  />
                  <rect
                    class="grip-hit"
                    {...(disabled ? {} : holdsPage)}
                    x={n > 7 ? -12 : -22}
                    y="-29"
                    width={n > 7 ? 24 : 44}
                    height="44"
                  />
                </svg>
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
  /** At most so many on a wide chart; a narrow one shows half of them, if they are longer than a letter. */
  most?: number;
}

/** Labels below bars, thinned so that they never touch: a single letter finds room anywhere. */
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
            class={`tick-text${n > 7 && label[1] && (i / every) % 2 === 1 ? ' minor' : ''}`}
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

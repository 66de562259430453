import type { ComponentChildren, TargetedMouseEvent, TargetedPointerEvent } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import type { Quantity } from './figure.ts';

/**
 * A chart that is never scaled as a picture: positions are percentages of its box, so that the browser lays it out
 * anew at every width, on the server's HTML too, while type and strokes keep their size.
 */
interface PlotProps {
  /** Says what the chart shows, for a screen reader. */
  label: string;
  children: ComponentChildren;
  /** 'curve' or 'bars': the height of the box. */
  kind?: 'curve' | 'bars' | 'low';
  x?: ComponentChildren;
  y?: ComponentChildren;
  /** Something in the chart can be moved: then it is a group of controls, not a picture. */
  movable?: boolean;
  /** A click or a tap beside the handle, as fractions of the box; a finger that scrolls the page is none. */
  onPress?: ((x: number, y: number) => void) | undefined;
}

export function Plot({ label, children, kind = 'curve', x, y, movable, onPress }: PlotProps) {
  const beside = useRef(false);
  const press = onPress && {
    onPointerDown(event: TargetedPointerEvent<SVGSVGElement>) {
      beside.current = !(event.target as Element).closest('.handle');
    },
    onClick(event: TargetedMouseEvent<SVGSVGElement>) {
      if (beside.current) onPress(...within(event.currentTarget, event));
    },
  };
  return (
    <div class={`plot plot-${kind}`}>
      {y !== undefined && <div class="axis-title axis-title-y">{y}</div>}
      <div class="plot-box">
        <svg
          class="plot-area"
          width="100%"
          height="100%"
          overflow="visible"
          role={movable ? 'group' : 'img'}
          aria-label={label}
          {...press}
        >
          {children}
        </svg>
      </div>
      {x !== undefined && <div class="axis-title axis-title-x">{x}</div>}
    </div>
  );
}

/** A fraction of the box as SVG wants it. */
export const pc = (fraction: number): string => `${Number((fraction * 100).toFixed(4))}%`;
/** From the foot of the box upwards. */
export const up = (fraction: number): string => pc(1 - fraction);

/** A fraction in the units of a <Stretched> drawing, to a tenth of one: no screen is ten thousand pixels wide. */
export const unit = (fraction: number): number => Number((fraction * 1000).toFixed(1));

/** Points given as fractions of the box, x to the right and y upwards, as a path of a <Stretched> drawing. */
export const pathOf = (points: readonly (readonly [x: number, y: number])[]): string =>
  points.map(([x, y], i) => `${i ? 'L' : 'M'}${unit(x)} ${unit(1 - y)}`).join('');

/** A drawing of paths that follows the box in both directions; their strokes keep their width. */
export function Stretched({ children }: { children: ComponentChildren }) {
  return (
    <svg
      width="100%"
      height="100%"
      viewBox="0 0 1000 1000"
      preserveAspectRatio="none"
      overflow="visible"
      aria-hidden="true"
    >
      {children}
    </svg>
  );
}

/** A path through points given as fractions of the box; the class `cased` gives it an edge. */
export function Curve({
  points,
  class: cls,
}: {
  points: readonly (readonly [number, number])[];
  class: string;
}) {
  const d = useMemo(() => pathOf(points), [points]);
  return (
    <Stretched>
      {cls.split(' ').includes('cased') && (
        <path class="casing" d={d} vector-effect="non-scaling-stroke" />
      )}
      <path class={cls} d={d} vector-effect="non-scaling-stroke" />
    </Stretched>
  );
}

interface AxisProps {
  /** Position (fraction) and text of each tick. */
  ticks: readonly { readonly at: number; readonly text: string; readonly minor?: boolean }[];
  /** The current value, bold on the axis; hides a tick label nearer than 7 % of the axis. */
  current?: { readonly at: number; readonly text: string; readonly of: Quantity } | undefined;
}

const near = (a: number, b: number | undefined) => b !== undefined && Math.abs(a - b) < 0.07;

type Label = { readonly at: number; readonly text: string };
/** Two labels on an axis of so many pixels touch. */
const touch = (a: Label, b: Label | undefined, axis: number) =>
  b !== undefined && Math.abs(a.at - b.at) * axis < 4 * (a.text.length + b.text.length) + 4;
/** How long the x axis is at its shortest, on a wide page and on a narrow one. */
const axes = { wide: 590, narrow: 250 };

/** What stays while the current value moves between two ticks is made once. */
function useTicks<T>(
  ticks: readonly T[],
  place: (tick: T) => string,
  draw: (tick: T, place: string) => ComponentChildren,
): ComponentChildren {
  const places = ticks.map(place);
  return useMemo(() => ticks.map((t, i) => draw(t, places[i] as string)), [ticks, places.join()]);
}

export function XAxis({ ticks, current }: AxisProps) {
  const place = (t: AxisProps['ticks'][number]) =>
    near(t.at, current?.at) || touch(t, current, axes.wide)
      ? 'hidden'
      : t.minor || touch(t, current, axes.narrow)
        ? ' minor'
        : '';
  return (
    <g class="axis">
      <line class="axis-line" x1="0%" x2="100%" y1="100%" y2="100%" />
      {useTicks(ticks, place, (t, at) => (
        <g key={t.at}>
          <svg x={pc(t.at)} y="100%" overflow="visible">
            <line class="tick" y2="6" />
          </svg>
          {at !== 'hidden' && (
            <text
              class={`tick-text${at}`}
              x={pc(t.at)}
              y="100%"
              dy="22"
              text-anchor={t.at === 1 && t.text.length > 4 ? 'end' : 'middle'}
            >
              {t.text}
            </text>
          )}
        </g>
      ))}
      {current && (
        <text
          class={`tick-now of-${current.of}`}
          x={pc(current.at)}
          y="100%"
          dy="22"
          text-anchor="middle"
        >
          {current.text}
        </text>
      )}
    </g>
  );
}

export function YGrid({ ticks, current }: AxisProps) {
  const place = (t: AxisProps['ticks'][number]) => (near(t.at, current?.at) ? 'hidden' : '');
  return (
    <g class="grid">
      {useTicks(ticks, place, (t, at) => (
        <g key={t.at}>
          {t.at > 0 && <line class="grid-line" x1="0%" x2="100%" y1={up(t.at)} y2={up(t.at)} />}
          {at !== 'hidden' && t.text !== '' && (
            <text class="tick-text" x="0%" dx="-12" y={up(t.at)} dy="4.5" text-anchor="end">
              {t.text}
            </text>
          )}
        </g>
      ))}
      {current && (
        <text
          class={`tick-now of-${current.of}`}
          x="0%"
          dx="-12"
          y={up(current.at)}
          dy="4.5"
          text-anchor="end"
        >
          {current.text}
        </text>
      )}
    </g>
  );
}

interface HandleProps {
  /** Fractions of the box. */
  x: number;
  y: number;
  label: string;
  value: number;
  min: number;
  max: number;
  says: string;
  directions: 'horizontal' | 'vertical' | 'both';
  disabled: boolean;
  /** The wanted position as fractions of the box, while it is dragged. */
  onDrag(x: number, y: number): void;
  /** Steps: 1 for an arrow, 10 for Page Up; -Infinity and Infinity for Home and End. Second: sideways or upwards. */
  onStep(steps: number, along: 'x' | 'y'): void;
}

/** Chevrons for the directions that the handle can take; at the edge of the box there is none outwards. */
function chevrons({ directions, x, y }: HandleProps): string {
  const sideways = directions !== 'vertical';
  const upwards = directions !== 'horizontal';
  return [
    sideways && x > 0.03 && 'M-15 -4 L-19 0 L-15 4',
    sideways && x < 0.97 && 'M15 -4 L19 0 L15 4',
    upwards && y < 0.97 && 'M-4 -15 L0 -19 L4 -15',
    upwards && y > 0.03 && 'M-4 15 L0 19 L4 15',
  ]
    .filter(Boolean)
    .join(' ');
}

/** The step that a key asks for, or undefined. */
export function keyStep(key: string): readonly [number, 'x' | 'y'] | undefined {
  switch (key) {
    case 'ArrowLeft':
      return [-1, 'x'];
    case 'ArrowRight':
      return [1, 'x'];
    case 'ArrowDown':
      return [-1, 'y'];
    case 'ArrowUp':
      return [1, 'y'];
    case 'PageDown':
      return [-10, 'y'];
    case 'PageUp':
      return [10, 'y'];
    case 'Home':
      return [Number.NEGATIVE_INFINITY, 'x'];
    case 'End':
      return [Number.POSITIVE_INFINITY, 'x'];
    default:
      return undefined;
  }
}

/** Where a pointer is, as fractions of a box, x to the right and y upwards. */
export function within(
  box: Element,
  event: { clientX: number; clientY: number },
): [number, number] {
  const r = box.getBoundingClientRect();
  return [(event.clientX - r.left) / r.width, 1 - (event.clientY - r.top) / r.height];
}

/**
 * Keeps the page from scrolling under a finger that drags. The property touch-action would say it without
 * code, but counts for a whole drawing only, and the page must scroll beside the handle.
 */
export const holdsPage = { onTouchStart: (event: Event) => event.preventDefault() };

/** A point that can be dragged, and moved by keys: the same state as its slider and its field. */
export function Handle(p: HandleProps) {
  const grabbed = useRef<[number, number] | undefined>(undefined);
  const [drag, setDrag] = useState(false);
  const area = (event: TargetedPointerEvent<SVGGElement>) =>
    event.currentTarget.closest('.plot-area') as Element;
  return (
    <svg x={pc(p.x)} y={up(p.y)} overflow="visible">
      <g
        class={`handle ${p.directions}${drag ? ' dragging' : ''}`}
        role="slider"
        tabindex={p.disabled ? -1 : 0}
        aria-label={p.label}
        aria-valuenow={p.value}
        aria-valuemin={p.min}
        aria-valuemax={p.max}
        aria-valuetext={p.says}
        aria-disabled={p.disabled ? 'true' : undefined}
        {...(p.disabled ? {} : holdsPage)}
        onPointerDown={(event) => {
          if (p.disabled || event.button !== 0) return;
          const [x, y] = within(area(event), event);
          grabbed.current = [x - p.x, y - p.y];
          event.currentTarget.setPointerCapture(event.pointerId);
          setDrag(true);
        }}
        onPointerMove={(event) => {
          if (!grabbed.current) return;
          const [x, y] = within(area(event), event);
          p.onDrag(x - grabbed.current[0], y - grabbed.current[1]);
        }}
        onPointerUp={() => {
          grabbed.current = undefined;
          setDrag(false);
        }}
        onPointerCancel={() => {
          grabbed.current = undefined;
          setDrag(false);
        }}
        onKeyDown={(event) => {
          const step = keyStep(event.key);
          if (!step || p.disabled) return;
          event.preventDefault();
          p.onStep(...step);
        }}
      >
        <circle class="handle-hit" r="22" />
        <circle class="handle-focus" r="17" />
        <path class="handle-chevrons" d={chevrons(p)} />
        <circle class="handle-dot" r="9" />
      </g>
    </svg>
  );
}

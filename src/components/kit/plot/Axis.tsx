import type { ComponentChildren, SVGAttributes } from 'preact';
import { useMemo } from 'preact/hooks';
import { symbolOf } from '../words/symbols.tsx';
import { pc, up } from './box.ts';
import type { Quantity } from './colour.ts';
import type { Tick } from './scale.ts';

interface AxisProps {
  /** Position (fraction) and text of each tick. */
  ticks: readonly Tick[];
  /** The current value, bold on the axis; hides a tick label nearer than 7 % of the axis. */
  current?: Current | undefined;
}
interface Current {
  readonly at: number;
  readonly text: string;
  readonly of: Quantity;
}

const Now = ({ of, ...place }: { of: Current } & SVGAttributes<SVGTextElement>) => (
  <text class={`tick-now of-${of.of}`} {...place}>
    {of.text}
  </text>
);

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

/** The name of an axis: the symbol of its quantity and words, both in its colour. */
export const AxisName = ({ of, symbol, text }: { of: Quantity; symbol: string; text: string }) => (
  <>
    {symbolOf(symbol, of)} <span class={`c-${of}`}>{text}</span>
  </>
);

export function XAxis({ ticks, current }: AxisProps) {
  const place = (t: Tick) =>
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
      {current && <Now of={current} x={pc(current.at)} y="100%" dy="22" text-anchor="middle" />}
    </g>
  );
}

export function YGrid({ ticks, current }: AxisProps) {
  const place = (t: Tick) => (near(t.at, current?.at) ? 'hidden' : '');
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
        <Now of={current} x="0%" dx="-12" y={up(current.at)} dy="4.5" text-anchor="end" />
      )}
    </g>
  );
}

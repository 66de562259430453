import type { TargetedPointerEvent } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { useAround } from '../words/around.ts';
import { asSlider } from './as-slider.ts';
import { pc, up } from './box.ts';
import { holdsPage, keyStep, placeIn } from './pointer.ts';

interface GripProps {
  /** Fractions of the box. */
  x: number;
  y: number;
  label: string;
  value: number;
  min: number;
  max: number;
  says: string;
  directions: 'horizontal' | 'vertical' | 'both';
  /** Its values grow to the left, or downwards. */
  turned?: boolean;
  disabled: boolean;
  /** The wanted position as fractions of the box, while it is dragged. */
  onDrag(x: number, y: number): void;
  /** Steps: 1 for an arrow, 10 for Page Up; -Infinity and Infinity for Home and End. Second: sideways or upwards. */
  onStep(steps: number, along: 'x' | 'y'): void;
}

/** Chevrons for the directions that the handle can take; at the edge of the box and at the end of its range there is none outwards. */
function chevrons({ directions, turned, x, y, value, min, max }: GripProps): string {
  const sideways = directions !== 'vertical';
  const upwards = directions !== 'horizontal';
  const ends = directions === 'both' ? [] : turned ? [max, min] : [min, max];
  const [less, more] = [value !== ends[0], value !== ends[1]];
  return [
    sideways && less && x > 0.03 && 'M-15 -4 L-19 0 L-15 4',
    sideways && more && x < 0.97 && 'M15 -4 L19 0 L15 4',
    upwards && more && y < 0.97 && 'M-4 -15 L0 -19 L4 -15',
    upwards && less && y > 0.03 && 'M-4 15 L0 19 L4 15',
  ]
    .filter(Boolean)
    .join(' ');
}

/** A point that can be dragged anywhere its owner lets it. What moves along one or two parameters is a <Handle>. */
export function Grip(p: GripProps) {
  const { ready } = useAround();
  const grabbed = useRef<[number, number] | undefined>(undefined);
  const [drag, setDrag] = useState(false);
  const area = (event: TargetedPointerEvent<SVGGElement>) =>
    event.currentTarget.closest('.plot-area') as Element;
  return (
    <svg x={pc(p.x)} y={up(p.y)} overflow="visible">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: asSlider gives it its role */}
      <g
        class={`handle ${p.directions}${drag ? ' dragging' : ''}`}
        {...asSlider({ ...p, fixed: p.disabled }, ready)}
        {...(p.disabled ? {} : holdsPage)}
        onPointerDown={(event) => {
          if (p.disabled || event.button !== 0) return;
          const [x, y] = placeIn(area(event), event);
          grabbed.current = [x - p.x, y - p.y];
          event.currentTarget.setPointerCapture(event.pointerId);
          setDrag(true);
        }}
        onPointerMove={(event) => {
          if (!grabbed.current) return;
          const [x, y] = placeIn(area(event), event);
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
        {!(p.disabled && ready) && <path class="handle-chevrons" d={chevrons(p)} />}
        <circle class="handle-dot" r="9" />
      </g>
    </svg>
  );
}

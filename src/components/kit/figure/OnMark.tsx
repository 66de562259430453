import type { ComponentChildren } from 'preact';
import { pc, up } from '../plot/box.ts';
import { Named } from './Named.tsx';

interface Props {
  /** The place of its mark, as fractions of the box. */
  x: number;
  y: number;
  /** Pixels from there, to the right and down. */
  dx?: number;
  dy?: number;
  /** Which of its sides stands at the place; its middle by default. */
  side?: 'left' | 'right' | undefined;
  /** Looks of the figure's own, or a quantity's colour. */
  class?: string | undefined;
  /** The name of the result in it, where no text in sight says it all. */
  name?: string;
  children: ComponentChildren;
}

const back = { left: '0%', right: '-100%' };

/** A value that is written on its mark: there it is the result, read by people and by programs. See Plot's `marks`. */
export function OnMark(p: Props) {
  const { x, y, dx = 0, dy = 0, side, name } = p;
  return (
    <span
      class={`on-mark${p.class ? ` ${p.class}` : ''}`}
      style={{
        left: pc(x),
        top: up(y),
        transform: `translate(calc(${side ? back[side] : '-50%'} + ${dx}px), calc(-50% + ${dy}px))`,
      }}
    >
      {name === undefined ? p.children : <Named name={name}>{p.children}</Named>}
    </span>
  );
}

import { pc, up } from '../plot/box.ts';

/** What drawings of blocks are made of, whatever their heights mean. */

interface Wide {
  readonly left: number;
  readonly width: number;
}
export const across = ({ left, width }: Wide) => ({ x: pc(left), width: pc(width) });
export const upright = ({ from, to }: { readonly from: number; readonly to: number }) => ({
  y: up(to),
  height: pc(Math.max(0, to - from)),
});

/** A saw as long as the widest drawing; its block cuts it off. */
const saw = (end: string): string => `M-8 8${'l4 -6l4 6'.repeat(220)}${end}`;

interface TornProps {
  of: Wide;
  /** The paint of its hatch, if what goes on is hatched. */
  hatch?: string | undefined;
  /** It goes on below the box instead of above it. */
  below?: boolean;
  /** Nothing is in it. */
  open?: boolean;
}

/** The edge of a block that goes on beyond the box. */
export function Torn({ of, hatch, below = false, open = false }: TornProps) {
  const edge = (
    <>
      {!open && <path class="block-fill torn" d={saw('V10H-8Z')} />}
      {hatch && <path class="block-hatch torn" d={saw('V10H-8Z')} fill={hatch} />}
      <path class={open ? 'torn-edge open' : 'torn-edge'} d={saw('')} />
    </>
  );
  return (
    <svg {...across(of)} y={below ? '100%' : '-9'} height="9" overflow="hidden">
      {below ? <g transform="matrix(1 0 0 -1 0 9)">{edge}</g> : edge}
    </svg>
  );
}

/** The hatch of what stands above. */
export function HatchPattern({ id, line, ground }: { id: string; line: string; ground?: boolean }) {
  return (
    <pattern id={id} patternUnits="userSpaceOnUse" width="6" height="6">
      {ground && <rect class={`${line}-ground`} width="6" height="6" />}
      <path class={line} d="M-1 1L1 -1M0 6L6 0M5 7L7 5" />
    </pattern>
  );
}

/** The strip of shares below an axis. */
export const foot = (blocks: readonly Wide[], y: number, name: string) =>
  blocks.map((block, i) => <rect key={i} class={name} {...across(block)} y={y} height="6" />);

import { useMemo } from 'preact/hooks';
import { signedAreas } from '../../kit/plot/areas.ts';
import { type Point, pc } from '../../kit/plot/box.ts';
import { Stretched } from '../../kit/plot/Curve.tsx';
import type { Quantity } from '../../kit/plot/colour.ts';
import { useAround } from '../../kit/words/around.ts';

interface Props {
  /** Fractions of the box. */
  curve: readonly Point[];
  /** Where zero stands. */
  level: number;
  of: Quantity;
}

/** An integral as its area with its sign: full above zero, hatched below. */
export function SignedAreas({ curve, level, of }: Props) {
  const { id } = useAround();
  const { above, below } = useMemo(() => signedAreas(curve, level), [curve, level]);
  return (
    <g class={`areas of-${of}`}>
      <Stretched>
        <path class="area-above" d={above} />
      </Stretched>
      <Hatched name={`${id}-below`} d={below} />
      <Stretched>
        <path class="area-edge" d={below} vector-effect="non-scaling-stroke" />
      </Stretched>
    </g>
  );
}

/** A hatched area: its path follows the box, its lines keep their distance. */
function Hatched({ name, d }: { name: string; d: string }) {
  return (
    <>
      <defs>
        <pattern id={`${name}-lines`} width="6" height="6" patternUnits="userSpaceOnUse">
          <path class="area-lines" d="M-1.5 1.5 L1.5 -1.5 M0 6 L6 0 M4.5 7.5 L7.5 4.5" />
        </pattern>
        <clipPath id={name} clipPathUnits="objectBoundingBox">
          <path d={d} transform="scale(0.001)" />
        </clipPath>
      </defs>
      <rect width={pc(1)} height={pc(1)} fill={`url(#${name}-lines)`} clip-path={`url(#${name})`} />
    </>
  );
}

import { useMemo } from 'preact/hooks';
import { darkest, width } from './digits.ts';

const side = Math.sqrt(width);

interface Props {
  /** 64 shares of black, row by row. */
  pixels: ArrayLike<number>;
  from?: number;
  /** What it is, for a screen reader; without it the words beside it say so. */
  label?: string;
}

/** A digit of 8 × 8 pixels, drawn in the ink of the page. */
export function DigitPicture({ pixels, from = 0, label }: Props) {
  const paths = useMemo(() => {
    const byShade = new Map<number, string>();
    for (let i = 0; i < width; i++) {
      const shade = Math.round((pixels[from + i] as number) * darkest);
      if (shade === 0) continue;
      const square = `M${i % side} ${Math.floor(i / side)}h1v1h-1Z`;
      byShade.set(shade, (byShade.get(shade) ?? '') + square);
    }
    return [...byShade].map(([shade, d]) => (
      <path key={shade} d={d} fill-opacity={shade / darkest} />
    ));
  }, [pixels, from]);
  return (
    <svg
      class="digit"
      viewBox="0 0 8 8"
      role={label === undefined ? undefined : 'img'}
      aria-label={label}
      aria-hidden={label === undefined ? 'true' : undefined}
    >
      {paths}
    </svg>
  );
}

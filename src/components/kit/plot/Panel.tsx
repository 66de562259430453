import type { ComponentChildren } from 'preact';
import { pc } from './box.ts';

interface Props {
  /** Fractions of the picture, from its top. */
  top: number;
  height: number;
  /** What leaves the panel is cut off there: curves and areas. */
  cut: ComponentChildren;
  /** What may reach beyond it: handles, labels. */
  children?: ComponentChildren;
}

/** A part of a picture with a height of its own, above or below another. */
export function Panel({ top, height, cut, children }: Props) {
  return (
    <svg y={pc(top)} width="100%" height={pc(height)} overflow="visible">
      <svg width="100%" height="100%" overflow="hidden">
        {cut}
      </svg>
      {children}
    </svg>
  );
}

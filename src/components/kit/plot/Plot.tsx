import type { ComponentChildren, TargetedMouseEvent, TargetedPointerEvent } from 'preact';
import { useRef } from 'preact/hooks';
import { placeIn } from './pointer.ts';

/**
 * A chart that is never scaled as a picture: positions are percentages of its box, so that the browser lays it out
 * anew at every width, on the server's HTML too, while type and strokes keep their size.
 */
interface PlotProps {
  /** Says what the chart shows, for a screen reader. */
  label: string;
  children: ComponentChildren;
  /** 'curve', 'bars', 'blocks' or 'low': the height of the box. */
  kind?: 'curve' | 'bars' | 'blocks' | 'low';
  x?: ComponentChildren;
  y?: ComponentChildren;
  /** Something in the chart can be moved: then it is a group of controls, not a picture. */
  movable?: boolean;
  /** What HTML alone can hold, such as outputs at their marks (OnMark); placed like the drawing, by percent of the same box. */
  marks?: ComponentChildren;
  /** A click or a tap beside the handle, as fractions of the box; a finger that scrolls the page is none. */
  onPress?: ((x: number, y: number) => void) | undefined;
}

export function Plot(props: PlotProps) {
  const { label, children, marks, kind = 'curve', x, y, movable, onPress } = props;
  const beside = useRef(false);
  const press = onPress && {
    onPointerDown(event: TargetedPointerEvent<SVGSVGElement>) {
      beside.current = !(event.target as Element).closest('.handle');
    },
    onClick(event: TargetedMouseEvent<SVGSVGElement>) {
      if (beside.current) onPress(...placeIn(event.currentTarget, event));
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
          {press && <rect class="plot-hit" width="100%" height="100%" />}
          {children}
        </svg>
        {marks && (
          <div class="plot-marks">
            <div>{marks}</div>
          </div>
        )}
      </div>
      {x !== undefined && <div class="axis-title axis-title-x">{x}</div>}
    </div>
  );
}

import type { TargetedPointerEvent } from 'preact';
import { useRef } from 'preact/hooks';
import { asSlider } from '../../kit/plot/as-slider.ts';
import { pc } from '../../kit/plot/box.ts';
import { keyStep, placeIn } from '../../kit/plot/pointer.ts';
import { clamp } from '../../kit/state/movable.ts';
import { useAround } from '../../kit/words/around.ts';

interface Props {
  /** Where it stands, as a share of its row. */
  at: number;
  /** The row in the picture: where it begins from above, and how high it is. */
  top: number;
  tall: number;
  label: string;
  /** The two cells in words, for a screen reader. */
  says: string;
  fixed: boolean;
  /** The wanted place, as a share of the row. */
  onMove(share: number): void;
}

/** The edge between two cells of a row, which can be dragged sideways. */
export function Cut(p: Props) {
  const { ready } = useAround();
  const held = useRef(false);
  const move = (share: number) => p.onMove(clamp(share, 0, 1));
  const drag = (event: TargetedPointerEvent<SVGGElement>) => {
    const area = event.currentTarget.closest('.plot-area');
    if (held.current && area) move(placeIn(area, event)[0]);
  };
  const release = () => {
    held.current = false;
  };
  return (
    <svg x={pc(p.at)} y={pc(p.top)} height={pc(p.tall)} overflow="visible">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: asSlider gives it its role */}
      <g
        class="cut"
        {...asSlider({ ...p, value: Number(p.at.toFixed(4)), min: 0, max: 1 }, ready)}
        onPointerDown={(event) => {
          if (p.fixed || event.button !== 0) return;
          held.current = true;
          event.currentTarget.setPointerCapture(event.pointerId);
        }}
        onPointerMove={drag}
        onPointerUp={release}
        onPointerCancel={release}
        onKeyDown={(event) => {
          const step = keyStep(event.key);
          if (!step || p.fixed) return;
          event.preventDefault();
          move(p.at + step[0] * 0.01);
        }}
      >
        <rect class="cut-hit" x="-14" width="28" height="100%" />
        <svg y="50%" overflow="visible">
          <rect class="cut-focus" x="-8" y="-18" width="16" height="36" rx="2" />
          <rect class="grip" x="-2" y="-10" width="4" height="20" />
        </svg>
      </g>
    </svg>
  );
}

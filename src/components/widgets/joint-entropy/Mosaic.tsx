import type { TargetedPointerEvent } from 'preact';
import { useRef } from 'preact/hooks';
import { formatProbability } from '../../../i18n/number.ts';
import { keyStep, pc, within } from '../../kit/Plot.tsx';
import { cutsOf, type Model } from './model.ts';

/** Shares are differences of sums: 1 − 0.8 is a little less than 0.2. */
const isAtLeast = (share: number, least: number) => share > least - 1e-9;

export const sub = (i: number) => '₁₂₃₄'[i];

interface Props {
  m: Model;
  /** How much of the box's height the mosaic takes. */
  height: number;
  disabled: boolean;
  note: string;
  name(row: number, column: number): string;
  says(row: number, column: number): string;
  /** The wanted place of a cut, as a share of its row. */
  onCut(row: number, column: number, share: number): void;
}

/** The joint distribution as areas: a row is as high as p(x), and cut in proportion to p(y | x). */
export function Mosaic(props: Props) {
  const { m, height } = props;
  const rowCuts = cutsOf(m.px);
  const columnCuts = cutsOf(m.py);
  const startOf = (cuts: readonly number[], i: number) => (i ? (cuts[i - 1] as number) : 0);
  return (
    <g>
      {m.joint.map((row, r) => {
        const p = m.px[r] as number;
        const top = startOf(rowCuts, r) * height;
        const cuts = cutsOf(row.map((x) => (p > 0 ? x : 1)));
        return (
          <g key={r}>
            {row.map((x, c) => {
              if (x === 0) return null;
              const left = startOf(cuts, c);
              const width = (cuts[c] as number) - left;
              return (
                <g key={c}>
                  <rect
                    class={`tile tile-${c + 1}`}
                    x={pc(left)}
                    width={pc(width)}
                    y={pc(top)}
                    height={pc(p * height)}
                  />
                </g>
              );
            })}
            {isAtLeast(p, 0.07) && (
              <text
                class="tick-text of-p"
                x="0%"
                dx="-10"
                y={pc(top + (p * height) / 2)}
                dy="4.5"
                text-anchor="end"
              >
                <tspan class="symbol">x</tspan>
                {sub(r)} {formatProbability(p)}
              </text>
            )}
          </g>
        );
      })}
      {m.py.map((p, c) => {
        const right = columnCuts[c] as number;
        return (
          <g key={c}>
            {right > 0 && right < 1 && p > 0 && (
              <line class="guide-even" x1={pc(right)} x2={pc(right)} y1="0%" y2={pc(height)} />
            )}
            {isAtLeast(p, 0.14) && (
              <text
                class="tick-text of-p"
                x={pc(right - p / 2)}
                y="0%"
                dy="-8"
                text-anchor="middle"
              >
                <tspan class={`swatch tile-${c + 1}`}>■</tspan> <tspan class="symbol">y</tspan>
                {sub(c)}
                <tspan class={p < 0.4 ? 'minor' : undefined}> {formatProbability(p)}</tspan>
              </text>
            )}
          </g>
        );
      })}
      {m.joint.map((row, r) => {
        const p = m.px[r] as number;
        const cuts = cutsOf(row);
        return row.map((x, c) => {
          const left = startOf(cuts, c);
          const width = (cuts[c] as number) - left;
          return (
            x > 0 &&
            isAtLeast(width, 0.2) &&
            isAtLeast(p, 0.11) && (
              <Share
                key={`${r}.${c}`}
                {...clearOf(columnCuts, left, width)}
                y={(startOf(rowCuts, r) + p / 2) * height}
                tile={c + 1}
                text={formatProbability(x)}
              />
            )
          );
        });
      })}
      <text class="tick-text" x="100%" y={pc(height)} dy="19" text-anchor="end">
        {props.note}
      </text>
      {m.joint.map((row, r) => {
        const p = m.px[r] as number;
        // A row that is thinner than a finger has no edge to drag: its cells are typed.
        if (!isAtLeast(p, 0.13)) return null;
        const cuts = cutsOf(row);
        return row
          .slice(0, -1)
          .map((_, c) => (
            <Cut
              key={`${r}.${c}`}
              {...props}
              row={r}
              column={c}
              at={cuts[c] as number}
              top={startOf(rowCuts, r) * height}
              tall={p * height}
            />
          ));
      })}
    </g>
  );
}

/** The middle of a cell for its number, or the nearest place beside a dotted line that runs through it. */
function clearOf(lines: readonly number[], left: number, width: number) {
  const middle = left + width / 2;
  const places = [0, 0.1, -0.1, 0.2, -0.2].map((by) => middle + by);
  const free = (x: number) =>
    x - left >= 0.09 && left + width - x >= 0.09 && lines.every((l) => Math.abs(l - x) >= 0.08);
  const place = places.find(free);
  return { x: place ?? middle, crossed: place === undefined };
}

/** The number of a cell; a dotted line that cannot be kept clear of it stops on either side. */
function Share(p: { x: number; y: number; crossed: boolean; tile: number; text: string }) {
  const size = { x: -22, y: -9, width: 44, height: 18 };
  return (
    <svg x={pc(p.x)} y={pc(p.y)} overflow="visible">
      {p.crossed && (
        <>
          <rect class="hatch-ground" {...size} />
          <rect class={`tile tile-${p.tile} patch`} {...size} />
        </>
      )}
      <text class="tile-text" dy="5" text-anchor="middle">
        {p.text}
      </text>
    </svg>
  );
}

/** The edge between two cells of a row, which can be dragged sideways. */
function Cut(p: Props & { row: number; column: number; at: number; top: number; tall: number }) {
  const held = useRef(false);
  const drag = (event: TargetedPointerEvent<SVGGElement>) => {
    const area = event.currentTarget.closest('.plot-area');
    if (held.current && area)
      p.onCut(p.row, p.column, Math.min(1, Math.max(0, within(area, event)[0])));
  };
  const release = () => {
    held.current = false;
  };
  return (
    <svg x={pc(p.at)} y={pc(p.top)} height={pc(p.tall)} overflow="visible">
      <g
        class="cut"
        role="slider"
        tabindex={p.disabled ? -1 : 0}
        aria-label={p.name(p.row, p.column)}
        aria-valuenow={Number(p.at.toFixed(4))}
        aria-valuemin={0}
        aria-valuemax={1}
        aria-valuetext={p.says(p.row, p.column)}
        aria-disabled={p.disabled ? 'true' : undefined}
        onPointerDown={(event) => {
          if (p.disabled || event.button !== 0) return;
          held.current = true;
          event.currentTarget.setPointerCapture(event.pointerId);
        }}
        onPointerMove={drag}
        onPointerUp={release}
        onPointerCancel={release}
        onKeyDown={(event) => {
          const step = keyStep(event.key);
          if (!step || p.disabled) return;
          event.preventDefault();
          const to = Number.isFinite(step[0]) ? p.at + step[0] * 0.01 : step[0] > 0 ? 1 : 0;
          p.onCut(p.row, p.column, Math.min(1, Math.max(0, to)));
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

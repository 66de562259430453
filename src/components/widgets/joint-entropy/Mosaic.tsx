import { formatProbability } from '../../../i18n/number.ts';
import { pc } from '../../kit/plot/box.ts';
import { Cut } from './Cut.tsx';
import { sub } from './digits.ts';
import type { Words } from './ko.ts';
import { cutsOf, type Model } from './model.ts';
import { clearOf, Share } from './Share.tsx';

/** Shares are differences of sums: 1 − 0.8 is a little less than 0.2. */
const isAtLeast = (share: number, least: number) => share > least - 1e-9;

/** Where each of the parts between cuts begins and how much it takes, as shares of the whole. */
const partsOf = (cuts: readonly number[]) =>
  cuts.map((end, i) => {
    const start = i ? (cuts[i - 1] as number) : 0;
    return { start, size: end - start, end };
  });

interface Props {
  m: Model;
  t: Words;
  /** How much of the box's height the mosaic takes. */
  height: number;
  fixed: boolean;
  /** The wanted place of a cut, as a share of its row. */
  onCut(row: number, column: number, share: number): void;
}

/** The joint distribution as areas: a row is as high as p(x), and cut in proportion to p(y | x). */
export function Mosaic({ m, t, height, fixed, onCut }: Props) {
  const columnCuts = cutsOf(m.py);
  const rows = partsOf(cutsOf(m.px)).map(({ start }, r) => {
    const cells = m.joint[r] as readonly number[];
    const p = m.px[r] as number;
    return { p, cells, parts: partsOf(cutsOf(cells)), top: start * height, tall: p * height };
  });
  return (
    <g>
      {rows.map(({ p, cells, parts, top, tall }, r) => (
        <g key={r}>
          {parts.map(
            ({ start, size }, c) =>
              cells[c] !== 0 && (
                <rect
                  key={c}
                  class={`tile tile-${c + 1}`}
                  x={pc(start)}
                  width={pc(size)}
                  y={pc(top)}
                  height={pc(tall)}
                />
              ),
          )}
          {isAtLeast(p, 0.07) && (
            <text
              class="tick-text of-p"
              x="0%"
              dx="-10"
              y={pc(top + tall / 2)}
              dy="4.5"
              text-anchor="end"
            >
              <tspan class="symbol">x</tspan>
              {sub(r)} {formatProbability(p)}
            </text>
          )}
        </g>
      ))}
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
      {rows.map(({ p, cells, parts, top, tall }, r) =>
        parts.map(
          ({ start, size }, c) =>
            cells[c] !== 0 &&
            isAtLeast(size, 0.2) &&
            isAtLeast(p, 0.11) && (
              <Share
                key={`${r}.${c}`}
                {...clearOf(columnCuts, start, size)}
                y={top + tall / 2}
                tile={c + 1}
                text={formatProbability(cells[c] as number)}
              />
            ),
        ),
      )}
      <text class="tick-text" x="100%" y={pc(height)} dy="19" text-anchor="end">
        {t.dotted}
      </text>
      {rows.map(
        ({ p, cells, parts, top, tall }, r) =>
          // A row that is thinner than a finger has no edge to drag: its cells are typed.
          isAtLeast(p, 0.13) &&
          parts
            .slice(0, -1)
            .map(({ end }, c) => (
              <Cut
                key={`${r}.${c}`}
                at={end}
                top={top}
                tall={tall}
                label={t.cut(r + 1, c + 1)}
                says={t.cutSays(c + 1, cells[c] as number, cells[c + 1] as number)}
                fixed={fixed}
                onMove={(share) => onCut(r, c, share)}
              />
            )),
      )}
    </g>
  );
}

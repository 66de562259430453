import { OnMark } from '../../kit/figure/OnMark.tsx';
import { Output } from '../../kit/figure/Readout.tsx';
import { XAxis } from '../../kit/plot/Axis.tsx';
import { pc } from '../../kit/plot/box.ts';
import { linear, ticksAt } from '../../kit/plot/scale.ts';
import type { Results } from '../../kit/state/results.ts';
import type { figure } from './figure.ts';
import type { Words } from './ko.ts';
import type { Model } from './model.ts';

interface Props {
  m: Model;
  /** Names the hatch; unique on the page. */
  id: string;
  /** Where the bars begin, as a fraction of the box from above; they end at its foot. */
  top: number;
}

/** How much of the width the largest possible joint entropy takes; the rest is for the number after a bar. */
const room = 0.72;

/** Its bars from above, each with the result that is written at its end; the overlap is the main number. */
const rows = [
  { name: 'x', of: 'H(X)', result: 'entropy-x' },
  { name: 'y', of: 'H(Y)', result: 'entropy-y' },
  { name: 'joined', of: 'H(X, Y)', result: 'joint-entropy' },
  { name: 'xGivenY', of: 'H(X | Y)', part: true, result: 'conditional-entropy-x-given-y' },
  { name: 'shared', of: 'I(X; Y)', part: true },
  { name: 'yGivenX', of: 'H(Y\u200a | X)', part: true, result: 'conditional-entropy-y-given-x' },
] as const;

const scaleOf = (m: Model) => linear(0, m.most / room);

/** Where a bar begins, and where it stands: its top and its height, as fractions of the box from above. */
function placeOf(m: Model, i: number, top: number) {
  const row = rows[i] as (typeof rows)[number];
  const start = { x: 0, y: m.xGivenY, joined: 0, xGivenY: 0, shared: m.xGivenY, yGivenX: m.x };
  const pitch = (1 - top) / (rows.length + 0.7);
  const tall = pitch * 0.62;
  // The parts stand a little apart from the wholes.
  const y = top + (i + ('part' in row ? 0.35 : 0)) * pitch + (pitch - tall) / 2;
  return { start: start[row.name], size: m[row.name], y, tall };
}

interface NumbersProps {
  m: Model;
  top: number;
  t: Words;
  results: Results<typeof figure>;
}

/** The entropies, each written at the end of its bar. */
export const Numbers = ({ m, top, t, results }: NumbersProps) =>
  rows.map((row, i) => {
    if (!('result' in row)) return null;
    const { start, size, y, tall } = placeOf(m, i, top);
    return (
      <OnMark
        key={row.name}
        name={t[row.name]}
        x={scaleOf(m).at(start + size)}
        y={1 - y - tall / 2}
        dx={4}
        side="left"
      >
        <Output result={results[row.result]} />
      </OnMark>
    );
  });

/** H(X) and H(Y) on one scale of bits, laid so that they overlap by I(X; Y) and together reach to H(X, Y). */
export function Overlap({ m, id, top }: Props) {
  const scale = scaleOf(m);
  const [from, to] = [m.xGivenY, m.xGivenY + m.shared];
  const whole = [0, 1, 2, 3, 4].filter((bits) => bits <= m.most);
  return (
    <g>
      <defs>
        <pattern id={`${id}-hatch`} width="6" height="6" patternUnits="userSpaceOnUse">
          <rect class="hatch-ground" width="6" height="6" />
          <path class="hatch" d="M-1.5 1.5 L1.5 -1.5 M0 6 L6 0 M4.5 7.5 L7.5 4.5" />
        </pattern>
      </defs>
      <XAxis ticks={ticksAt(scale, ...whole)} />
      {(m.joined > 0 ? [from, to] : []).map((at, i) => (
        <line
          key={i}
          class="guide of-h"
          x1={pc(scale.at(at))}
          x2={pc(scale.at(at))}
          y1={pc(top)}
          y2="100%"
        />
      ))}
      {rows.map((row, i) => {
        const { start, size, y, tall: bar } = placeOf(m, i, top);
        const end = scale.at(start + size);
        const both = row.name === 'xGivenY' || row.name === 'yGivenX' ? 0 : m.shared;
        return (
          <g key={row.name}>
            <text
              class="tick-text symbol of-h"
              x="0%"
              dx="-10"
              y={pc(y + bar / 2)}
              dy="4.5"
              text-anchor="end"
            >
              {row.of}
            </text>
            {size > 0 && (
              <rect
                class="bar of-h"
                x={pc(scale.at(start))}
                width={pc(end - scale.at(start))}
                y={pc(y)}
                height={pc(bar)}
              />
            )}
            {both > 0 && (
              <rect
                class="overlap"
                x={pc(scale.at(from))}
                width={pc(scale.at(to) - scale.at(from))}
                y={pc(y)}
                height={pc(bar)}
                fill={`url(#${id}-hatch)`}
              />
            )}
          </g>
        );
      })}
    </g>
  );
}

import type { ComponentChildren } from 'preact';
import { formatNumber } from '../../../i18n/number.ts';
import { XAxis } from '../../kit/Axis.tsx';
import { pc } from '../../kit/box.ts';
import { linear, ticksAt } from '../../kit/scale.ts';
import type { Model } from './model.ts';

interface Props {
  m: Model;
  /** Names the hatch; unique on the page. */
  id: string;
  /** Where the bars begin, as a fraction of the box from above; they end at its foot. */
  top: number;
}

/** How much of the width the largest possible joint entropy takes; the rest is for the number after a bar. */
const room = 0.81;

/** H(X) and H(Y) on one scale of bits, laid so that they overlap by I(X; Y) and together reach to H(X, Y). */
export function Overlap({ m, id, top }: Props) {
  const scale = linear(0, m.most / room);
  const [from, to] = [m.xGivenY, m.xGivenY + m.shared];
  const rows: readonly {
    name: string;
    of: ComponentChildren;
    start: number;
    size: number;
    part?: boolean;
  }[] = [
    { name: 'x', of: 'H(X)', start: 0, size: m.x },
    { name: 'y', of: 'H(Y)', start: from, size: m.y },
    { name: 'joined', of: 'H(X, Y)', start: 0, size: m.joined },
    { name: 'x-only', of: 'H(X | Y)', start: 0, size: m.xGivenY, part: true },
    { name: 'shared', of: 'I(X; Y)', start: from, size: m.shared, part: true },
    { name: 'y-only', of: 'H(Y\u200a | X)', start: to, size: m.yGivenX, part: true },
  ];
  const pitch = (1 - top) / (rows.length + 0.7);
  const bar = pitch * 0.62;
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
        // The parts stand a little apart from the wholes.
        const y = top + (i + (row.part ? 0.35 : 0)) * pitch + (pitch - bar) / 2;
        const end = scale.at(row.start + row.size);
        const both = row.name === 'x-only' || row.name === 'y-only' ? 0 : m.shared;
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
            {row.size > 0 && (
              <rect
                class="bar of-h"
                x={pc(scale.at(row.start))}
                width={pc(end - scale.at(row.start))}
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
            <text class="bar-value" x={pc(end)} dx="7" y={pc(y + bar / 2)} dy="4.5">
              {formatNumber(row.size, 3, true)}
            </text>
          </g>
        );
      })}
    </g>
  );
}

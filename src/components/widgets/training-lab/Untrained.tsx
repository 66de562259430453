import { DigitPicture } from './DigitPicture.tsx';
import { darkest } from './digits.ts';
import { Printed } from './Printed.tsx';
import before from './still-before.json';

/** Cells of the enlargement in a row, and its rows. */
const [across, down] = [3, 2];
/** It ends above the axis, and the line with its title takes so much of its height. */
const foot = 96;
const head = 12;

/** One of the digits as it was written, what the net answers, and how full its ten probabilities are. */
function Example({ of }: { of: (typeof before.some)[number] }) {
  const { label, p } = of;
  const answer = p.indexOf(Math.max(...p));
  const pixels = [...of.pixels].map((c) => (c.charCodeAt(0) - 65) / darkest);
  return (
    <>
      <svg x="8%" y="3%" width="42%" height="42%">
        <DigitPicture pixels={pixels} />
      </svg>
      <text class={answer === label ? 'answer of-right' : 'answer'} x="52%" y="25%">
        → {answer}
      </text>
      <svg x="7%" y="49%" width="86%" height="32%" overflow="visible">
        {p.map((share, k) => (
          <g key={k}>
            <rect class="full" x={`${10 * k + 1}%`} width="8%" height="100%" />
            <rect
              class="bar"
              x={`${10 * k + 1}%`}
              width="8%"
              y={`${(100 - share / 10).toFixed(1)}%`}
              height={`${share / 10}%`}
            />
            <text
              class={k === label ? 'class-name is-label' : 'class-name'}
              x={`${10 * k + 5}%`}
              y="100%"
              dy="11"
            >
              {k}
            </text>
          </g>
        ))}
      </svg>
    </>
  );
}

/** The net of the recorded run before its first step: all its test digits, and six of them enlarged. */
export function Untrained({ title }: { title: string }) {
  return (
    <>
      <Printed of={before} />
      <g class="enlargement">
        <line class="enlarged" x1="88%" y1="0%" x2="96%" y2="3%" />
        <line class="enlarged" x1="88%" y1={`${foot}%`} x2="96%" y2="97%" />
        <rect class="enlarged" width="88%" height={`${foot}%`} />
        <text class="enlarged-title" x="0%" dx="10" dy="18">
          {title}
        </text>
        <svg y={`${head}%`} width="88%" height={`${foot - head}%`} overflow="visible">
          {before.some.map((of, i) => (
            <svg
              key={i}
              x={`${(100 * (i % across)) / across}%`}
              y={`${(100 * Math.floor(i / across)) / down}%`}
              width={`${100 / across}%`}
              height={`${100 / down}%`}
              overflow="visible"
            >
              <Example of={of} />
            </svg>
          ))}
        </svg>
      </g>
    </>
  );
}

import { pc } from '../../kit/plot/box.ts';
import { Grip } from '../../kit/plot/Grip.tsx';
import { moveBy } from '../../kit/state/movable.ts';
import type { ListParam } from '../../kit/state/params.ts';
import { Arrow } from './Arrow.tsx';
import { chained } from './chain.ts';
import type { Words } from './ko.ts';
import { logitFor, type Model } from './model.ts';

interface Props {
  m: Model;
  t: Words;
  logits: ListParam;
}

/** A lane and what stands in it, in pixels from its top: roomy for a few classes, close for many. */
export const many = (n: number): boolean => n > 4;
const roomy = { lane: 56, said: [8, 18], wanted: [29, 7], arrow: 45 } as const;
const close = { lane: 40, said: [5, 14], wanted: [21, 5], arrow: 33 } as const;

/** A lane a class: what the net says, what it should say, and the arrow from one to the other; below, all arrows. */
export function Lanes({ m, t, logits }: Props) {
  const n = m.p.length;
  const { lane, said, wanted, arrow } = many(n) ? close : roomy;
  return (
    <>
      <defs>
        <pattern id="softmax-said" width="6" height="6" patternUnits="userSpaceOnUse">
          <path class="said-hatch" d="M-1 7L7 -1M-1 1L1 -1M5 7L7 5" />
        </pattern>
      </defs>
      {[0, 0.25, 0.5, 0.75, 1].map((at) => (
        <g key={at} class="axis">
          <line class="grid-line" x1={pc(at)} x2={pc(at)} y1="0" y2={lane * n} />
          <text
            class={`tick-text${at % 0.5 ? ' minor' : ''}`}
            x={pc(at)}
            y={lane * n + 18}
            text-anchor="middle"
          >
            {at}
          </text>
        </g>
      ))}
      <line class="axis-line" x1="0%" x2="100%" y1={lane * n} y2={lane * n} />
      {m.p.map((p, i) => {
        const y = m.target[i] as number;
        return (
          <svg key={i} y={lane * i} width="100%" height={lane} overflow="visible">
            <rect class="said" x="0%" width={pc(p)} y={said[0]} height={said[1]} />
            <rect class="wanted" x="0%" width={pc(y)} y={wanted[0]} height={wanted[1]} />
            <Arrow from={p} to={y} y={arrow} />
            <Grip
              x={p}
              y={1 - (said[0] + said[1] / 2) / lane}
              label={t.bar(i)}
              value={logits.value[i] as number}
              min={-1000}
              max={1000}
              says={t.barSays(i, m)}
              directions="horizontal"
              disabled={logits.fixed}
              onDrag={(x) => logits.items[i]?.set(logitFor(logits.value, i, x))}
              onStep={(steps) => {
                const param = logits.items[i];
                if (param) moveBy(param, steps);
              }}
            />
          </svg>
        );
      })}
      <svg y={lane * n + 28} width="100%" height={roomy.lane} overflow="visible">
        <line class="axis-line" x1="0%" x2="0%" y1="0" y2="44" />
        {chained(m.gradient.map((g) => -g)).map(({ index, from, to }) => (
          <g key={index}>
            <Arrow from={from} to={to} y={to > from ? 16 : 34} />
            {Math.abs(to - from) > 0.06 && (
              <text
                class="chain-name"
                x={pc((from + to) / 2)}
                y={to > from ? 10 : 50}
                text-anchor="middle"
              >
                {index + 1}
              </text>
            )}
          </g>
        ))}
      </svg>
    </>
  );
}

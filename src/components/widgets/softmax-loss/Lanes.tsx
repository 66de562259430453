import { Arrow } from '../../kit/Arrow.tsx';
import { pc } from '../../kit/box.ts';
import { chained } from '../../kit/chain.ts';
import { Grip } from '../../kit/Grip.tsx';
import { moveBy } from '../../kit/movable.ts';
import type { ListParam } from '../../kit/params.ts';
import type { Words } from './ko.ts';
import { logitFor, type Model } from './model.ts';

interface Props {
  m: Model;
  t: Words;
  logits: ListParam;
}

/** The height of a lane, as in style.css. */
const lane = 56;

/** A lane a class: what the net says, what it should say, and the arrow from one to the other; below, all arrows. */
export function Lanes({ m, t, logits }: Props) {
  const n = m.p.length;
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
            <rect class="said" x="0%" width={pc(p)} y="8" height="18" />
            <rect class="wanted" x="0%" width={pc(y)} y="29" height="7" />
            <Arrow from={p} to={y} y={45} />
            <Grip
              x={p}
              y={1 - 17 / lane}
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
      <svg y={lane * n + 28} width="100%" height={lane} overflow="visible">
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

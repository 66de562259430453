import type { ComponentChildren } from 'preact';
import { drawn, langOf } from '../../families/letters/symbols.ts';
import { pc, up } from '../../kit/plot/box.ts';
import { Plot } from '../../kit/plot/Plot.tsx';
import type { Model } from './model.ts';
import { type Cell, roof, rowsOf } from './rows.ts';

/** Of a row's height, what the blocks have; below them stand the letters. */
const foot = 0.74;
const marks = [5, 10, 15];

interface Props {
  m: Model;
  label: string;
  y: ComponentChildren;
  x: ComponentChildren;
}

/** Each letter a block as high as it surprised the model; the level is their mean. */
export function Letters({ m, label, x, y }: Props) {
  const rows = rowsOf(m);
  return (
    <div class="letters" style={{ '--rows': rows.length }}>
      <Plot kind="low" label={label} x={x} y={y}>
        {rows.map((cells, r) => (
          <svg
            key={r}
            y={pc(r / rows.length)}
            width="100%"
            height={pc(1 / rows.length)}
            overflow="visible"
          >
            <Row cells={cells} level={m.mean / roof} />
          </svg>
        ))}
      </Plot>
    </div>
  );
}

function Row({ cells, level }: { cells: readonly Cell[]; level: number }) {
  const ends = { x1: '0%', x2: '100%' };
  return (
    <>
      <svg width="100%" height={pc(foot)} overflow="visible">
        {marks.map((bits) => (
          <g key={bits}>
            <line class="grid-line" {...ends} y1={up(bits / roof)} y2={up(bits / roof)} />
            <text class="tick-text" x="0%" dx="-8" y={up(bits / roof)} dy="4.5" text-anchor="end">
              {bits}
            </text>
          </g>
        ))}
        {cells.map(({ left, width, high, torn }, i) => (
          <g key={i}>
            <rect
              class="letter-block"
              x={pc(left + width * 0.08)}
              width={pc(width * 0.84)}
              y={up(high)}
              height={pc(high)}
            />
            {torn && (
              <line
                class="letter-torn"
                x1={pc(left)}
                x2={pc(left + width)}
                y1={up(0.9)}
                y2={up(0.94)}
              />
            )}
          </g>
        ))}
        {level <= 1 && (
          <>
            <line class="letter-casing" {...ends} y1={up(level)} y2={up(level)} />
            <line class="letter-level" {...ends} y1={up(level)} y2={up(level)} />
          </>
        )}
        <line class="axis-line" {...ends} y1="100%" y2="100%" />
      </svg>
      {cells.map(({ letter, left, width }, i) => (
        <text
          key={i}
          class="letter-name"
          lang={langOf(letter)}
          x={pc(left + width / 2)}
          y={pc(foot)}
          dy="16"
          text-anchor="middle"
        >
          {drawn(letter)}
        </text>
      ))}
    </>
  );
}

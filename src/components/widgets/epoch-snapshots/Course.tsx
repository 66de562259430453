import { placeBlocks } from '../../kit/blocks.ts';
import { pc, up } from '../../kit/box.ts';
import { Curve, Stretched } from '../../kit/Curve.tsx';
import { Handle } from '../../kit/Handle.tsx';
import type { NumberParam } from '../../kit/params.ts';
import { ribbon } from '../../kit/ribbon.ts';
import type { Words } from './ko.ts';
import { levelAt, panels, time, top } from './layout.ts';
import { course, type Model, right, roof } from './model.ts';

interface Props {
  m: Model;
  t: Words;
  param: NumberParam;
}

/** The output as blocks, and below it the entropy as far as the training has come. */
export function Course({ m, t, param }: Props) {
  const blocks = placeBlocks({ widths: m.p, heights: m.information, level: m.entropy, top });
  const { foot } = panels.blocks;
  const at = (bits: number) => foot + ((1 - foot) * bits) / top;
  const level = up(at(m.entropy));
  const [x, y] = [time.at(m.t), levelAt(m.entropy)];
  const been = course.filter(([when]) => when < m.t);
  const points = [...been, [m.t, m.entropy] as const].map(
    ([when, bits]) => [time.at(when), levelAt(bits)] as const,
  );
  return (
    <>
      {[0, 1, 2, 3, 4, 5].map((bits) => (
        <g key={bits} class="grid">
          {bits > 0 && (
            <line class="grid-line" x1="0%" x2="100%" y1={up(at(bits))} y2={up(at(bits))} />
          )}
          <text
            class={`tick-text${bits % 2 ? ' minor' : ''}`}
            x="0%"
            dx="-12"
            y={up(at(bits))}
            dy="4.5"
            text-anchor="end"
          >
            {bits}
          </text>
        </g>
      ))}
      <Stretched>
        {blocks.map((block, i) => (
          <path
            key={i}
            class={`ribbon${i === right ? ' right' : ''}`}
            d={ribbon({ index: i, count: blocks.length, to: block, ...panels.ribbons })}
            vector-effect="non-scaling-stroke"
          />
        ))}
      </Stretched>
      {blocks.map((block, i) => (
        <rect
          key={i}
          class="block-fill"
          x={pc(block.left)}
          width={pc(block.width)}
          y={up(foot + (1 - foot) * block.height)}
          height={pc((1 - foot) * block.height)}
        />
      ))}
      <svg y={up(foot)} overflow="visible">
        {blocks.map(({ left, width }, i) => (
          <rect key={i} class="foot" x={pc(left)} width={pc(width)} y="1" height="6" />
        ))}
      </svg>
      <line class="axis-line" x1="0%" x2="100%" y1={up(foot)} y2={up(foot)} />
      <line class="casing level" x1="0%" x2="100%" y1={level} y2={level} />
      <line class="curve of-h level" x1="0%" x2="100%" y1={level} y2={level} />
      <text class="level-name of-h" x="100%" dx="6" y={level} dy="5">
        H
      </text>
      <text class="panel-title" x="0%" y={up(panels.curve.top)} dy="-12">
        <tspan class="maths of-h">H</tspan> {t.overTime}
      </text>
      <line class="guide" x1="0%" x2="100%" y1={up(panels.curve.top)} y2={up(panels.curve.top)} />
      <text class="tick-text" x="0%" dx="-12" y={up(panels.curve.top)} dy="4.5" text-anchor="end">
        {roof.toFixed(2)}
      </text>
      <text class="tick-text" x="0%" dx="-12" y="100%" dy="4.5" text-anchor="end">
        0
      </text>
      <line class="axis-line" x1="0%" x2="100%" y1="100%" y2="100%" />
      {t.epochs.map((epoch, i) => (
        <g key={epoch}>
          <svg x={pc(time.at(i))} y="100%" overflow="visible">
            <line class="tick" y2="6" />
          </svg>
          <text
            class="tick-text"
            x={pc(time.at(i))}
            y="100%"
            dy="21"
            text-anchor={(['start', 'middle', 'end'] as const)[i]}
          >
            {epoch}
          </text>
        </g>
      ))}
      <Curve class="curve of-h cased" points={points} />
      <line class="guide" x1={pc(x)} x2={pc(x)} y1={up(y)} y2="100%" />
      <Handle x={{ param, scale: time }} y={y} label={t.labels.t} says={t.time(m.t)} />
    </>
  );
}

import { useState } from 'preact/hooks';
import { Borders } from '../../kit/blocks/Borders.tsx';
import { across, foot, HatchPattern, Torn, upright } from '../../kit/blocks/block-parts.tsx';
import { YGrid } from '../../kit/plot/Axis.tsx';
import { pc, up } from '../../kit/plot/box.ts';
import { Plot } from '../../kit/plot/Plot.tsx';
import { linear } from '../../kit/plot/scale.ts';
import { useAround } from '../../kit/words/around.ts';
import { TwoCodesLabels } from './TwoCodesLabels.tsx';
import { onAxis, placeShares, placeTwoTops, qFoot, type TwoTops } from './two-codes.ts';
import type { TwoCodesProps } from './two-codes-props.ts';

/**
 * The same outcomes in two codes: blocks of width p, as high as q's code is long, and in each the top that p's own code
 * would have. What is hatched between the two is paid too much, what is dash-dotted is saved; the area of the one less
 * the area of the other is the strip between the two means.
 */
export function TwoCodes(props: TwoCodesProps) {
  const { p, q, means, axis, names } = props;
  const { id } = useAround();
  const [held, setHot] = useState<readonly number[]>([]);
  // A preset may leave fewer blocks than the hand held.
  const hot = held.filter((i) => i < names.length);
  const { own, other } = props;
  const blocks = placeTwoTops({ widths: p, own, other, means, axis, poured: props.poured ?? 0 });
  const believed = placeShares(q);
  const scale = linear(axis.low, axis.high);
  const hatch = `url(#${id}-paid)`;
  const ends = { x1: '0%', x2: '100%' };
  const level = (at: number) => up(Math.min(1, onAxis(at, axis)));
  const [mean, cost] = [level(means.own), level(means.other)];
  const strip = {
    from: Math.min(1, onAxis(means.own, axis)),
    to: Math.min(1, onAxis(means.other, axis)),
  };
  const ground = up(onAxis(0, axis));
  const beyond = means.other > axis.high;

  return (
    <Plot
      kind="blocks"
      label={props.label}
      x={props.x}
      y={props.y}
      movable
      marks={<TwoCodesLabels {...props} blocks={blocks} believed={believed} hot={hot} />}
    >
      <defs>
        <HatchPattern id={`${id}-paid`} line="paid-line" ground />
      </defs>
      <YGrid ticks={scale.ticks(axis.high - axis.low)} />
      {blocks.map((block, i) => (
        <g
          key={i}
          class={`two-tops${props.poured ? ' poured' : ''}${hot.includes(i) ? ' hot' : ''}`}
        >
          {block.width > 0 ? (
            <Body block={block} hatch={hatch} />
          ) : (
            <line class="block-none" x1={pc(block.left)} x2={pc(block.left)} y1="0%" y2="100%" />
          )}
        </g>
      ))}
      <g class={props.compared ? 'compared' : 'unvisited'}>
        <rect class="strip" x="0%" width="100%" {...upright(strip)} />
        {means.ownName !== undefined && <Cased left={0} width={1} y={mean} />}
      </g>
      <line class="axis-line" {...ends} y1={ground} y2={ground} />
      {blocks.map(
        (block, i) =>
          block.width > 0 && block.own < 1 && <Cased key={i} {...block} y={up(block.own)} top />,
      )}
      {props.roof && (
        <line
          class="guide roof-line"
          {...ends}
          y1={level(props.roof.at)}
          y2={level(props.roof.at)}
        />
      )}
      {props.lowest !== undefined && (
        <line class="guide of-loss" {...ends} y1={level(props.lowest)} y2={level(props.lowest)} />
      )}
      {beyond ? (
        <Torn of={{ left: 0, width: 1 }} open />
      ) : (
        <line class="curve of-loss" {...ends} y1={cost} y2={cost} />
      )}
      <svg y="100%" overflow="visible">
        {blocks.map(
          (block, i) =>
            i > 0 && (
              <line
                key={i}
                class={`foot-tie${blocks.length > 5 ? ' many' : ''}${hot.includes(i) || hot.includes(i - 1) ? ' hot' : ''}`}
                x1={pc(block.left)}
                x2={pc(believed[i]?.left ?? 0)}
                y1="8"
                y2={qFoot}
              />
            ),
        )}
        {foot(blocks, 1, 'p-foot')}
        {foot(believed, qFoot, 'q-foot')}
        <svg y={qFoot - 24} height="24" overflow="visible">
          <Borders blocks={believed} moves={props.moves.q} onHold={setHot} />
        </svg>
      </svg>
      <Borders blocks={blocks} moves={props.moves.p} onHold={setHot} />
    </Plot>
  );
}

function Body({ block, hatch }: { block: TwoTops; hatch: string }) {
  const at = across(block);
  const { body, paid, saved, torn } = block;
  return (
    <>
      {body && <rect class="block-fill" {...at} {...upright(body)} />}
      {paid && <rect class="paid" {...at} {...upright(paid)} fill={hatch} />}
      {saved && <rect class="saved" {...at} {...upright(saved)} />}
      {torn && <Torn of={block} hatch={paid && hatch} open={!!saved} below={torn === 'below'} />}
      <rect
        class="q-edge"
        {...at}
        {...upright({ from: body?.from ?? block.own, to: block.other })}
      />
    </>
  );
}

interface CasedProps {
  left: number;
  width: number;
  y: string;
  /** It is the top of one block. */
  top?: boolean;
}

/** A line of p's own code: where a block would end in it, and the mean. */
function Cased({ left, width, y, top = false }: CasedProps) {
  const at = { x1: pc(left), x2: pc(left + width), y1: y, y2: y };
  return (
    <g class={top ? 'own-top' : ''}>
      <line class="casing" {...at} />
      <line class="curve of-h" {...at} />
    </g>
  );
}

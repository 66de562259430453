import type { ComponentChildren } from 'preact';
import { formatProbability } from '../../../i18n/number.ts';
import { pc } from '../../kit/plot/box.ts';
import { onAxis, type TwoTops } from './two-codes.ts';
import { inArea, onOther } from './two-codes-labels.ts';
import type { TwoCodesProps } from './two-codes-props.ts';

interface Wide {
  readonly left: number;
  readonly width: number;
}
interface Props extends TwoCodesProps {
  blocks: readonly TwoTops[];
  believed: readonly Wide[];
  hot: readonly number[];
}

/** How far down from p's strip to that of q a name stands: there it is in the middle between its two ties. */
const down = 0.7;

/** The numbers at their marks, where these are wide enough (figure.css); all of them stand in the table. */
export function TwoCodesLabels(props: Props) {
  const { blocks, believed, means, axis, ends, hot, areas, compared } = props;
  const at = (x: number) => Math.min(1, Math.max(0, onAxis(x, axis)));
  const [own, other] = [at(means.own), at(means.other)];
  const lines = compared ? [own, other] : [other];
  const beyond = means.other > axis.high;
  const share = (x: number) => <span class="n">{formatProbability(x, 3, true)}</span>;
  const level = (name: string, y: number, content: ComponentChildren) => (
    <span class={`mark-label of-${name}`} style={{ '--y': pc(y) }}>
      {content}
    </span>
  );

  return (
    <>
      {blocks.map((block, i) => {
        const q = believed[i] as Wide;
        const { y, up } = areas ? inArea(block) : onOther(block, lines);
        const { text, shown } = ends[i] as (typeof ends)[0];
        const cell = ({ left, width }: Wide, content: ComponentChildren) => (
          <div
            class={`block-cell${hot.includes(i) ? ' hot' : ''}`}
            style={{ left: pc(left), width: pc(width) }}
          >
            {content}
          </div>
        );
        const size = text.length > 6 ? ' long' : text.length < 3 ? ' short' : '';
        // The last may reach out of the drawing, where the name of the cost leaves it room.
        const free = i === blocks.length - 1 && Math.abs(y - other) > 0.1 ? ' free' : '';
        return (
          <div key={i}>
            {cell(
              block,
              <>
                <span class="mark-label of-width">{share(props.p[i] as number)}</span>
                <span
                  class={`mark-label of-end${areas ? ' of-area-end' : ''}${size}${free}`}
                  style={{ '--y': pc(y), '--up': `${up}px` }}
                >
                  {shown}
                </span>
              </>,
            )}
            {cell(
              {
                left: (1 - down) * block.left + down * q.left,
                width: (1 - down) * block.width + down * q.width,
              },
              <i class="mark-label of-tie">{props.names[i]}</i>,
            )}
            {cell(q, <span class="mark-label of-belief">{share(props.q[i] as number)}</span>)}
          </div>
        );
      })}
      <div aria-hidden="true">
        {props.roof && level('roof', at(props.roof.at), props.roof.name)}
        {level('side side-p', 0, <i class="c-p">p</i>)}
        {level('side side-q', 0, <i class="c-q">q</i>)}
        {level(
          `cost${beyond ? ' beyond' : ''}`,
          other,
          <>
            {means.otherName}
            {beyond && <span>↑</span>}
          </>,
        )}
        <span class={compared ? '' : 'unvisited'}>
          {means.ownName && level('mean', own, means.ownName)}
          {means.stripName &&
            other - own > 0.1 &&
            level('strip', (own + other) / 2, means.stripName)}
        </span>
      </div>
    </>
  );
}

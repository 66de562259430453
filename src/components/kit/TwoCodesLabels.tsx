import { formatProbability } from '../../i18n/number.ts';
import { frames } from './block-labels.ts';
import { pc } from './box.ts';
import type { TwoCodesProps } from './TwoCodes.tsx';
import { onAxis, type placeShares, type TwoTops } from './two-codes.ts';
import { placeLabels, type Stand } from './two-codes-labels.ts';

interface Props extends TwoCodesProps {
  blocks: readonly TwoTops[];
  believed: ReturnType<typeof placeShares>;
  hot: readonly number[];
}

/** A probability below its share, always as long. */
const share = (x: number): string => formatProbability(x, 3, true);

/** The numbers at their marks, where they have room; all of them stand in the table. */
export function TwoCodesLabels(props: Props) {
  const { names, blocks, believed, means, axis, ends, hot, areas = false } = props;
  const rows = {
    names: names.slice(0, blocks.length),
    p: props.p.map(share),
    q: props.q.map(share),
    ends: ends.map(({ text }) => text),
  };
  const lines = [means.other, ...(props.compared ? [means.own] : [])].map((x) => onAxis(x, axis));
  const placed = (frame: (typeof frames)['wide' | 'narrow']) =>
    placeLabels(rows, blocks, believed, { frame, areas, hot, lines });
  const [wide, narrow] = [placed(frames.wide), placed(frames.narrow)];
  const seen = (what: 'names' | 'p' | 'q' | 'ends', i: number) =>
    `${wide[what][i] ? '' : ' not-wide'}${narrow[what][i] ? '' : ' not-narrow'}`;
  const at = ({ left, width }: { left: number; width: number }) => left + width / 2;
  const held = (x: number) => pc(Math.min(1, Math.max(0, onAxis(x, axis))));
  const strip = onAxis(means.other, axis) - onAxis(means.own, axis);
  const beyond = means.other > axis.high;

  return (
    <>
      {blocks.map((block, i) => {
        const q = believed[i] as (typeof believed)[0];
        const [w, n] = [wide.stands[i] as Stand, narrow.stands[i] as Stand];
        return (
          <div
            key={i}
            class={`block-labels${props.poured ? ' poured' : ''}`}
            style={{ '--x': pc(at(block)) }}
          >
            <span class={`mark-label of-width${seen('p', i)}`}>
              <span class="n">{rows.p[i]}</span>
            </span>
            <span
              class={`mark-label of-tie${seen('names', i)}`}
              style={{ '--x': pc((at(block) + at(q)) / 2) }}
            >
              <i>{names[i]}</i>
            </span>
            <span class={`mark-label of-belief${seen('q', i)}`} style={{ '--x': pc(at(q)) }}>
              <span class="n">{rows.q[i]}</span>
            </span>
            <span
              class={`mark-label of-end${areas ? ' of-area-end' : ''}${w.inside ? ' wide-in' : ''}${n.inside ? ' narrow-in' : ''}${seen('ends', i)}`}
              style={{
                '--wide-y': pc(w.y),
                '--wide-up': `${w.up}px`,
                '--narrow-y': pc(n.y),
                '--narrow-up': `${n.up}px`,
              }}
            >
              {ends[i]?.shown}
            </span>
          </div>
        );
      })}
      <span class="mark-label of-side side-p" aria-hidden="true">
        <i class="c-p">p</i>
      </span>
      <span class="mark-label of-side side-q" aria-hidden="true">
        <i class="c-q">q</i>
      </span>
      <span
        class={`mark-label of-cost${beyond ? ' beyond' : ''}`}
        style={{ '--y': held(means.other) }}
        aria-hidden="true"
      >
        {means.otherName}
        {beyond && <span>↑</span>}
      </span>
      <span class={props.compared ? 'compared' : 'unvisited'} aria-hidden="true">
        {means.ownName && (
          <span class="mark-label of-mean" style={{ '--y': held(means.own) }}>
            {means.ownName}
          </span>
        )}
        {means.stripName && strip * frames.narrow.height >= 20 && (
          <span
            class="mark-label of-strip"
            style={{ '--y': held((means.own + Math.min(means.other, axis.high)) / 2) }}
          >
            {means.stripName}
          </span>
        )}
      </span>
    </>
  );
}

import { barCentre } from '../../kit/bar-places.ts';
import { pc } from '../../kit/box.ts';
import { shortProbability } from '../../kit/short-probability.ts';
import type { Words } from './ko.ts';
import type { Model } from './model.ts';

/** The classes with their outputs, where the ribbons begin; the right one is marked. */
export function Columns({ m, t }: { m: Model; t: Words }) {
  return (
    <div class="columns" aria-hidden="true">
      <span class="column-name">
        <i>ŷ</i>
      </span>
      {m.output.map((p, i) => (
        <span key={i} class="column" style={{ '--x': pc(barCentre(i, m.output.length)) }}>
          <span class="n c-q">{shortProbability(p)}</span>
          <span class={i === m.right ? 'is-right' : ''}>
            {i + 1}
            {i === m.right && ` ✓ ${t.right}`}
          </span>
        </span>
      ))}
    </div>
  );
}

import { barCentre } from '../../kit/bar-places.ts';
import { pc } from '../../kit/box.ts';
import { Named } from '../../kit/Named.tsx';
import { Output } from '../../kit/Readout.tsx';
import type { Result } from '../../kit/results.ts';
import type { Words } from './ko.ts';
import { right } from './model.ts';

/** The classes with their outputs, where the ribbons begin; the right one is marked. */
export function Columns({ p, t }: { p: readonly Result[]; t: Words }) {
  return (
    <div class="columns">
      <span class="column-name" aria-hidden="true">
        <i>ŷ</i>
      </span>
      {p.map((result, i) => (
        <span key={i} class="column" style={{ '--x': pc(barCentre(i, p.length)) }}>
          <Named name={`ŷ(${i + 1})`}>
            <Output result={result} />
          </Named>
          <span class={i === right ? 'is-right' : ''}>
            {i + 1}
            {i === right && ` ✓ ${t.right}`}
          </span>
        </span>
      ))}
    </div>
  );
}

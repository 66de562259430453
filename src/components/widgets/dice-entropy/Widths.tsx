import { formatNumber } from '../../../i18n/number.ts';
import { OnMark } from '../../kit/figure/OnMark.tsx';
import { Output } from '../../kit/figure/Readout.tsx';
import { pc } from '../../kit/plot/box.ts';
import type { Result } from '../../kit/state/results.ts';
import type { Words } from './ko.ts';
import type { Model } from './model.ts';

/**
 * 2^H as a width, in columns of the chart below: of as many equally likely sums. Fair dice and throws lie below it, from
 * the same edge, so that their ends are compared; the whole width is that of sums that are all equally likely.
 */
export function Widths({ m }: { m: Model }) {
  const wide = (sums: number) => pc(sums / m.p.length);
  return (
    <g class="widths">
      <rect class="widest" width="100%" y="22" height="13" />
      <line class="axis-line" x1="0%" x2="0%" y1="18" y2="56" />
      <rect class="bar of-h" x="0%" width={wide(m.equal)} y="22" height="13" />
      {m.fair && <rect class="fair" x="0%" width={wide(m.fair.equal)} y="37" height="9" />}
      {m.empiricalEqual !== undefined && (
        <rect class="thrown" x="0%" width={wide(m.empiricalEqual)} y="48" height="5" />
      )}
    </g>
  );
}

/** What the widths say: the present dice, fair ones beside them, and the throws. */
export function WidthLabels({ m, t, thrown }: { m: Model; t: Words; thrown: Result | undefined }) {
  const [before, sums, after] = t.equal(formatNumber(m.equal, 2, true));
  return (
    <>
      <OnMark class="of-h equal" x={0} y={1} dy={11} side="left">
        {before !== '' && <span class="minor">{before} </span>}
        {sums}
        {after !== '' && <span class="minor">{after}</span>}
      </OnMark>
      {m.fair && (
        <OnMark class="beside" x={1} y={1} dy={11} side="right">
          <span class="key-fair" />
          {t.fair(m.fair.entropy)}
        </OnMark>
      )}
      {thrown && (
        <OnMark name={t.empirical} class="beside" x={1} y={1} dy={64} side="right">
          <span class="key-thrown" />
          {t.thrown(m.throws)} <Output result={thrown} />
        </OnMark>
      )}
    </>
  );
}

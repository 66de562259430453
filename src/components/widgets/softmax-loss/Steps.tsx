import { formatNumber } from '../../../i18n/number.ts';
import { Still } from '../../kit/Still.tsx';
import type { Words } from './ko.ts';
import { derive, type Model } from './model.ts';
import { steady } from './naive.ts';

const n = (x: number) => formatNumber(x, 3);
const column = (x: number) => formatNumber(x, 3, true);

/** The two ways in which the formula as it stands fails. */
const failures = [1, 2].map((label) => derive({ logits: [1000, -1000], label, smoothing: 0 }));

const Raised = ({ by }: { by: string }) => (
  <i>
    e<sup>{by}</sup>
  </i>
);

/**
 * The formula as it stands beside the one with the largest logit taken out, step by step in a machine's numbers. Folded
 * on a narrow page until the first of both fails.
 */
export function Steps({ m, t }: { m: Model; t: Words }) {
  const s = steady(m.logits, m.target);
  const fails = !Number.isFinite(m.naive.loss);
  return (
    <details class="more steps fold-narrow" open={fails}>
      <summary>{t.folded}</summary>
      <table>
        <thead>
          <tr>
            <td />
            <th scope="colgroup" colSpan={2}>
              {t.naive.title}
            </th>
            <th scope="colgroup" colSpan={2}>
              {t.steady.title(n(s.largest))}
            </th>
          </tr>
          <tr>
            <th scope="col">{t.class}</th>
            <th scope="col">
              <Raised by="z" />
            </th>
            <th scope="col">÷ {t.sum}</th>
            <th scope="col">
              <i>z − m</i>
            </th>
            <th scope="col">
              <Raised by="z − m" />
            </th>
          </tr>
        </thead>
        <tbody>
          {m.logits.map((_, i) => {
            const share = m.naive.shares[i];
            return (
              <tr key={i}>
                <th scope="row">{i + 1}</th>
                <td>{column(m.naive.exps[i] as number)}</td>
                <td>{share === undefined ? t.none : column(share)}</td>
                <td>{n(s.shifted[i] as number)}</td>
                <td>{column(s.exps[i] as number)}</td>
              </tr>
            );
          })}
          <tr>
            <th scope="row">{t.sum}</th>
            <td>{column(m.naive.total)}</td>
            <td />
            <td />
            <td>{column(s.total)}</td>
          </tr>
          {[
            [t.steady.log, s.logTotal] as const,
            [
              <>
                −Σ <i>y</i> (<i>z − m</i>)
              </>,
              s.below,
            ] as const,
          ].map(([name, value], i) => (
            <tr key={i}>
              <th scope="row" colSpan={4}>
                {name}
              </th>
              <td>{column(value)}</td>
            </tr>
          ))}
          <tr class="verdict">
            <th scope="row">{t.loss}</th>
            <td colSpan={2}>
              <Still room={failures.map(t.naive.verdict)}>{t.naive.verdict(m)}</Still>
            </td>
            <td colSpan={2}>{t.steady.verdict(m)}</td>
          </tr>
        </tbody>
      </table>
    </details>
  );
}

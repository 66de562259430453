import { formatNumber } from '../../../i18n/number.ts';
import { Still } from '../../kit/Still.tsx';
import type { Words } from './ko.ts';
import { derive, type Model } from './model.ts';
import { steady } from './naive.ts';

const n = (x: number) => formatNumber(x, 3);
const column = (x: number) => formatNumber(x, 3, true);

/** The two ways in which the formula as it stands fails. */
const failures = [1, 2].map((label) => derive({ logits: [1000, -1000], label, smoothing: 0 }));

/** The formula as it stands beside the one with the largest logit taken out, step by step in a machine's numbers. */
export function Steps({ m, t }: { m: Model; t: Words }) {
  const s = steady(m.logits, m.target);
  return (
    <div class="more steps">
      <table>
        <caption>{t.naive.title}</caption>
        <thead>
          <tr>
            <th scope="col">{t.class}</th>
            <th scope="col">
              <i>
                e<sup>z</sup>
              </i>
            </th>
            <th scope="col">
              <i>
                e<sup>z</sup>
              </i>{' '}
              ÷ {t.sum}
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
              </tr>
            );
          })}
          <tr>
            <th scope="row">{t.sum}</th>
            <td>{column(m.naive.total)}</td>
            <td />
          </tr>
          <tr class="verdict">
            <th scope="row">{t.loss}</th>
            <td colSpan={2}>
              <Still room={failures.map(t.naive.verdict)}>{t.naive.verdict(m)}</Still>
            </td>
          </tr>
        </tbody>
      </table>
      <table>
        <caption>{t.steady.title(n(s.largest))}</caption>
        <thead>
          <tr>
            <th scope="col">{t.class}</th>
            <th scope="col">
              <i>z − m</i>
            </th>
            <th scope="col">
              <i>
                e<sup>z − m</sup>
              </i>
            </th>
          </tr>
        </thead>
        <tbody>
          {m.logits.map((_, i) => (
            <tr key={i}>
              <th scope="row">{i + 1}</th>
              <td>{n(s.shifted[i] as number)}</td>
              <td>{column(s.exps[i] as number)}</td>
            </tr>
          ))}
          <tr>
            <th scope="row">{t.sum}</th>
            <td />
            <td>{column(s.total)}</td>
          </tr>
          <tr>
            <th scope="row" colSpan={2}>
              {t.steady.log}
            </th>
            <td>{column(s.logTotal)}</td>
          </tr>
          <tr>
            <th scope="row" colSpan={2}>
              −Σ <i>y</i> (<i>z − m</i>)
            </th>
            <td>{column(s.below)}</td>
          </tr>
          <tr class="verdict">
            <th scope="row">{t.loss}</th>
            <td colSpan={2}>{t.steady.verdict(m)}</td>
          </tr>
        </tbody>
      </table>
    </div>
  );
}

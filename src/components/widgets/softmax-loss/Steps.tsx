import { formatNumber } from '../../../i18n/number.ts';
import { symbolsOf } from '../../kit/words/symbols.tsx';
import type { Words } from './ko.ts';
import type { Model } from './model.ts';
import { steady } from './naive.ts';

const n = (x: number) => formatNumber(x, 3);
/** What is too small for three digits is a power of ten only where there is room for one: in the formula. */
const column = (x: number) => (x > 0 && x < 0.0005 ? '<0.001' : formatNumber(x, 3, true));

/**
 * The formula as it stands beside the one with the largest logit taken out, step by step in a machine's numbers. Folded
 * on a narrow page.
 */
export function Steps({ m, t }: { m: Model; t: Words }) {
  const s = steady(m.logits, m.target);
  return (
    <details class="more steps fold-narrow">
      <summary>{t.folded}</summary>
      <table>
        <thead>
          <tr>
            <td />
            <th scope="col" colSpan={2}>
              {t.naive.title}
            </th>
            <th scope="col" colSpan={2}>
              {symbolsOf(t.steady.title(n(s.largest)))}
            </th>
          </tr>
          <tr>
            <th scope="col">{t.class}</th>
            <th scope="col">
              <i>
                e<sup>z</sup>
              </i>
            </th>
            <th scope="col">÷ {t.sum}</th>
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
            <td colSpan={2} />
            <td>{column(s.total)}</td>
          </tr>
          <tr>
            <th scope="row" colSpan={4}>
              {symbolsOf(t.steady.log)}
            </th>
            <td>{column(s.logTotal)}</td>
          </tr>
          <tr>
            <th scope="row" colSpan={4}>
              −Σ <i>y</i> (<i>z − m</i>)
            </th>
            <td>{column(s.below)}</td>
          </tr>
          <tr class="verdict">
            <th scope="row">{t.loss}</th>
            <td colSpan={2}>{t.naive.verdict(m)}</td>
            <td colSpan={2}>{t.steady.verdict(m)}</td>
          </tr>
        </tbody>
      </table>
    </details>
  );
}

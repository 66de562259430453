import type { Unit } from '../../../i18n/number.ts';
import { Choice, Presets } from '../../kit/Choice.tsx';
import { FigureBody } from '../../kit/FigureBody.tsx';
import { Plot, pc, XAxis } from '../../kit/Plot.tsx';
import { Readout } from '../../kit/Readout.tsx';
import { Slider } from '../../kit/Slider.tsx';
import { useFigure } from '../../kit/use-figure.ts';
import { ValueTable } from '../../kit/ValueTable.tsx';
import type { ViewProps } from '../../kit/view-props.ts';
import { shown, slots, tinyBoth, valuesOf } from './formula.ts';
import { candidates, derive } from './model.ts';
import { Stack } from './Stack.tsx';
import { state } from './state.ts';
import { shownP, strings, symbols, wishOrder } from './strings.ts';

/** The sign as formulas have it; the fonts of text do not agree on its bar. */
const root = (
  <span>
    1/<i>√</i>p
  </span>
);

const pairs = [
  [1 / 2, 1 / 2],
  [1 / 2, 0.3],
  [1 / 6, 1 / 6],
] as const;

export default function Additivity(view: ViewProps) {
  const figure = useFigure(view.id, view.lang, state);
  const { lang } = view;
  const t = strings[lang];
  const m = derive(figure.values);
  const unit: { unit?: Unit } = m.f === 'log' ? { unit: 'bits' } : {};
  const n = valuesOf(m, true);
  // Of large numbers only the sum has room on a narrow page.
  const sumLine = `f(p) + f(q) = ${n.ofP} + ${n.ofQ} = ${n.sum}`;
  const ticks = [0, 0.5, 1].map((at) => ({ at, text: shown(at * m.scale) }));

  return (
    <FigureBody
      figure={figure}
      view={view}
      labels={t.labels}
      slots={slots(m)}
      spoken={t.spoken(m)}
      says={t.says(m)}
      picture={
        <>
          <Plot kind="low" label={t.chart(m)} x={<span class="c-h">{t.x(m)}</span>}>
            {ticks.slice(1).map(({ at }) => (
              <line key={at} class="grid-line" x1={pc(at)} x2={pc(at)} y1="0%" y2="100%" />
            ))}
            <Stack
              row={0}
              title={sumLine.length <= 40 ? sumLine : `f(p) + f(q) = ${n.sum}`}
              parts={[
                { value: m.ofP, label: 'f(p)' },
                { value: m.ofQ, label: 'f(q)' },
              ]}
              scale={m.scale}
              other={m.joint}
            />
            <Stack
              row={1}
              title={`f(pq) = ${n.joint}`}
              parts={[{ value: m.joint, label: 'f(pq)' }]}
              scale={m.scale}
              other={m.sum}
            />
            <XAxis ticks={ticks} />
            <line class="axis-line" x1="0%" x2="0%" y1="0%" y2="100%" />
          </Plot>
          <ol class="wishes">
            {wishOrder.map((wish, i) => (
              <li key={wish} class={m.wishes[wish].kept ? undefined : 'broken'}>
                <span class="wish-mark" aria-hidden="true">
                  {m.wishes[wish].kept ? '✓' : '✗'}
                </span>
                <span>
                  <strong>
                    {i + 1}. {t.wishes[wish]}: {m.wishes[wish].kept ? t.kept : t.broken}
                  </strong>
                  <br />
                  {t.why[wish](m)}
                </span>
              </li>
            ))}
          </ol>
          <p class="verdict">{t.verdict(m)}</p>
        </>
      }
      controls={
        <>
          <Choice
            figure={figure}
            name="f"
            label={t.labels.f}
            options={candidates.map((f) => ({ value: f, label: f === 'root' ? root : symbols[f] }))}
          />
          <Slider
            figure={figure}
            name="p"
            of="p"
            label={
              <>
                {t.labels.p} <i class="c-p">p</i>
              </>
            }
            says={(p) => `${t.first} ${shownP(p)}`}
          />
          <Slider
            figure={figure}
            name="q"
            of="q"
            label={
              <>
                {t.labels.q} <i class="c-q">q</i>
              </>
            }
            says={(q) => `${t.second} ${shownP(q)}`}
          />
          <Presets
            figure={figure}
            label={t.presets}
            columns={3}
            presets={pairs.map(([p, q], i) => ({
              label: (
                <span class="pair">
                  {t.pairs[i]}
                  <small>
                    {shownP(p)}, {shownP(q)}
                  </small>
                </span>
              ),
              values: { p, q },
            }))}
          />
        </>
      }
      readouts={
        <>
          <Readout
            of="h"
            label={
              <>
                {t.ofP} <i>f(p)</i>
              </>
            }
            quantity="information-p"
            value={m.ofP}
            text={n.ofP}
            lang={lang}
            {...unit}
          />
          <Readout
            of="h"
            label={
              <>
                {t.ofQ} <i>f(q)</i>
              </>
            }
            quantity="information-q"
            value={m.ofQ}
            text={n.ofQ}
            lang={lang}
            {...unit}
          />
          <Readout
            of="h"
            label={t.sum}
            quantity="sum"
            value={m.sum}
            text={n.sum}
            lang={lang}
            {...unit}
          />
          <Readout
            of="h"
            label={
              <>
                {t.joint} <i>f(pq)</i>
              </>
            }
            quantity="information-joint"
            value={m.joint}
            text={n.joint}
            lang={lang}
            {...unit}
          />
        </>
      }
      table={
        <ValueTable
          heads={[t.table.event, t.table.p, t.table.value]}
          rows={[
            [t.ofP, shownP(m.p), n.ofP],
            [t.ofQ, shownP(m.q), n.ofQ],
            [t.table.sum, '', n.sum],
            [t.table.together, tinyBoth(m) ?? shownP(m.both), n.joint],
          ]}
        />
      }
    />
  );
}

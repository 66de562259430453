import type { ComponentChildren } from 'preact';
import { drawn, type Scene } from '../../kit/figure/island.tsx';
import { Named } from '../../kit/figure/Named.tsx';
import { OnMark } from '../../kit/figure/OnMark.tsx';
import { Output, Readout } from '../../kit/figure/Readout.tsx';
import { ValueTable } from '../../kit/figure/ValueTable.tsx';
import { Choice, Presets } from '../../kit/inputs/Choice.tsx';
import { Slider } from '../../kit/inputs/Slider.tsx';
import { useSettled } from '../../kit/motion/use-settled.ts';
import { useActed } from '../../kit/motion/visited.ts';
import { XAxis } from '../../kit/plot/Axis.tsx';
import { pc } from '../../kit/plot/box.ts';
import { Handle } from '../../kit/plot/Handle.tsx';
import { Plot } from '../../kit/plot/Plot.tsx';
import { linear } from '../../kit/plot/scale.ts';
import { Still } from '../../kit/words/Still.tsx';
import { shown, shownP, tinyBoth, valuesOf } from './digits.ts';
import { endOf } from './ends.ts';
import { figure } from './figure.ts';
import type { Words } from './ko.ts';
import { type Candidate, candidates, derive } from './model.ts';
import { state } from './state.ts';
import { rows, Tapes } from './Tapes.tsx';
import { order, wishOrder } from './wishes.ts';

/** The candidates as formulas have them; the fonts of text do not agree on the sign of a root. */
const inMaths: Readonly<Record<Candidate, ComponentChildren>> = {
  inverse: (
    <>
      1/<i>p</i>
    </>
  ),
  complement: (
    <>
      1 − <i>p</i>
    </>
  ),
  root: (
    <>
      1/<i>√</i>
      <i>p</i>
    </>
  ),
  log: (
    <>
      −log<sub>2</sub> <i>p</i>
    </>
  ),
};

/** A formula in a sentence, its letters in the face of formulas. */
const lettered = (text: string) =>
  text.split(/([fpq]+)/).map((part, i) => (i % 2 ? <i key={i}>{part}</i> : part));

const pairs = [
  [1 / 2, 1 / 2],
  [1 / 2, 0.3],
  [1 / 6, 1 / 6],
] as const;

export const additivity = drawn(figure, (scene: Scene<typeof figure, Words>) => {
  const { t, m, values, params, results } = scene;
  const n = valuesOf(m, true);
  // Whether they add up is what the reader is asked: till a first move the tapes lie apart.
  const laid = useActed(values, state.defaults);
  const scale = useSettled(m.scale);
  const { at } = linear(0, scale);
  const ticks = [0, 0.5, 1].map((part) => ({ at: at(part * scale), text: shown(part * scale) }));
  // What is said of the ends stands below the farther one.
  const far = Math.min(1, Math.max(0.55, at(Math.max(m.sum, m.joint))));
  const handle = { y: 1 - rows.sum - rows.tall / 2 };

  return {
    picture: (
      <Plot
        kind="low"
        label={t.chart(m, laid)}
        movable
        x={<span class="c-h">{t.x(m)}</span>}
        marks={
          <>
            <OnMark class="tape-title" x={0} y={0.9} side="left">
              <span class="minor">
                <i>f</i>(<i>p</i>) + <i>f</i>(<i>q</i>) ={' '}
              </span>
              <span class="both-terms">
                <Named name={t.ofP}>
                  <Output result={results['information-p']} text={n.ofP} />
                </Named>{' '}
                +{' '}
                <Named name={t.ofQ}>
                  <Output result={results['information-q']} text={n.ofQ} />
                </Named>
              </span>
              <span class={laid ? undefined : 'untold'}>
                {' '}
                ={' '}
                <Named name={t.sum}>
                  <Output result={results.sum} text={n.sum} />
                </Named>
              </span>
            </OnMark>
            {laid && (
              <OnMark class="tape-title" x={far} y={0.13} dx={-8} side="right">
                <i>f</i>(<i>pq</i>): <b>{t.ends(m)}</b>
              </OnMark>
            )}
          </>
        }
      >
        {ticks.slice(1).map(({ at }) => (
          <line key={at} class="grid-line" x1={pc(at)} x2={pc(at)} y1="0%" y2="100%" />
        ))}
        {laid ? (
          <Tapes m={m} scale={scale} />
        ) : (
          <>
            <g class="visited-only">
              <Tapes m={m} scale={scale} apart />
            </g>
            <g class="unvisited">
              <Tapes m={m} scale={scale} />
            </g>
          </>
        )}
        <XAxis ticks={ticks} />
        <line class="axis-line" x1="0%" x2="0%" y1={pc(rows.sum)} y2="100%" />
        {laid && (
          <>
            <Handle
              {...handle}
              x={{ param: params.p, scale: endOf(m.f, 0, scale) }}
              label={t.p}
              says={`${t.first} ${shownP(m.p)}`}
            />
            <Handle
              {...handle}
              x={{ param: params.q, scale: endOf(m.f, m.ofP, scale) }}
              label={t.q}
              says={`${t.second} ${shownP(m.q)}`}
            />
          </>
        )}
      </Plot>
    ),
    says: laid ? t.says(m) : '',
    spoken: laid ? t.spoken(m) : t.unspoken(m),
    tells: (
      <>
        <ol class="wishes">
          {wishOrder.map((wish, i) => {
            const { kept } = m.wishes[wish];
            return (
              <li key={wish} class={laid && !kept ? 'broken' : undefined}>
                <span class="wish-mark" aria-hidden="true">
                  {laid ? (kept ? '✓' : '×') : ''}
                </span>
                <span>
                  <strong>
                    {i + 1}. {t.wishes[wish]}
                    {laid && <span class="sr">: {kept ? t.kept : t.broken}</span>}
                  </strong>{' '}
                  <span class="why">{lettered(laid ? t.why[wish](m) : t.asks[wish])}</span>
                </span>
              </li>
            );
          })}
        </ol>
        <p class={laid ? 'verdict' : 'verdict visited-only'}>
          <Still
            room={[
              t.untouched,
              ...candidates.map((f) => t.verdict(derive({ p: 0.5, q: 0.25, f }))),
            ]}
          >
            {laid ? t.verdict(m) : t.untouched}
          </Still>
        </p>
      </>
    ),
    main: (
      <div class={laid ? (n.joint.length > 8 ? 'lengthy' : undefined) : 'untold'}>
        <Readout
          main
          of="h"
          label={t.joint}
          symbol="f(pq)"
          result={results['information-joint']}
          text={n.joint}
        />
      </div>
    ),
    primary: (
      <>
        <Choice
          param={params.f}
          label={
            <>
              {t.labels.f} <i>f(p)</i>
            </>
          }
          options={order.map((value) => ({
            value,
            label: <span class="maths">{inMaths[value]}</span>,
          }))}
        />
        <Slider
          param={params.p}
          of="p"
          label={t.labels.p}
          symbol="p"
          says={(p) => `${t.first} ${shownP(p)}`}
        />
        <Slider
          param={params.q}
          of="q"
          label={t.labels.q}
          symbol="q"
          says={(q) => `${t.second} ${shownP(q)}`}
        />
      </>
    ),
    rest: (
      <Presets
        figure={scene}
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
    ),
    table: (
      <ValueTable
        heads={[t.table.event, t.table.p, t.table.value]}
        rows={[
          [t.ofP, shownP(m.p), n.ofP],
          [t.ofQ, shownP(m.q), n.ofQ],
          [t.table.sum, '', n.sum],
          [t.table.together, tinyBoth(m) ?? shownP(m.both), n.joint],
        ]}
      />
    ),
  };
});

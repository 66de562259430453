import { XAxis } from '../../kit/Axis.tsx';
import { pc } from '../../kit/box.ts';
import { Choice, Presets } from '../../kit/Choice.tsx';
import { drawn, type Scene } from '../../kit/island.tsx';
import { OnMark } from '../../kit/OnMark.tsx';
import { Plot } from '../../kit/Plot.tsx';
import { Output, Readout } from '../../kit/Readout.tsx';
import { Slider } from '../../kit/Slider.tsx';
import { Still } from '../../kit/Still.tsx';
import { linear } from '../../kit/scale.ts';
import { ValueTable } from '../../kit/ValueTable.tsx';
import { shown, shownP, tinyBoth, valuesOf } from './digits.ts';
import { figure } from './figure.ts';
import type { Words } from './ko.ts';
import { candidates, derive } from './model.ts';
import { Stack } from './Stack.tsx';
import { symbols, wishOrder } from './wishes.ts';

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

/** Where sentences are long: they hold the room of the longest. */
const lengthy = candidates.flatMap((f) =>
  (
    [
      [1 / 3, 1 / 7],
      [0, 0],
      [0.01, 0.99],
    ] as const
  ).map(([p, q]) => derive({ p, q, f })),
);

export const additivity = drawn(figure, (scene: Scene<typeof figure, Words>) => {
  const { t, m, params, results } = scene;
  const n = valuesOf(m, true);
  const { at } = linear(0, m.scale);
  const ticks = [0, 0.5, 1].map((part) => ({
    at: at(part * m.scale),
    text: shown(part * m.scale),
  }));

  return {
    picture: (
      <Plot
        kind="low"
        label={t.chart(m)}
        x={<span class="c-h">{t.x(m)}</span>}
        marks={
          <>
            <OnMark class="stack-title" name={t.sum} x={0} y={0.9} dx={8} side="left">
              <i>f(p)</i> + <i>f(q)</i> = <Output result={results.sum} text={n.sum} />
            </OnMark>
            <OnMark class="stack-title" x={0} y={0.4} dx={8} side="left">
              <i>f(pq)</i>
            </OnMark>
          </>
        }
      >
        {ticks.slice(1).map(({ at }) => (
          <line key={at} class="grid-line" x1={pc(at)} x2={pc(at)} y1="0%" y2="100%" />
        ))}
        <Stack
          row={0}
          parts={[
            { value: m.ofP, label: 'f(p)' },
            { value: m.ofQ, label: 'f(q)' },
          ]}
          scale={m.scale}
          other={m.joint}
        />
        <Stack row={1} parts={[{ value: m.joint, label: 'f(pq)' }]} scale={m.scale} other={m.sum} />
        <XAxis ticks={ticks} />
        <line class="axis-line" x1="0%" x2="0%" y1="0%" y2="100%" />
      </Plot>
    ),
    tells: (
      <>
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
                <Still room={lengthy.map(t.why[wish])}>{t.why[wish](m)}</Still>
              </span>
            </li>
          ))}
        </ol>
        <p class="verdict">
          <Still room={lengthy.map(t.verdict)}>{t.verdict(m)}</Still>
        </p>
      </>
    ),
    main: (
      <Readout
        main
        of="h"
        label={
          <>
            {t.joint} <i>f(pq)</i>
          </>
        }
        result={results['information-joint']}
        text={n.joint}
      />
    ),
    primary: (
      <>
        <Choice
          param={params.f}
          label={t.labels.f}
          options={candidates.map((f) => ({ value: f, label: f === 'root' ? root : symbols[f] }))}
        />
        <Slider
          param={params.p}
          of="p"
          label={
            <>
              {t.labels.p} <i class="c-p">p</i>
            </>
          }
          says={(p) => `${t.first} ${shownP(p)}`}
        />
        <Slider
          param={params.q}
          of="q"
          label={
            <>
              {t.labels.q} <i class="c-q">q</i>
            </>
          }
          says={(q) => `${t.second} ${shownP(q)}`}
        />
      </>
    ),
    rest: (
      <Presets
        figure={scene}
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
    ),
    readouts: (
      <>
        <Readout
          label={
            <>
              {t.ofP} <i>f(p)</i>
            </>
          }
          result={results['information-p']}
          text={n.ofP}
        />
        <Readout
          label={
            <>
              {t.ofQ} <i>f(q)</i>
            </>
          }
          result={results['information-q']}
          text={n.ofQ}
        />
      </>
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

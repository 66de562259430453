import { useMemo } from 'preact/hooks';
import { formatNumber, unitWord, withUnit } from '../../../i18n/number.ts';
import { XAxis, YGrid } from '../../kit/Axis.tsx';
import { ButtonRow } from '../../kit/ButtonRow.tsx';
import { pc, up } from '../../kit/box.ts';
import { Choice, Presets } from '../../kit/Choice.tsx';
import { Curve } from '../../kit/Curve.tsx';
import { Handle, pressed } from '../../kit/Handle.tsx';
import { drawn, type Scene } from '../../kit/island.tsx';
import { LogBaseChoice } from '../../kit/LogBaseChoice.tsx';
import type { LogBase } from '../../kit/log-base.ts';
import { Plot } from '../../kit/Plot.tsx';
import { Readout } from '../../kit/Readout.tsx';
import { Slider } from '../../kit/Slider.tsx';
import { Still } from '../../kit/Still.tsx';
import { linear, ticksAt, within } from '../../kit/scale.ts';
import { ValueTable } from '../../kit/ValueTable.tsx';
import { Coins } from './Coins.tsx';
import { shownP } from './digits.ts';
import { figure } from './figure.ts';
import type { Words } from './ko.ts';
import { curve, derive, edge, everyday, type Stage, stages } from './model.ts';
import { halvings } from './state.ts';

const probabilities = linear(0, 1);
const heights = linear(-edge, edge);
const level = (value: number): number => within(heights, value);
const xTicks = ticksAt(probabilities, 0, 0.25, 0.5, 0.75, 1);
const yTicks = ticksAt(heights, -8, -4, 0, 4, 8);

const logOf: Record<LogBase, string> = { 2: 'log₂', e: 'ln', 10: 'log₁₀' };
const symbol = (stage: Stage, base: LogBase) =>
  stage === 'inverse' ? '1/p' : `${stage === 'log' ? '' : '−'}${logOf[base]} p`;

const oneIn = (count: number): string =>
  count === 1 ? '1' : count === Infinity ? '0' : `1/${formatNumber(count)}`;

/** Where what is said of coins is longest. */
const room = [0, 0.999, 1, 1e-5] as const;

export const selfInformation = drawn(figure, (scene: Scene<typeof figure, Words>) => {
  const { t, m, lang, params, results } = scene;
  const { p, base, stage } = m;
  const curves = useMemo(
    () =>
      new Map(
        stages.map((s) => [s, curve(s, base).map(([x, y]) => [x, level(y)] as [number, number])]),
      ),
    [base],
  );
  const along = { param: params.p, scale: probabilities };
  const value = m.values[stage];
  const beyond = Math.abs(value) > edge;
  const ends = t.ends[stage];
  // The curve's label stands beside the handle, or above it at the end of the chart, off the curve both times; the
  // label of the stage before gives way to a handle on the right.
  const beside = p < 0.45;
  const givesWay = p > 0.72;

  return {
    picture: (
      <Plot
        kind="curve"
        label={t.chart(m)}
        movable
        y={
          <span class={stage === 'negative-log' ? 'c-h' : undefined}>
            {symbol(stage, base)}
            {stage === 'inverse' ? '' : `, ${unitWord(m.unit, lang)}`}
          </span>
        }
        x={
          <>
            <i class="c-p">p</i> <span class="c-p">{t.x}</span>
          </>
        }
        onPress={pressed(along)}
      >
        <rect class="plot-hit" width="100%" height="100%" />
        <YGrid ticks={yTicks} />
        <line class="zero" x1="0%" x2="100%" y1="50%" y2="50%" />
        <XAxis ticks={xTicks} current={{ at: p, text: shownP(p), of: 'p' }} />
        <line class="guide of-p" x1={pc(p)} x2={pc(p)} y1={up(level(value))} y2="100%" />
        {m.before && (
          <>
            <line
              class="guide"
              x1={pc(p)}
              x2={pc(p)}
              y1={up(level(m.values[m.before]))}
              y2={up(level(value))}
            />
            <Curve class="curve before" points={curves.get(m.before) ?? []} />
            <text
              class="plot-label halo of-before"
              x={givesWay ? '60%' : '97%'}
              y={up(level(m.before === 'log' ? 0 : givesWay ? 2.2 : 1))}
              dy={m.before === 'log' ? (givesWay ? 30 : 20) : givesWay ? -4 : -10}
              text-anchor="end"
            >
              {symbol(m.before, base)}
            </text>
            <svg x={pc(p)} y={up(level(m.values[m.before]))} overflow="visible">
              <circle class="before-dot" r="4.5" />
            </svg>
          </>
        )}
        <Curve
          class={stage === 'negative-log' ? 'curve of-h cased' : 'curve'}
          points={curves.get(stage) ?? []}
        />
        <text
          class={`plot-label halo now${stage === 'negative-log' ? ' of-h' : ''}`}
          x={beside ? pc(p) : '100%'}
          y={up(level(value))}
          dx={beside ? 24 : 0}
          dy={stage === 'log' ? (value < -6 ? -14 : beside ? 22 : 30) : beside ? -12 : -20}
          text-anchor={beside ? 'start' : 'end'}
        >
          {`${symbol(stage, base)} = ${formatNumber(value, 3)}`}
          {beyond && Number.isFinite(value) ? (value > 0 ? ' ↑' : ' ↓') : ''}
        </text>
        <Handle x={along} y={level(value)} label={t.labels.p} says={t.probability(p)} />
      </Plot>
    ),
    tells: (
      <>
        <ul class="ends">
          {(['certain', 'impossible'] as const).map((end) => (
            <li key={end}>
              <span class="ends-mark" role="img" aria-label={ends[end].good ? t.good : t.bad}>
                {ends[end].good ? '✓' : '✗'}
              </span>
              <span class="ends-where">{end === 'certain' ? 'p = 1' : 'p → 0'}</span>
              <Still room={stages.map((s) => t.ends[s][end].text)}>{ends[end].text}</Still>
            </li>
          ))}
        </ul>
        <Coins
          whole={m.wholeTosses}
          part={m.partOfToss}
          head={t.head}
          says={t.note(p) ?? t.tosses(m)}
          room={room.map((q) => t.note(q) ?? t.tosses(derive({ p: q, base, stage })))}
        />
      </>
    ),
    primary: (
      <>
        <Choice
          param={params.stage}
          label={t.labels.stage}
          options={stages.map((s) => ({
            value: s,
            label: (
              <span class="stage">
                {t.steps[s]} <b>{symbol(s, base)}</b>
              </span>
            ),
          }))}
        />
        <Slider
          param={params.p}
          of="p"
          label={
            <>
              {t.labels.p} <i class="c-p">p</i>
            </>
          }
          says={t.probability}
          track={halvings}
        />
      </>
    ),
    rest: (
      <>
        {!params.p.locked && (
          <ButtonRow label={t.change}>
            <button
              type="button"
              class="button"
              disabled={p === 0}
              onClick={() => params.p.set(p / 2)}
            >
              {t.halve}
            </button>
            <button
              type="button"
              class="button"
              disabled={p === 0 || p > 0.5}
              onClick={() => params.p.set(2 * p)}
            >
              {t.double}
            </button>
          </ButtonRow>
        )}
        <Presets
          figure={scene}
          label={t.presets}
          columns={2}
          presets={Object.entries(everyday).map(([name, count]) => {
            const of = derive({ p: 1 / count, base, stage });
            return {
              label: (
                <span class="event">
                  {t.events[name as keyof typeof everyday]}
                  <small>
                    {oneIn(count)} → {withUnit(formatNumber(of.information), of.unit, lang)}
                  </small>
                </span>
              ),
              values: { p: of.p },
            };
          })}
        />
        <LogBaseChoice param={params.base} label={t.labels.base} />
      </>
    ),
    main: (
      <Readout
        main
        of="h"
        result={results.information}
        label={
          <>
            {t.information} <i>I(x)</i>
          </>
        }
      />
    ),
    table: (
      <ValueTable
        heads={[t.table.stage, t.table.now(shownP(p)), t.table.certain, t.table.impossible]}
        rows={[
          ...stages.map((s) => [
            symbol(s, base),
            formatNumber(m.values[s], 3, s !== 'inverse'),
            formatNumber(derive({ p: 1, base, stage: s }).values[s]),
            formatNumber(derive({ p: 0, base, stage: s }).values[s]),
          ]),
          [t.table.tosses, m.tosses, '0', '∞'],
        ]}
      />
    ),
  };
});

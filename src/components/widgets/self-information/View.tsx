import { useMemo } from 'preact/hooks';
import { formatNumber, unitWord, withUnit } from '../../../i18n/number.ts';
import { LogBaseChoice } from '../../families/inputs/LogBaseChoice.tsx';
import { drawn, type Scene } from '../../kit/figure/island.tsx';
import { Readout } from '../../kit/figure/Readout.tsx';
import { ValueTable } from '../../kit/figure/ValueTable.tsx';
import { Choice, Presets } from '../../kit/inputs/Choice.tsx';
import { Slider } from '../../kit/inputs/Slider.tsx';
import { useSettled } from '../../kit/motion/use-settled.ts';
import { AxisName, XAxis } from '../../kit/plot/Axis.tsx';
import { pc, up } from '../../kit/plot/box.ts';
import { Curve } from '../../kit/plot/Curve.tsx';
import { Handle, pressed } from '../../kit/plot/Handle.tsx';
import { Plot } from '../../kit/plot/Plot.tsx';
import { linear, ticksAt, within } from '../../kit/plot/scale.ts';
import { Still } from '../../kit/words/Still.tsx';
import { symbolsOf } from '../../kit/words/symbols.tsx';
import { shownP } from './digits.ts';
import { figure } from './figure.ts';
import { Halving } from './Halving.tsx';
import type { Words } from './ko.ts';
import { inLetters, Maths, MathsInDrawing } from './Maths.tsx';
import { curve, derive, edgeOf, everyday, isRare, stages } from './model.ts';
import { halvings } from './state.ts';

const probabilities = linear(0, 1);
const xTicks = ticksAt(probabilities, 0, 0.25, 0.5, 0.75, 1);

/** The round values on an axis that ends there. */
const stepsOf = (edge: number) =>
  ({
    8: [0, 2, 4, 6, 8],
    26: [0, 8, 16, 24],
    6: [0, 2, 4, 6],
    18: [0, 6, 12, 18],
    3: [0, 1, 2, 3],
  })[edge] ?? [];

/** Where what is said of coins is longest. */
const room = [0, 0.999, 1, 1e-5] as const;

export const selfInformation = drawn(figure, (scene: Scene<typeof figure, Words>) => {
  const { t, m, lang, params, results } = scene;
  const { p, base, stage } = m;
  const rare = useSettled(isRare(p)) && stage !== 'inverse';
  const edge = edgeOf(stage, base, rare);
  const sign = stage === 'log' ? -1 : 1;
  const heights = sign < 0 ? linear(-edge, 0) : linear(0, edge);
  const level = (value: number): number => within(heights, value);
  const points = useMemo(
    () => curve(stage, base, edge).map(([x, y]) => [x, level(y)] as [number, number]),
    [stage, base, edge],
  );
  const along = { param: params.p, scale: probabilities };
  const value = m.values[stage];
  const beyond = Math.abs(value) > edge;
  const ends = t.ends[stage];
  // The label of the value stands beside the handle, or before it at the end of the chart, off the curve both times.
  const beside = p < 0.45;

  return {
    picture: (
      <Plot
        label={t.chart(m)}
        movable
        y={
          <span class={stage === 'negative-log' ? 'c-h' : undefined}>
            <Maths stage={stage} base={base} />
            {stage === 'inverse' ? '' : `, ${unitWord(m.unit, lang)}`}
          </span>
        }
        x={<AxisName of="p" symbol="p" text={t.x} />}
        onPress={pressed(along)}
      >
        {stepsOf(edge).map((tick) => {
          const at = level(sign * tick);
          return (
            <g key={tick}>
              {at > 0 && <line class="grid-line" x1="0%" x2="100%" y1={up(at)} y2={up(at)} />}
              <text class="tick-text" x="0%" dx="-29" y={up(at)} dy="4.5" text-anchor="end">
                {formatNumber(sign * tick)}
              </text>
            </g>
          );
        })}
        {sign < 0 && <line class="zero" x1="0%" x2="100%" y1="0%" y2="0%" />}
        <XAxis ticks={xTicks} current={{ at: p, text: shownP(p), of: 'p' }} />
        <line class="guide of-p" x1={pc(p)} x2={pc(p)} y1={up(level(value))} y2="100%" />
        <Curve class={stage === 'negative-log' ? 'curve of-h cased' : 'curve'} points={points} />
        <Halving m={m} edge={edge} level={level} many={rare} head={t.head} />
        <text
          class={`plot-label halo now-label${stage === 'negative-log' ? ' of-h' : ''}`}
          x={beside ? pc(p) : '100%'}
          y={up(level(value))}
          dx={beside ? 24 : 0}
          dy={sign < 0 ? (level(value) < 0.2 ? -14 : 26) : beside ? -12 : -20}
          text-anchor={beside ? 'start' : 'end'}
        >
          <MathsInDrawing stage={stage} base={base} />
          {` = ${formatNumber(value, 3)}`}
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
                {ends[end].good ? '✓' : '×'}
              </span>
              <span class="ends-where">
                <i>p</i> {end === 'certain' ? '= 1' : '→ 0'}
              </span>
              <Still room={stages.map((s) => t.ends[s][end].text)}>{ends[end].text}</Still>
            </li>
          ))}
        </ul>
        <p class="coins-say">
          <Still room={room.map((q) => t.note(q) ?? t.tosses(derive({ p: q, base, stage })))}>
            {t.note(p) ?? t.tosses(m)}
          </Still>
        </p>
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
                {t.steps[s]} <Maths stage={s} base={base} />
              </span>
            ),
          }))}
        />
        <div class="halving">
          <Slider
            param={params.p}
            of="p"
            label={t.labels.p}
            symbol="p"
            says={t.probability}
            track={halvings}
          />
          {!params.p.locked && (
            <span class="buttons">
              <button
                type="button"
                class="button primary"
                disabled={p === 0}
                onClick={() => params.p.set(p / 2)}
              >
                ÷2 <span class="sr">{t.halve}</span>
              </button>
              <button
                type="button"
                class="button"
                disabled={p === 0 || p > 0.5}
                onClick={() => params.p.set(2 * p)}
              >
                ×2 <span class="sr">{t.double}</span>
              </button>
            </span>
          )}
        </div>
      </>
    ),
    rest: (
      <details class="fold-narrow">
        <summary>{t.fold}</summary>
        <Presets
          figure={scene}
          presets={Object.entries(everyday).map(([name, count]) => {
            const of = derive({ p: 1 / count, base, stage });
            return {
              label: (
                <span class="event">
                  {t.events[name as keyof typeof everyday]}
                  <small>
                    1/{formatNumber(count)} →{' '}
                    <span>{withUnit(formatNumber(of.information), of.unit, lang)}</span>
                  </small>
                </span>
              ),
              values: { p: of.p },
            };
          })}
        />
        <LogBaseChoice param={params.base} label={t.labels.base} />
      </details>
    ),
    main: <Readout main of="h" result={results.information} label={t.information} symbol="I(x)" />,
    table: (
      <ValueTable
        heads={[t.table.stage, t.table.now(shownP(p)), t.table.certain, t.table.impossible]}
        rows={[
          ...stages.map((s) => [
            symbolsOf(inLetters(s, base)),
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

import { formatNumber } from '../../../i18n/number.ts';
import { NumberCell, NumberCells } from '../../families/inputs/NumberCell.tsx';
import { drawn, type Scene } from '../../kit/figure/island.tsx';
import { ValueTable } from '../../kit/figure/ValueTable.tsx';
import { Choice, Presets } from '../../kit/inputs/Choice.tsx';
import { Slider } from '../../kit/inputs/Slider.tsx';
import { XAxis } from '../../kit/plot/Axis.tsx';
import { pc, up } from '../../kit/plot/box.ts';
import { Handle, pressed } from '../../kit/plot/Handle.tsx';
import { Plot } from '../../kit/plot/Plot.tsx';
import { within } from '../../kit/plot/scale.ts';
import type { Result } from '../../kit/state/results.ts';
import { Still } from '../../kit/words/Still.tsx';
import type { Loss } from './descent.ts';
import { gradientText, lossText, predictionText } from './digits.ts';
import { figure } from './figure.ts';
import type { Words } from './ko.ts';
import { Lane } from './Lane.tsx';
import { lanes, logits, xTicks } from './layout.ts';
import { derive } from './model.ts';
import { Now } from './Now.tsx';
import { Race } from './Race.tsx';
import { powers } from './state.ts';
import { useRace } from './use-race.ts';

const starts = [-4, -6, -8];
/** One state for each sentence that may be said. */
const kinds = (
  [
    [-8, 1],
    [-8, 0.01],
    [0, 1],
    [4, 1],
  ] as const
).map(([logit, rate]) => derive({ label: '1', logit, 'learning-rate': rate }));

export const lossCurves = drawn(figure, (scene: Scene<typeof figure, Words>) => {
  const { t, m, params, results, ready } = scene;
  const race = useRace(m);
  const { started } = race;
  const along = { param: params.logit, scale: logits };
  const x = within(logits, m.logit);
  const bySide = m.label === 1 ? 'right' : 'left';

  /** The number of steps: where nobody has seen it yet, it stands in the table only. */
  const steps = (loss: Loss, name: string, result: Result) => {
    const { arrives, steps } = m[loss];
    const { done, count } = race[loss];
    const over = done && !arrives ? t.more : undefined;
    return (
      <Now
        result={result}
        name={`${name}: ${t.table.steps}`}
        own={done}
        text={over?.text ?? formatNumber(done ? steps : count)}
        word={over?.word ?? t.stepWord(done ? steps : count)}
      />
    );
  };
  const totalOf = (loss: Loss, result: Result) => {
    const text = m[loss].arrives ? formatNumber(m[loss].steps) : t.more.text;
    return race[loss].done ? text : <Now result={result} own text={text} />;
  };

  const score = (loss: Loss, name: string, count: Result, cost: Result) => (
    <span class={`score ${bySide}`} style={{ top: pc(lanes[loss].top) }}>
      <span class={`score-steps${race[loss].done && !m[loss].arrives ? ' over' : ''}`}>
        {steps(loss, name, count)}
      </span>
      <span class="score-loss">
        <Now result={cost} name={name} own={!started} text={lossText(race[loss].loss)} />
      </span>
    </span>
  );
  const gradient = (loss: Loss, name: string, result: Result) => (
    <div class="readout main of-loss">
      <span class="readout-label">
        <svg class="key" width="14" height="14" viewBox="-8 -8 16 16" aria-hidden="true">
          <circle class={`ball ${loss}`} r="6.5" />
        </svg>{' '}
        {name}
      </span>
      <Now result={result} name={name} own={!started} text={gradientText(race[loss].gradient)} />
    </div>
  );
  /** What has left the picture with the race stands in the table. */
  const kept = (result: Result, text: string) =>
    started ? <Now result={result} own text={text} /> : text;

  return {
    wide: 'controls-beside',
    picture: (
      <Plot
        label={t.chart(m)}
        movable
        x={
          <>
            {t.x} <i>z</i>, <span class="c-q">{t.prediction}</span> <i class="c-q hat">ŷ</i>{' '}
            <span class="c-q">{predictionText(m.prediction)}</span>
          </>
        }
        onPress={pressed(along)}
        marks={
          <>
            {score('bce', t.bce, results['bce-steps'], results.bce)}
            {score(
              'squaredError',
              t.squaredError,
              results['squared-error-steps'],
              results['squared-error'],
            )}
          </>
        }
      >
        <line class="guide of-q" x1={pc(x)} x2={pc(x)} y1="0%" y2="100%" />
        <Lane loss="bce" m={m} runner={race.bce} title={`${t.bce}, ${t.inNats}`} />
        <Lane loss="squaredError" m={m} runner={race.squaredError} title={t.squaredError} />
        <text
          class="plot-label goal-name"
          x={pc(m.label === 1 ? 1 : 0)}
          y={up(1)}
          dy="-9"
          text-anchor={m.label === 1 ? 'end' : 'start'}
        >
          {t.goal}: <tspan class="symbol">ŷ</tspan> {m.label === 1 ? '> 0.9' : '< 0.1'}
        </text>
        <XAxis ticks={xTicks} current={{ at: x, text: formatNumber(m.logit, 2), of: 'q' }} />
        <Handle x={along} y={0} label={t.labels.logit} says={t.logitSays(m.logit)} />
      </Plot>
    ),
    main: (
      <div class="gradients">
        {gradient('bce', t.bceGradient, results['bce-gradient'])}
        {gradient('squaredError', t.squaredErrorGradient, results['squared-error-gradient'])}
      </div>
    ),
    primary: (
      <div class="first-row">
        {!scene.still && <Race t={t} m={m} race={race} ready={ready} />}
        <NumberCells>
          <NumberCell param={params.logit} label={t.labels.logit} symbol="z" />
        </NumberCells>
      </div>
    ),
    tells: (
      <p>
        <Still room={[...kinds.map(t.rest), ...kinds.map(t.why)]}>
          {race.over ? t.why(m) : t.rest(m)}
        </Still>
      </p>
    ),
    rest: (
      <>
        <Slider
          param={params['learning-rate']}
          track={powers}
          label={t.labels['learning-rate']}
          symbol="η"
          says={t.rateSays}
        />
        <Choice
          param={params.label}
          label={
            <>
              {t.labels.label} <i class="c-p">y</i>
            </>
          }
          options={(['1', '0'] as const).map((value) => ({ value, label: value }))}
        />
        <Presets
          figure={scene}
          columns={3}
          presets={starts.map((logit) => ({
            label: (
              <span class="start">
                <i>z</i> = {formatNumber(logit)}
              </span>
            ),
            values: { label: '1' as const, logit, 'learning-rate': 1 },
          }))}
        />
      </>
    ),
    says: race.over ? `${t.result(m)} ${t.why(m)}` : t.says(m),
    table: (
      <ValueTable
        heads={[t.table.value, t.bce, t.squaredError]}
        rows={[
          [
            t.table.loss,
            kept(results.bce, lossText(m.bce.loss)),
            kept(results['squared-error'], lossText(m.squaredError.loss)),
          ],
          [
            t.table.gradient,
            kept(results['bce-gradient'], gradientText(m.bce.gradient)),
            kept(results['squared-error-gradient'], gradientText(m.squaredError.gradient)),
          ],
          [
            t.table.steps,
            totalOf('bce', results['bce-steps']),
            totalOf('squaredError', results['squared-error-steps']),
          ],
        ]}
      />
    ),
  };
});

import type { ComponentChildren } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import { recordedRuns } from '../../../formula/recorded-runs.ts';
import { formatNumber } from '../../../i18n/number.ts';
import { drawn, type Scene } from '../../kit/figure/island.tsx';
import { Named } from '../../kit/figure/Named.tsx';
import { Output, Readout } from '../../kit/figure/Readout.tsx';
import { ValueTable } from '../../kit/figure/ValueTable.tsx';
import { ButtonRow } from '../../kit/inputs/ButtonRow.tsx';
import { Choice } from '../../kit/inputs/Choice.tsx';
import type { Quantity } from '../../kit/plot/colour.ts';
import type { Result } from '../../kit/state/results.ts';
import { Still } from '../../kit/words/Still.tsx';
import { Curves } from './Curves.tsx';
import type { Epoch } from './curves.ts';
import { figure } from './figure.ts';
import { Gallery } from './Gallery.tsx';
import type { Words } from './ko.ts';
import { Settings } from './Settings.tsx';
import { untrained } from './untrained.ts';
import { useLab } from './use-lab.ts';

const all = 360;

/** The recorded run, which only the server draws: a page with scripts makes its own. */
function recordedRun(): readonly Epoch[] {
  const run = recordedRuns['cross-entropy'];
  const column = (name: keyof typeof run, i: number) => run[name][i] as number;
  return run.accuracy.map((accuracy, i) => ({
    accuracy,
    trainLoss: column('trainLoss', i),
    testLoss: column('testLoss', i),
    rightEntropy: column('rightEntropy', i),
    wrongEntropy: column('wrongEntropy', i),
  }));
}

/** A result that a run has; before it the place is kept. */
function Later({
  result,
  label,
  of,
}: {
  result: Result | undefined;
  label: string;
  of?: Quantity;
}) {
  return result ? (
    <Readout result={result} label={label} {...(of ? { of } : {})} />
  ) : (
    <div class={`readout later${of ? ` of-${of}` : ''}`}>
      <span class="readout-label">{label}</span>
      <span class="n" aria-hidden="true">
        {'\u00a0'}
      </span>
    </div>
  );
}

export const trainingLab = drawn(figure, (scene: Scene<typeof figure, Words>) => {
  const { t, m, params, results, ready } = scene;
  const { started, state, status, withLab } = useLab(m);
  const { report, points: reached = [], kept } = state ?? {};
  // Before a run the net has not moved: what is known of it is shown.
  const start = report ? undefined : untrained(m.settings);
  const net = report ?? start;
  const points = start ? [start] : reached;
  const calibrationError =
    state?.calibration?.error ?? (m.temperature === 1 ? start?.calibrationError : undefined);
  const recorded = import.meta.env.SSR ? recordedRun() : undefined;
  const right = net && Math.round(net.accuracy * all);
  const isRunning = status === 'running';
  const comparable = kept !== undefined && kept.settings.loss === m.settings.loss;

  // An epoch changes none of these.
  const settings = useMemo(
    () => <Settings params={params} t={t} set={(hidden) => scene.set({ hidden })} />,
    [params],
  );
  // Nobody reads a table while it grows.
  const tabled = useRef(points);
  if (!isRunning) tabled.current = points;

  const act = (children: ComponentChildren, run: () => void, more = {}) => (
    <button type="button" class="button" disabled={!ready} onClick={run} {...more}>
      {children}
    </button>
  );
  const press = {
    rest: t.start,
    loading: t.loading,
    running: t.pause,
    paused: report && report.epoch > 0 ? t.goOn : t.start,
    done: t.again,
    diverged: t.again,
    failed: t.start,
  }[status];

  const { divergence } = report ?? {};
  const told =
    status === 'failed'
      ? t.failed
      : divergence
        ? t.diverged(divergence.step, divergence.cause)
        : kept &&
          t.keptIs(
            t.losses[kept.settings.loss],
            kept.settings.rate,
            kept.settings.hidden,
            kept.points.length - 1,
            kept.points.at(-1)?.accuracy ?? 0,
          );

  return {
    picture: (
      <div class="lab">
        <Gallery
          t={t}
          label={
            right === undefined ? t.galleryBefore(all) : t.gallery(report?.epoch ?? 0, right, all)
          }
          right={right}
          all={all}
        >
          {started && state?.report && <started.MovingDigits state={state} />}
        </Gallery>
        <Curves
          m={m}
          t={t}
          points={points}
          kept={kept?.points}
          comparable={comparable}
          recorded={recorded}
        />
        <p class="recorded">{t.record}</p>
      </div>
    ),
    main: (
      <div class="lab-result">
        {net ? (
          <Readout
            main
            label={t.accuracy}
            result={results['test-accuracy'](net.accuracy)}
            text={`${formatNumber(100 * net.accuracy, 1, true)}%`}
          />
        ) : (
          <div class="readout main">
            <span class="readout-label">{t.accuracy}</span>
            <span class="not-yet">{t.notYet}</span>
          </div>
        )}
        <Readout
          label={t.epoch}
          result={results.epoch(report?.epoch ?? 0)}
          digits={0}
          word={t.of(m.epochs)}
        />
      </div>
    ),
    primary: (
      <div class="lab-buttons">
        <button
          type="button"
          class="button primary"
          data-action="play"
          disabled={!ready || status === 'loading'}
          onClick={() => withLab((lab) => (isRunning ? lab.pause() : lab.start()))}
        >
          <Still room={[t.start, t.loading, t.pause, t.goOn, t.again]}>{press}</Still>
        </button>
        {act(t.step, () => withLab((lab) => lab.step()))}
        {act(t.back, () => started?.lab.restart())}
      </div>
    ),
    tells: (
      <>
        <p>
          {t.stepsAre[0]}
          <Named name={t.parameters}>
            <Output result={results.parameters} digits={0} word={t.pieces} />
          </Named>
          {t.stepsAre[1]}
          <Named name={t.steps}>
            <Output result={results.steps} digits={0} word={t.times(m.steps)} />
          </Named>
          {t.stepsAre[2]}
        </p>
        {told && (
          <p role={status === 'failed' ? 'alert' : undefined}>
            {told}
            {status === 'failed' && (
              // The page has a script that loads it again where such a button is pressed.
              <>
                {' '}
                <button type="button" class="again">
                  {t.reload}
                </button>
              </>
            )}
          </p>
        )}
      </>
    ),
    readouts: (
      <>
        <Later label={t.testLoss} of="loss" result={net && results['test-loss'](net.testLoss)} />
        <Later label={t.trainLoss} of="loss" result={net && results['train-loss'](net.trainLoss)} />
        <Later
          label={t.meanEntropy}
          of="h"
          result={net && results['mean-entropy'](net.meanEntropy)}
        />
        <Later
          label={t.calibrationError}
          result={
            calibrationError === undefined
              ? undefined
              : results['calibration-error'](calibrationError)
          }
        />
      </>
    ),
    rest: (
      <>
        <Choice
          param={params.loss}
          label={t.labels.loss}
          options={params.loss.field.options.map((value) => ({ value, label: t.losses[value] }))}
        />
        <ButtonRow label={t.compare}>
          {act(t.keep, () => started?.lab.keep(), {
            disabled: !ready || !report || report.epoch === 0,
          })}
          {act(t.drop, () => started?.lab.drop(), { disabled: !ready || !kept })}
        </ButtonRow>
        <details class="fold-narrow">
          <summary>{t.folded}</summary>
          {settings}
          <p class="lab-note">{t.source}</p>
        </details>
      </>
    ),
    wide: 'rest-across',
    more: started && state?.report && <started.More t={t} lab={started.lab} state={state} />,
    says: isRunning
      ? t.running
      : status === 'failed'
        ? t.failed
        : report
          ? `${report.divergence ? `${t.diverged(report.divergence.step, report.divergence.cause)} ` : ''}${t.told(report.epoch, report.accuracy, report.meanEntropy)}`
          : t.says(m),
    table: <Table t={t} m={m} points={tabled.current} recorded={recorded} />,
  };
});

interface TableProps {
  t: Words;
  m: Scene<typeof figure, Words>['m'];
  points: readonly Epoch[];
  recorded: readonly Epoch[] | undefined;
}

/** Every epoch of the run; on pages without scripts, of the recorded one. */
function Table({ t, m, points, recorded }: TableProps) {
  const lossHead = (name: string) =>
    `${name}${m.settings.loss === 'cross-entropy' ? ` (${t.nats})` : ''}`;
  const rowsOf = (epochs: readonly Epoch[]) =>
    epochs.map((e, i) => [
      i,
      ...[e.trainLoss, e.testLoss, e.accuracy, e.rightEntropy, e.wrongEntropy].map((value) =>
        value === undefined ? '–' : formatNumber(value, 4, true),
      ),
    ]);
  const heads = [
    t.table.epoch,
    lossHead(t.trainLoss),
    lossHead(t.testLoss),
    t.table.accuracy,
    t.table.right,
    t.table.wrong,
  ];
  return (
    <>
      {points.length === 0 ? (
        <ValueTable heads={[t.table.epoch, t.steps]} rows={[[0, formatNumber(0)]]} />
      ) : (
        <ValueTable scrolls={t.table.scrolls} heads={heads} rows={rowsOf(points)} />
      )}
      {recorded && (
        <div class="recorded">
          <p>{t.table.record}</p>
          <ValueTable heads={heads} rows={rowsOf(recorded)} />
        </div>
      )}
    </>
  );
}

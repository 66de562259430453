import { useMemo } from 'preact/hooks';
import { formatNumber } from '../../../i18n/number.ts';
import { barCentre, barWidth } from '../../kit/bar-places.ts';
import { Choice, Presets } from '../../kit/Choice.tsx';
import { FigureBody } from '../../kit/FigureBody.tsx';
import { NumberInput } from '../../kit/NumberInput.tsx';
import { Plot, pc, up, YGrid } from '../../kit/Plot.tsx';
import { Output, Readout } from '../../kit/Readout.tsx';
import { Slider } from '../../kit/Slider.tsx';
import { Marks, StillBars } from '../../kit/StillBars.tsx';
import { useFigure } from '../../kit/use-figure.ts';
import { ValueTable } from '../../kit/ValueTable.tsx';
import type { ViewProps } from '../../kit/view-props.ts';
import { slots } from './formula.ts';
import { labelAbove, labelBeside, type Spot, scaleFor, sumTicks } from './layout.ts';
import { derive, type Model } from './model.ts';
import { state } from './state.ts';
import { strings } from './strings.ts';

type Words = (typeof strings)['ko'];

const faces = ['1', '2', '3', '4', '5', '6'] as const;
const lecture = [2, 4].flatMap((dice) => [
  { dice, face: 'none' },
  { dice, face: '6', probability: 0.5 },
  { dice, face: '6', probability: 0.8 },
]);

/** The share of the box that the labels take, where it is at its narrowest; on a narrow page they are shorter. */
const labelWidths = {
  wide: { exact: 0.24, observed: 0.29 },
  narrow: { exact: 0.34, observed: 0.25 },
};

export default function DiceEntropy(view: ViewProps) {
  const figure = useFigure(view.id, view.lang, state);
  const { lang } = view;
  const t = strings[lang];
  const { values } = figure;
  const m = useMemo(() => derive(values), [values]);
  const fair = m.face === 0;
  const limit = t.limit(m);
  const setThrows = (throws: number) => figure.set({ throws });
  const throwsLocked = figure.locked('throws');
  const seedLocked = figure.locked('seed');

  return (
    <FigureBody
      figure={figure}
      view={view}
      labels={t.labels}
      slots={slots(m)}
      spoken={t.spoken(m)}
      says={t.says(m)}
      picture={
        <Plot
          kind="bars"
          label={t.chart(m)}
          y={
            <>
              <i class="c-p">p</i>
              <span class="c-p">
                (<i>s</i>) {t.y}
              </span>
            </>
          }
          x={
            <>
              <i>s</i> {t.x}
            </>
          }
        >
          <Chart m={m} t={t} />
        </Plot>
      }
      controls={
        <>
          <Presets
            figure={figure}
            label={t.presets}
            columns={3}
            presets={lecture.map((setting) => {
              const [dice, rest] = t.preset(setting.dice, setting.probability);
              return {
                label: (
                  <span>
                    <b>{dice}</b> {rest}
                  </span>
                ),
                values: setting,
              };
            })}
          />
          <Slider
            figure={figure}
            name="dice"
            label={t.labels.dice}
            says={t.dice}
            {...(t.diceUnit ? { unit: t.diceUnit } : {})}
          />
          <Choice
            figure={figure}
            name="face"
            label={t.labels.face}
            options={[
              { value: 'none', label: t.none },
              ...faces.map((face) => ({ value: face, label: face })),
            ]}
          />
          <fieldset class="unused" disabled={fair}>
            <legend class="sr">{t.labels.probability}</legend>
            <Slider
              figure={figure}
              name="probability"
              of="p"
              label={
                <>
                  {t.probabilityOf(m.face)} {fair && <small>{t.unused}</small>}
                </>
              }
              says={t.probability(m)}
            />
          </fieldset>
          {!(throwsLocked && seedLocked) && (
            <div class="row row-choice" role="group" aria-labelledby={`${view.id}-throws`}>
              <span class="row-label" id={`${view.id}-throws`}>
                {t.labels.throws}
              </span>
              <span class="buttons">
                {!throwsLocked && (
                  <span class="cell">
                    <NumberInput figure={figure} name="throws" labelledBy={`${view.id}-throws`} />
                    {t.times}
                  </span>
                )}
                {!seedLocked && (
                  <span class="cell">
                    <span id={`${view.id}-seed`}>{t.labels.seed}</span>
                    <NumberInput figure={figure} name="seed" labelledBy={`${view.id}-seed`} />
                  </span>
                )}
                {values.throws === 0 && !throwsLocked ? (
                  <button type="button" class="button" onClick={() => setThrows(100)}>
                    {t.throwFirst}
                  </button>
                ) : (
                  !seedLocked && (
                    <button
                      type="button"
                      class="button"
                      onClick={() => figure.set({ seed: (values.seed + 1) % 2 ** 32 })}
                    >
                      {t.throwAgain}
                    </button>
                  )
                )}
                {!throwsLocked && (
                  <button
                    type="button"
                    class="button"
                    disabled={values.throws === 0 || values.throws >= state.fields.throws.max}
                    onClick={() => setThrows(Math.min(state.fields.throws.max, values.throws * 10))}
                  >
                    {t.throwMore}
                  </button>
                )}
              </span>
            </div>
          )}
        </>
      }
      readouts={
        <>
          <Readout
            main
            of="h"
            label={
              <>
                {t.entropy} <i>H(S)</i>
              </>
            }
            quantity="entropy"
            value={m.entropy}
            unit="bits"
            lang={lang}
          />
          <Readout label={t.mean} quantity="mean" value={m.mean} digits={2} lang={lang} />
          {m.empiricalEntropy !== undefined && (
            <Readout
              label={t.empirical}
              quantity="empirical-entropy"
              value={m.empiricalEntropy}
              unit="bits"
              lang={lang}
              note={m.entropy > 0 ? t.bias : undefined}
            />
          )}
          <p class="readouts-note">{limit}</p>
        </>
      }
      table={<Table m={m} t={t} lang={lang} />}
    />
  );
}

/** Exact bars, the throws as lines across them, and the mean below. */
function Chart({ m, t }: { m: Model; t: Words }) {
  const n = m.p.length;
  const { top, ticks } = scaleFor(Math.max(...m.p, ...(m.observed ?? [])));
  const bars = m.p.map((p) => p / top);
  const marks = m.observed?.map((share) => share / top);
  const drawn = { bars, marks };
  const peak = bars.indexOf(Math.max(...bars));
  const mean = (m.mean - m.dice + 0.5) / n;
  // A line reaches a little over its bar while there is room between the bars.
  const reach = Math.min(1, barWidth(n) * n * 1.25) / n / 2;

  return (
    <>
      <YGrid ticks={ticks.map((at) => ({ at: at / top, text: String(at) }))} />
      <StillBars heights={bars} />
      {marks && (
        <g class={n > 40 ? 'dense' : undefined}>
          <Marks heights={marks} reach={reach} />
        </g>
      )}
      <g class="axis">
        <line class="axis-line" x1="0%" x2="100%" y1="100%" y2="100%" />
        {sumTicks(m.sums).map(({ index, minor }, i) => (
          <text
            key={i}
            class={`tick-text${minor ? ' minor' : ''}`}
            x={pc(barCentre(index, n))}
            y="100%"
            dy="20"
            text-anchor="middle"
          >
            {m.sums[index]}
          </text>
        ))}
      </g>
      <svg x={pc(mean)} y="100%" overflow="visible">
        <path class="mean-mark" d="M0 30 L5.5 40 H-5.5 Z" />
        <text
          class="plot-label"
          x={mean < 0.5 ? 11 : -11}
          y="40"
          text-anchor={mean < 0.5 ? 'start' : 'end'}
        >
          {t.meanAt(m.mean)}
        </text>
      </svg>
      {(['wide', 'narrow'] as const).map((size) => {
        const width = labelWidths[size];
        const exact = labelAbove(drawn, peak, width.exact);
        const p = m.p[peak] as number;
        const beside = marks && labelBeside({ bars, marks }, width.observed, exact);
        return (
          <g key={size} class={`on-${size}`}>
            <text
              class="plot-label halo exact-label of-p"
              x={pc(exact.x)}
              y={up(exact.foot)}
              dy="-8"
              text-anchor={exact.anchor}
            >
              {size === 'wide' ? t.exact(p) : t.exactShort(p)}
            </text>
            {beside && (
              <Leader spot={beside} to={marks[beside.index] as number} count={n}>
                {size === 'wide' ? t.observed(m.throws) : t.observedShort}
              </Leader>
            )}
          </g>
        );
      })}
    </>
  );
}

/** A label with a line to the mark that it names. */
function Leader(p: { spot: Spot; to: number; count: number; children: string }) {
  const { spot, to } = p;
  const end = spot.anchor === 'start' ? (spot.index + 1) / p.count : spot.index / p.count;
  return (
    <>
      {spot.side ? (
        <line class="leader" x1={pc(spot.x)} x2={pc(end)} y1={up(spot.foot + 0.08)} y2={up(to)} />
      ) : (
        <line class="leader" x1={pc(spot.x)} x2={pc(spot.x)} y1={up(spot.foot)} y2={up(to)} />
      )}
      <text
        class="plot-label halo"
        x={pc(spot.x)}
        y={up(spot.foot)}
        dy="-8"
        text-anchor={spot.anchor}
      >
        {p.children}
      </text>
    </>
  );
}

function Table({ m, t, lang }: { m: Model; t: Words; lang: ViewProps['lang'] }) {
  const fixed = (x: number | undefined) => formatNumber(x as number, 4, true);
  const { counts, observed } = m;
  return (
    <ValueTable
      scrolls={t.title}
      heads={[
        t.table.sum,
        t.table.p,
        t.table.part,
        ...(counts ? [t.table.count, t.table.share] : []),
      ]}
      rows={[
        ...m.p.map((p, i) => [
          m.sums[i],
          <Output key={i} quantity="p" value={p} lang={lang} digits={4} />,
          fixed(m.parts[i]),
          ...(counts && observed ? [formatNumber(counts[i] as number), fixed(observed[i])] : []),
        ]),
        [t.table.total, '1', fixed(m.entropy), ...(counts ? [formatNumber(m.throws), '1'] : [])],
      ]}
    />
  );
}

import { formatNumber, formatProbability } from '../../../i18n/number.ts';
import { ClassChoice } from '../../families/inputs/ClassChoice.tsx';
import { drawn, type Scene } from '../../kit/figure/island.tsx';
import { Named } from '../../kit/figure/Named.tsx';
import { Output, Readout } from '../../kit/figure/Readout.tsx';
import { ValueTable } from '../../kit/figure/ValueTable.tsx';
import { ButtonRow } from '../../kit/inputs/ButtonRow.tsx';
import { Presets } from '../../kit/inputs/Choice.tsx';
import { CountRow } from '../../kit/inputs/CountRow.tsx';
import { NumberInput } from '../../kit/inputs/NumberInput.tsx';
import { Slider } from '../../kit/inputs/Slider.tsx';
import { Plot } from '../../kit/plot/Plot.tsx';
import { Still } from '../../kit/words/Still.tsx';
import { inFormula } from '../../kit/words/sum-of.ts';
import { tiny } from '../../kit/words/tiny.ts';
import { partsOf } from './digits.ts';
import { figure } from './figure.ts';
import type { Words } from './ko.ts';
import { Lanes, many } from './Lanes.tsx';
import { derive, stepped } from './model.ts';
import { Steps } from './Steps.tsx';

const presets = [
  { logits: [2, 1, 0.1], label: 1 },
  { logits: [0, 0, 0], label: 1 },
  { logits: [-2, 4, 0], label: 1 },
  { logits: [1000, -1000], label: 2 },
];
/** One state for each sentence that may be said. */
const kinds = [
  { logits: [2, 1, 0.1], label: 1, smoothing: 0 },
  { logits: [3.332, 0, 0], label: 1, smoothing: 0.1 },
].map(derive);

export const softmaxLoss = drawn(figure, (scene: Scene<typeof figure, Words>) => {
  const { t, m, params, results, values } = scene;
  const n = m.p.length;
  const digits = m.loss < 1000 ? 3 : 1;
  const step = (steps: number) =>
    scene.set({ logits: stepped(values.logits, values.label, values.smoothing, steps) });
  const count = (classes: number) =>
    scene.replace({
      logits: [...values.logits, 0].slice(0, classes),
      label: Math.min(values.label, classes),
    });

  return {
    picture: (
      <div class={`lanes${many(n) ? ' many' : ''}`} style={{ '--n': n }}>
        <fieldset class="lanes-left" disabled={!scene.ready}>
          <legend class="sr">{t.labels.logits}</legend>
          <div class="lanes-head">
            {t.class}, {t.logit} <i>z</i>
          </div>
          {params.logits.items.map((param, i) => (
            <div key={i} class={`lane${i === m.right ? ' right' : ''}`}>
              <span class="lane-name">
                {i + 1}
                {i === m.right && <span class="lane-right">{t.right}</span>}
              </span>
              {!param.locked && <NumberInput param={param} label={t.logitOf(i)} />}
            </div>
          ))}
          <div class="lane lane-sum">{t.chain}</div>
        </fieldset>
        <div class="lanes-plot">
          <div class="lanes-head">
            <span class="c-q">
              <i>p</i> {t.said}
            </span>{' '}
            <span class="c-p">
              <i>y</i> {t.wanted}
            </span>{' '}
            <span class="c-loss">→ {t.pull}</span>
          </div>
          <Plot kind="low" label={t.chart(m)} movable>
            <Lanes m={m} t={t} logits={params.logits} />
          </Plot>
        </div>
        <div class="lanes-end">
          <div class="lanes-head">
            <i class="c-q">p</i>
            <br />
            <span class="c-loss">
              <i>p</i> − <i>y</i>
            </span>
          </div>
          {results.p.map((p, i) => {
            const gradient = results.gradient[i];
            return (
              <div key={i} class="lane">
                <span class="c-q">
                  <Named name={`p(${i + 1})`}>
                    <Output result={p} {...tiny(p.value)} />
                  </Named>
                </span>
                <span class="c-loss">
                  {gradient && (
                    <Named name={`p(${i + 1}) − y(${i + 1})`}>
                      <Output result={gradient} {...tiny(gradient.value)} />
                    </Named>
                  )}
                </span>
              </div>
            );
          })}
          <div class="lane lane-sum">{t.zero}</div>
        </div>
      </div>
    ),
    main: (
      <Readout main of="loss" result={results.loss} digits={digits} label={t.loss} symbol="L" />
    ),
    primary: (
      <>
        {!params.logits.locked && (
          <ButtonRow label={t.descend}>
            <button type="button" class="button primary" onClick={() => step(1)}>
              {t.step}
            </button>
            <button type="button" class="button" onClick={() => step(10)}>
              {t.tenSteps}
            </button>
          </ButtonRow>
        )}
        <Slider
          param={params.smoothing}
          of="p"
          label={t.labels.smoothing}
          symbol="ε"
          says={t.smoothed}
        />
      </>
    ),
    readouts: (
      <p class="readouts-note">
        <Still room={kinds.map(t.note)}>{t.note(m)}</Still>
      </p>
    ),
    rest: (
      <>
        <Presets
          figure={scene}
          presets={presets.map((values, i) => ({ label: t.cases[i], values }))}
        />
        <ClassChoice t={t} param={params.label} count={values.logits.length} />
        {!scene.locked('logits', 'label') && (
          <CountRow label={t.count} t={t} count={n} min={2} max={8} to={count} />
        )}
      </>
    ),
    wide: 'rest-across',
    more: <Steps m={m} t={t} />,
    table: (
      <ValueTable
        heads={[t.class, t.table.logit, t.table.p, t.table.target, t.table.gradient, t.table.part]}
        rows={[
          ...m.p.map((p, i) => [
            i === m.right ? `${i + 1}\u00a0(${t.right})` : i + 1,
            formatNumber(m.logits[i] as number, 6),
            formatProbability(p, 4),
            formatProbability(m.target[i] as number, 4),
            formatNumber(m.gradient[i] as number, 4),
            inFormula(partsOf(m)[i] as number),
          ]),
          [t.sum, '', '1', '1', '0', inFormula(m.loss)],
        ]}
      />
    ),
  };
});

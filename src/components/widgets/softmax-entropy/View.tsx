import { formatNumber, formatProbability } from '../../../i18n/number.ts';
import { OutputBlocks } from '../../families/outputs/OutputBlocks.tsx';
import { OutputPlot } from '../../families/outputs/OutputPlot.tsx';
import { axisTop } from '../../kit/blocks/blocks.ts';
import { drawn, type Scene } from '../../kit/figure/island.tsx';
import { Readout } from '../../kit/figure/Readout.tsx';
import { ValueTable } from '../../kit/figure/ValueTable.tsx';
import { NumberInput } from '../../kit/inputs/NumberInput.tsx';
import { Still } from '../../kit/words/Still.tsx';
import { symbolsOf } from '../../kit/words/symbols.tsx';
import { tiny } from '../../kit/words/tiny.ts';
import { AllLogits, ClassCount, LogitFields } from './Fields.tsx';
import { figure } from './figure.ts';
import type { Words } from './ko.ts';
import { Logits } from './Logits.tsx';
import { panels, temperatureAt } from './layout.ts';
import { Samples } from './Samples.tsx';
import { Strip } from './Strip.tsx';
import { Temperature } from './Temperature.tsx';

export const softmaxEntropy = drawn(figure, (scene: Scene<typeof figure, Words>) => {
  const { id, t, m, params, results } = scene;
  const { logits, temperature } = params;
  // The longest that the sentence on the limit may become: all logits but one are equally large.
  const tied = { ...m, winners: m.p.slice(1).map((_, i) => i), coldEntropy: 1.585 };
  const replace = (next: readonly number[]) => scene.set({ logits: next });

  return {
    picture: (
      <OutputPlot
        label={t.chart(m)}
        information={t.information}
        marks={<Strip p={results.p} information={results.information} />}
        onPress={(x, y) => {
          if (y < panels.curve.top && !temperature.fixed) temperature.set(temperatureAt(x));
        }}
      >
        <OutputBlocks {...m} top={axisTop(m.p.length)} panels={panels} of="p" name="H" />
        <Logits m={m} t={t} param={logits} />
        <Temperature m={m} t={t} param={temperature} />
      </OutputPlot>
    ),
    main: (
      <Readout
        main
        of="h"
        result={results.entropy}
        {...tiny(m.entropy)}
        label={t.entropy}
        symbol="H"
      />
    ),
    primary: <AllLogits param={logits} t={t} set={replace} />,
    rest: (
      <>
        <LogitFields id={id} param={logits} t={t} />
        {!temperature.locked && (
          <div class="row row-choice">
            <span class="row-label" id={`${id}-temperature`}>
              {t.labels.temperature} <i>T</i>
            </span>
            <span>
              <NumberInput param={temperature} labelledBy={`${id}-temperature`} />
            </span>
          </div>
        )}
        <Samples m={m} t={t} />
        <ClassCount param={logits} t={t} set={replace} />
      </>
    ),
    readouts: (
      <>
        <p class="limit">
          <Still room={[t.cold(m), t.cold(tied)]}>{symbolsOf(t.cold(m))}</Still>
        </p>
        <p class="limit">{symbolsOf(t.hot(m))}</p>
      </>
    ),
    table: (
      <ValueTable
        heads={[t.table.class, t.table.logit, t.table.p, t.table.information, t.table.part]}
        rows={[
          ...m.p.map((p, i) => [
            i + 1,
            formatNumber(m.logits[i] as number, 6),
            formatProbability(p, 4),
            m.information[i],
            m.parts[i],
          ]),
          [t.table.sum, '', '1', '', formatNumber(m.entropy, 3, true)],
        ]}
      />
    ),
  };
});

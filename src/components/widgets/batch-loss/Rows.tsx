import type { TargetedClipboardEvent } from 'preact';
import type { Scene } from '../../kit/figure/island.tsx';
import { NumberInput } from '../../kit/inputs/NumberInput.tsx';
import type { NumberParam } from '../../kit/state/params.ts';
import { showNumber } from '../../kit/state/parse-number.ts';
import type { figure } from './figure.ts';
import type { Words } from './ko.ts';
import { isTable } from './rows.ts';

interface Props {
  scene: Scene<typeof figure, Words>;
  /** Several cells were pasted into one. */
  take(text: string): void;
}

/** The columns that are typed: a label to switch, a prediction in a field. */
export function Rows({ scene: { t, params, ready, locked }, take }: Props) {
  const { labels, predictions } = params;
  const onPaste = (event: TargetedClipboardEvent<HTMLElement>) => {
    const text = event.clipboardData?.getData('text') ?? '';
    if (!isTable(text) || locked('labels', 'predictions')) return;
    event.preventDefault();
    take(text);
  };
  return (
    <fieldset class="lanes-left" disabled={!ready} onPaste={onPaste}>
      <legend class="sr">{t.batch}</legend>
      <div class="lanes-head">
        <span class="c-p">
          {t.label} <i>y</i>
        </span>
        <span class="c-q">
          {t.prediction} <i class="hat">ŷ</i>
        </span>
      </div>
      {labels.items.map((label, i) => {
        const prediction = predictions.items[i] as NumberParam;
        return (
          <div key={i} class="lane">
            <span class="lane-name">{i + 1}</span>
            {label.locked ? (
              <span class="lane-fixed c-p">{label.value}</span>
            ) : (
              <label class={`switch${label.value ? ' on' : ''}`}>
                <input
                  type="checkbox"
                  name={label.name}
                  value="1"
                  checked={label.value === 1}
                  aria-label={t.labelOf(i)}
                  onChange={(event) => label.set(event.currentTarget.checked ? 1 : 0)}
                />
                <span aria-hidden="true">{label.value}</span>
              </label>
            )}
            {prediction.locked ? (
              <span class="lane-fixed c-q">{showNumber(prediction.value, prediction.field)}</span>
            ) : (
              <NumberInput param={prediction} label={t.predictionOf(i)} />
            )}
          </div>
        );
      })}
    </fieldset>
  );
}

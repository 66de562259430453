import { useId } from 'preact/hooks';
import { NumberInput } from '../../kit/inputs/NumberInput.tsx';
import { powerTrack } from '../../kit/inputs/power-track.ts';
import { Slider } from '../../kit/inputs/Slider.tsx';
import type { NumberParam, Params } from '../../kit/state/params.ts';
import type { Words } from './ko.ts';
import type { state } from './state.ts';

interface Props {
  params: Params<typeof state.fields>;
  t: Words;
  set(hidden: readonly number[]): void;
}

const rates = powerTrack({ base: 10, min: -3, max: 1, step: 0.1, digits: 2 });

/** How the next run is made; what it loses stands apart, since two runs differ in that first of all. */
export function Settings({ params, t, set }: Props) {
  const id = useId();
  const { hidden, temperature } = params;
  return (
    <>
      {/* It weighs the same net again; all others make another net. */}
      <Slider
        param={temperature}
        label={
          <>
            {t.labels.temperature} <i>T</i>
          </>
        }
        says={t.temperatureIs}
      />
      <Slider
        param={params['learning-rate']}
        track={rates}
        label={
          <>
            {t.labels['learning-rate']} <i>η</i>
          </>
        }
        says={t.rateIs}
      />
      {!hidden.locked && (
        <div class="row row-choice" role="group" aria-labelledby={`${id}-hidden`}>
          <span class="row-label" id={`${id}-hidden`}>
            {t.layers}
          </span>
          <span class="buttons">
            {hidden.items.map((item, i) => (
              <span key={i} class="cell">
                <NumberInput param={item} label={t.layer(i)} />
              </span>
            ))}
            <button
              type="button"
              class="button"
              disabled={hidden.value.length >= hidden.field.max}
              onClick={() => set([...hidden.value, 32])}
            >
              {t.add}
            </button>
            <button
              type="button"
              class="button"
              disabled={hidden.value.length <= hidden.field.min}
              onClick={() => set(hidden.value.slice(0, -1))}
            >
              {t.remove}
            </button>
          </span>
        </div>
      )}
      <div class="number-cells">
        <Cell param={params['batch-size']} label={t.labels['batch-size']} symbol="B" />
        <Cell param={params.epochs} label={t.labels.epochs} symbol="E" />
        <Cell param={params.seed} label={t.labels.seed} />
      </div>
    </>
  );
}

function Cell({ param, label, symbol }: { param: NumberParam; label: string; symbol?: string }) {
  const id = useId();
  if (param.locked) return null;
  return (
    <span class="number-cell">
      <span id={id}>
        {label}
        {symbol && (
          <>
            {' '}
            <i>{symbol}</i>
          </>
        )}
      </span>
      <NumberInput param={param} labelledBy={id} />
    </span>
  );
}

import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { pc } from '../../kit/box.ts';
import { NumberInput } from '../../kit/NumberInput.tsx';
import type { NumberParam } from '../../kit/params.ts';
import type { Scale } from '../../kit/scale.ts';
import { powers } from './state.ts';

interface Props {
  param: NumberParam;
  /** From right to left: bits, as the slider counts powers of ten. */
  scale: Scale;
  ticks: readonly { readonly at: number }[];
  name: ComponentChildren;
  says(p: number): string;
  /** The result, written at the end of its bar. */
  children: ComponentChildren;
  /** Its value in bits. */
  bits: number;
}

/** One piece of news: its bar is the slider's own way, from p = 1 at the right to where the thumb stands. */
export function NewsRow({ param, scale, ticks, name, says, children, bits }: Props) {
  const id = useId();
  const at = scale.at(bits);
  const inside = at < 0.42;
  return (
    <div class="news">
      <label class="news-name" for={id} id={`${id}-l`}>
        {name}
      </label>
      <div class="news-way">
        <svg width="100%" height="100%" overflow="visible" aria-hidden="true">
          {ticks.map((tick) => (
            <line
              key={tick.at}
              class="grid-line"
              x1={pc(tick.at)}
              x2={pc(tick.at)}
              y1="0%"
              y2="100%"
            />
          ))}
          <line class="news-track" x1="0%" x2="100%" y1="50%" y2="50%" />
          <rect class="bar of-h" x={pc(at)} width={pc(1 - at)} y="26%" height="48%" />
        </svg>
        {!param.locked && (
          <input
            class="slider"
            type="range"
            id={id}
            name={param.name}
            min={powers.min}
            max={powers.max}
            step={powers.step}
            value={powers.to(param.value)}
            aria-valuetext={says(param.value)}
            onInput={(event) => param.set(powers.from(event.currentTarget.valueAsNumber))}
          />
        )}
        <span class={`news-bits${inside ? ' inside' : ''}`} style={{ left: pc(at) }}>
          {children}
        </span>
      </div>
      {!param.locked && <NumberInput param={param} labelledBy={`${id}-l`} />}
    </div>
  );
}

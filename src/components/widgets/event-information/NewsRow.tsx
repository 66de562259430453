import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { NumberInput } from '../../kit/inputs/NumberInput.tsx';
import type { NumberParam } from '../../kit/state/params.ts';
import { heads } from './state.ts';

interface Props {
  param: NumberParam;
  name: string;
  says(p: number): string;
  /** Its row of coins has not come so far: its end is not shown. */
  unlaid: boolean;
  /** The result. */
  children: ComponentChildren;
}

/** What is typed and dragged of one message: the slider lies over its row of coins, its thumb is the row's end. */
export function NewsRow({ param, name, says, unlaid, children }: Props) {
  const id = useId();
  return (
    <div class={`news${unlaid ? ' unlaid' : ''}`}>
      <label class="news-name" for={id} id={`${id}-l`}>
        {name}
      </label>
      <span class="news-bits">{children}</span>
      {!param.locked && (
        <>
          <input
            class="slider"
            type="range"
            id={id}
            name={param.name}
            min={heads.min}
            max={heads.max}
            step={heads.step}
            value={heads.to(param.value)}
            aria-valuetext={says(param.value)}
            onInput={(event) => param.set(heads.from(event.currentTarget.valueAsNumber))}
          />
          <NumberInput param={param} labelledBy={`${id}-l`} />
        </>
      )}
    </div>
  );
}

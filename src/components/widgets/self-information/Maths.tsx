import type { LogBase } from '../../families/inputs/log-base.ts';
import type { Stage } from './model.ts';

const logOf: Record<LogBase, readonly [name: string, base: string]> = {
  2: ['log', '2'],
  e: ['ln', ''],
  10: ['log', '10'],
};

interface Props {
  stage: Stage;
  base: LogBase;
}

/** What a stage makes of p, as formulas have it. */
export function Maths({ stage, base }: Props) {
  const [name, low] = logOf[base];
  return (
    <span class="maths">
      {stage === 'inverse' ? '1/' : `${stage === 'log' ? '' : '−'}${name}`}
      {stage !== 'inverse' && <>{low && <sub>{low}</sub>} </>}
      <i>p</i>
    </span>
  );
}

/** The same as a part of a text in a drawing. */
export function MathsInDrawing({ stage, base }: Props) {
  const [name, low] = logOf[base];
  return (
    <>
      {stage === 'inverse' ? '1/' : `${stage === 'log' ? '' : '−'}${name}`}
      {stage !== 'inverse' && (
        <>
          {low && (
            <tspan class="low" dy="4">
              {low}
            </tspan>
          )}
          <tspan dy={low ? -4 : 0}> </tspan>
        </>
      )}
      <tspan class="letter">p</tspan>
    </>
  );
}

/** The same in plain letters, for a table. */
export const inLetters = (stage: Stage, base: LogBase): string =>
  stage === 'inverse'
    ? '1/p'
    : `${stage === 'log' ? '' : '−'}${{ 2: 'log₂', e: 'ln', 10: 'log₁₀' }[base]} p`;

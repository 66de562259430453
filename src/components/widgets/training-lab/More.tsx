import { useState } from 'preact/hooks';
import { DigitPad } from './DigitPad.tsx';
import type { Words } from './ko.ts';
import type { Lab, LabState } from './lab.ts';
import { Mistakes } from './Mistakes.tsx';
import { Outputs } from './Outputs.tsx';
import { Reliability } from './Reliability.tsx';

export interface MoreProps {
  t: Words;
  lab: Lab;
  state: LabState;
}

/** What a reader opens once there is a run. */
export function More({ t, lab, state }: MoreProps) {
  // It is made in the browser, once a run has begun: where there is little room, it is folded.
  const [isWide] = useState(() => matchMedia('(width >= 45em)').matches);
  const { report, digits, calibration } = state;
  if (!report || !digits) return null;
  return (
    <div class="more lab-more">
      <details open={isWide}>
        <summary>{t.few}</summary>
        <Outputs t={t} report={report} digits={digits} />
      </details>
      <details open={isWide}>
        <summary>{t.mistakes}</summary>
        <Mistakes t={t} report={report} digits={digits} />
      </details>
      <details>
        <summary>{t.reliability}</summary>
        {calibration && <Reliability t={t} calibration={calibration} />}
      </details>
      <details>
        <summary>{t.draw}</summary>
        <DigitPad t={t} lab={lab} state={state} />
      </details>
    </div>
  );
}

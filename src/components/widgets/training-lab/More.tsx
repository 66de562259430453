import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { DigitPad } from './DigitPad.tsx';
import { Mistakes } from './Mistakes.tsx';
import type { MoreProps } from './more-props.ts';
import { Outputs } from './Outputs.tsx';
import { Reliability } from './Reliability.tsx';

/** A part of the run that is drawn while it is open. */
function Fold({ title, open, children }: { title: string; open: boolean; children(): VNode }) {
  const [isOpen, setOpen] = useState(open);
  return (
    <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{title}</summary>
      {isOpen && children()}
    </details>
  );
}

/** What a reader looks into once there is a run. */
export function More({ t, lab, state }: MoreProps) {
  // It is made in the browser, once a run has begun: where there is little room, it is folded.
  const [isWide] = useState(() => matchMedia('(width >= 45em)').matches);
  const { report, digits, calibration } = state;
  if (!report || !digits || !calibration) return null;
  return (
    <div class="more lab-more">
      <Fold title={t.few} open={isWide}>
        {() => <Outputs t={t} report={report} digits={digits} />}
      </Fold>
      <Fold title={t.mistakes} open={isWide}>
        {() => <Mistakes t={t} report={report} digits={digits} />}
      </Fold>
      <Fold title={t.reliability} open={false}>
        {() => <Reliability t={t} calibration={calibration} />}
      </Fold>
      <Fold title={t.draw} open={false}>
        {() => <DigitPad t={t} lab={lab} state={state} />}
      </Fold>
    </div>
  );
}

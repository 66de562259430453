import { formatProbability } from '../../../i18n/number.ts';
import { ClassBars } from './ClassBars.tsx';
import { DigitPicture } from './DigitPicture.tsx';
import { classes, width } from './digits.ts';
import type { Words } from './ko.ts';
import type { LabState } from './lab.ts';
import type { Report } from './run.ts';
import { chosen } from './some-digits.ts';

interface Props {
  t: Words;
  report: Report;
  digits: NonNullable<LabState['digits']>;
}

/** A handful of test digits with what the net makes of them now. */
export function Outputs({ t, report, digits }: Props) {
  return (
    <>
      <ul class="outputs">
        {chosen.map((e) => {
          const label = digits.labels[e] as number;
          const top = report.predictions[e] as number;
          return (
            <li key={e} class={top === label ? 'is-right' : ''}>
              <DigitPicture pixels={digits.pixels} from={e * width} />
              <ClassBars
                p={report.p}
                from={e * classes}
                label={label}
                says={t.output(
                  label,
                  top,
                  formatProbability(report.p[e * classes + top] as number),
                )}
              />
              <span class="output-entropy">{t.bits(report.entropies[e] as number)}</span>
            </li>
          );
        })}
      </ul>
      <p class="lab-note">{t.fewNote}</p>
    </>
  );
}

import { DigitPicture } from './DigitPicture.tsx';
import { width } from './digits.ts';
import type { Words } from './ko.ts';
import type { LabState } from './lab.ts';
import type { Report } from './run.ts';

interface Props {
  t: Words;
  report: Report;
  digits: NonNullable<LabState['digits']>;
}

const most = 12;

/** The wrong answers of lowest entropy: the net was sure of them. */
export function Mistakes({ t, report, digits }: Props) {
  const wrong = [...report.predictions.keys()]
    .filter((e) => report.predictions[e] !== digits.labels[e])
    .sort((a, b) => (report.entropies[a] as number) - (report.entropies[b] as number))
    .slice(0, most);
  if (wrong.length === 0) return <p class="lab-note">{t.noMistakes}</p>;
  return (
    <ul class="mistakes">
      {wrong.map((e) => (
        <li key={e}>
          <DigitPicture pixels={digits.pixels} from={e * width} />
          <span>
            {t.mistake(digits.labels[e] as number, report.predictions[e] as number)}
            <br />
            {t.bits(report.entropies[e] as number)}
          </span>
        </li>
      ))}
    </ul>
  );
}

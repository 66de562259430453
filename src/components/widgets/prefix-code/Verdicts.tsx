import { Still } from '../../kit/Still.tsx';
import type { Words } from './ko.ts';
import { derive, type Model } from './model.ts';

const code = (...codewords: string[]) =>
  derive({ weights: [8, ...codewords.slice(1).map(() => 1)], codewords, message: '' });

/** Codes of which the longest sentences are said; they hold the room of the others. */
export const lengthy: readonly Model[] = [
  code('0', '10', '110', '111'),
  code('00', '01', '10', '110'),
  code('0', '01', '0111'),
  code('0', '01', '10', '11001'),
  code('01', '01', '1'),
  code('1', '0'),
  code('0', '1', '00', '000'),
];

const told = ([lead, sentence]: readonly [string, string], i: number, m: Model, t: Words) =>
  [
    lead,
    sentence,
    i === 1 ? m.ambiguous : undefined,
    i === 0 && m.clash ? t.claimed : undefined,
  ].filter((part) => part !== undefined);

interface Props {
  m: Model;
  t: Words;
  /** Answers are given; else the questions stand. */
  open: boolean;
}

/** What is to be said of the code: prefix-free, uniquely decodable, within its budget. */
export function Verdicts({ m, t, open }: Props) {
  return (
    <ul class="verdicts">
      {t.verdicts(m).map((verdict, i) => (
        <li key={i}>
          <Still
            room={lengthy.map((model) =>
              told(t.verdicts(model)[i] as readonly [string, string], i, model, t).join(' '),
            )}
          >
            {open ? (
              <>
                <strong>{verdict[0]}</strong> {verdict[1]}
                {i === 1 && m.ambiguous !== undefined && (
                  <>
                    {' '}
                    <code>{m.ambiguous}</code>
                  </>
                )}
                {i === 0 && m.clash ? ` ${t.claimed}` : ''}
              </>
            ) : (
              t.asked.verdicts[i]
            )}
          </Still>
        </li>
      ))}
    </ul>
  );
}

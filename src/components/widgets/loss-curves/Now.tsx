import { unitWord } from '../../../i18n/number.ts';
import { Named } from '../../kit/figure/Named.tsx';
import { Output } from '../../kit/figure/Readout.tsx';
import type { Result } from '../../kit/state/results.ts';
import { useAround } from '../../kit/words/around.ts';

interface Props {
  /** The result of the start. */
  result: Result;
  /** How its value, or the one that stands in its place, is written. */
  text: string;
  word?: string;
  /** What it is, for a screen reader, where no text in sight says all of it. */
  name?: string;
  /** The figure shows the value itself: otherwise one that the race has come to, which is no result. */
  own: boolean;
}

/** A result where it is the one on show, a plain number where the race has led away from it. */
export function Now({ result, text, word, name, own }: Props) {
  const { lang } = useAround();
  if (own) {
    const output = <Output result={result} text={text} word={word} />;
    return name === undefined ? output : <Named name={name}>{output}</Named>;
  }
  const unit = result.unit ? unitWord(result.unit, lang, text) : word;
  return (
    <span class="now">
      <span class="n">{text}</span>
      {unit !== undefined && <span class="u">{lang === 'en' ? ` ${unit}` : unit}</span>}
    </span>
  );
}

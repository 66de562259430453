import { type ComponentChildren, createContext } from 'preact';
import { useContext, useId } from 'preact/hooks';
import { formatNumber, formatProbability, unitWord } from '../../../i18n/number.ts';
import type { Quantity } from '../plot/colour.ts';
import type { Result } from '../state/results.ts';
import { useAround } from '../words/around.ts';
import { Still } from '../words/Still.tsx';
import { named } from '../words/symbols.tsx';

/** What names the result inside: ids of elements. */
export const NamedBy = createContext<string | undefined>(undefined);

interface OutputProps {
  result: Result;
  /** What follows the number and is no unit of information: times, (yes). Korean joins it to the number. */
  word?: string | undefined;
  digits?: number;
  fixed?: boolean;
  /** Shown instead of the rounded number; says it all the same, or in a word (yes) that programs do not read. */
  text?: string;
}

/** One result: the full double for programs, the rounded number with its unit for people. */
export function Output(p: OutputProps) {
  const { name, value, unit, probability } = p.result;
  const { lang } = useAround();
  const namedBy = useContext(NamedBy);
  const format = probability ? formatProbability : formatNumber;
  const text = p.text ?? format(value, p.digits ?? 3, p.fixed ?? true);
  const word = unit ? unitWord(unit, lang, text) : p.word || undefined;
  return (
    <output
      data-quantity={name}
      data-value={String(value)}
      {...(unit ? { 'data-unit': unit } : {})}
      aria-live="off"
      aria-labelledby={namedBy}
    >
      <span class="n">{text}</span>
      {!/\d|∞/.test(text) && <span hidden> {value}</span>}
      {word !== undefined && <span class="u">{lang === 'en' ? ` ${word}` : word}</span>}
    </output>
  );
}

interface ReadoutProps extends OutputProps {
  label: ComponentChildren;
  /** The symbol behind the label, such as H(ŷ). */
  symbol?: string;
  /** The quantity whose colour the main readout takes. */
  of?: Quantity;
  main?: boolean;
  /** A sentence below the number, at limits. */
  note?: string | undefined;
  /** The longest that the note may become: it holds their room. */
  room?: readonly string[];
}

/** A result with its label; the first of a figure is large. */
export function Readout({ label, symbol, of, main, note, room, ...output }: ReadoutProps) {
  const id = useId();
  return (
    <div class={`readout${main ? ' main' : ''}${of ? ` of-${of}` : ''}`}>
      <span class="readout-label" id={id}>
        {named(label, symbol)}
      </span>
      <NamedBy.Provider value={id}>
        <Output {...output} />
      </NamedBy.Provider>
      {(note !== undefined || room) && (
        <span class="readout-note">{room ? <Still room={room}>{note ?? ''}</Still> : note}</span>
      )}
    </div>
  );
}

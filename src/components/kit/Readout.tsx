import type { ComponentChildren } from 'preact';
import type { Lang } from '../../i18n/lang.ts';
import { formatNumber, formatProbability, type Unit, unitWord } from '../../i18n/number.ts';
import type { Quantity } from './figure.ts';

interface OutputProps {
  quantity: string;
  value: number;
  lang: Lang;
  unit?: Unit;
  /** What follows the number and is no unit of information: times, (yes). Korean joins it to the number. */
  word?: string;
  digits?: number;
  fixed?: boolean;
  /** Shown instead of the rounded number; must say it all the same. */
  text?: string;
}

/** One result: the full double for programs, the rounded number with its unit for people. */
export function Output(p: OutputProps) {
  const { value, lang, unit } = p;
  const format = p.quantity === 'p' ? formatProbability : formatNumber;
  const text = p.text ?? format(value, p.digits ?? 3, p.fixed ?? true);
  const word = unit ? unitWord(unit, lang, text) : p.word;
  return (
    <output
      data-quantity={p.quantity}
      data-value={String(value)}
      {...(unit ? { 'data-unit': unit } : {})}
      aria-live="off"
    >
      <span class="n">{text}</span>
      {word !== undefined && <span class="u">{lang === 'en' ? ` ${word}` : word}</span>}
    </output>
  );
}

interface ReadoutProps extends OutputProps {
  label: ComponentChildren;
  /** The quantity whose colour the main readout takes. */
  of?: Quantity;
  main?: boolean;
  /** A sentence below the number, at limits. */
  note?: string | undefined;
}

/** A result with its label; the first of a figure is large. */
export function Readout({ label, of, main, note, ...output }: ReadoutProps) {
  return (
    <div class={`readout${main ? ' main' : ''}${of ? ` of-${of}` : ''}`}>
      <span class="readout-label">{label}</span>
      <Output {...output} />
      {note !== undefined && <span class="readout-note">{note}</span>}
    </div>
  );
}

import type { Lang } from '../../../i18n/lang.ts';
import { formatNumber, formatProbability, unitWord } from '../../../i18n/number.ts';
import type { Definition } from '../../kit/state/define.ts';
import { type AnyField, formatValue, type NumberField } from '../../kit/state/state.ts';
import { quantityWords } from './quantity-words.ts';
import { desk } from './strings.ts';

/** What a figure declares, in words: its parameters and its quantities. */

export interface ParameterRow {
  readonly name: string;
  readonly meaning: string;
  readonly values: string;
  readonly atStart: string;
}
export interface QuantityRow {
  readonly name: string;
  readonly meaning: string;
  readonly unit: string;
  readonly atStart: string;
}

/** A number as an address takes it. */
const typed = (x: number) => String(x).replace('e-', 'e−');

function rangeOf(field: AnyField, lang: Lang): string {
  const { range } = desk[lang];
  switch (field.kind) {
    case 'number':
      return numbers(field, lang);
    case 'list':
      return range.list(field.min, field.max, numbers(field.item, lang));
    case 'choice':
      return field.options.join(', ');
    case 'text':
      return range.text(field.maxLength);
    case 'codewords':
      return range.codewords(field.min, field.max);
  }
}

function numbers(field: NumberField, lang: Lang): string {
  const { range } = desk[lang];
  const { min, max, step, whole, fraction } = field;
  if (whole) return range.whole(typed(min), typed(max));
  const ends = range.number(typed(min), typed(max));
  const isProbability = fraction === true && max === 1;
  return [ends, range.step(typed(step)), isProbability && range.probability]
    .filter(Boolean)
    .join('; ');
}

export const parametersOf = (
  { state }: Definition,
  labels: Readonly<Record<string, string>>,
  lang: Lang,
): ParameterRow[] =>
  Object.entries(state.fields).map(([name, field]) => ({
    name,
    meaning: labels[name] ?? name,
    values: rangeOf(field, lang),
    atStart: formatValue(field, field.default).replaceAll(',', ', '),
  }));

export function quantitiesOf(definition: Definition, lang: Lang): QuantityRow[] {
  const { id, state, derive, results } = definition;
  const t = desk[lang];
  const model = derive(state.defaults);
  return Object.entries(results).map(([name, { of, unit, unitOf, probability }]) => {
    const format = probability ? formatProbability : formatNumber;
    const found = of?.(model);
    const all = found === undefined ? [] : typeof found === 'number' ? [found] : found;
    const chosen = unitOf?.(model);
    return {
      name,
      meaning: quantityWords(name, id)[lang],
      unit: chosen ? t.chosen(unitWord(chosen, lang)) : unit ? unitWord(unit, lang) : t.pure,
      atStart: all.length === 0 ? t.later : all.map((x) => format(x, 3)).join(', '),
    };
  });
}

import { sequencePerplexity } from '../../../lib/entropy/entropy.ts';
import { selfInformation } from '../../../lib/entropy/information.ts';
import { NgramModel } from '../../../lib/learning/ngram-model.ts';
import { sum } from '../../../lib/numeric/sum.ts';
import type { Values } from '../../kit/state/state.ts';
import { learned } from './prose.ts';
import type { state } from './state.ts';

const forms = { syllable: 'NFC', jamo: 'NFD' } as const;
export type Unit = keyof typeof forms;

const made = new Map<Unit, NgramModel>();

/** The model that has read the course with these letters; made when it is first asked for. */
export function modelOf(unit: Unit): NgramModel {
  const known = made.get(unit) ?? new NgramModel(learned.normalize(forms[unit]));
  made.set(unit, known);
  return known;
}

/** What each letter of a text costs whoever believes the model, in bits: -log2 of what it gave the letter. */
export function derive({ order, text, unit }: Values<typeof state.fields>) {
  const whole = text.normalize(forms[unit]);
  const letters = [...whole];
  const given = [...modelOf(unit).probabilities(whole, order)];
  const surprises = given.map((q) => selfInformation(q, 2));
  const total = sum(surprises);
  return {
    order,
    letters,
    given,
    surprises,
    total,
    mean: total / letters.length,
    perplexity: sequencePerplexity(given),
    /** The letter that costs most. */
    worst: surprises.indexOf(Math.max(...surprises)),
    /** Taking Hangul apart changes the text. */
    hangul: text.normalize('NFD') !== text && /[\uac00-\ud7a3]/.test(text),
  };
}
export type Model = ReturnType<typeof derive>;

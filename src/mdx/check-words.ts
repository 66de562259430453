import { glossaryFile, type Term } from '../content/glossary.ts';
import { ContentError, type Place } from '../content/source.ts';
import { evaluate } from '../formula/evaluate.ts';
import type { Lang } from '../i18n/lang.ts';
import { type Ending, endingOf, fitting, particles } from './particles.ts';
import { measure, nothing, type Prose, thing } from './prose.ts';
import { written } from './written.ts';

/** How the texts of the course use the words of the glossary. */

const placeIn = ({ file, text }: Prose, offset: number): Place => {
  const before = text.slice(0, offset).split('\n');
  return { file, line: before.length, column: (before.at(-1) ?? '').length + 1 };
};
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
/** Names as a pattern, the longest first: a cross entropy is no entropy. */
const anyOf = (names: Iterable<string>): string =>
  [...new Set(names)]
    .sort((a, b) => b.length - a.length)
    .map((name) => escaped(name).replaceAll(' ', '[\\s\u00a0]+'))
    .join('|');
const namesOf = (term: Term, lang: Lang): string[] => [term[lang], ...(term.also?.[lang] ?? [])];

/** Spellings that the glossary forbids. */
export function forbiddenSpellings(prose: Prose, terms: readonly Term[]): ContentError[] {
  const found = new Map<number, ContentError>();
  for (const { id, ko, en, avoid = [] } of terms)
    for (const word of avoid)
      for (let at = prose.words.indexOf(word); at >= 0; at = prose.words.indexOf(word, at + 1)) {
        const term = /[가-힣]/.test(word) ? ko : en;
        found.set(
          at,
          new ContentError(
            placeIn(prose, at),
            `the text says “${word}”; write “${term}” (${id} in ${glossaryFile})`,
          ),
        );
      }
  return [...found.values()];
}

/** What may stand between a word and its particle: tags, and the English in brackets. */
const between = `(?:${nothing}|\\([^()\\n]*\\))*`;
/** A particle ends its word; 로 goes on in 로는, 로도, 로부터, 로서, 로써. */
const particle = `(?<particle>${particles.join('|')})(?:(?![가-힣])|(?<=로)(?=(?:는|도|만|부터|서|써|의)(?![가-힣])))`;

/** A Korean particle that does not fit the term, the number, the unit, the letter or the formula before it. */
export function wrongParticles(prose: Prose, terms: readonly Term[]): ContentError[] {
  const before = [
    `(?<term>${anyOf(terms.flatMap((term) => namesOf(term, 'ko')))})`,
    // A fraction is read from below: 1/4 is 사분의 일.
    `(?<above>(?<![\\d.,/])\\d+)/\\d+`,
    `(?<number>\\d)`,
    `(?<![A-Za-z])(?<letters>[A-Z]+)`,
    `(?<measure>${measure})`,
    `(?<thing>${thing})`,
  ].join('|');
  return [...prose.words.matchAll(new RegExp(`(?:${before})${between}${particle}`, 'g'))].flatMap(
    (match) => {
      const {
        term,
        above,
        number,
        letters,
        measure: unit,
        particle: given = '',
      } = match.groups ?? {};
      const at = match.index + match[0].length - given.length;
      const place = placeIn(prose, at);
      const ending = unit
        ? 'vowel'
        : (endingOf(term ?? above ?? number ?? letters ?? '') ?? endingOfThing(prose, match.index));
      const shown = prose.text.slice(match.index, at).replace(/<(?!V )[^>]*>|\*\*/g, '');
      if (ending === 'changes')
        return new ContentError(
          place,
          `“${shown}” changes, and the particle ${given} with it; say its unit, or turn the sentence`,
        );
      const right = ending && fitting(given, ending);
      return !right || right === given
        ? []
        : new ContentError(place, `“${shown}” takes ${right}, not ${given}`);
    },
  );
}

const computed = /\\val\{((?:[^{}]|\{[^{}]*\})*)\}(?:\{(\d+)( fixed)?\})?[)}\]\s]*$/;

/** How a formula or a computed number ends; undefined where it is not read in the order in which it is written. */
function endingOfThing({ text }: Prose, at: number): Ending | 'changes' | undefined {
  const value = /^<V\s[^>]*?\bf=(?:"([^"]*)"|'([^']*)')[^>]*>/.exec(text.slice(at));
  if (value) {
    const digits = /\bd=\{(\d+)\}/.exec(value[0])?.[1];
    return endingOfValue(value[1] ?? value[2] ?? '', digits, value[0].includes(' fixed'));
  }
  const tex = /^\$([^$\n]+)\$/.exec(text.slice(at))?.[1];
  if (tex === undefined) return undefined;
  const last = computed.exec(tex);
  if (last) {
    // A power ends in 제곱, a fraction in what stands above.
    const before = tex.slice(0, last.index);
    return /[\^/]\{?$|[\^/]\{-$|frac/.test(before)
      ? undefined
      : endingOfValue(last[1] ?? '', last[2], last[3] !== undefined);
  }
  if (/\\hat\s*(?:\w|\{\w\})[)}\]\s]*$/.test(tex)) return 'consonant'; // 햇
  const plain = tex.replace(/\\(?:p|q|h|loss)(?=\{)/g, '');
  if (/[\^/\\]|frac/.test(plain.replace(/\\(?:log|ln|max|min|hat)\b/g, ''))) return undefined;
  return endingOf(/([A-Za-z0-9])[)}\]\s]*$/.exec(plain)?.[1] ?? '');
}

function endingOfValue(
  formula: string,
  digits = '3',
  fixed = false,
): Ending | 'changes' | undefined {
  try {
    const value = evaluate(formula);
    const last = Array.isArray(value) ? value.at(-1) : value;
    if (typeof last !== 'number') return undefined;
    return endingOf(written(last, Number(digits), fixed));
  } catch {
    return 'changes';
  }
}

/** Where a text marks a term: as `<Term id="entropy">`. */
const marks = /<Term\s+id="([^"]*)"/g;

/** Which terms a reader of a chapter has not met yet, and where the chapter marks them. */
export interface Reading {
  readonly lang: Lang;
  /** The number of the chapter. */
  readonly number: number;
  /** The file of the chapter, which may mark a term. */
  readonly chapter: Prose;
  /** The number of the chapter that introduces a term; undefined where none does. */
  introduced(term: Term): number | undefined;
}

/** Terms that a text of a chapter uses though only a later chapter introduces them, and this one does not mark them. */
export function earlyTerms(prose: Prose, terms: readonly Term[], reading: Reading): ContentError[] {
  const { lang, number, chapter, introduced } = reading;
  const byName = new Map(
    terms.flatMap((term) => namesOf(term, lang).map((name) => [name.toLowerCase(), term] as const)),
  );
  const marked = new Map<string, number>();
  for (const { 1: id = '', index } of chapter.text.matchAll(marks))
    if (!marked.has(id)) marked.set(id, index);
  // A section may use a term before the sentence that marks it: in its heading, in a table.
  const headings = [...chapter.text.matchAll(/^## /gm)].map(({ index }) => index);
  const begin = (offset: number) => headings.findLast((at) => at <= offset) ?? 0;
  const pattern = anyOf(byName.keys());
  const word =
    lang === 'ko'
      ? new RegExp(`(?<![가-힣A-Za-z])(${pattern})`, 'gi')
      : new RegExp(`\\b(${pattern})(?:s|es)?\\b`, 'gi');
  const found = new Map<string, ContentError>();
  for (const { 1: name = '', index } of prose.words.matchAll(word)) {
    const plain = name.toLowerCase().replace(/[\s\u00a0]+/g, ' ');
    const term = byName.get(plain);
    if (!term || found.has(term.id) || term.everyday?.includes(lang)) continue;
    // A single word beside the term is rarely the term: mean, net, 정답.
    if (plain !== term[lang].toLowerCase() && !/[\s–-]/.test(plain)) continue;
    const home = introduced(term);
    if (home === undefined || home <= number) continue;
    const mark = marked.get(term.id);
    if (mark !== undefined && (prose !== chapter || begin(mark) <= index)) continue;
    found.set(
      term.id,
      new ContentError(
        placeIn(prose, index),
        `“${name}” is introduced in chapter ${home} (${term.at}); write <Term id="${term.id}">…</Term> where ${chapter.file} says it first, or another word`,
      ),
    );
  }
  return [...found.values()];
}

/** Whether a section marks a term, or says it by one of its names. */
export function saysTerm(prose: Prose, section: string, term: Term, lang: Lang): boolean {
  const from = prose.text.search(new RegExp(`^## .*\\[#${escaped(section)}\\]`, 'm'));
  if (from < 0) return false;
  const next = prose.text.slice(from + 3).search(/^## /m);
  const to = next < 0 ? prose.text.length : from + 3 + next;
  const said = prose.words.slice(from, to).replaceAll(nothing, '');
  if (prose.text.slice(from, to).includes(`<Term id="${term.id}">`)) return true;
  return new RegExp(anyOf(namesOf(term, lang)), 'i').test(said);
}

import type { Lang } from '../../../i18n/lang.ts';

const initials = [...'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ'];
const finals = [...'ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ'];

const white: Readonly<Record<string, readonly [sign: string, ko: string, en: string]>> = {
  ' ': ['␣', '빈칸', 'space'],
  '\n': ['↵', '줄바꿈', 'line break'],
  '\t': ['⇥', '탭', 'tab'],
};

const codePoint = (symbol: string) =>
  `U+${(symbol.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0')}`;

/** A jamo of a syllable taken apart, as a letter that fonts can show alone; a final has a hyphen before it. */
function jamo(symbol: string): { letter: string; final: boolean } | undefined {
  const code = symbol.codePointAt(0) as number;
  // The vowels stand in the same order in both blocks.
  const vowel = code >= 0x1161 && code <= 0x1175 ? String.fromCodePoint(code + 0x1fee) : undefined;
  const letter = initials[code - 0x1100] ?? vowel;
  if (letter !== undefined) return { letter, final: false };
  const last = finals[code - 0x11a8];
  return last === undefined ? undefined : { letter: last, final: true };
}

/** How a symbol is drawn: nothing in the figure is invisible. */
export function drawn(symbol: string): string {
  const sign = white[symbol]?.[0];
  if (sign !== undefined) return sign;
  const part = jamo(symbol);
  if (part) return `${part.final ? '-' : ''}${part.letter}`;
  if (/[\p{C}\p{Z}\p{DI}]/u.test(symbol)) return codePoint(symbol);
  return /\p{M}/u.test(symbol) ? `◌${symbol}` : symbol;
}

/** How a symbol is said. */
export function named(symbol: string, lang: Lang): string {
  const names = white[symbol];
  if (names) return names[lang === 'ko' ? 1 : 2];
  const part = jamo(symbol);
  if (part?.final) return lang === 'ko' ? `받침 ${part.letter}` : `final ${part.letter}`;
  return drawn(symbol);
}

/** The language of a text that may be Korean on an English page. */
export const langOf = (text: string): 'ko' | undefined =>
  /[\u1100-\u11ff\u3130-\u318f\uac00-\ud7a3]/.test(text) ? 'ko' : undefined;

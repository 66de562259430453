/** Korean particles whose form follows the sound before them. */

/** How the last sound of a word ends, for its particle. */
export type Ending = 'vowel' | 'ㄹ' | 'consonant';

/** Final consonants stand in the order of Unicode; ㄹ is the eighth. */
const ofSyllable = (syllable: string): Ending => {
  const final = (syllable.charCodeAt(0) - 0xac00) % 28;
  return final === 0 ? 'vowel' : final === 8 ? 'ㄹ' : 'consonant';
};

/** 영 일 이 삼 사 오 육 칠 팔 구; a zero at the end is 십, 백, 천, 만, or 영. */
const digits: Readonly<Record<string, Ending>> = {
  0: 'consonant',
  1: 'ㄹ',
  2: 'vowel',
  3: 'consonant',
  4: 'vowel',
  5: 'vowel',
  6: 'consonant',
  7: 'ㄹ',
  8: 'ㄹ',
  9: 'vowel',
};
/** 엘, 엠, 엔; every other letter ends in a vowel. R is read 아르 or 알. */
const letters: Readonly<Record<string, Ending | undefined>> = {
  l: 'ㄹ',
  m: 'consonant',
  n: 'consonant',
  r: undefined,
};

/** How a word, a number or a letter ends when it is read aloud; undefined for any other sign. */
export function endingOf(text: string): Ending | undefined {
  const last = text.at(-1) ?? '';
  if (/[가-힣]/.test(last)) return ofSyllable(last);
  if (/\d/.test(last)) return digits[last];
  const letter = last.toLowerCase();
  if (!/[a-z]/.test(letter)) return undefined;
  return letter in letters ? letters[letter] : 'vowel';
}

/** Each pair: after a consonant, after a vowel. 으로 keeps to the vowel after ㄹ too. */
const pairs = [
  ['은', '는'],
  ['이', '가'],
  ['을', '를'],
  ['과', '와'],
  ['으로', '로'],
  ['이라는', '라는'],
  ['이란', '란'],
  ['이나', '나'],
] as const;

/** The particles, the longest first, for a pattern. */
export const particles: readonly string[] = pairs.flat().sort((a, b) => b.length - a.length);

/** The form that a particle takes after this ending. */
export function fitting(particle: string, ending: Ending): string {
  const pair = pairs.find((p) => p.some((form) => form === particle));
  if (!pair) return particle;
  const [afterConsonant, afterVowel] = pair;
  if (ending === 'vowel') return afterVowel;
  return ending === 'ㄹ' && afterConsonant === '으로' ? afterVowel : afterConsonant;
}

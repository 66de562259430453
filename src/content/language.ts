import type { Lang } from '../i18n/lang.ts';

const hangul = /[가-힣ㄱ-ㅎㅏ-ㅣ]/u;
/** So many Latin words in a row without a Korean letter are a sentence, not a name. */
const sentence = 5;

/** What is wrong with the language of a text: Korean letters in English, or a whole English sentence in Korean. */
export function foreign(text: string, lang: Lang): string | undefined {
  if (lang === 'en') {
    const found = /\S*[가-힣ㄱ-ㅎㅏ-ㅣ]\S*/u.exec(text)?.[0];
    return found && `the English text says “${found}”; write it in English`;
  }
  for (const line of prose(text).split(/\n|(?<=[.?!])\s/)) {
    const words = line.match(/\p{Script=Latin}{2,}/gu) ?? [];
    if (words.length >= sentence && !hangul.test(line))
      return `the Korean text says “${line.trim()}”; write it in Korean`;
  }
  return undefined;
}

/** A text without its maths and its tags. */
const prose = (text: string): string =>
  text.replace(/\$[^$]*\$/g, ' ').replace(/<[^>]*>|\{[^}]*\}/g, ' ');

import type { Both, Lang } from '../../i18n/lang.ts';
import type { NumberRange, Refusal } from './parse-number.ts';
import { showNumber } from './parse-number.ts';
import type { Refused } from './state.ts';

interface KitStrings {
  reset: string;
  copy: string;
  copied: string;
  copyByHand: string;
  open: string;
  openInCourse: string;
  picture: string;
  table: string;
  controls: string;
  needsScript: string;
  figure: (number: string) => string;
  credit: string;
}

export const kit: Both<KitStrings> = {
  ko: {
    reset: '처음으로',
    copy: '주소 복사',
    copied: '복사했습니다',
    copyByHand: '아래 주소를 복사해 쓰십시오.',
    open: '따로 열기',
    openInCourse: '본문에서 열기',
    picture: '그림 저장',
    table: '값을 표로 보기',
    controls: '조작',
    needsScript:
      '이 그림은 자바스크립트가 켜져 있을 때 움직입니다. 지금은 처음 상태를 보여 줍니다.',
    figure: (n) => `그림 ${n}`,
    credit: '정보이론: 딥러닝의 눈으로',
  },
  en: {
    reset: 'Reset',
    copy: 'Copy link',
    copied: 'Copied',
    copyByHand: 'Copy this address:',
    open: 'Open alone',
    openInCourse: 'Open in the course',
    picture: 'Save picture',
    table: 'Show the values as a table',
    controls: 'Controls',
    needsScript: 'This figure moves when JavaScript is on. It shows its first state now.',
    figure: (n) => `Figure ${n}`,
    credit: 'Information Theory for Deep Learning',
  },
};

const span = (range: NumberRange, lang: Lang): string =>
  lang === 'ko'
    ? `${range.min}부터 ${range.max}까지의 ${range.whole ? '정수' : '수'}`
    : `a ${range.whole ? 'whole number' : 'number'} from ${range.min} to ${range.max}`;

const notations = (range: NumberRange, lang: Lang): string => {
  if (range.whole) return '';
  if (lang === 'ko')
    return range.fraction ? ' 0.25, 1/4, 25%\u2060처럼 적습니다.' : ' 0.25나 1e-9처럼 적습니다.';
  return range.fraction ? ' Write it as 0.25, 1/4 or 25%.' : ' Write it as 0.25 or 1e-9.';
};

/** What is expected in a field, and what the figure shows meanwhile. The first part is set in bold. */
export function draftMessage(
  range: NumberRange,
  draft: { readonly why: Refusal; readonly message?: string },
  good: number,
  lang: Lang,
): readonly [string, string] {
  const kept = showNumber(good, range);
  const how = draft.why === 'not-a-number' ? notations(range, lang) : '';
  return lang === 'ko'
    ? [
        draft.message ?? `${span(range, 'ko')}가 필요합니다.`,
        `${how} 그림은 아직 앞의 값(${kept})을 보여 줍니다.`,
      ]
    : [
        draft.message ?? `Expected ${span(range, 'en')}.`,
        `${how} The figure keeps the last good value, ${kept}.`,
      ];
}

/** Which values of an address were refused. */
export function refusedMessage(
  refused: readonly Refused[],
  label: (name: string) => string,
  lang: Lang,
): string {
  const clip = (text: string) => (text.length > 40 ? `${text.slice(0, 40)}…` : text);
  const reason = (r: Refused): string => {
    if (r.why === 'twice') return lang === 'ko' ? '두 번 적혀 있음' : 'given twice';
    if (r.why === 'does-not-fit')
      return lang === 'ko' ? '함께 적힌 값과 맞지 않음' : 'does not fit the values given with it';
    return lang === 'ko' ? '읽을 수 없거나 범위를 벗어남' : 'unreadable or out of range';
  };
  const items = refused.map((r) => `${label(r.name)} (${r.name}) ‘${clip(r.text)}’ (${reason(r)})`);
  return lang === 'ko'
    ? `주소에서 쓰지 못한 값이 있어 기본값을 대신 썼습니다: ${items.join(', ')}.`
    : items.length === 1
      ? `The address holds a value that cannot be used; the default stands in for it: ${items[0]}.`
      : `The address holds values that cannot be used; defaults stand in for them: ${items.join(', ')}.`;
}

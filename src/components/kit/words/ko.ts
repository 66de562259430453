import type { Draft } from '../state/draft.ts';
import { type NumberRange, showNumber } from '../state/parse-number.ts';
import { listed, type NameOf } from '../state/refused.ts';
import type { Refused } from '../state/state.ts';

const span = (range: NumberRange): string =>
  `${range.min}부터 ${range.max}까지의 ${range.whole ? '정수' : '수'}`;

const notations = (range: NumberRange): string =>
  range.whole
    ? ''
    : range.fraction
      ? ' 0.25, 1/4, 25%\u2060처럼 적습니다.'
      : ' 0.25나 1e-9처럼 적습니다.';

const reasons = {
  twice: '두 번 적혀 있음',
  'does-not-fit': '함께 적힌 값과 맞지 않음',
  unreadable: '읽을 수 없거나 범위를 벗어남',
};

/** What every figure says in Korean. */
export const kit = {
  reset: '처음으로',
  copy: '주소 복사',
  copied: '복사했습니다',
  share: '공유',
  copyByHand: '아래 주소를 복사해 쓰십시오.',
  pictureFailed:
    '그림을 저장하는 데 필요한 파일이 오지 않았습니다. 네트워크가 돌아오면 페이지를 다시 여십시오.',
  pictureFramed:
    '저장되지 않았다면 이 그림을 담은 페이지가 내려받기를 막은 것입니다. 아래 주소에서는 저장할 수 있습니다.',
  openFramed: '이 그림을 담은 페이지가 새 창을 막았습니다. 아래 주소를 복사해 여십시오.',
  offline: '지금은 네트워크에 연결되어 있지 않습니다.',
  open: '따로 열기',
  openInCourse: '본문에서 열기',
  picture: '그림 저장',
  table: '값을 표로 보기',
  controls: '조작',
  moreControls: '그 밖의 조작',
  needsScript: '이 그림은 자바스크립트가 켜져 있을 때 움직입니다. 지금은 처음 상태를 보여 줍니다.',
  figure: (n: string) => `그림 ${n}`,
  /** What is expected in a field, and what the figure shows meanwhile. The first part is set in bold. */
  draft: (range: NumberRange, draft: Draft, good: number): readonly [string, string] => [
    draft.message ?? `${span(range)}가 필요합니다.`,
    `${draft.why === 'not-a-number' ? notations(range) : ''} 그림은 아직 앞의 값(${showNumber(good, range)})을 보여 줍니다.`,
  ],
  /** Which values of an address were refused. */
  refused: (refused: readonly Refused[], nameOf: NameOf): string =>
    `주소에서 쓰지 못한 값이 있어 기본값을 대신 썼습니다: ${listed(refused, nameOf, reasons)}.`,
};
export type KitWords = typeof kit;

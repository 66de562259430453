import { bits, n } from '../../../i18n/numbers.ko.ts';
import { shownP } from './digits.ts';
import type { Model, Ranked } from './model.ts';

/** One text for each statement. */
type Five = readonly [string, string, string, string, string];

const names: Five = ['수업', '비', '휴강', '생일', '로또'];
const statements: Five = [
  '내일 수업이 예정대로 진행됩니다',
  '내일 비가 옵니다',
  '폭설로 휴강합니다',
  '처음 만난 사람과 생일이 같습니다',
  '로또 6/45 1등에 당첨되었습니다',
];
/** How likely so many heads in a row are. */
const chances = (heads: number) => (heads === 0 ? '1' : `1/${n(2 ** heads)}`);
const place = (r: Ranked) => (r.shared ? `공동 ${r.place}위` : `${r.place}위`);
const information = (x: number) => bits(x, 3, x > 0);
/** Those that are laid in so many tosses, in their order, in words. */
const order = (m: Model, laid = Number.POSITIVE_INFINITY) =>
  m.ranking
    .filter((r) => r.information <= laid)
    .map((r) => `${place(r)} ${names[r.statement]} ${information(r.information)}`)
    .join(', ');

export const words = {
  title: '다섯 가지 소식의 정보량',
  try: '다섯 줄이 모두 찰 때까지 동전을 이어 던져 보십시오. 그다음에는 줄의 끝을 끌어 확률을 바꿔 보십시오.',
  labels: { p: '확률' },
  statements,
  place,
  chart: (m: Model, laid: number) =>
    `소식마다 동전 앞면이 한 줄로 놓인 그림. 한 개가 1비트. ${order(m, laid)}${laid < m.tosses ? `. 나머지 소식은 앞면 ${laid}번보다 드뭅니다` : ''}`,
  x: '정보량, 비트 (= 잇달아 나온 앞면의 수)',
  /** A row of heads that is not yet as rare as its message. */
  so: (heads: number) => `앞면 ${heads}번: ${chances(heads)}`,
  toss: '동전을 이어 던지기',
  again: '처음부터 던지기',
  pause: '멈추기',
  step: '한 번 더 던지기',

  probability: (statement: number, p: number) => `${names[statement]} 소식의 확률 ${shownP(p)}`,
  says: (m: Model) => `${order(m)}입니다.`,
  spoken: ({ told }: Model) =>
    `${names[told.statement]} 소식의 정보량은 확률 ${shownP(told.p)}의 로그에 마이너스를 붙인 값, ${information(told.information)}입니다.`,
  /** What is to be seen at these probabilities. */
  note: (p: readonly number[]) =>
    p.every((x) => x === p[0])
      ? '확률이 모두 같으면 정보량도 모두 같습니다. 내용이 얼마나 중요한지는 셈에 들어가지 않습니다.'
      : p.includes(1)
        ? `확률 1인 소식은 이미 아는 것이므로 정보량이 ${bits(0)}입니다.`
        : '정보량의 순서는 확률의 순서를 뒤집은 것입니다. 내용이 얼마나 중요한지는 셈에 들어가지 않습니다.',
  table: { place: '순위', statement: '소식', p: '확률', information: '정보량(비트)' },
};
export type Words = typeof words;

import { inUnit, n } from '../../../i18n/numbers.ko.ts';
import type { Direction, Ending, Model } from './model.ts';

const nats = (x: number) => inUnit(x, 'nats', 3, true);
const symbol: Readonly<Record<Direction, string>> = { forward: 'D(p‖q)', reverse: 'D(q‖p)' };

/** What became of the curve, in a sentence. */
const endings: Readonly<Record<Ending, string>> = {
  covers: 'q가 두 봉우리를 함께 덮었습니다(봉우리 덮기).',
  peak: 'q가 한 봉우리에만 들어앉고 다른 봉우리는 버렸습니다(봉우리 찾기).',
  between:
    'q가 두 봉우리 사이에 걸렸습니다. 더 나은 자리가 있지만 기울기를 따라 내려가서는 닿을 수 없습니다.',
};

export const words = {
  title: '두 봉우리를 곡선 하나로 맞추기',
  try: '지금 q는 순방향 D(p∥q)를 줄여 맞춘 곡선입니다. 역방향 D(q∥p)로 바꾸고, 시작점을 1과 0에 차례로 두어 보십시오.',
  labels: { separation: '두 봉우리 사이', direction: '줄이는 발산', start: '시작점' },
  chart: (m: Model) =>
    `위에는 ${n(m.separation)}만큼 떨어진 두 봉우리 p와 맞춘 곡선 q. 아래에는 평균 ${n(m.start)}, 표준편차 1에서 출발해 평균 ${n(m.mean)}, 표준편차 ${n(m.sd)}에 이르는 길. 남은 ${symbol[m.direction]} ${nats(m.divergence)}`,
  density: '확률밀도',
  /** What stands before and after q. */
  map: ['', '의 표준편차'],
  x: 'q의 평균',
  from: '시작',
  directions: { forward: '순방향', reverse: '역방향' },
  symbol,
  left: '남은 발산',
  mean: '맞춘 q의 평균',
  sd: '맞춘 q의 표준편차',
  separation: (x: number) => `두 봉우리 사이 ${n(x)}`,
  start: (x: number) => `시작점 ${n(x)}`,
  play: '내려가는 길 보기',
  pause: '멈추기',
  step: '한 단계',
  all: '모든 시작점의 길',
  alone: '이 시작점만',
  note: (ending: Ending): string => endings[ending],
  says: (m: Model) =>
    `${symbol[m.direction]}를 줄여 맞춘 q의 평균은 ${n(m.mean)}, 표준편차는 ${n(m.sd)}, 남은 발산은 ${nats(m.divergence)}입니다. ${endings[m.ending]}`,
  spoken: (m: Model) =>
    `p는 평균이 ${n(-m.separation / 2)}, ${n(m.separation / 2)}, 표준편차가 모두 0.5인 두 정규분포를 반씩 섞은 분포입니다. q는 평균 ${n(m.mean)}, 표준편차 ${n(m.sd)}인 정규분포이고 남은 발산은 ${nats(m.divergence)}입니다.`,
  table: { value: '값', start: '시작', end: '맞춘 뒤', mean: '평균', sd: '표준편차' },
};
export type Words = typeof words;

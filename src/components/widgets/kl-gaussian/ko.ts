import { inUnit, n } from '../../../i18n/numbers.ko.ts';
import type { Bell, Model } from './model.ts';

const nats = (x: number, digits = 3) => inUnit(x, 'nats', digits, true);
const bell = ({ mean, sd }: Bell) => `평균 ${n(mean, 4)}, 표준편차 ${n(sd, 4)}`;

export const words = {
  title: '두 정규분포의 KL 발산',
  try: '주황색 곡선의 어깨를 끌어 q의 표준편차를 p의 두 배로, 다음에는 절반으로 만들어 보십시오.',
  labels: {
    'mean-p': 'p의 평균',
    'sd-p': 'p의 표준편차',
    'mean-q': 'q의 평균',
    'sd-q': 'q의 표준편차',
  },
  chart: (m: Model) =>
    `위에는 두 밀도 곡선, p는 ${bell(m.p)}, q는 ${bell(m.q)}. 아래에는 p(x) ln(p(x)/q(x)). 0보다 위인 넓이 ${n(m.above, 3, true)}, 아래인 넓이 ${n(m.below, 3, true)}, 그 차 ${nats(m.forward)}`,
  density: '확률밀도',
  above: '위',
  below: '아래',
  forward: 'KL 발산',
  reverse: '거꾸로',
  truth: '참인 분포',
  model: '모델',
  mean: '평균',
  sd: '표준편차',
  meanOf: (name: string, x: number) => `${name}의 평균 ${n(x, 4)}`,
  sdOf: (name: string, x: number) => `${name}의 표준편차 ${n(x, 4)}`,
  swap: 'p와 q를 맞바꾸기',
  wide: '넓게 보기',
  close: '가까이 보기',
  note: ({ p, q }: Model): string =>
    p.sd === q.sd
      ? p.mean === q.mean
        ? '두 곡선이 같습니다. q를 믿어도 더 드는 것이 없습니다.'
        : '폭이 같고 자리만 다릅니다.'
      : q.sd < p.sd
        ? 'q가 p보다 좁습니다. p에서 나올 만한 값을 q는 거의 불가능하다고 믿으므로 p/q가 한없이 커집니다.'
        : 'q가 p보다 넓습니다. 가장자리로 갈수록 q가 p보다 커서 p/q가 한없이 커지지는 않습니다.',
  says: (m: Model) =>
    `p는 ${bell(m.p)}, q는 ${bell(m.q)}. D(p‖q)는 ${nats(m.forward)}, D(q‖p)는 ${nats(m.reverse)}입니다.`,
  spoken: (m: Model) =>
    `D(p‖q)는 표준편차의 비에 로그를 취한 ${nats(m.widths, 4)}에 제곱에서 나오는 ${nats(m.squares, 4)}를 더하고 0.5내트를 뺀 값, ${nats(m.forward, 4)}입니다.`,
  table: { value: '값', p: 'p', q: 'q', integral: '적분(내트)' },
};
export type Words = typeof words;

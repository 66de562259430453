import { bits, n } from '../../../i18n/numbers.ko.ts';
import { nameOf } from '../../kit/words/letters.ts';
import { type Model, sight } from './model.ts';

const shown = (x: number) => bits(x, 3, true);

export const words = {
  title: '메시지가 쌓일 때의 평균 비용',
  try: 'p에서 뽑은 메시지를 q에 맞춘 부호로 보내고, 메시지 하나에 든 비트의 평균을 봅니다. 점을 끌거나 메시지를 보내 보십시오.',
  labels: { p: '보내는 분포 p', q: '부호의 분포 q', n: '메시지 수', seed: '시드' },
  chart: (m: Model) =>
    `메시지 수에 따른 평균 비용. 메시지 ${n(m.n)}개의 평균은 q의 부호로 ${shown(m.bill)}, p의 부호로 ${shown(m.own)}입니다. 결국 자리 잡는 높이는 H(p, q) ${shown(m.crossEntropy)}입니다`,
  y: '비트',
  paid: 'q의 부호',
  own: 'p의 부호',
  x: '메시지 수',
  shares: '나온 비율',
  bill: '지금까지의 평균 비용',
  settles: '자리 잡는 값',
  floor: '바닥',
  waste: '낭비',
  messages: (count: number) => `메시지 ${n(count)}개`,
  play: '메시지 보내기',
  pause: '멈추기',
  step: '10배로',
  presets: '어떤 부호로',
  chapter: '이 장의 q',
  right: 'q = p',
  ignorant: '아무것도 모르는 q',
  sure: '너무 확신하는 q',
  rare: '드문 c를 잊은 q',
  net: '신경망의 첫 출력',
  allZero: '확률의 비가 모두 0일 수는 없습니다. 하나는 0보다 커야 합니다.',
  count: '결과의 개수',
  add: '결과 더하기',
  remove: '결과 빼기',
  onward: '이 확률을 그대로 가지고:',
  inNumbers: '확률 입력과 계산식',
  note(m: Model): string {
    const s = sight(m);
    switch (s.kind) {
      case 'lost':
        return `결과 ${nameOf(s.outcome)}의 메시지가 왔지만 q의 부호에는 보낼 방법이 없습니다. 이제부터 평균 비용은 무한대입니다.`;
      case 'will-be-lost':
        return 'q의 확률이 0인 결과는 아직 나오지 않았습니다. 한 번이라도 나오면 비용은 무한대입니다.';
      case 'own':
        return 'q가 p와 같으므로 낭비가 없습니다. 두 선이 겹칩니다.';
      case 'saved':
        return `지금까지는 p의 부호보다 ${shown(-s.waste)} 적게 들었습니다. 오래가지 않을 행운입니다.`;
      case 'wasted':
        return `같은 메시지를 p의 부호로 보낼 때보다 하나에 ${shown(s.waste)}, 모두 ${bits(s.waste * m.n, 0)} 더 들었습니다.`;
    }
  },
  says: (m: Model): string =>
    `메시지 ${n(m.n)}개의 평균 비용은 ${shown(m.bill)}입니다. ${words.note(m)}`,
  spoken: (m: Model) =>
    `평균 비용은 결과마다 나온 비율과 q의 부호 길이를 곱해 모두 더한 값, ${bits(m.bill, 4, true)}입니다.`,
  table: {
    outcome: '결과',
    share: '나온 비율',
    price: 'q의 부호 길이(비트)',
    own: 'p의 부호 길이(비트)',
    outcomes: '결과마다의 확률과 부호 길이',
    count: '메시지 수',
    paid: 'q의 부호(비트)',
    ownPaid: 'p의 부호(비트)',
    waste: '낭비(비트)',
    path: '메시지 수에 따른 평균 비용',
  },
};
export type Words = typeof words;

import { bits, chance, n } from '../../../i18n/numbers.ko.ts';
import type { Loading, Model } from './model.ts';

export const words = {
  title: '주사위 눈의 합과 그 엔트로피',
  try: '잘 나오는 눈을 6으로 정하고 주사위 수를 하나씩 늘려, 금색 띠를 공정한 주사위의 띠와 비교해 보십시오.',
  labels: {
    dice: '주사위 수',
    face: '잘 나오는 눈',
    probability: '그 눈의 확률',
    throws: '던질 횟수',
    seed: '시드',
  },
  chart: (m: Model) =>
    `${m.face ? `눈 ${m.face}의 확률이 ${chance(m.probability)}인` : '공정한'} 주사위 ${m.dice}개의 합의 확률 막대그래프. 엔트로피 ${bits(m.entropy)}, 평균 ${n(m.mean, 2)}${m.empiricalEntropy === undefined ? '' : `. ${n(m.throws)}번 던진 결과의 엔트로피 ${bits(m.empiricalEntropy)}`}`,
  x: '눈의 합',
  y: '확률',
  /** 2^H, beside the width that shows it; a narrow page says the middle only. */
  equal: (sums: string): readonly [before: string, sums: string, after: string] => [
    '',
    `확률이 같은 합 ${sums}가지`,
    '만큼 불확실',
  ],
  fair: (entropy: number) => `공정 ${bits(entropy, 3, true)}`,
  thrown: (throws: number) => `${n(throws)}번 던진 결과`,
  presets: '강의의 설정',
  preset: (dice: number, p: number | undefined): readonly [dice: string, loading: string] => [
    `${dice}개`,
    p === undefined ? '공정' : `6의 확률 ${chance(p)}`,
  ],
  diceUnit: '개' as string | undefined,
  dice: (count: number) => `주사위 ${count}개`,
  none: '없음',
  probabilityOf: (face: number) => (face ? `${face}의 확률` : '그 눈의 확률'),
  unused: '공정하므로 쓰지 않음',
  probability: (face: number, p: number) => `${face || '잘 나오는 눈'}의 확률 ${chance(p)}`,
  times: '번' as string | undefined,
  throwFirst: '100번 던지기',
  throwAgain: '다시 던지기',
  throwMore: '열 배로',
  entropy: '합의 엔트로피',
  mean: '합의 평균',
  empirical: '던진 결과의 엔트로피',
  /** What is to be said of a face that always or never comes up. */
  limit: ({ dice, face, probability }: Loading) =>
    face > 0 && probability === 1
      ? `합은 언제나 ${dice * face}입니다. 결과가 정해져 있으므로 엔트로피는 ${bits(0)}입니다.`
      : face > 0 && probability === 0
        ? `눈 ${face}의 확률이 0이면 나머지 다섯 눈만 똑같은 확률로 나옵니다.`
        : face > 0
          ? '나머지 다섯 눈은 남은 확률을 똑같이 나눕니다.'
          : '여섯 눈이 모두 같은 확률로 나옵니다.',
  says: (m: Model) =>
    `주사위 ${m.dice}개, ${m.face ? `${m.face}의 확률 ${chance(m.probability)}` : '공정'}. 합의 엔트로피 ${bits(m.entropy)}, 평균 ${n(m.mean, 2)}${m.empiricalEntropy === undefined ? '' : `, ${n(m.throws)}번 던진 결과의 엔트로피 ${bits(m.empiricalEntropy)}`}입니다.`,
  spoken: (m: Model) =>
    `합 ${m.sums[0]}부터 ${m.sums.at(-1)}까지의 확률마다 밑이 2인 로그를 곱해 모두 더하고 마이너스를 붙이면 ${bits(m.entropy)}입니다.`,
  table: {
    sum: '합',
    p: '확률',
    part: '평균에 더하는 몫(비트)',
    count: '나온 횟수',
    share: '던진 결과',
    total: '합계',
  },
};
export type Words = typeof words;

import { bits, n } from '../../../i18n/numbers.ko.ts';
import type { Model } from './model.ts';

const percent = (share: number) => `${n(100 * share, 1, true)}%`;

export const words = {
  title: '신경망 학습 실험실',
  try: '손글씨 숫자 1,437장으로 학습하고, 본 적 없는 360장으로 시험합니다. 학습을 시작하고 숫자가 어디로 가는지 보십시오. 확신할수록 왼쪽에, 맞히면 위쪽에 놓입니다.',
  labels: {
    loss: '손실',
    'learning-rate': '학습률',
    hidden: '은닉층의 뉴런 수',
    'batch-size': '배치 크기',
    seed: '시드',
    epochs: '에폭 수',
    temperature: '온도',
  },
  losses: { 'cross-entropy': '교차 엔트로피', 'squared-error': '제곱 오차' },
  gallery: (epoch: number, right: number, all: number) =>
    `시험용 숫자 ${all}장. 왼쪽일수록 출력의 엔트로피가 낮습니다. ${epoch}에폭: 위쪽 ${right}장은 맞은 답, 아래쪽 ${all - right}장은 틀린 답`,
  galleryBefore: (all: number) =>
    `시험용 숫자 ${all}장. 학습하기 전에는 거의 모두 오른쪽 끝에 있습니다.`,
  galleryX: '출력의 엔트로피(비트)',
  sides: (right: number | undefined, wrong: number | undefined) =>
    right === undefined ? '위: 맞음, 아래: 틀림' : `위: 맞음 ${right}장, 아래: 틀림 ${wrong}장`,
  some: '그중 여섯 장: 손글씨, 신경망의 답, 출력',
  start: '학습 시작',
  loading: '불러오는 중',
  pause: '멈춤',
  goOn: '이어서',
  again: '다시 학습',
  step: '한 에폭',
  back: '0에폭으로',
  keep: '이 학습 남기기',
  drop: '남긴 학습 지우기',
  compare: '비교',
  folded: '온도, 학습률, 은닉층, 배치, 출처, 공식',
  layer: (i: number) => `은닉층 ${i + 1}의 뉴런 수`,
  layers: '은닉층',
  add: '한 층 더',
  remove: '한 층 빼기',
  rateIs: (x: number) => `학습률 ${n(x, 4)}`,
  temperatureIs: (x: number) => `온도 ${n(x)}`,
  accuracy: '시험 정확도',
  notYet: '시작하면 나옵니다',
  epoch: '에폭',
  of: (epochs: number) => `/ ${epochs}`,
  nats: '내트',
  bits: (x: number) => (x < 0.0005 ? '0.001비트 미만' : bits(x, 3, true)),
  parameters: '가중치와 편향',
  steps: '가중치를 고치는 횟수',
  stepsAre: ['이 설정으로 끝까지 학습하면 가중치와 편향 ', ' ', ' 고칩니다.'] as readonly [
    string,
    string,
    string,
  ],
  pieces: '개를',
  times: (_steps: number) => '번',
  trainLoss: '학습 손실',
  testLoss: '시험 손실',
  meanEntropy: '평균 엔트로피',
  calibrationError: '보정 오차',
  curves: {
    accuracy: '시험 정확도(%)',
    loss: (unit: boolean): string => (unit ? '손실(내트)' : '손실'),
    entropy: '평균 엔트로피(비트)',
    train: '학습',
    test: '시험',
    right: '맞은 답',
    wrong: '틀린 답',
    choose: '곡선',
    names: { entropy: '엔트로피', loss: '손실', accuracy: '정확도' },
    x: '에폭',
    indifferent: '모두 1/10이면',
  },
  curve: (what: string, epoch: number) => `${what}, 0에폭부터 ${epoch}에폭까지`,
  failed:
    '학습을 맡은 프로그램이 시작하지 못했거나 멈췄습니다. ‘학습 시작’을 누르면 다시 시도합니다. 페이지의 나머지는 그대로 쓸 수 있습니다.',
  reload: '페이지 다시 불러오기',
  diverged: (step: number, cause: 'activation' | 'loss' | 'gradient' | 'weight') =>
    `학습이 발산했습니다. ${n(step)}번째 걸음에서 ${
      {
        activation: '뉴런의 값이',
        loss: '손실이',
        gradient: '기울기가',
        weight: '가중치가',
      }[cause]
    } 배정밀도로 나타낼 수 있는 범위를 벗어났습니다. 학습률을 낮추어 보십시오.`,
  keptIs: (loss: string, rate: number, hidden: readonly number[], epoch: number, share: number) =>
    `남긴 학습: ${loss}, 학습률 ${n(rate, 4)}, 은닉층 ${hidden.join('-')}, ${epoch}에폭, 정확도 ${percent(share)} (가는 점선)`,
  few: '시험용 숫자 여섯 장의 출력',
  fewNote: '막대는 출력의 확률이고, 굵은 숫자는 정답입니다.',
  output: (label: number, top: number, p: string) =>
    `정답 ${label}, 확률이 가장 큰 숫자 ${top}(${p})`,
  mistakes: '틀린 답, 가장 확신한 것부터',
  mistake: (label: number, top: number) => `정답 ${label}, 답 ${top}`,
  noMistakes: '틀린 답이 없습니다.',
  reliability: '확신한 만큼 맞습니까?',
  reliabilityChart: (error: number, temperature: number) =>
    `신뢰도 그림: 온도 ${n(temperature)}, 보정 오차 ${n(error, 3, true)}`,
  confidence: '출력이 말하는 확신(%)',
  share: '실제로 맞은 비율(%)',
  bin: '확신 구간',
  binCount: '개수',
  draw: '직접 그려 보기',
  drawHint:
    '칸에 숫자를 그리십시오. 손가락, 마우스, 펜을 쓸 수 있습니다. 그린 것은 학습 데이터처럼 잘라 가운데에 놓고 8×8칸으로 셉니다.',
  drawKeys: '키보드로는 시험용 숫자를 고른 다음, 화살표로 칸을 옮기고 스페이스로 켜고 끕니다.',
  clear: '지우기',
  another: '다른 시험용 숫자',
  padCell: (row: number, column: number, dots: number) => `${row}행 ${column}열, 점 ${dots}개`,
  pad: '숫자를 그리는 칸',
  cells: '8×8칸',
  answer: (top: number, p: string) => `답: ${top} (확률 ${p})`,
  source:
    '손글씨 숫자: E. Alpaydin, C. Kaynak (1998), Optical Recognition of Handwritten Digits, UCI Machine Learning Repository, CC BY 4.0. 파일 순서대로 앞 1,437장으로 학습하고 뒤 360장으로 시험합니다.',
  says: (m: Model) =>
    `학습률은 ${n(m.settings.rate, 4)}입니다. ${n(m.epochs)}에폭을 학습하면 가중치와 편향 ${n(m.parameters)}개를 ${n(m.steps)}번 고칩니다.${m.temperature === 1 ? '' : ` 확신은 온도 ${n(m.temperature)}에서 잽니다.`}`,
  told: (epoch: number, share: number, entropy: number) =>
    `${epoch}에폭 뒤 시험 정확도는 ${percent(share)}, 평균 엔트로피는 ${bits(entropy)}입니다.`,
  running: '학습하고 있습니다.',
  spoken: (m: Model) =>
    `걸음마다 가중치에서 학습률 ${n(m.settings.rate, 4)} 곱하기 손실의 기울기를 뺍니다. 한 에폭은 ${n(m.perEpoch)}걸음이고, ${n(m.epochs)}에폭은 모두 ${n(m.steps)}걸음입니다.`,
  table: {
    epoch: '에폭',
    record: '기록된 학습: 기본 설정',
    scrolls: '에폭마다의 값',
    right: '맞은 답의 엔트로피(비트)',
    wrong: '틀린 답의 엔트로피(비트)',
    accuracy: '시험 정확도',
  },
  record: '기본 설정으로 30에폭까지 학습한 기록입니다. 아래의 값은 학습하기 전의 값입니다.',
};
export type Words = typeof words;

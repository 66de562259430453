import { bits, chance, inUnit, n } from '../../../i18n/numbers.ko.ts';
import { echo } from '../../kit/state/echo.ts';
import type { Model } from './model.ts';
import type { Wrong } from './rows.ts';
import { mostRows } from './state.ts';

const more = (count: number) => (count > 0 ? ` 쓸 수 없는 칸이 ${count}개 더 있습니다.` : '');

export const words = {
  title: '미니배치의 손실',
  try: '데이터 5개의 예측이 모두 맞는 쪽에 있습니다. 1번 데이터의 예측값을 0.999까지 옮겨 확신하면서 틀린 답을 하나 만들고, 평균이 어떻게 되는지 보십시오.',
  labels: { labels: '레이블', predictions: '예측값' },
  chart: (m: Model) =>
    `데이터마다 예측값의 점과 손실의 막대, 그리고 막대를 가로지르는 평균. ${m.losses.map((loss, i) => `${i + 1}번 ${bits(loss)}`).join(', ')}. 평균 ${bits(m.mean)}`,
  batch: '미니배치',
  label: '레이블',
  prediction: '예측값',
  loss: '손실, 비트',
  mean: '평균',
  meanLoss: '손실의 평균',
  inNats: '같은 평균을 내트로',
  labelOf: (i: number) => `${i + 1}번 데이터의 레이블 1`,
  predictionOf: (i: number) => `${i + 1}번 데이터의 예측값`,
  lossOf: (i: number) => `${i + 1}번 데이터의 손실`,
  rowSays: (i: number, m: Model) =>
    `레이블 ${m.labels[i]}, 예측값 ${chance(m.predictions[i] as number)}, 손실 ${bits(m.losses[i] as number)}`,
  rows: '데이터 수',
  add: '하나 더',
  remove: '하나 빼기',
  presets: '예시',
  cases: ['강의의 미니배치', '확신하면서 틀린 답 하나', '모두 0.5', '틀린 답에 확률 1'],
  text: '표를 글자로 보기, 붙여넣기',
  textHint: '한 줄에 레이블과 예측값. 스프레드시트의 두 열을 그대로 붙여넣을 수 있습니다.',
  kept: '표는 아직 앞의 값을 보여 줍니다.',
  wrong: (wrong: Wrong): string => {
    switch (wrong.what) {
      case 'empty':
        return '한 줄에 레이블과 예측값을 하나씩 적어야 합니다.';
      case 'many':
        return `데이터는 ${mostRows}개까지 넣을 수 있는데 ${wrong.rows}줄이 있습니다.`;
      case 'cells':
        return `${wrong.line}번째 줄의 칸은 ${wrong.cells}개입니다. 레이블과 예측값, 두 칸이 있어야 합니다.`;
      case 'label':
        return `${wrong.line}번째 줄의 레이블이 ‘${echo(wrong.text)}’입니다. 레이블은 0 아니면 1입니다.${more(wrong.more)}`;
      default:
        return `${wrong.line}번째 줄의 예측값이 ‘${echo(wrong.text)}’입니다. 예측값은 0부터 1까지의 수입니다.${more(wrong.more)}`;
    }
  },
  /** What is to be seen of the batch. */
  note: (m: Model): string => {
    const row = `${m.largest + 1}번 데이터`;
    if (m.mean === Infinity)
      return `${row}에서 정답의 확률을 0으로 보았습니다. 이런 답이 하나만 있어도 평균은 끝없이 큽니다.`;
    if (m.outweighs)
      return `${row} 하나의 손실이 나머지 ${m.losses.length - 1}개의 손실을 모두 더한 값보다 큽니다.`;
    return m.losses.every((loss) => loss === m.losses[0])
      ? '손실이 모두 같아서 평균도 그 값입니다.'
      : '빗금 친 넓이와 점 찍은 넓이가 같습니다. 평균보다 큰 손실이 남는 만큼 작은 손실이 모자랍니다.';
  },
  says: (m: Model) =>
    m.mean === Infinity
      ? `데이터 ${m.losses.length}개의 평균 손실이 끝없이 큽니다.`
      : `데이터 ${m.losses.length}개의 평균 손실은 ${bits(m.mean)}, 즉 ${inUnit(m.meanNats, 'nats')}입니다. 가장 큰 손실은 ${m.largest + 1}번 데이터의 ${bits(m.losses[m.largest] as number)}입니다.`,
  spoken: (m: Model) =>
    m.mean === Infinity
      ? '손실을 모두 더해 데이터 수로 나눈 값이 끝없이 큽니다.'
      : `데이터 ${m.losses.length}개의 손실은 ${m.losses.map((loss) => n(loss, 4)).join(', ')}입니다. 모두 더해 ${m.losses.length}개로 나누면 평균은 ${bits(m.mean, 4)}입니다. 여기에 2의 자연로그를 곱하면 ${inUnit(m.meanNats, 'nats', 4)}입니다.`,
  table: {
    row: '데이터',
    label: '레이블 y',
    prediction: '예측값 ŷ',
    right: '정답의 확률',
    loss: '손실(비트)',
    mean: '평균',
  },
};
export type Words = typeof words;

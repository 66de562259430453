import type { Both } from '../../../i18n/lang.ts';

/** What the public quantities of figures mean; several figures share a name. */
const words: Readonly<Record<string, Both<string>>> = {
  'amount-right': { ko: '정답에 매긴 확률', en: 'amount by which the prediction is right' },
  'amount-wrong': { ko: '오답에 매긴 확률', en: 'amount by which the prediction is wrong' },
  'average-length': { ko: '부호어의 평균 길이', en: 'average length of a codeword' },
  bce: { ko: '이진 교차 엔트로피', en: 'binary cross entropy' },
  'bce-gradient': { ko: '이진 교차 엔트로피의 기울기', en: 'gradient of binary cross entropy' },
  'bce-steps': { ko: 'BCE로 내려가는 단계 수', en: 'steps that BCE needs' },
  'calibration-error': { ko: '보정 오차', en: 'calibration error' },
  'conditional-entropy-x-given-y': {
    ko: 'Y를 알 때 X의 엔트로피',
    en: 'entropy of X once Y is known',
  },
  'conditional-entropy-y-given-x': {
    ko: 'X를 알 때 Y의 엔트로피',
    en: 'entropy of Y once X is known',
  },
  contributions: { ko: '결과마다 평균에 더하는 몫', en: 'what each outcome adds to the average' },
  'cross-entropy': { ko: '교차 엔트로피', en: 'cross entropy' },
  divergence: { ko: '남은 KL 발산', en: 'KL divergence that is left' },
  'empirical-entropy': { ko: '던진 결과의 엔트로피', en: 'entropy of the throws' },
  entropy: { ko: '엔트로피', en: 'entropy' },
  'entropy-x': { ko: 'X의 엔트로피', en: 'entropy of X' },
  'entropy-y': { ko: 'Y의 엔트로피', en: 'entropy of Y' },
  epoch: { ko: '지금까지의 에폭', en: 'epochs so far' },
  estimate: { ko: 'KL 발산의 어림값', en: 'estimated KL divergence' },
  gradient: { ko: '로짓마다의 기울기', en: 'gradient at each logit' },
  information: { ko: '정보량', en: 'information' },
  'information-heads': { ko: '앞면의 정보량', en: 'information of heads' },
  'information-tails': { ko: '뒷면의 정보량', en: 'information of tails' },
  'information-joint': {
    ko: '두 사건이 함께 일어날 때의 정보량',
    en: 'information of both events together',
  },
  'information-p': { ko: '첫째 사건의 정보량', en: 'information of the first event' },
  'information-q': { ko: '둘째 사건의 정보량', en: 'information of the second event' },
  'joint-entropy': { ko: '결합 엔트로피', en: 'joint entropy' },
  'js-divergence': { ko: '옌센–섀넌 발산', en: 'Jensen–Shannon divergence' },
  'kl-divergence': { ko: 'KL 발산', en: 'KL divergence' },
  'kl-forward': { ko: 'p에서 잰 KL 발산, D(p‖q)', en: 'KL divergence D(p‖q)' },
  'kl-reverse': {
    ko: '거꾸로 잰 KL 발산, D(q‖p)',
    en: 'KL divergence the other way round, D(q‖p)',
  },
  'kraft-sum': { ko: '크래프트 합', en: 'Kraft sum' },
  'label-entropy': { ko: '레이블의 엔트로피', en: 'entropy of the label' },
  letters: { ko: '글자 수', en: 'letters of the text' },
  logits: { ko: '로짓', en: 'logits' },
  loss: { ko: '손실', en: 'loss' },
  losses: { ko: '데이터마다의 손실', en: 'loss of each item' },
  'max-entropy': { ko: '가능한 가장 큰 엔트로피', en: 'largest possible entropy' },
  mean: { ko: '평균', en: 'mean' },
  'mean-entropy': { ko: '출력의 엔트로피를 평균한 값', en: 'mean entropy of the outputs' },
  'mean-loss': { ko: '손실의 평균', en: 'mean loss' },
  'mean-loss-nats': { ko: '같은 평균을 내트로 나타낸 값', en: 'the same mean in nats' },
  'mean-surprise': { ko: '놀람의 평균', en: 'mean surprise' },
  'mutual-information': { ko: '상호정보량', en: 'mutual information' },
  p: { ko: '확률', en: 'probabilities' },
  parameters: { ko: '신경망의 파라미터 수', en: 'parameters of the net' },
  perplexity: { ko: '퍼플렉시티', en: 'perplexity' },
  'prediction-entropy': { ko: '예측값의 엔트로피', en: 'entropy of the prediction' },
  'prefix-free': {
    ko: '접두 부호인지(1이면 그렇다)',
    en: 'whether the code is prefix-free (1: yes)',
  },
  questions: { ko: '물은 질문 수', en: 'questions asked' },
  remaining: { ko: '아직 가능한 수의 개수', en: 'numbers still possible' },
  sd: { ko: '표준편차', en: 'standard deviation' },
  'squared-error': { ko: '제곱 오차', en: 'squared error' },
  'squared-error-gradient': { ko: '제곱 오차의 기울기', en: 'gradient of squared error' },
  'squared-error-steps': {
    ko: '제곱 오차로 내려가는 단계 수',
    en: 'steps that squared error needs',
  },
  'standard-error': { ko: '표준오차', en: 'standard error' },
  steps: { ko: '지금까지의 학습 단계 수', en: 'training steps so far' },
  sum: { ko: '두 정보량의 합', en: 'sum of both' },
  symbols: { ko: '서로 다른 기호의 수', en: 'different symbols' },
  terms: { ko: '결과마다의 항', en: 'term of each outcome' },
  'test-accuracy': { ko: '시험 데이터의 정확도', en: 'accuracy on the test set' },
  'test-loss': { ko: '시험 데이터의 손실', en: 'loss on the test set' },
  'total-bits': { ko: '글 전체를 적는 데 드는 비트', en: 'bits for the whole text' },
  'train-loss': { ko: '학습 데이터의 손실', en: 'loss on the training set' },
  'uniquely-decodable': {
    ko: '한 가지로만 읽히는지(1이면 그렇다)',
    en: 'whether every message reads in one way only (1: yes)',
  },
};

/** @throws Error naming the quantity that lacks words, and the figure that shows it */
export function quantityWords(name: string, figure: string): Both<string> {
  const found = words[name];
  if (!found)
    throw new Error(
      `${import.meta.filename ?? 'quantity-words.ts'}: the figure ${figure} has a quantity "${name}" without words; add what it means in both languages`,
    );
  return found;
}

import type { ConfidenceWords } from './words.ts';

const bits = (text: string) => `${text} ${text === '1' ? 'bit' : 'bits'}`;

export const words: ConfidenceWords = {
  label: 'My answer is right with probability',
  stakes: (right, wrong) => `${bits(right)} if it is right, ${bits(wrong)} if it is wrong`,
  paid: (percent, right, given, price) =>
    `You said ${percent}%, and it was ${right ? 'right' : 'wrong'}. You gave ${given} to what happened, so you pay −log₂ ${given} = ${bits(price)}.`,
  none: 'You have not answered with a probability yet. Turn ‘Answer with a probability’ on, and your answers gather here.',
  all: (count, mean, share, constant) =>
    `In ${count} ${count === 1 ? 'answer' : 'answers'} you paid ${bits(mean)} on average. Always saying 50% costs 1 bit; always saying ${share}, the share that you got right, would have cost ${bits(constant)}.`,
  few: 'With fewer than ten answers a point may be far from the diagonal by chance.',
  chart: (bins) => `Probability said against share right. ${bins}`,
  chartBin: (from, to, said, was) => `${from}–${to}%: ${said} said on average, ${was} right.`,
  said: 'probability said (%)',
  was: 'share right (%)',
  heads: ['probability said', 'answers', 'said on average', 'share right'],
  unkept: 'This browser cannot keep a record: the curve is lost when you close the page.',
  where:
    'This stays in this browser; on the first page you can see it and delete it. You cannot say 100%: being wrong at 100% costs infinitely many bits, and no later answer brings the average back.',
};

import type { QuizWords } from './words.ts';

const questions = (n: number) => `${n} ${n === 1 ? 'question' : 'questions'}`;

export const words: QuizWords = {
  where: (place, of, answered) => `Question ${place} of ${of}, ${answered} answered`,
  atEnd: (of, answered) => `${answered} of ${of} questions answered`,
  place: (place, state) =>
    `Question ${place}, ${{ open: 'not answered yet', right: 'right', met: 'right after a misunderstanding', wrong: 'not right yet' }[state]}`,
  nothingYet:
    'You have not answered anything yet. After the first answer, the misunderstandings you meet are gathered here.',
  clear: (answered) => `In ${questions(answered)} you met no misunderstanding that has a name.`,
  met: (kinds, answered) =>
    `In ${questions(answered)} you met ${kinds === 1 ? 'one misunderstanding. A section and a figure mend it.' : `${kinds} misunderstandings. For each there is a section and a figure that mend it.`}`,
  seenIn: 'Met in',
  unknown:
    'Wrong for a reason that nobody can guess from the answer. Look at the solution, and go back to the section.',
  open: 'Not answered yet',
  unkept: 'This browser cannot keep a record: your answers are lost when you close the page.',
  anew: 'You start again with other numbers.',
};

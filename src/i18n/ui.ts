import type { Both } from './lang.ts';

/** Words of the site around the chapters. */
interface Ui {
  skip: string;
  darker: string;
  lighter: string;
  languages: string;
  contents: string;
  contentsCount: (n: number) => string;
  figures: string;
  meta: {
    /** To read the text, and all in all with figures and exercises. */
    minutes: (text: number, all: number) => string;
    figures: (n: number) => string;
    exercises: (n: number) => string;
    needs: string;
  };
  video: (label: string) => string;
  videoNote: string;
  videoNoteLanguage: string;
  slidesPdf: string;
  scriptFile: string;
  lecture: (label: string) => string;
  earlierLecture: (title: string) => string;
  /** Its parts, each from a page to a page. */
  slides: (parts: readonly (readonly [first: string, last: string])[]) => string;
  /** A moment in a video. */
  from: (time: string) => string;
  /** A video that plays beside a section. */
  videoPanel: { onHost: string; close: string };
  /** The address of a section or an exercise: what the link says, and what a screen reader hears after it. */
  copyAddress: string;
  ofSection: string;
  ofExercise: string;
  addressByHand: string;
  script: string;
  beyondLecture: string;
  /** The page of all lectures. */
  lectures: {
    title: string;
    lead: (n: number) => string;
    description: (n: number) => string;
    chapter: (n: string) => string;
    leansOn: string;
    paste: string;
    in: Both<string>;
    earlier: string;
    earlierText: string;
    /** From elsewhere to this page. */
    all: string;
  };
  closerLook: string;
  /** Before the name that papers and libraries have for a thing. */
  whereMet: string;
  predict: string;
  showAnswer: string;
  terms: string;
  /** The page of all terms, and what opens of one in a chapter. */
  glossary: {
    title: string;
    lead: (terms: number) => string;
    description: (terms: number) => string;
    /** From a term in a chapter to the page. */
    entry: string;
    /** From elsewhere. */
    lookUp: string;
    close: string;
    letters: string;
    filter: string;
    filterHint: string;
    /** How many are left; # is the number. */
    found: string;
    also: string;
    see: string;
  };
  symbol: string;
  where: (title: string) => string;
  copyCode: string;
  copied: string;
  output: string;
  summary: string;
  conceptMap: string;
  /** The sheet of all formulas. */
  sheet: {
    title: string;
    range: string;
    /** When it reaches an end of its range. */
    equal: string;
    number: string;
    /** Without a unit. */
    pure: string;
    copy: string;
    /** The formula as a file for slides. */
    save: string;
    saveFailed: string;
    /** Names the field with the formula, where the clipboard is refused. */
    byHand: string;
  };
  sources: string;
  further: string;
  previous: string;
  next: string;
  notYet: string;
  courseTitle: string;
  courseLead: string;
  courseText: readonly string[];
  shortAddress: string;
  license: string;
  /** Leads to the licences of what others made. */
  notices: string;
  notFound: string;
  notFoundText: string;
  /** The day of the last change; `day` as the machine has it. */
  changed: (day: Date) => string;
  /** From a chapter to the sheet with its address, its code and how to cite it. */
  shareChapter: string;
  /** A mistake that is reported. */
  report: { link: string };
  /** Where the reader was last, and what was read and solved. */
  reading: {
    on: string;
    /** Of a chapter's sections so many; of its exercises so many. # is the number. */
    read: (sections: number) => string;
    solved: (exercises: number) => string;
  };
  /** What this browser keeps of the reader. */
  records: { title: string; text: string; save: string; forget: string; none: string };
  /** Where the files of a figure did not arrive. */
  failed: {
    figure: string;
    /** In a frame that is sandboxed to an origin of its own. */
    sandboxed: string;
    again: string;
  };
  readIn: string;
  home: {
    /** Below the curve. */
    caption: string;
    /** What to do with it, said where its script has come. */
    drag: string;
    foot: (lecturer: string) => string;
  };
  chapterN: (n: string) => string;
  /** From a figure to the sentence whose link set it. */
  backToText: string;
}

/** The number of a lecture, 05-1, stays on its line. */
const whole = (label: string) => label.replace('-', '-\u2060');

const pages = ([first, last]: readonly [string, string]) =>
  first === last ? first : `${first}–${last}`;

export const ui: Both<Ui> = {
  ko: {
    skip: '본문으로 건너뛰기',
    darker: '어둡게',
    lighter: '밝게',
    languages: '언어',
    contents: '이 장의 차례',
    contentsCount: (n) => `절 ${n}개`,
    figures: '움직이는 그림',
    meta: {
      minutes: (text, all) => `읽는 데 ${text}분, 그림과 문제까지 ${all}분쯤`,
      figures: (n) => `움직이는 그림 ${n}개`,
      exercises: (n) => `문제 ${n}개`,
      needs: '먼저 읽을 장',
    },
    video: (label) => `강의 ${whole(label)}`,
    videoNote: '누르기 전에는 YouTube에서 아무것도 불러오지 않습니다.',
    videoNoteLanguage: '',
    slidesPdf: '슬라이드',
    scriptFile: '실습 코드',
    lecture: (label) => `강의 ${whole(label)}`,
    earlierLecture: (title) => `앞선 강의 ‘${title}’`,
    slides: (parts) => `슬라이드 ${parts.map(pages).join(', ')}쪽`,
    from: (time) => `${time}부터`,
    videoPanel: { onHost: 'YouTube에서 열기', close: '영상 닫기' },
    copyAddress: '주소 복사',
    ofSection: ': 이 절',
    ofExercise: ': 이 문제',
    addressByHand: '복사해 쓸 주소',
    script: '실습 코드',
    beyondLecture: '강의에서 한 걸음 더 나아간 절입니다.',
    lectures: {
      title: '강의와 이어지는 절',
      lead: (n) =>
        `강의 영상 ${n}편이 저마다 이 글의 어느 절과 이어지는지, 슬라이드 몇 쪽에서 다루는지 모았습니다.`,
      description: (n) =>
        `강의 ‘정보이론’ 영상 ${n}편이 다루는 절과 슬라이드 쪽, 앞서 보면 좋은 강의, 영상 설명에 붙일 글.`,
      chapter: (n) => `${n}장 읽기`,
      leansOn: '먼저 보면 좋은 강의:',
      paste: '영상 설명에 붙일 글',
      in: { ko: '한국어', en: '영어' },
      earlier: '앞선 강의',
      earlierText: '이 강의 시리즈보다 앞에 있는 강의와, 그 강의가 도움이 되는 절입니다.',
      all: '강의와 이어지는 절',
    },
    closerLook: '더 자세히 보기',
    whereMet: '논문과 코드에서 만나는 이름',
    predict: '예상해 보십시오',
    showAnswer: '답 보기',
    terms: '이 장의 용어',
    glossary: {
      title: '용어집',
      lead: (n) =>
        `이 과목에서 쓰는 용어 ${n}개의 뜻을 두 언어로 적었습니다. 용어마다 처음 설명하는 절과 그 뜻을 보여 주는 그림으로 갈 수 있습니다.`,
      description: (n) =>
        `정보이론과 딥러닝의 용어 ${n}개: 한국어와 영어 이름, 기호, 뜻, 식, 설명하는 절과 움직이는 그림.`,
      entry: '용어집에서 보기',
      lookUp: '용어집에서 찾아보기',
      close: '닫기',
      letters: '첫소리',
      filter: '용어 찾기',
      filterHint: '우리말, 영어, 초성으로 찾습니다.',
      found: '찾은 용어 #개',
      also: '다른 이름',
      see: '이 용어로:',
    },
    symbol: '기호',
    where: (title) => `‘${title}’에서 보기`,
    copyCode: '복사',
    copied: '복사했습니다',
    output: '출력',
    summary: '요약',
    conceptMap: '질문의 지도',
    sheet: {
      title: '공식표',
      range: '범위',
      equal: '등호',
      number: '값',
      pure: '(단위 없음)',
      copy: 'LaTeX 복사',
      save: 'SVG 저장',
      saveFailed: '저장하지 못했습니다',
      byHand: '복사해 쓸 LaTeX',
    },
    sources: '참고 문헌',
    further: '더 읽을거리',
    previous: '앞 장',
    next: '다음 장',
    notYet:
      '링크가 없는 장은 아직 쓰고 있습니다. 그 장은 강의 영상과 슬라이드로 먼저 배울 수 있습니다.',
    courseTitle: '정보이론',
    courseLead:
      '노기섭 교수의 강의 ‘정보이론’과 함께 읽는 글입니다. 영상을 보고, 글을 읽고, 그림을 움직이고, 문제를 풀며 배웁니다.',
    courseText: [
      '분류하는 신경망의 출력층은 확률분포를 내놓고, 학습하면 그 분포가 정답 쪽으로 옮겨 갑니다. 이 과정을 이해하려면 네 가지 양, 즉 정보량, 엔트로피, 교차 엔트로피, KL 발산을 알아야 합니다. 학교에서 배운 확률과 로그만 알면 처음부터 따라올 수 있습니다.',
      '그림을 움직이면 주소에 그 상태가 담깁니다. 주소를 보내면 받은 사람도 똑같은 그림을 봅니다. 푼 문제는 이 브라우저에만 남습니다.',
    ],
    shortAddress: '이 장의 짧은 주소',
    license: '글은 CC BY 4.0, 코드는 MIT 라이선스에 따라 쓸 수 있습니다.',
    notices: '함께 쓰인 것들의 라이선스',
    notFound: '찾는 페이지가 없습니다',
    notFoundText: '주소가 바뀌었거나 주소를 잘못 적었을 수 있습니다. 아래에서 다시 시작하십시오.',
    changed: (day) =>
      `마지막으로 고친 날: ${day.toLocaleDateString('ko-KR', { dateStyle: 'long', timeZone: 'UTC' })}`,
    shareChapter: '이 장 공유하고 인용하기',
    report: { link: '잘못된 곳 알리기' },
    reading: {
      on: '읽던 곳부터 이어 읽기:',
      read: (n) => `${n}절 가운데 #절을 읽었습니다.`,
      solved: (n) => `문제 ${n}개 가운데 #개를 풀었습니다.`,
    },
    records: {
      title: '이 브라우저에 남은 기록',
      text: '푼 문제, 마지막 퀴즈의 답, 확률로 답한 기록, 열어 본 장과 읽은 절, 고른 언어와 밝기를 이 브라우저에만 남기고 어디로도 보내지 않습니다. 지우면 되돌릴 수 없습니다.',
      save: '파일로 저장',
      forget: '기록 지우기',
      none: '남은 기록이 없습니다.',
    },
    failed: {
      figure: '이 그림을 시작하지 못해 처음 상태를 보여 줍니다.',
      sandboxed:
        '그림을 담은 페이지가 allow-same-origin 없는 샌드박스에 두었는데, 이 호스트는 파일에 Access-Control-Allow-Origin 헤더를 붙이지 않습니다.',
      again: '다시 시도',
    },
    readIn: '한국어로 읽기',
    home: {
      caption: '동전 하나의 엔트로피.',
      drag: '점을 끌어 보십시오.',
      foot: (lecturer) =>
        `${lecturer}의 강의 ‘정보이론’⁠과 함께 읽는 글입니다. 강의 영상과 슬라이드로 가는 링크가 있습니다.`,
    },
    chapterN: (n) => `${n}장`,
    backToText: '글로 돌아가기',
  },
  en: {
    skip: 'Skip to the text',
    darker: 'Dark',
    lighter: 'Light',
    languages: 'Language',
    contents: 'In this chapter',
    contentsCount: (n) => `${n} sections`,
    figures: 'Figures to move',
    meta: {
      minutes: (text, all) => `${text} minutes to read, about ${all} with figures and exercises`,
      figures: (n) => `${n} ${n === 1 ? 'figure' : 'figures'} to move`,
      exercises: (n) => `${n} exercises`,
      needs: 'Read first',
    },
    video: (label) => `Lecture ${whole(label)}`,
    videoNote: 'Nothing is loaded from YouTube until you click.',
    videoNoteLanguage:
      'The lectures and their slides are in Korean; this text stands without them.',
    slidesPdf: 'Slides',
    scriptFile: 'Program',
    lecture: (label) => `Lecture ${whole(label)}`,
    earlierLecture: (title) => `an earlier lecture on ${title}`,
    slides: (parts) =>
      `${parts.length === 1 && parts[0]?.[0] === parts[0]?.[1] ? 'slide' : 'slides'} ${parts.map(pages).join(', ')}`,
    from: (time) => `from ${time}`,
    videoPanel: { onHost: 'Open on YouTube', close: 'Close the video' },
    copyAddress: 'Copy link',
    ofSection: ' to this section',
    ofExercise: ' to this exercise',
    addressByHand: 'Address to copy',
    script: 'program',
    beyondLecture: 'This section goes one step beyond the lecture.',
    lectures: {
      title: 'Lectures and sections',
      lead: (n) =>
        `Which sections of this text each of the ${n} lecture videos treats, and on which slides.`,
      description: (n) =>
        `The ${n} lecture videos on information theory, section by section with their slides; the earlier lectures that they lean on; descriptions to paste below the videos.`,
      chapter: (n) => `Read chapter ${n}`,
      leansOn: 'Leans on earlier lectures:',
      paste: 'Text for the description of this video',
      in: { ko: 'Korean', en: 'English' },
      earlier: 'Earlier lectures',
      earlierText: 'Lectures that came before this series, and the sections where they help.',
      all: 'Lectures and their sections',
    },
    closerLook: 'A closer look',
    whereMet: 'Where you meet it',
    predict: 'Predict first',
    showAnswer: 'Show the answer',
    terms: 'Terms of this chapter',
    glossary: {
      title: 'Glossary',
      lead: (n) =>
        `The ${n} terms of this course, each in both languages, with the section that introduces it and the figure that shows what it means.`,
      description: (n) =>
        `${n} terms of information theory and deep learning in English and Korean: symbol, meaning, formula, the section that introduces each, and a figure to move.`,
      entry: 'In the glossary',
      lookUp: 'Look up a term',
      close: 'Close',
      letters: 'Letters',
      filter: 'Find a term',
      filterHint: 'In English or Korean.',
      found: 'Terms found: #',
      also: 'Also',
      see: 'see',
    },
    symbol: 'Symbol',
    where: (title) => `See\u00a0‘${title}’`,
    copyCode: 'Copy',
    copied: 'Copied',
    output: 'Output',
    summary: 'Summary',
    conceptMap: 'Map of the questions',
    sheet: {
      title: 'Formula sheet',
      range: 'range',
      equal: 'equality',
      number: 'number',
      pure: '(no unit)',
      copy: 'Copy LaTeX',
      save: 'Save SVG',
      saveFailed: 'Could not be saved',
      byHand: 'LaTeX to copy',
    },
    sources: 'Sources',
    further: 'Further reading',
    previous: 'Previous chapter',
    next: 'Next chapter',
    notYet:
      'Chapters without a link are being written. Their lecture videos and slides (in Korean) are there already.',
    courseTitle: 'Information Theory',
    courseLead:
      'A reading companion to Prof. Giseop Noh’s lectures on information theory for deep learning: read a chapter, move a figure until you see why, try an exercise.',
    courseText: [
      'The output layer of a classifier gives a probability distribution, and learning moves that distribution towards the right answer. Four quantities are enough to understand how: information, entropy, cross entropy and KL divergence. School mathematics (probability and logarithms) is all you need to start.',
      'When you move a figure, the address keeps its state; whoever opens that address sees the same figure. What you have solved stays in this browser only.',
    ],
    shortAddress: 'Short address of this chapter',
    license: 'Text under CC BY 4.0, code under MIT.',
    notices: 'Licences of what others made',
    notFound: 'This page does not exist',
    notFoundText: 'The address has changed or was mistyped. You can start again from here.',
    changed: (day) =>
      `Last changed on ${day.toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'UTC' })}`,
    shareChapter: 'Share or cite this chapter',
    report: { link: 'Report a mistake' },
    reading: {
      on: 'Go on reading at',
      read: (n) => `You have read # of ${n} sections.`,
      solved: (n) => `You have solved # of ${n} exercises.`,
    },
    records: {
      title: 'What this browser keeps',
      text: 'The exercises you solved, your answers to the final quiz and how sure you were of them, the chapters you opened and the sections you read, your language and theme stay in this browser and are sent nowhere. What is deleted is gone for good.',
      save: 'Save as a file',
      forget: 'Delete',
      none: 'Nothing is kept.',
    },
    failed: {
      figure: 'This figure could not start; it shows its default state.',
      sandboxed:
        'The page around it keeps it in a sandbox without allow-same-origin, and this host sends its files without the header Access-Control-Allow-Origin.',
      again: 'Try again',
    },
    readIn: 'Read in English',
    home: {
      caption: 'The entropy of one coin.',
      drag: 'Drag the point.',
      foot: (lecturer) =>
        `A reading companion to the lectures ‘Information Theory’ by ${lecturer}, with links to videos and slides (in Korean).`,
    },
    chapterN: (n) => `Chapter ${n}`,
    backToText: 'Back to the text',
  },
};

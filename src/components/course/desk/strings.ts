import type { Activity } from '../../../content/activities.ts';
import type { Both } from '../../../i18n/lang.ts';

/** What the teacher's desk says. */
interface DeskWords {
  readonly title: string;
  readonly lead: (figures: number) => string;
  readonly description: (figures: number) => string;
  readonly how: readonly string[];
  readonly inCourse: string;
  readonly alone: string;
  /** Buttons of a figure. */
  readonly build: string;
  readonly project: string;
  /** The fold with five minutes for a class, and what its steps are called. */
  readonly activity: string;
  readonly steps: Readonly<Record<keyof Activity, string>>;
  /** The fold with both tables. */
  readonly tables: string;
  readonly parameters: string;
  readonly quantities: string;
  readonly heads: {
    readonly name: string;
    readonly meaning: string;
    readonly values: string;
    readonly atStart: string;
    readonly unit: string;
  };
  readonly pure: string;
  /** The unit that a parameter chooses. */
  readonly chosen: (now: string) => string;
  /** A quantity that comes with the figure's own steps. */
  readonly later: string;
  readonly range: {
    readonly number: (min: string, max: string) => string;
    readonly whole: (min: string, max: string) => string;
    readonly probability: string;
    readonly step: (step: string) => string;
    readonly list: (min: number, max: number, each: string) => string;
    readonly text: (most: number) => string;
    readonly codewords: (min: number, max: number) => string;
  };
  /** The builder. */
  readonly settings: string;
  readonly language: string;
  readonly theme: string;
  readonly themes: { readonly '': string; readonly light: string; readonly dark: string };
  readonly lock: string;
  readonly locks: { readonly none: string; readonly all: string; readonly some: string };
  readonly locked: string;
  readonly height: string;
  readonly take: string;
  readonly takeHelp: string;
  readonly preview: string;
  readonly link: string;
  readonly address: string;
  readonly code: string;
  readonly close: string;
}

export const desk: Both<DeskWords> = {
  ko: {
    title: '수업 준비실',
    lead: (n) =>
      `이 과목의 움직이는 그림 ${n}개를 수업에서 쓰는 데 필요한 것을 모두 모았습니다. 그림마다 5분 활동이 있고, 미리 보거나 삽입 코드를 만들거나 전체 화면으로 띄울 수 있습니다.`,
    description: (n) =>
      `움직이는 그림 ${n}개의 5분 활동, 미리 보기, 매개변수와 값의 표, 링크와 삽입 코드 만들기, 전체 화면.`,
    how: [
      '링크는 그림이 있는 장으로 가고, 삽입 코드는 그림 하나만 강의실 누리집이나 학습 관리 시스템에 넣습니다.',
      '매개변수를 잠그면 학생은 그 값을 바꿀 수 없고, 되돌리기를 누르면 선생님이 정한 시작 상태로 돌아갑니다.',
    ],
    inCourse: '장에서 보기',
    alone: '그림만 열기',
    build: '미리 보기와 삽입 코드',
    project: '전체 화면',
    activity: '5분 활동',
    steps: {
      ask: '묻기',
      predict: '예상하기',
      move: '움직이기',
      see: '함께 보기',
      next: '이어 묻기',
    },
    tables: '매개변수와 값',
    parameters: '매개변수: 주소에 적는 이름',
    quantities: '값: 프로그램이 읽는 이름',
    heads: {
      name: '이름',
      meaning: '뜻',
      values: '쓸 수 있는 값',
      atStart: '처음 값',
      unit: '단위',
    },
    pure: '단위 없음',
    chosen: (now) => `매개변수가 정함(처음에는 ${now})`,
    later: '그림을 움직인 뒤에 나옴',
    range: {
      number: (min, max) => `${min}부터 ${max}까지`,
      whole: (min, max) => `정수 ${min}부터 ${max}까지`,
      probability: '확률: 0.25, 1/4, 25%',
      step: (step) => `한 걸음 ${step}`,
      list: (min, max, each) =>
        `${min === max ? `${min}개` : `${min}~${max}개`}, 쉼표로 나눔. 저마다 ${each}`,
      text: (most) => `글자 ${most}자 이내`,
      codewords: (min, max) => `0과 1로 적은 부호어 ${min}~${max}개, 쉼표로 나눔`,
    },
    settings: '삽입할 그림의 설정',
    language: '언어',
    theme: '밝기',
    themes: { '': '보는 사람에게 맞춤', light: '밝게', dark: '어둡게' },
    lock: '잠금',
    locks: { none: '모두 움직일 수 있음', all: '모두 잠금', some: '고른 것만 잠금' },
    locked: '잠글 매개변수',
    height: '높이(픽셀)',
    take: '지금 상태를 시작 상태로',
    takeHelp: '미리 보기의 그림을 움직인 다음 누르면, 그 상태가 아래 링크와 코드에 담깁니다.',
    preview: '미리 보기: 아래 코드가 보여 줄 그대로입니다.',
    link: '장으로 가는 링크',
    address: '그림만 여는 주소',
    code: '삽입 코드',
    close: '닫기',
  },
  en: {
    title: 'Teacher’s desk',
    lead: (n) =>
      `All that you need to teach with the ${n} figures of this course: five minutes in class with each, a live preview, a link or the code that embeds it, the whole screen.`,
    description: (n) =>
      `The ${n} figures of the course with five-minute activities, live previews, tables of their parameters and quantities, a builder of links and embed code, and a full-screen mode.`,
    how: [
      'A link leads to the figure in its chapter; embed code puts the figure alone into a course page or a learning platform.',
      'Students cannot change a parameter that you lock, and Reset returns to the state that you chose.',
    ],
    inCourse: 'In the chapter',
    alone: 'Figure alone',
    build: 'Preview and embed',
    project: 'Full screen',
    activity: 'Five minutes in class',
    steps: {
      ask: 'Ask.',
      predict: 'Let them predict.',
      move: 'Move.',
      see: 'See.',
      next: 'Ask on.',
    },
    tables: 'Parameters and quantities',
    parameters: 'Parameters: their names in addresses',
    quantities: 'Quantities: their names for programs',
    heads: {
      name: 'Name',
      meaning: 'Meaning',
      values: 'Values',
      atStart: 'At first',
      unit: 'Unit',
    },
    pure: 'no unit',
    chosen: (now) => `as a parameter says (${now} at first)`,
    later: 'comes when the figure is moved',
    range: {
      number: (min, max) => `${min} to ${max}`,
      whole: (min, max) => `whole numbers ${min} to ${max}`,
      probability: 'a probability: 0.25, 1/4, 25%',
      step: (step) => `steps of ${step}`,
      list: (min, max, each) =>
        `${min === max ? min : `${min} to ${max}`} values with commas between, each ${each}`,
      text: (most) => `up to ${most} characters`,
      codewords: (min, max) => `${min} to ${max} codewords of 0s and 1s with commas between`,
    },
    settings: 'Settings of the embedded figure',
    language: 'Language',
    theme: 'Theme',
    themes: { '': 'As the viewer has it', light: 'Light', dark: 'Dark' },
    lock: 'Lock',
    locks: { none: 'Everything moves', all: 'Everything locked', some: 'Lock what I choose' },
    locked: 'Parameters to lock',
    height: 'Height in pixels',
    take: 'Start from the present state',
    takeHelp:
      'Move the figure in the preview, then press this: link and code below will begin there.',
    preview: 'Preview: what the code below shows, exactly.',
    link: 'Link to the chapter',
    address: 'Address of the figure alone',
    code: 'Embed code',
    close: 'Close',
  },
};

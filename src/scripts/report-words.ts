import { copyWords, type SheetWords } from '../components/kit/figure/sheet-words.ts';
import type { Both } from '../i18n/lang.ts';

interface ReportWords extends SheetWords {
  title: string;
  where: string;
  /** The page, and no part of it. */
  page: string;
  what: string;
  /** What is sent besides the text, and what is not. */
  note: string;
  mail: string;
  form: string;
  copy: string;
  /** Where the copied text goes, if the page names nobody. */
  nobody: string;
  subject: (where: string) => string;
}

/** What the sheet says in which a mistake is reported. */
export const reportWords: Both<ReportWords> = {
  ko: {
    ...copyWords.ko,
    title: '잘못된 곳 알리기',
    where: '어디에 있습니까?',
    page: '이 페이지 전체',
    what: '무엇이 어떻게 잘못되었습니까?',
    note: '쓴 글에 이 자리의 주소와 그림의 지금 상태를 덧붙입니다. 그 밖의 것은 보내지 않습니다.',
    mail: '메일 쓰기',
    form: '신고 양식 열기',
    copy: '내용 복사',
    nobody:
      '이 사본에는 알릴 주소가 정해져 있지 않습니다. 내용을 복사해 이 글을 전해 준 사람에게 보내십시오.',
    subject: (where) => `잘못된 곳: ${where}`,
  },
  en: {
    ...copyWords.en,
    title: 'Report a mistake',
    where: 'Where is it?',
    page: 'This page as a whole',
    what: 'What is wrong?',
    note: 'Your text is sent with the address of this place and the present state of its figures, and with nothing else.',
    mail: 'Write an e-mail',
    form: 'Open the form',
    copy: 'Copy the report',
    nobody:
      'This copy of the course names nobody to write to. Copy the report and send it to whoever gave you this address.',
    subject: (where) => `Mistake in: ${where}`,
  },
};

import type { Both } from '../../../i18n/lang.ts';
import { copyWords, type SheetWords } from './sheet-words.ts';

interface ShareWords extends SheetWords {
  title: (what: string) => string;
  /** Names the choice of a place in a chapter. */
  where: string;
  copy: string;
  send: string;
  /** A text alternative of the code. */
  code: string;
  save: string;
  /** What whoever opens the address sees. */
  opens: string;
  dense: string;
  tooLong: string;
  /** To the teacher's desk. */
  teach: string;
  cite: string;
  copyCredit: string;
  copyBibtex: string;
  course: string;
}

/** What the sheet says that opens where something is to be shared. */
export const shareWords: Both<ShareWords> = {
  ko: {
    ...copyWords.ko,
    title: (what) => `공유: ${what}`,
    where: '가리킬 곳',
    copy: '주소 복사',
    send: '보내기…',
    code: '이 주소를 담은 QR 코드',
    save: 'QR 코드 저장(SVG)',
    opens: '이 주소는 지금 상태 그대로, 여는 사람의 언어로 열립니다.',
    dense: '주소가 길어 QR 코드가 촘촘합니다. 먼 자리에서는 읽히지 않을 수 있습니다.',
    tooLong: '주소가 너무 길어 QR 코드에 담을 수 없습니다. 주소를 복사해 쓰십시오.',
    teach: '수업에서 쓰기',
    cite: '출처 표시와 BibTeX',
    copyCredit: '출처 복사',
    copyBibtex: 'BibTeX 복사',
    course: '정보이론: 딥러닝의 눈으로',
  },
  en: {
    ...copyWords.en,
    title: (what) => `Share: ${what}`,
    where: 'Leads to',
    copy: 'Copy link',
    send: 'Send…',
    code: 'QR code of this address',
    save: 'Save the QR code (SVG)',
    opens: 'This address opens in the present state, in the language of whoever opens it.',
    dense: 'The address is long, so its QR code is dense and may not be read from far away.',
    tooLong: 'The address is too long for a QR code. Copy the link instead.',
    teach: 'Use in class',
    cite: 'Credit line and BibTeX',
    copyCredit: 'Copy credit line',
    copyBibtex: 'Copy BibTeX',
    course: 'Information Theory for Deep Learning',
  },
};

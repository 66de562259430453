import type { Both } from '../../../i18n/lang.ts';

/** What a sheet says of itself. */
export interface SheetWords {
  readonly close: string;
  readonly copied: string;
  /** Where the clipboard is refused. */
  readonly byHand: string;
}

/** What every sheet says in which something is copied. */
export const copyWords: Both<SheetWords> = {
  ko: { close: '닫기', copied: '복사했습니다', byHand: '선택한 글을 복사해 쓰십시오' },
  en: { close: 'Close', copied: 'Copied', byHand: 'Copy the selected text' },
};

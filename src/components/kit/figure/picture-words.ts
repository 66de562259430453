import type { Both } from '../../../i18n/lang.ts';

/** What is said around a saved picture; it comes with the script that saves it. */
interface PictureWords {
  /** Written below the picture. */
  readonly credit: string;
  readonly saved: (name: string) => string;
  readonly another: string;
  readonly form: string;
  readonly svg: string;
  readonly png: string;
  readonly theme: string;
  readonly light: string;
  readonly dark: string;
  readonly ground: string;
  readonly filled: string;
  readonly transparent: string;
  readonly save: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyFailed: string;
}

export const pictureWords: Both<PictureWords> = {
  ko: {
    credit: '노기섭 교수의 강의와 함께 읽는 ‘정보이론: 딥러닝의 눈으로’ · CC BY 4.0',
    saved: (name) => `${name} 파일로 저장했습니다.`,
    another: '다른 모양으로 저장하기',
    form: '형식',
    svg: 'SVG',
    png: 'PNG (2배)',
    theme: '밝기',
    light: '밝게',
    dark: '어둡게',
    ground: '배경',
    filled: '있음',
    transparent: '투명',
    save: '저장',
    copy: '그림 복사',
    copied: '복사했습니다',
    copyFailed: '이 브라우저에서는 그림을 복사할 수 없습니다. 저장해서 쓰십시오.',
  },
  en: {
    credit:
      '‘Information Theory for Deep Learning’, with the lectures of Prof. Giseop Noh · CC BY 4.0',
    saved: (name) => `Saved as ${name}.`,
    another: 'Save it another way',
    form: 'Format',
    svg: 'SVG',
    png: 'PNG (2×)',
    theme: 'Theme',
    light: 'Light',
    dark: 'Dark',
    ground: 'Ground',
    filled: 'Filled',
    transparent: 'None',
    save: 'Save',
    copy: 'Copy the picture',
    copied: 'Copied',
    copyFailed: 'This browser cannot copy pictures. Save it instead.',
  },
};

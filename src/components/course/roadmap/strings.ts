import type { Both } from '../../../i18n/lang.ts';

export const strings: Both<{
  label: string;
  note: string;
  needs: string;
  gives: string;
  nothing: string;
  opened: string;
  ahead: string;
  sentence: (all: number) => string;
  putAside: string;
  lectures: (labels: readonly string[]) => string;
}> = {
  ko: {
    label: '개념의 지도',
    note: '실선은 앞의 개념에서 이어지는 길이고, 점선은 이 강좌 밖에서 가져오는 것입니다.',
    needs: '필요한 것',
    gives: '얻는 것',
    nothing: '없음',
    opened: '읽음',
    ahead: '준비 중',
    sentence: (all) => `${all}장 가운데 {n}장을 읽었습니다. 이 기록은 이 브라우저에만 있습니다.`,
    putAside: '앞선 기록은 읽을 수 없어 따로 옮겨 두었습니다.',
    lectures: (labels) => `강의 ${labels.join(', ')}`,
  },
  en: {
    label: 'Map of the ideas',
    note: 'A solid line uses an earlier idea; a dashed line brings in something from elsewhere.',
    needs: 'Needs',
    gives: 'Gives',
    nothing: 'nothing',
    opened: 'read',
    ahead: 'being written',
    sentence: (all) => `You have read {n} of ${all} chapters. Only this browser knows.`,
    putAside: 'An earlier record could not be read and is put aside.',
    lectures: (labels) => `${labels.length > 1 ? 'Lectures' : 'Lecture'} ${labels.join(', ')}`,
  },
};

import type { Kept } from './keep.ts';

const words =
  document.documentElement.lang === 'en'
    ? {
        odd: (entries: number) =>
          entries === 1
            ? 'One entry of the record could not be read and is not counted.'
            : `${entries} entries of the record could not be read and are not counted.`,
        aside: 'A record in this browser could not be read: it is put aside, and a new one begins.',
      }
    : {
        odd: (entries: number) => `기록 가운데 읽을 수 없는 항목 ${entries}개는 빼고 셌습니다.`,
        aside: '이 브라우저의 기록을 읽을 수 없어 따로 옮겨 두고 새로 시작합니다.',
      };

const told = new Map<unknown, string>();

/**
 * What was odd about a record is said once, where the reader is when it is met: under the title of this part. Few ever read
 * it, so nobody else loads it.
 */
export function tellOdd(odd: Kept<unknown>['odd'], part: HTMLElement): void {
  const { entries, aside } = odd;
  const said = [entries > 0 && words.odd(entries), aside && words.aside].filter(Boolean).join(' ');
  if (said === (told.get(odd) ?? '')) return;
  told.set(odd, said);
  const line = document.createElement('p');
  line.className = 'exercise-record';
  line.role = 'status';
  (part.querySelector('h3') ?? part).after(line);
  // A live region speaks only of what is added a moment later.
  setTimeout(() => line.append(said), 60);
}

import { formatNumber } from '../../i18n/number.ts';
import { useAround } from './around.ts';
import { HatchPattern } from './block-parts.tsx';
import { pc } from './box.ts';

interface Props {
  /** What the two bars are called. */
  paidName: string;
  savedName: string;
  /** All that is paid too much, and all that is saved, in the unit of the picture. */
  paid: number;
  saved: number;
  /** What is left of it is drawn too; else only where nothing can be moved. */
  compared: boolean;
}

/** So much is as long as the whole line. */
const most = 2;

/** What is hatched against what is dash-dotted, as two lengths: what the eye cannot compare as areas. */
export function Balance({ paidName, savedName, paid, saved, compared }: Props) {
  const { id } = useAround();
  const at = (x: number) => pc(Math.min(1, x / most));
  const hatch = `url(#${id}-balance)`;
  return (
    <div class="balance">
      <span class="balance-name">{paidName}</span>
      <span class="balance-value n c-q">{formatNumber(paid, 3, true)}</span>
      <span class="balance-name">{savedName}</span>
      <span class="balance-value n c-loss">{formatNumber(saved, 3, true)}</span>
      <svg class="balance-bars" width="100%" height="34" overflow="visible" aria-hidden="true">
        <defs>
          <HatchPattern id={`${id}-balance`} line="paid-line" />
        </defs>
        <rect class="paid-ground" y="1" width={at(paid)} height="13" />
        <rect class="paid" y="1" width={at(paid)} height="13" fill={hatch} />
        <rect class="saved" y="18" width={at(saved)} height="13" />
        <g class={compared ? 'compared' : 'unvisited'}>
          <rect
            class="strip"
            x={at(saved)}
            width={at(Math.max(0, Math.min(paid, most) - saved))}
            y="1"
            height="13"
          />
          <line class="balance-cut" x1={at(saved)} x2={at(saved)} y1="0" y2="33" />
        </g>
      </svg>
    </div>
  );
}

import { pc } from '../../kit/plot/box.ts';
import { useAround } from '../../kit/words/around.ts';
import { shortBits } from './short-bits.ts';

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

/** Below a drawing of TwoCodes, whose hatch it takes: what is hatched against what is dash-dotted as two lengths, which the eye compares better than areas. */
export function Balance({ paidName, savedName, paid, saved, compared }: Props) {
  const { id } = useAround();
  const at = (x: number) => pc(Math.min(1, x / most));
  const hatch = `url(#${id}-paid)`;
  return (
    <div class="balance">
      <span>{paidName}</span>
      <span class="n c-q">{shortBits(paid)}</span>
      <span>{savedName}</span>
      <span class="n c-loss">{shortBits(saved)}</span>
      <svg class="balance-bars" width="100%" height="40" overflow="visible" aria-hidden="true">
        <rect class="paid" y="3" width={at(paid)} height="14" fill={hatch} />
        <rect class="saved" y="23" width={at(saved)} height="14" />
        <g class={compared ? 'compared' : 'unvisited'}>
          <rect
            class="strip"
            x={at(saved)}
            width={at(Math.max(0, Math.min(paid, most) - saved))}
            y="3"
            height="14"
          />
          <line class="balance-cut" x1={at(saved)} x2={at(saved)} y1="0" y2="40" />
        </g>
      </svg>
    </div>
  );
}

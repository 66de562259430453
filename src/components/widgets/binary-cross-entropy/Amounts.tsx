import { pc } from '../../kit/plot/box.ts';
import type { Model } from './model.ts';

/**
 * The number line from no to yes, divided at the prediction. The label says how much of each part is right: of the
 * left one so much as the answer is yes, of the right one so much as it is no. What is right is filled.
 */
export function Amounts({ m }: { m: Model }) {
  const { label: y, prediction: p } = m;
  const parts = [
    { x: 0, width: p, top: 1 - y, height: y, right: true },
    { x: 0, width: p, top: 0, height: 1 - y, right: false },
    { x: p, width: 1 - p, top: 0, height: 1 - y, right: true },
    { x: p, width: 1 - p, top: 1 - y, height: y, right: false },
  ];
  return (
    <svg class="amounts" y="100%" width="100%" height="64" overflow="visible">
      <defs>
        <pattern id="bce-wrong" width="6" height="6" patternUnits="userSpaceOnUse">
          <path class="amounts-hatch" d="M-1 7L7 -1M-1 1L1 -1M5 7L7 5" />
        </pattern>
      </defs>
      <svg y="32" width="100%" height="32" overflow="visible">
        {parts.map(({ x, width, top, height, right }, i) =>
          width > 0 && height > 0 ? (
            <rect
              key={i}
              class={right ? 'amount-right' : 'amount-wrong'}
              x={pc(x)}
              width={pc(width)}
              y={pc(top)}
              height={pc(height)}
            />
          ) : null,
        )}
        <line class="amounts-cut" x1={pc(p)} x2={pc(p)} y1="0" y2="100%" />
      </svg>
    </svg>
  );
}

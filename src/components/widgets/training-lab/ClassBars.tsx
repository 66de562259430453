import { formatProbability } from '../../../i18n/number.ts';

interface Props {
  p: ArrayLike<number>;
  from?: number;
  /** The right class, if it is known. */
  label?: number | undefined;
  /** What it shows, in words. */
  says: string;
}

/** The ten probabilities of an output as bars over their digits. */
export function ClassBars({ p, from = 0, label, says }: Props) {
  return (
    <svg class="class-bars" width="100%" height="100%" role="img" aria-label={says}>
      {Array.from({ length: 10 }, (_, k) => {
        const share = p[from + k] as number;
        return (
          <g key={k}>
            <rect
              class="bar"
              x={`${10 * k + 1}%`}
              width="8%"
              y={`${78 * (1 - share)}%`}
              height={`${78 * share}%`}
            >
              <title>{formatProbability(share, 3)}</title>
            </rect>
            <text
              class={k === label ? 'class-name is-label' : 'class-name'}
              x={`${10 * k + 5}%`}
              y="98%"
              text-anchor="middle"
            >
              {k}
            </text>
          </g>
        );
      })}
      <line class="axis-line" x1="0" x2="100%" y1="78%" y2="78%" />
    </svg>
  );
}

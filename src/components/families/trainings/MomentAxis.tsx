import { pc } from '../../kit/plot/box.ts';
import { linear, type Scale } from '../../kit/plot/scale.ts';

/** From the first of three moments to the last. */
export const time: Scale = linear(0, 2);

const anchors = ['start', 'middle', 'end'] as const;

interface Props {
  /** What the three moments are called. */
  names: readonly string[];
  /** How far below the axis they stand, in pixels. */
  dy: number;
}

/** The axis of a training at the foot of its panel, with the moments that the lecture shows. */
export const MomentAxis = ({ names, dy }: Props) => (
  <>
    <line class="axis-line" x1="0%" x2="100%" y1="100%" y2="100%" />
    {names.map((name, i) => (
      <g key={name}>
        <svg x={pc(time.at(i))} y="100%" overflow="visible">
          <line class="tick" y2="6" />
        </svg>
        <text class="tick-text" x={pc(time.at(i))} y="100%" dy={dy} text-anchor={anchors[i]}>
          {name}
        </text>
      </g>
    ))}
  </>
);

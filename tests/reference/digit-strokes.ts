import type { Stroke } from '../../src/components/widgets/training-lab/prepare.ts';

/** A part of an ellipse as a line of a pen; angles in degrees, clockwise from the right. */
const arc = (cx: number, cy: number, rx: number, ry: number, from: number, to: number): Stroke =>
  Array.from({ length: 25 }, (_, i) => {
    const angle = ((from + ((to - from) * i) / 24) * Math.PI) / 180;
    return [cx + rx * Math.cos(angle), cy + ry * Math.sin(angle)] as const;
  });

/** The digits 0 to 9 as a hand draws them on a square of 100: places and sizes vary on purpose. */
export const strokesOf: readonly (readonly Stroke[])[] = [
  [arc(50, 52, 22, 34, -90, 270)],
  [
    [
      [38, 34],
      [54, 18],
      [52, 84],
    ],
  ],
  [[...arc(46, 34, 18, 16, 190, 380), [60, 46], [28, 82], [72, 80]]],
  [[...arc(46, 34, 18, 16, 200, 450), ...arc(46, 66, 20, 18, -90, 160)]],
  [
    [
      [44, 14],
      [24, 56],
      [70, 54],
    ],
    [
      [58, 34],
      [54, 88],
    ],
  ],
  [[[68, 18], [36, 20], [33, 46], ...arc(46, 62, 20, 20, -110, 140)]],
  [[[58, 12], [38, 40], ...arc(48, 66, 19, 19, 190, 550)]],
  [
    [
      [26, 22],
      [70, 20],
      [44, 86],
    ],
    [
      [32, 54],
      [66, 52],
    ],
  ],
  [[...arc(50, 32, 15, 16, 90, -270), ...arc(50, 66, 19, 18, -90, 270)]],
  [[...arc(48, 34, 18, 17, 0, -360), [66, 34], [62, 60], [50, 88]]],
];

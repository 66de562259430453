import { OutputBlocks } from '../../families/outputs/OutputBlocks.tsx';
import { MomentAxis, time } from '../../families/trainings/MomentAxis.tsx';
import { pc, up } from '../../kit/plot/box.ts';
import { Curve } from '../../kit/plot/Curve.tsx';
import { Handle } from '../../kit/plot/Handle.tsx';
import type { NumberParam } from '../../kit/state/params.ts';
import type { Words } from './ko.ts';
import { levelAt, panels, top } from './layout.ts';
import { course, type Model, right, roof } from './model.ts';

interface Props {
  m: Model;
  t: Words;
  param: NumberParam;
}

/** The output as blocks, and below it the entropy as far as the training has come. */
export function Course({ m, t, param }: Props) {
  const [x, y] = [time.at(m.t), levelAt(m.entropy)];
  const been = course.filter(([when]) => when < m.t);
  const points = [...been, [m.t, m.entropy] as const].map(
    ([when, bits]) => [time.at(when), levelAt(bits)] as const,
  );
  return (
    <>
      <OutputBlocks {...m} top={top} panels={panels} of="q" right={right} name="H" />
      <text class="panel-title" x="0%" y={up(panels.curve.top)} dy="-17">
        <tspan class="maths of-h">H</tspan> {t.overTime}
      </text>
      <line class="guide" x1="0%" x2="100%" y1={up(panels.curve.top)} y2={up(panels.curve.top)} />
      <text class="tick-text" x="0%" dx="-16" y={up(panels.curve.top)} dy="4.5" text-anchor="end">
        {roof.toFixed(2)}
      </text>
      <text class="tick-text" x="0%" dx="-16" y="100%" dy="4.5" text-anchor="end">
        0
      </text>
      <MomentAxis names={t.epochs} dy={21} />
      <Curve class="curve of-h cased" points={points} />
      <line class="guide" x1={pc(x)} x2={pc(x)} y1={up(y)} y2="100%" />
      <Handle x={{ param, scale: time }} y={y} label={t.labels.t} says={t.time(m.t)} />
    </>
  );
}

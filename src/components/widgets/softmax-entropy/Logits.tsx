import { formatNumber } from '../../../i18n/number.ts';
import { barCentre } from '../../kit/plot/bar-places.ts';
import { pc, up } from '../../kit/plot/box.ts';
import { Handle } from '../../kit/plot/Handle.tsx';
import type { ListParam, NumberParam } from '../../kit/state/params.ts';
import type { Words } from './ko.ts';
import { axisFor, logitScale, panels } from './layout.ts';
import type { Model } from './model.ts';

interface Props {
  m: Model;
  t: Words;
  param: ListParam;
}

/** The logits on their axis, each to be dragged; none leaves the axis while it is. */
export function Logits({ m, t, param }: Props) {
  const count = m.logits.length;
  const axis = axisFor(m.logits);
  const [low, high] = axis;
  const scale = logitScale(axis);
  const zero = up(scale.at(0));
  return (
    <>
      {[high, 0, low].map((z) => (
        <g key={z} class="grid">
          {z !== 0 && (
            <line class="grid-line" x1="0%" x2="100%" y1={up(scale.at(z))} y2={up(scale.at(z))} />
          )}
          <text class="tick-text" x="0%" dx="-8" y={up(scale.at(z))} dy="4.5" text-anchor="end">
            {formatNumber(z)}
          </text>
        </g>
      ))}
      <text class="maths" x="0%" dx="-28" y={zero} dy="4.5" text-anchor="end">
        z
      </text>
      <text class="panel-title" x="0%" dx="-3" y={up(panels.logits.foot)} dy="22" text-anchor="end">
        {t.class}
      </text>
      <line class="axis-line" x1="0%" x2="100%" y1={zero} y2={zero} />
      {m.logits.map((z, i) => {
        const x = pc(barCentre(i, count));
        return (
          <g key={i}>
            <line class="stem" x1={x} x2={x} y1={zero} y2={up(scale.at(z))} />
            <Handle
              x={barCentre(i, count)}
              y={{
                param: { ...(param.items[i] as NumberParam), min: low, max: high },
                scale,
              }}
              label={t.logit(i)}
              says={t.logitIs(i, m)}
            />
            <text class="class-name" x={x} y={up(panels.logits.foot)} dy="22" text-anchor="middle">
              {i + 1}
            </text>
          </g>
        );
      })}
    </>
  );
}

import { asSlider } from '../../kit/plot/as-slider.ts';
import { barCentre, barWidth } from '../../kit/plot/bar-places.ts';
import { pc, up } from '../../kit/plot/box.ts';
import type { Quantity } from '../../kit/plot/colour.ts';
import { holdsPage } from '../../kit/plot/pointer.ts';
import { clamp } from '../../kit/state/movable.ts';
import { useAround } from '../../kit/words/around.ts';
import { type Moves, useHeldBar } from './held-bar.ts';

export interface Bar {
  /** Height as a fraction of the box. */
  readonly height: number;
  /** Above the bar; left out where bars are too many to carry it. */
  readonly text?: string | undefined;
}

interface Props {
  bars: readonly Bar[];
  of?: Quantity;
  /** Makes the bars movable. */
  moves?: Moves;
}

const still = { fixed: true, to: () => {} };

/** Bars from the foot of the box, never with a floor: a bar of 0 has no height. */
export function Bars({ bars, of = 'p', moves }: Props) {
  const { ready } = useAround();
  const listen = useHeldBar(moves ?? still);
  const n = bars.length;
  return (
    <g>
      {bars.map((bar, i) => {
        const height = clamp(bar.height, 0, 1);
        const x = barCentre(i, n) - barWidth(n) / 2;
        return (
          <g key={i} class="bar-group" {...(moves ? listen.pointer(i, height) : {})}>
            <rect
              class={`bar of-${of}`}
              x={pc(x)}
              width={pc(barWidth(n))}
              y={up(height)}
              height={pc(height)}
            />
            {bar.text !== undefined && (
              <text
                class={`bar-value${bar.text.length * n > 34 ? ' minor' : ''}`}
                x={pc(barCentre(i, n))}
                y={up(height)}
                dy={moves ? -14 : -7}
                text-anchor="middle"
              >
                {bar.text}
              </text>
            )}
            {moves && (
              <>
                {/* biome-ignore lint/a11y/noStaticElementInteractions: asSlider gives it its role */}
                <rect
                  class="bar-column"
                  x={pc(i / n)}
                  width={pc(1 / n)}
                  y="0%"
                  height="100%"
                  {...asSlider(
                    {
                      label: moves.name(i),
                      value: Number(height.toFixed(4)),
                      min: 0,
                      max: 1,
                      says: moves.says(i),
                      fixed: moves.fixed,
                      vertical: true,
                    },
                    ready,
                  )}
                  onKeyDown={listen.keys(i, height)}
                />
                <svg x={pc(barCentre(i, n))} y={up(height)} overflow="visible">
                  <rect
                    class={`grip${n > 7 ? ' slim' : ''}`}
                    x="-12"
                    y="-9"
                    width="24"
                    height="4"
                  />
                  <rect
                    class="grip-hit"
                    {...(moves.fixed ? {} : holdsPage)}
                    x={n > 7 ? -12 : -22}
                    y="-29"
                    width={n > 7 ? 24 : 44}
                    height="44"
                  />
                </svg>
              </>
            )}
          </g>
        );
      })}
    </g>
  );
}

interface LabelsProps {
  labels: readonly string[];
  /** At most so many on a wide chart; a narrow one shows half of them, if they are longer than a letter. */
  most?: number;
}

/** Labels below bars, thinned so that they never touch: a single letter finds room anywhere. */
export function BarLabels({ labels, most = 13 }: LabelsProps) {
  const n = labels.length;
  const every = Math.ceil(n / most);
  return (
    <g class="axis">
      <line class="axis-line" x1="0%" x2="100%" y1="100%" y2="100%" />
      {labels.map((label, i) =>
        i % every === 0 ? (
          <text
            key={i}
            class={`tick-text${n > 7 && label[1] && (i / every) % 2 === 1 ? ' minor' : ''}`}
            x={pc(barCentre(i, n))}
            y="100%"
            dy="22"
            text-anchor="middle"
          >
            {label}
          </text>
        ) : null,
      )}
    </g>
  );
}

import type { ComponentChildren } from 'preact';
import { pc } from '../../kit/box.ts';
import { type Model, names, type Place } from './model.ts';

interface Props {
  m: Model;
  id: string;
  label: string;
  title: ComponentChildren;
  unit: ComponentChildren;
}

const pitch = 30;
const tall = 20;
const quarters = [
  [0, '0'],
  [0.25, '1/4'],
  [0.5, '1/2'],
  [0.75, '3/4'],
  [1, '1'],
] as const;

/** The parts of a codeword's place that another codeword claims too. */
const contested = (m: Model, mine: Place) =>
  m.parts.filter(
    (x) => x.claims > 1 && x.from >= mine.from && x.from + x.share <= mine.from + mine.share,
  );

/** The interval from 0 to 1: a row for each codeword at its place, and below them what is spent of the budget. */
export function Budget({ m, id, label, title, unit }: Props) {
  const hatch = `${id}-hatch`;
  const foot = m.codewords.length * pitch + 8;
  const axis = foot + 18;
  return (
    <div class="plot">
      <div class="axis-title axis-title-y">{title}</div>
      <svg
        class="plot-area budget"
        width="100%"
        style={{ height: `${axis + 30}px` }}
        overflow="visible"
        role="img"
        aria-label={label}
      >
        <defs>
          <pattern
            id={hatch}
            width="6"
            height="6"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <rect class="hatch-line" width="2.5" height="6" />
          </pattern>
        </defs>
        {quarters.map(([at]) => (
          <line key={at} class="grid-line" x1={pc(at)} x2={pc(at)} y1="0" y2={axis} />
        ))}
        {m.places.map((place, i) => {
          const word = m.codewords[i] as string;
          const y = i * pitch + 4;
          const inside = word.length <= 2;
          const right = place.from + place.share <= 0.5;
          const at = place.from + (right && !inside ? place.share : 0);
          return (
            <g key={i}>
              <rect class="place" x={pc(place.from)} width={pc(place.share)} y={y} height={tall} />
              {contested(m, place).map((x) => (
                <rect
                  key={x.from}
                  fill={`url(#${hatch})`}
                  x={pc(x.from)}
                  width={pc(x.share)}
                  y={y}
                  height={tall}
                />
              ))}
              {inside && contested(m, place).length > 0 && (
                <svg x={pc(at)} y={y + 2} overflow="visible">
                  <rect
                    class="place-ground"
                    x="1"
                    width={23 + 8.5 * word.length}
                    height={tall - 4}
                  />
                </svg>
              )}
              <text
                class="place-name"
                x={pc(at)}
                dx={inside || right ? 8 : -8}
                y={y + 15}
                text-anchor={inside || right ? 'start' : 'end'}
              >
                {names[i]} <tspan class="place-word">{word}</tspan>
              </text>
            </g>
          );
        })}
        {m.parts
          .filter((x) => x.claims > 0)
          .map((x) => (
            <g key={x.from}>
              <rect
                class={x.claims > 1 ? 'spent-twice' : 'spent'}
                x={pc(x.from)}
                width={pc(x.share)}
                y={foot}
                height="12"
              />
              {x.claims > 1 && (
                <rect
                  fill={`url(#${hatch})`}
                  x={pc(x.from)}
                  width={pc(x.share)}
                  y={foot}
                  height="12"
                />
              )}
            </g>
          ))}
        <line class="axis-line" x1="0%" x2="100%" y1={axis} y2={axis} />
        {quarters.map(([at, text]) => (
          <g key={at}>
            <svg x={pc(at)} y={axis} overflow="visible">
              <line class="tick" y2="6" />
            </svg>
            <text
              class="tick-text"
              x={pc(at)}
              y={axis + 22}
              text-anchor={at === 0 ? 'start' : at === 1 ? 'end' : 'middle'}
            >
              {text}
            </text>
          </g>
        ))}
      </svg>
      <div class="axis-title axis-title-x">{unit}</div>
    </div>
  );
}

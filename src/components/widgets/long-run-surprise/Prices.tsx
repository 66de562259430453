import { pc, up } from '../../kit/plot/box.ts';
import { type Scale, within } from '../../kit/plot/scale.ts';
import { useAround } from '../../kit/words/around.ts';
import { nameOf } from '../../kit/words/letters.ts';
import type { Model } from './model.ts';

/** Narrower than this share of the blocks no letter stands below. */
const legible = 0.085;

interface Props {
  m: Model;
  bits: Scale;
}

/**
 * The mean bill as an area: each outcome as wide as its share of the messages and as high as its price in q's code. What
 * p's own code would charge is full, what q's adds to it hatched, what q's saves an empty outline.
 */
export function Prices({ m, bits }: Props) {
  const { id } = useAround();
  const at = (value: number) => within(bits, value);
  let left = 0;
  const blocks = m.shares.map((width, i) => {
    const place = { x: pc(left), width: pc(width) };
    const middle = left + width / 2;
    left += width;
    return { place, width, middle, price: m.price[i] as number, own: m.ownPrice[i] as number };
  });
  const band = { x: '0%', width: '100%' };
  return (
    <>
      <defs>
        <pattern id={`${id}-more`} patternUnits="userSpaceOnUse" width="6" height="6">
          <path class="more-line" d="M-1 1L1 -1M0 6L6 0M5 7L7 5" />
        </pattern>
        {(['own', 'more'] as const).map((what) => (
          <pattern
            key={what}
            id={`${id}-${what}-torn`}
            patternUnits="userSpaceOnUse"
            width="8"
            height="9"
          >
            <path class={`torn-edge of-${what}`} d="M-1 9.5l5 -7.5l5 7.5" />
          </pattern>
        ))}
      </defs>
      {blocks.map(
        ({ place, width, price, own }, i) =>
          width > 0 && (
            <g key={i}>
              <rect class="own-price" {...place} {...from(0, at(Math.min(price, own)))} />
              <rect
                {...(price > own ? { class: 'more', fill: `url(#${id}-more)` } : { class: 'less' })}
                {...place}
                {...from(at(Math.min(price, own)), at(Math.max(price, own)))}
              />
              {Math.max(price, own) > bits.domain[1] && (
                <rect
                  {...place}
                  y="-9"
                  height="9"
                  fill={`url(#${id}-${price > own ? 'more' : 'own'}-torn)`}
                />
              )}
            </g>
          ),
      )}
      <rect
        class="waste"
        {...band}
        {...from(at(Math.min(m.bill, m.own)), at(Math.max(m.bill, m.own)))}
      />
      <Level class="casing" y={at(m.own)} />
      <Level class="curve of-h" y={at(m.own)} />
      <Level class="curve of-loss" y={at(m.bill)} />
      {blocks.map(({ place, width, middle }, i) => (
        <svg key={i} y="100%" overflow="visible">
          <rect class="bar of-p foot" {...place} y="1" height="6" />
          {i > 0 && <line class="foot-cut" x1={place.x} x2={place.x} y1="1" y2="7" />}
          {width >= legible && (
            <text class="tick-text name" x={pc(middle)} y="22" text-anchor="middle">
              {nameOf(i)}
            </text>
          )}
        </svg>
      ))}
      <line class="axis-line" x1="0%" x2="100%" y1="100%" y2="100%" />
    </>
  );
}

const from = (low: number, high: number) => ({ y: up(high), height: pc(high - low) });

const Level = ({ y, class: cls }: { y: number; class: string }) => (
  <line class={cls} x1="0%" x2="100%" y1={up(y)} y2={up(y)} />
);

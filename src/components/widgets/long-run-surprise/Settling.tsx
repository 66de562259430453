import { useMemo } from 'preact/hooks';
import { Band } from '../../families/samples/Band.tsx';
import { XAxis, YGrid } from '../../kit/plot/Axis.tsx';
import { type Point, up } from '../../kit/plot/box.ts';
import { Curve } from '../../kit/plot/Curve.tsx';
import { type Along, Handle } from '../../kit/plot/Handle.tsx';
import { linear, logarithmic, type Scale, within } from '../../kit/plot/scale.ts';
import type { Words } from './ko.ts';
import type { Model } from './model.ts';
import { Prices } from './Prices.tsx';

/** The path takes this much of the width, the blocks what lies right of `blocks`. */
const share = { path: 0.57, blocks: 0.66 };

/** Equal ratios of messages stand equally far apart: a bill that settles takes as long as it does. */
const messages = logarithmic(1, 10000);
const axis = messages.ticks(5).map((tick, i) => ({ ...tick, minor: i % 2 === 1 }));

/** The same in the whole picture, for the handle. */
export const counts: Scale = {
  ...messages,
  at: (n) => messages.at(n) * share.path,
  value: (place) => messages.value(Math.min(1, place / share.path)),
};

interface Props {
  m: Model;
  t: Words;
  along: Along;
}

/** On the left the mean bill after each message, on the right what it is made of; both have one scale of bits. */
export function Settling({ m, t, along }: Props) {
  const bits = useMemo(() => linear(0, m.top), [m.top]);
  const { paid, own } = useMemo(() => {
    // What no number can pay leaves the picture at its top.
    const at = (n: number, y: number): Point => [messages.at(n), Math.min(2, bits.at(y))];
    return {
      paid: m.path.map(({ n, paid }) => at(n, paid)),
      own: m.path.map(({ n, own }) => at(n, own)),
    };
  }, [m.path, bits]);
  return (
    <>
      <YGrid ticks={bits.ticks(m.top > 8 ? 4 : m.top)} />
      {[m.crossEntropy, m.entropy].map(
        (level, i) =>
          level <= m.top && (
            <line
              key={i}
              class={`guide settles-${i}`}
              x1="0%"
              x2="100%"
              y1={up(bits.at(level))}
              y2={up(bits.at(level))}
            />
          ),
      )}
      <svg width={`${share.path * 100}%`} height="100%" overflow="visible">
        <svg width="100%" height="100%" overflow="hidden">
          <Band class="waste" upper={paid} lower={own} />
          <Curve class="curve cased of-h" points={own} />
          <Curve class="curve of-loss" points={paid} />
        </svg>
        <XAxis ticks={axis} />
      </svg>
      <svg
        x={`${share.blocks * 100}%`}
        width={`${(1 - share.blocks) * 100}%`}
        height="100%"
        overflow="visible"
      >
        <Prices m={m} bits={bits} />
      </svg>
      <Handle x={along} y={within(bits, m.bill)} label={t.labels.n} says={t.messages(m.n)} />
    </>
  );
}

import type { TargetedPointerEvent } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { asSlider } from '../plot/as-slider.ts';
import { pc } from '../plot/box.ts';
import { holdsPage, keyStep, placeIn } from '../plot/pointer.ts';
import { useAround } from '../words/around.ts';
import { frames } from './block-labels.ts';
import { type Block, borderStep, bordersNear, bordersOf } from './blocks.ts';

/** What the borders between blocks need to be moved. */
export interface BordersMove {
  /** Nobody can move them now. */
  readonly fixed: boolean;
  /** The name of a border for a screen reader. */
  name(border: number): string;
  /** What stands on both its sides, in words. */
  says(border: number): string;
  /** Places that hold a hand which comes near. */
  readonly stops?: readonly number[];
  /** A border shall stand here, as a share of the whole. It stops at its neighbours. */
  to(border: number, at: number): void;
}

interface Props {
  blocks: readonly Pick<Block, 'left' | 'width'>[];
  moves: BordersMove;
  /** The blocks that the reader has in hand, or points at. */
  onHold(blocks: readonly number[]): void;
}

/** How near a pointer must come, in pixels; borders nearer to each other than `together` are one to the hand. */
const reach = { touch: 26, mouse: 14, together: 6, stop: 4 };
/** Before so many pixels nobody has moved anything: a finger may want to scroll, and a pile waits for a direction. */
const slop = 2;
/** An arrow key moves a border by this share of the whole. */
const step = 0.01;

interface Held {
  /** The borders that are meant; once the hand moves, one of them. */
  borders: readonly number[];
  readonly x: number;
  readonly at: number;
  off: number;
  moved: boolean;
}

const beside = (border: number): readonly number[] => [border, border + 1];

/** Borders that follow a pointer, a finger and keys. They can be taken anywhere along their height. */
export function Borders({ blocks, moves, onHold }: Props) {
  const { ready } = useAround();
  const held = useRef<Held | undefined>(undefined);
  const [dragged, setDragged] = useState<number | undefined>();
  const borders = bordersOf(blocks.map((b) => b.width));
  const area = (event: TargetedPointerEvent<SVGGElement>) =>
    event.currentTarget.closest('.plot-area') as Element;

  const near = (event: TargetedPointerEvent<SVGGElement>) => {
    const { width } = area(event).getBoundingClientRect();
    const far = event.pointerType === 'mouse' ? reach.mouse : reach.touch;
    const [at] = placeIn(area(event), event);
    return { at, found: bordersNear(borders, at, far / width, reach.together / width) };
  };
  const pointsAt = (event: TargetedPointerEvent<SVGGElement>) => {
    const { at, found } = near(event);
    const over = blocks.findIndex((b) => at >= b.left && at < b.left + b.width);
    onHold(found.length === 1 ? beside(found[0] as number) : over < 0 ? [] : [over]);
  };

  const down = (event: TargetedPointerEvent<SVGGElement>) => {
    if (event.button !== 0) return;
    pointsAt(event);
    const { at, found } = near(event);
    if (moves.fixed || found.length === 0) return;
    held.current = { borders: found, x: event.clientX, at, off: 0, moved: false };
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  const move = (event: TargetedPointerEvent<SVGGElement>) => {
    const hold = held.current;
    if (!hold) {
      if (event.pointerType === 'mouse') pointsAt(event);
      return;
    }
    if (!hold.moved) {
      const by = event.clientX - hold.x;
      if (Math.abs(by) < slop) return;
      // Of a pile, the one that can go that way.
      const border = hold.borders.at(by < 0 ? 0 : -1) as number;
      hold.borders = [border];
      hold.off = (borders[border] as number) - hold.at;
      hold.moved = true;
      setDragged(border);
      onHold(beside(border));
      event.currentTarget
        .querySelectorAll<SVGElement>('[role=slider]')
        [border]?.focus({ preventScroll: true });
    }
    const to = placeIn(area(event), event)[0] + hold.off;
    const { width } = area(event).getBoundingClientRect();
    const stop = moves.stops?.find((at) => Math.abs(at - to) * width < reach.stop);
    moves.to(hold.borders[0] as number, stop ?? to);
  };
  const release = () => {
    held.current = undefined;
    setDragged(undefined);
  };

  return (
    <g
      class={`borders screen-only${dragged === undefined ? '' : ' dragging'}`}
      onPointerDown={down}
      onPointerMove={move}
      onPointerUp={release}
      onPointerCancel={release}
      onPointerLeave={(event) => {
        if (!held.current && event.pointerType === 'mouse') onHold([]);
      }}
    >
      <rect class="plot-hit" width="100%" height="100%" />
      {borders.map((at, i) => {
        const [before, after] = [borders[i - 1] ?? 0, borders[i + 1] ?? 1];
        const room = Math.min(i > 0 ? at - before : 1, i < borders.length - 1 ? after - at : 1);
        return (
          <svg key={i} x={pc(at)} overflow="visible">
            {!moves.fixed && <rect class="border-hit" x="-12" width="24" height="100%" />}
            <svg y="100%" overflow="visible">
              {/* biome-ignore lint/a11y/noStaticElementInteractions: asSlider gives it its role */}
              <g
                class={`handle horizontal border${thin(room)}${dragged === i ? ' dragging' : ''}`}
                {...asSlider(
                  {
                    label: moves.name(i),
                    value: Number(at.toFixed(4)),
                    min: Number(before.toFixed(4)),
                    max: Number(after.toFixed(4)),
                    says: moves.says(i),
                    fixed: moves.fixed,
                  },
                  ready,
                )}
                {...(moves.fixed ? {} : holdsPage)}
                onFocus={() => onHold(beside(i))}
                onBlur={() => onHold([])}
                onKeyDown={(event) => {
                  const steps = keyStep(event.key)?.[0];
                  if (steps === undefined || moves.fixed) return;
                  event.preventDefault();
                  moves.to(i, borderStep(at, steps, step));
                }}
              >
                <rect class="handle-hit" x="-22" y="-20" width="44" height="44" />
                <rect class="handle-focus" x="-13" y="-15" width="26" height="38" rx="3" />
                <path
                  class="handle-chevrons"
                  transform="translate(0 4)"
                  d={[at > before && 'M-15 -4 L-19 0 L-15 4', at < after && 'M15 -4 L19 0 L15 4']
                    .filter(Boolean)
                    .join(' ')}
                />
                <circle class="handle-dot" cy="4" r="9" />
                <rect class="handle-dot handle-slim" x="-3" y="-8" width="6" height="24" rx="3" />
              </g>
            </svg>
          </svg>
        );
      })}
    </g>
  );
}

/** Where borders stand close, slim handles leave them apart; between, chevrons have no room. */
function thin(room: number): string {
  const on = (name: string, { width }: { width: number }) =>
    room * width < 21 ? ` slim-${name}` : room * width < 46 ? ` bare-${name}` : '';
  return on('wide', frames.wide) + on('narrow', frames.narrow);
}

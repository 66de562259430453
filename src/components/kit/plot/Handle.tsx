import { moveBy, moveTo } from '../state/movable.ts';
import type { Movable } from '../state/params.ts';
import { Grip } from './Grip.tsx';
import { type Scale, within } from './scale.ts';

/** A direction that a handle can take: the parameter that it moves, and where its values stand. */
export interface Along {
  readonly param: Movable;
  readonly scale: Scale;
}

interface Props {
  /** A direction, or a place as a fraction of the box. */
  x: Along | number;
  y: Along | number;
  label: string;
  /** The value in words, for a screen reader. */
  says: string;
}

const placeOf = (along: Along | number): number =>
  typeof along === 'number' ? along : within(along.scale, along.param.value);

/** A point that can be dragged, and moved by keys: the same state as its slider and its field. */
export function Handle({ x, y, label, says }: Props) {
  const ways = {
    x: typeof x === 'number' ? undefined : x,
    y: typeof y === 'number' ? undefined : y,
  };
  const main = ways.x ?? ways.y;
  if (!main) throw new Error('a handle needs a direction: give x or y as { param, scale }');
  return (
    <Grip
      x={placeOf(x)}
      y={placeOf(y)}
      label={label}
      value={main.param.value}
      min={main.param.min}
      max={main.param.max}
      says={says}
      directions={ways.x && ways.y ? 'both' : ways.x ? 'horizontal' : 'vertical'}
      turned={main.scale.at(main.param.min) > main.scale.at(main.param.max)}
      disabled={main.param.fixed}
      onDrag={(atX, atY) => {
        if (ways.x) moveTo(ways.x.param, ways.x.scale.value(atX));
        if (ways.y) moveTo(ways.y.param, ways.y.scale.value(atY));
      }}
      onStep={(steps, axis) => moveBy((ways[axis] ?? main).param, steps)}
    />
  );
}

/** A press on the picture beside the handle moves it there; nothing does while it is fixed. */
export const pressed = (along: Along): ((place: number) => void) | undefined =>
  along.param.fixed ? undefined : (place) => moveTo(along.param, along.scale.value(place));

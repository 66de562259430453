import type { TargetedEvent, TargetedMouseEvent, TargetedPointerEvent } from 'preact';
import { useRef } from 'preact/hooks';
import { keyStep, placeIn } from '../../kit/plot/pointer.ts';
import { clamp } from '../../kit/state/movable.ts';

/** What the bars of a picture need to be moved. */
export interface Moves {
  /** Nobody can move them now. */
  readonly fixed: boolean;
  /** The name of a bar for a screen reader. */
  name(index: number): string;
  /** The bar's value in words. */
  says(index: number): string;
  /** A bar shall have this height, as a fraction of the box. What the others do then is the figure's rule. */
  to(index: number, height: number): void;
}

/** How far an arrow key moves a bar, as a fraction of the box. */
const step = 0.01;

/** Bars that follow a pointer, a finger and keys: what each bar and its grip listen to. */
export function useHeldBar({ fixed, to }: Pick<Moves, 'fixed' | 'to'>) {
  // The bar that is held, and how far from its top; a finger beside the grip may want to scroll, and only taps.
  const held = useRef<{ index: number; off: number; tap: boolean } | undefined>(undefined);
  // Its column is as high as the drawing, or as the part of it that the bars have.
  const heightAt = (event: TargetedEvent<SVGGElement, MouseEvent>): number =>
    placeIn(event.currentTarget.querySelector('.bar-column') as Element, event)[1];
  const drag = (event: TargetedEvent<SVGGElement, MouseEvent>) => {
    if (held.current) to(held.current.index, clamp(heightAt(event) - held.current.off, 0, 1));
  };
  const release = () => {
    held.current = undefined;
  };

  return {
    pointer: (index: number, height: number) => ({
      onPointerDown(event: TargetedPointerEvent<SVGGElement>) {
        if (fixed || event.button !== 0) return;
        const grip = (event.target as Element).classList.contains('grip-hit');
        const tap = event.pointerType === 'touch' && !grip;
        held.current = { index, off: grip ? heightAt(event) - height : 0, tap };
        if (tap) return;
        event.currentTarget
          .querySelector<SVGElement>('.bar-column')
          ?.focus({ preventScroll: true });
        event.currentTarget.setPointerCapture(event.pointerId);
        drag(event);
      },
      onPointerMove(event: TargetedPointerEvent<SVGGElement>) {
        if (!held.current?.tap) drag(event);
      },
      onPointerUp() {
        if (!held.current?.tap) release();
      },
      onPointerCancel: release,
      onClick(event: TargetedMouseEvent<SVGGElement>) {
        if (held.current?.tap) drag(event);
        release();
      },
    }),
    keys: (index: number, height: number) => (event: KeyboardEvent) => {
      const steps = keyStep(event.key)?.[0];
      if (steps === undefined || fixed) return;
      event.preventDefault();
      to(index, clamp(height + steps * step, 0, 1));
    },
  };
}

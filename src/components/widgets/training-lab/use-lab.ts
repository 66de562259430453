import { useEffect, useRef, useState } from 'preact/hooks';
import { useAround } from '../../kit/words/around.ts';
import type { MovingDigits } from './gallery-canvas.tsx';
import type { Lab, LabState, Wish } from './lab.ts';
import { loadStarted } from './load-started.ts';
import type { More } from './More.tsx';

/** What comes with the first start: the run itself, and what shows it. */
export interface Started {
  readonly lab: Lab;
  readonly MovingDigits: typeof MovingDigits;
  readonly More: typeof More;
}

/** The run of this figure. Nothing of it is loaded before it starts; reset ends it. */
export function useLab(wish: Wish) {
  const { epoch } = useAround();
  const [started, setStarted] = useState<Started | undefined>();
  const [state, setState] = useState<LabState | undefined>();
  const [status, setStatus] = useState<'rest' | 'loading' | 'failed'>('rest');
  const latest = useRef(wish);
  latest.current = wish;
  const now = useRef(epoch);
  now.current = epoch;
  const mine = useRef<Lab | undefined>(undefined);

  useEffect(
    () => () => {
      mine.current?.close();
      mine.current = undefined;
      setStarted(undefined);
      setState(undefined);
      setStatus('rest');
    },
    [epoch],
  );
  useEffect(() => mine.current?.want(wish), [wish]);

  /** Does something with the run, which is made first if there is none. */
  const withLab = async (what: (lab: Lab) => void) => {
    if (mine.current) return what(mine.current);
    if (status === 'loading') return;
    setStatus('loading');
    const mark = now.current;
    try {
      const { Lab, MovingDigits, More } = await loadStarted();
      // It was reset in the meantime.
      if (now.current !== mark) return;
      const lab = new Lab(latest.current, setState);
      mine.current = lab;
      setStarted({ lab, MovingDigits, More });
      what(lab);
    } catch {
      if (now.current === mark) setStatus('failed');
    }
  };
  return { started, state, status: state?.status ?? status, withLab };
}
export type UseLab = ReturnType<typeof useLab>;

import { useMemo } from 'preact/hooks';
import type { Lang } from '../../../i18n/lang.ts';
import { useOwn } from '../../kit/motion/own-steps.ts';
import { type Bill, bill, changed, evenStakes, places, question, rounds, total } from './game.ts';
import { modelOf } from './model.ts';
import { keptBack } from './prose.ts';

interface Play {
  readonly seed: number;
  readonly bills: readonly Bill[];
  readonly stakes: readonly number[];
  /** The letter of this round is seen, and paid for. */
  readonly seen: boolean;
}
const randomSeed = (): number => crypto.getRandomValues(new Uint32Array(1))[0] as number;

/** Ten rounds against the model that looks back so far; another model is another game. */
export function useGame(lang: Lang, order: number) {
  const [play, setPlay] = useOwn<Play | undefined>(undefined, order);
  const asked = play?.seed;
  const hidden = useMemo(
    () => (asked === undefined ? [] : places(keptBack[lang], asked)),
    [asked, lang],
  );
  const round = play ? play.bills.length - Number(play.seen) : 0;
  const here = hidden[round];
  const now = useMemo(
    () => here && question(modelOf('syllable'), order, here),
    [here?.[0], here?.[1], order],
  );
  const begin = () => setPlay({ seed: randomSeed(), bills: [], stakes: evenStakes, seen: false });
  const onward = () => {
    if (!play || !now) begin();
    else if (!play.seen)
      setPlay({ ...play, seen: true, bills: [...play.bills, bill(now, play.stakes)] });
    else if (play.bills.length === rounds) begin();
    else setPlay({ ...play, seen: false, stakes: evenStakes });
  };
  return {
    /** From 1 on. */
    number: round + 1,
    now: play && now,
    stakes: play?.stakes ?? evenStakes,
    seen: play?.seen === true,
    last: play?.seen ? play.bills.at(-1) : undefined,
    over: play?.seen === true && play.bills.length === rounds,
    sums: total(play?.bills ?? []),
    stake(i: number, factor: number) {
      if (play && !play.seen) setPlay({ ...play, stakes: changed(play.stakes, i, factor) });
    },
    /** Begins, shows the letter, goes on to the next, begins again. */
    onward,
  };
}
export type Game = ReturnType<typeof useGame>;

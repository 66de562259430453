import { OwnKey } from '../../kit/blocks/OwnKey.tsx';
import { names } from '../../kit/words/letters.ts';
import { symbolsOf } from '../../kit/words/symbols.tsx';
import { PairAxis } from './PairControls.tsx';
import { bordersOfPair } from './pair-moves.ts';
import { shortBits } from './short-bits.ts';
import { TwoCodes } from './TwoCodes.tsx';
import type { TwoCodesModel } from './two-codes-model.ts';
import type { TwoCodesProps } from './two-codes-props.ts';

interface Props extends Pick<TwoCodesProps, 'label' | 'compared' | 'lowest' | 'roof' | 'poured'> {
  m: TwoCodesModel;
  t: Parameters<typeof bordersOfPair>[1] &
    Parameters<typeof PairAxis>[0]['t'] & { readonly y: string; readonly ownHeight: string };
  params: Parameters<typeof bordersOfPair>[0];
}

/** TwoCodes with blocks as high as q's code is long: their level is the cross entropy, that of p's own code the entropy. */
export const CodeBlocks = ({ m, t, params, ...more }: Props) => (
  <TwoCodes
    {...more}
    y={
      <>
        <span class="c-q">
          −<i class="log">log</i>
          <sub>2</sub> <i>q(x)</i>
        </span>{' '}
        {symbolsOf(t.y)} <OwnKey> {symbolsOf(t.ownHeight)}</OwnKey>
      </>
    }
    x={<PairAxis t={t} />}
    names={names}
    p={m.p}
    q={m.q}
    own={m.own}
    other={m.other}
    means={{
      own: m.entropy,
      other: m.crossEntropy,
      ownName: <i>H(p)</i>,
      otherName: <i>H(p, q)</i>,
      stripName: <i>D</i>,
    }}
    axis={m.axis}
    ends={m.other.map((x) => {
      const text = shortBits(x);
      return { text, shown: <span class="n">{text}</span> };
    })}
    moves={bordersOfPair(params, t, m)}
  />
);

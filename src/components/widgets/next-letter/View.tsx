import { formatNumber, formatProbability } from '../../../i18n/number.ts';
import { drawn as asDrawn, langOf } from '../../families/letters/symbols.ts';
import { TextRow, UnitChoice } from '../../families/letters/TextControls.tsx';
import { drawn, type Scene } from '../../kit/figure/island.tsx';
import { Readout } from '../../kit/figure/Readout.tsx';
import { ValueTable } from '../../kit/figure/ValueTable.tsx';
import { Presets } from '../../kit/inputs/Choice.tsx';
import { Slider } from '../../kit/inputs/Slider.tsx';
import { Still } from '../../kit/words/Still.tsx';
import { figure } from './figure.ts';
import { Game } from './Game.tsx';
import type { Words } from './ko.ts';
import { Letters } from './Letters.tsx';
import { mostDrawn } from './rows.ts';
import { lengthOf, longest, state, tidy } from './state.ts';
import { useGame } from './use-game.ts';

export const nextLetter = drawn(figure, (scene: Scene<typeof figure, Words>) => {
  const { t, m, params, results } = scene;
  const { text, order, unit } = params;
  const game = useGame(scene.lang, order.value);

  return {
    picture: <Letters m={m} label={t.chart(m)} x={t.x} y={<span class="c-loss">{t.y}</span>} />,
    main: <Readout main of="loss" label={t.mean} result={results['mean-surprise']} />,
    primary: <Slider param={order} label={t.labels.order} says={t.lookBack} />,
    tells: (
      <>
        <p>
          <Still room={[t.inNats(40)]}>{t.inNats(m.mean)}</Still>
        </p>
        <p>
          <Still room={[t.worst('\u{10ffff}', 2 ** -36, 36)]}>
            {t.worst(
              m.letters[m.worst] as string,
              m.given[m.worst] as number,
              m.surprises[m.worst] as number,
            )}
          </Still>
        </p>
        {m.letters.length > mostDrawn && <p>{t.cut(mostDrawn, m.letters.length)}</p>}
        <p class="readouts-note">
          <Still room={[t.noHangul, t.jamo, t.syllable]}>
            {m.hangul ? t[unit.value] : t.noHangul}
          </Still>
        </p>
      </>
    ),
    rest: (
      <>
        <TextRow
          t={t}
          param={text}
          read={(typed) => {
            const length = lengthOf(typed);
            if (length === 0) return { ok: false, expected: t.empty };
            if (length > longest) return { ok: false, expected: t.tooLong(length) };
            return { ok: true, value: tidy(typed) };
          }}
        />
        <UnitChoice t={t} param={unit} />
        <Presets
          figure={scene}
          presets={[
            { label: t.rain, values: { text: state.defaults.text } },
            { label: t.average, values: { text: '엔트로피는 정보량의 평균입니다.' } },
            { label: t.event, values: { text: 'the probability of an event' } },
            { label: t.cat, values: { text: 'The cat sat on the mat.' } },
          ]}
        />
      </>
    ),
    readouts: (
      <>
        <Readout
          label={t.perplexity}
          result={results.perplexity}
          digits={2}
          note={t.likeChoosing}
        />
        <Readout label={t.letters} result={results.letters} digits={0} />
        <Readout label={t.total} result={results['total-bits']} />
      </>
    ),
    // A figure that is shown is not played.
    more: !scene.still && <Game game={game} t={t.game} ready={scene.ready} />,
    says: game.now ? `${t.game.round(game.number)} ${t.game.said(game)}` : t.says(m),
    table: (
      <ValueTable
        scrolls={t.table.name}
        heads={[t.table.letter, t.table.p, t.table.surprise]}
        rows={[
          ...m.letters.map((letter, i) => [
            <span key={i} lang={langOf(letter)}>
              {asDrawn(letter)}
            </span>,
            formatProbability(m.given[i] as number, 4),
            m.surprises[i],
          ]),
          [t.table.mean, '', formatNumber(m.mean, 3, true)],
        ]}
      />
    ),
  };
});

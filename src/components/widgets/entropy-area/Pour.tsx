import { ButtonRow } from '../../kit/ButtonRow.tsx';
import { Still } from '../../kit/Still.tsx';
import { usePlay } from '../../kit/use-play.ts';
import type { Words } from './ko.ts';

interface Props {
  t: Words;
  way: number;
  setWay(way: number): void;
}

/** The button that pours all areas flat, and lets them rise again. */
export function Pour({ t, way, setWay }: Props) {
  const { playing, toggle } = usePlay({
    value: way,
    position: way,
    end: way < 1 || way >= 2 ? 1 : 2,
    speed: 0.6,
    stops: [1, 2],
    show(position) {
      setWay(position);
      return position;
    },
  });
  const says = playing ? t.pause : way > 0 && way < 2 ? t.back : t.pour;
  return (
    <ButtonRow label={t.motion}>
      <button type="button" class="button primary" data-action="play" onClick={() => toggle()}>
        <Still room={[t.pour, t.back, t.pause]}>{says}</Still>
      </button>
    </ButtonRow>
  );
}

/** Above a drawing of TwoCodes whose heights are lengths in q's code: what they are, and the key of the gold tops. */
export function CodeHeights({ t }: { t: { readonly y: string; readonly ownHeight: string } }) {
  return (
    <>
      <span class="c-q">
        −log<sub>2</sub> <i>q(x)</i>
      </span>{' '}
      {t.y}{' '}
      <span class="own-key">
        <svg width="24" height="8" aria-hidden="true">
          <line class="casing" x2="24" y1="4" y2="4" />
          <line class="curve of-h" x2="24" y1="4" y2="4" />
        </svg>{' '}
        <span class="c-h">
          −log<sub>2</sub> <i>p(x)</i>
        </span>{' '}
        {t.ownHeight}
      </span>
    </>
  );
}

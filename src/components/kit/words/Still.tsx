import type { ComponentChildren } from 'preact';

/** The longest texts; of many only these can need the most room. */
const longest = (texts: readonly string[]): readonly string[] =>
  [...new Set(texts)].sort((a, b) => b.length - a.length).slice(0, 3);

/**
 * A text that changes and holds the room of the longest that it may become, so that nothing around it moves. The other
 * texts are no content of the page: they only take room.
 */
export function Still({
  children,
  room,
}: {
  children: ComponentChildren;
  room: readonly string[];
}) {
  return (
    <span class="still">
      <span>{children}</span>
      {longest(room).map((text) => (
        <span key={text} class="still-room" data-text={text} />
      ))}
    </span>
  );
}

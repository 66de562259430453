/**
 * A text that changes and holds the room of the longest that it may become, so that nothing around it moves. The other
 * texts are no content of the page: they only take room.
 */
export function Still({ children, room }: { children: string; room: readonly string[] }) {
  return (
    <span class="still">
      <span>{children}</span>
      {room.map((text) => (
        <span key={text} class="still-room" data-text={text} />
      ))}
    </span>
  );
}

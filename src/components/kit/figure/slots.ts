/** A place for a number in a formula that was set at build. */
export interface Slot {
  readonly name: string;
  readonly element: HTMLElement;
  /** The text that is exchanged, once it has been. */
  text?: Text;
}

export const slotsOf = (formula: Element): Slot[] =>
  [...formula.querySelectorAll<HTMLElement>('[data-slot]')].map((element) => ({
    name: element.dataset.slot ?? '',
    element,
  }));

/** Writes the current numbers into their places. */
export function fill(slots: readonly Slot[], numbers: Readonly<Record<string, string>>): void {
  for (const slot of slots) {
    const number = numbers[slot.name];
    if (number === undefined) continue;
    const shown = slot.text ? slot.text.data : slot.element.textContent;
    if (shown === number) continue;
    slot.text ??= textOf(slot.element);
    // The text of a node that stands can be laid out anew faster than a new node.
    slot.text.data = number;
  }
}

/** The one text of a slot. */
function textOf(slot: HTMLElement): Text {
  let leaf: Element = slot;
  while (leaf.firstElementChild) leaf = leaf.firstElementChild;
  // The space around an operator stands in the slot too, and stays; a text of several parts becomes one.
  const spaces = slot.querySelectorAll(':scope > .mspace');
  if (leaf !== slot && slot.children.length > spaces.length + (leaf.parentElement === slot ? 1 : 0))
    slot.replaceChildren(leaf, ...spaces);
  const only = leaf.childNodes.length === 1 ? leaf.firstChild : undefined;
  if (only instanceof Text) return only;
  const text = new Text();
  leaf.replaceChildren(text);
  return text;
}

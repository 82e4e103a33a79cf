/**
 * How deep each list item is, from its indentation: 0 for the outermost of its list, one more for each item above it
 * that is indented less. What is not an item, `undefined`, ends the list and has depth 0.
 */
export function measureDepths(indents: readonly (number | undefined)[]): readonly number[] {
  let open: readonly number[] = [];
  return indents.map((indent) => {
    open = indent === undefined ? [] : [...open.filter((outer) => outer < indent), indent];
    return Math.max(0, open.length - 1);
  });
}

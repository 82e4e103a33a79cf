/** Yields what comes in any order by its index: 0 first, each as soon as those before it are there. */
export async function* inOrderOf<Item extends { readonly index: number }>(
  items: AsyncIterable<Item>,
): AsyncGenerator<Item> {
  const early = new Map<number, Item>();
  let next = 0;
  for await (const item of items) {
    early.set(item.index, item);
    for (let due = early.get(next); due; due = early.get(next)) {
      early.delete(next);
      next += 1;
      yield due;
    }
  }
}

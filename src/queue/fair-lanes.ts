/** Waiting items, a lane for each owner; taking goes round the lanes, so that nobody waits behind a long queue of another's. */
export class FairLanes<Item> {
  readonly #lanes = new Map<string, Item[]>();
  #size = 0;

  get size(): number {
    return this.#size;
  }

  /** How many items of `owner` wait. */
  sizeOf(owner: string): number {
    return this.#lanes.get(owner)?.length ?? 0;
  }

  put(owner: string, item: Item): void {
    const lane = this.#lanes.get(owner);
    if (lane) lane.push(item);
    else this.#lanes.set(owner, [item]);
    this.#size += 1;
  }

  /** The first item, for which `accept` holds, of the lane that was served longest ago; its lane goes to the end. */
  take(accept: (item: Item) => boolean = () => true): Item | undefined {
    for (const [owner, lane] of this.#lanes) {
      const position = lane.findIndex(accept);
      if (position < 0) continue;
      const [item] = lane.splice(position, 1);
      this.#size -= 1;
      // A Map goes through its keys in the order in which they were set.
      this.#lanes.delete(owner);
      if (lane.length > 0) this.#lanes.set(owner, lane);
      return item;
    }
    return undefined;
  }

  /** Takes every item out for which `refuse` holds. */
  remove(refuse: (item: Item) => boolean): void {
    for (const [owner, lane] of [...this.#lanes]) {
      const kept = lane.filter((item) => !refuse(item));
      this.#size -= lane.length - kept.length;
      if (kept.length > 0) this.#lanes.set(owner, kept);
      else this.#lanes.delete(owner);
    }
  }

  items(): Item[] {
    return [...this.#lanes.values()].flat();
  }
}

/** Where one side puts items as they come, and one other side waits for them. */
export class Inbox<Item> {
  readonly #items: Item[] = [];
  #failure: { readonly error: unknown } | undefined;
  #wake = () => {};

  put(item: Item): void {
    this.#items.push(item);
    this.#wake();
  }

  /** Whoever takes from it gets `error` from now on; what was put before is not given any more. */
  fail(error: unknown): void {
    this.#failure ??= { error };
    this.#wake();
  }

  /** The first item, as soon as there is one; throws what it failed with. */
  async take(): Promise<Item> {
    for (;;) {
      if (this.#failure) throw this.#failure.error;
      const item = this.#items.shift();
      if (item !== undefined) return item;
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
  }
}

/**
 * Runs of indices of a block's sentences, in order: sentences that one quotation runs through stay together. Where a
 * quotation is not closed within the block, every sentence stands alone. `before` quotations are open where the block begins.
 */
export function joinQuotations(sentences: readonly string[], before = 0): readonly (readonly number[])[] {
  const runs: number[][] = [];
  let open = before;
  for (const [k, sentence] of sentences.entries()) {
    if (open > 0 && k > 0) runs.at(-1)?.push(k);
    else runs.push([k]);
    open = openQuotations(sentence, open);
  }
  return open === 0 ? runs : sentences.map((_, k) => [k]);
}

/** How many quotations are open after `text` if `before` were open before it; straight marks open and close by turns. */
export function openQuotations(text: string, before = 0): number {
  let open = before;
  for (const [mark] of text.matchAll(/[«»“”"]/gu)) {
    const opens = mark === '"' ? open === 0 : mark === '«' || mark === '“';
    open = opens ? open + 1 : Math.max(0, open - 1);
  }
  return open;
}

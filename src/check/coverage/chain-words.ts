import type { CoveredWord } from './cover-words.ts';

/** Two words that translate each other, by their places among the content words of their sides. */
export interface Link {
  readonly own: number;
  readonly other: number;
}

/** So many links back one is looked for that may come before. */
const REACH = 60;
/** What it costs a chain to go further on one side than on the other, a word. */
const PRICE_OF_A_WORD = 0.02;

/** The links that go on in the same order on both sides, as many as can be, and of words with few matches rather. */
export function chainWords(words: readonly CoveredWord[]): readonly Link[] {
  const links = words.flatMap(({ matches }, own) =>
    matches.toSorted((a, b) => a - b).map((other) => ({ own, other, weight: 1 / Math.sqrt(matches.length) })),
  );
  const chains: { readonly score: number; readonly before: number }[] = [];
  for (const [k, link] of links.entries()) {
    let best = { score: link.weight, before: -1 };
    for (let before = Math.max(0, k - REACH); before < k; before++) {
      const last = links[before];
      if (!last || last.own >= link.own || last.other >= link.other) continue;
      const apart = Math.abs(link.own - last.own - (link.other - last.other));
      const score = (chains[before]?.score ?? 0) + link.weight - PRICE_OF_A_WORD * apart;
      if (score > best.score) best = { score, before };
    }
    chains.push(best);
  }
  const top = chains.reduce((best, { score }, k) => (score > (chains[best]?.score ?? 0) ? k : best), 0);
  const chain: Link[] = [];
  for (let at = top; at >= 0; at = chains[at]?.before ?? -1) {
    const link = links[at];
    if (link) chain.unshift({ own: link.own, other: link.other });
  }
  return chain;
}

/** Where the other side ought to have the translation of each word, between those of the chain. */
export function expectedPlaces(count: number, chain: readonly Link[]): readonly number[] {
  let next = 0;
  return Array.from({ length: count }, (_, own) => {
    while (next < chain.length - 1 && (chain[next]?.own ?? 0) < own) next += 1;
    const [left, right] = [chain[next - 1], chain[next]];
    if (!right) return own;
    if (!left || right.own <= own) return right.other + (own - right.own);
    return left.other + ((own - left.own) * (right.other - left.other)) / (right.own - left.own);
  });
}

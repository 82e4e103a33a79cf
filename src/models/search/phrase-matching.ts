/** A way to say a phrase, in tokens. */
export interface PhraseForm {
  readonly tokens: readonly number[];
  /** True for a form without a space before it: it may follow nothing but the beginning, a quote or a bracket. */
  readonly joins: boolean;
}

/** A phrase by all the forms that count as it. */
export type Phrase = readonly PhraseForm[];

/** How tokens make words. */
export interface TokenShapes {
  /** True if the token, after another, goes on with the other's word. */
  continuesWord(token: number): boolean;
  /** True if a word without a space before it may follow: after an opening quote, a bracket, a hyphen. */
  opens(token: number): boolean;
}

/** Which of the phrases a hypothesis holds, and which it is in the middle of. */
export interface Matching {
  /** Indices of phrases that are there. */
  readonly done: readonly number[];
  /** Phrases whose last token was the last one: done unless the word goes on. */
  readonly ending: readonly number[];
  readonly begun: readonly { readonly phrase: number; readonly form: number; readonly tokens: number }[];
  readonly isOpen: boolean;
}

export const NOTHING_MATCHED: Matching = { done: [], ending: [], begun: [], isOpen: true };

/** The matching once `token` follows. A phrase is looked for until it is there once. */
export function matchToken(
  phrases: readonly Phrase[],
  { done, ending, begun, isOpen }: Matching,
  token: number,
  shapes: TokenShapes,
): Matching {
  const nowDone = ending.length === 0 || shapes.continuesWord(token) ? done : [...done, ...ending];
  const going = begun.filter(({ phrase }) => !nowDone.includes(phrase));
  for (const [phrase, forms] of phrases.entries()) {
    if (nowDone.includes(phrase)) continue;
    for (const [form, { joins }] of forms.entries()) if (isOpen || !joins) going.push({ phrase, form, tokens: 0 });
  }
  const matched = going
    .filter(({ phrase, form, tokens }) => phrases[phrase]?.[form]?.tokens[tokens] === token)
    .map((match) => ({ ...match, tokens: match.tokens + 1 }));
  const isWhole = ({ phrase, form, tokens }: (typeof matched)[number]) =>
    phrases[phrase]?.[form]?.tokens.length === tokens;
  return {
    done: nowDone,
    ending: [...new Set(matched.filter(isWhole).map(({ phrase }) => phrase))],
    begun: matched.filter((match) => !isWhole(match)),
    isOpen: shapes.opens(token),
  };
}

/** The tokens that begin a phrase, or go on with one. */
export function wantedTokens(phrases: readonly Phrase[], { done, ending, begun, isOpen }: Matching): readonly number[] {
  const tokens = begun.map(({ phrase, form, tokens: count }) => phrases[phrase]?.[form]?.tokens[count]);
  for (const [phrase, forms] of phrases.entries()) {
    if (done.includes(phrase) || ending.includes(phrase)) continue;
    for (const form of forms) if (isOpen || !form.joins) tokens.push(form.tokens[0]);
  }
  return tokens.filter((token) => token !== undefined);
}

/** The phrases that are there, should the hypothesis end here. */
export function phrasesThere({ done, ending }: Matching): readonly number[] {
  return [...done, ...ending];
}

/** Tokens of `phrase` that are there: all of a whole one, the most that is begun of another. */
export function tokensThere(phrases: readonly Phrase[], matching: Matching, phrase: number): number {
  if (phrasesThere(matching).includes(phrase)) {
    return Math.max(...(phrases[phrase] ?? []).map(({ tokens }) => tokens.length));
  }
  return Math.max(0, ...matching.begun.filter((match) => match.phrase === phrase).map(({ tokens }) => tokens));
}

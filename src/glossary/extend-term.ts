/** A correction's English, before and after. */
interface Texts {
  readonly machine: string;
  readonly target: string;
}

/** What the machine wrote and what a person wrote in its place. */
interface Change {
  readonly machine: string;
  readonly english: string;
}

/**
 * The change with the words beside it that all `texts` have on both sides, until its English has `words` words: a correction of
 * `heat bomb` to `heat pump` shows `pump` alone, where the French term is of two words. Little words are no part of a term.
 */
export function extendTerm(
  change: Change,
  texts: readonly Texts[],
  words: number,
  little: ReadonlySet<string>,
): Change {
  if (change.english.split(' ').length >= words) return change;
  for (const side of ['before', 'after'] as const) {
    const beside = texts.map(({ machine, target }) => {
      const [old, young] = [neighbour(machine, change.machine, side), neighbour(target, change.english, side)];
      return old !== undefined && young !== undefined && bare(old) === bare(young) ? young : undefined;
    });
    const [word] = beside;
    if (word === undefined || little.has(word) || beside.some((other) => bare(other ?? '') !== bare(word))) continue;
    const join = (text: string) => (side === 'before' ? `${word} ${text}` : `${text} ${word}`);
    return extendTerm({ machine: join(change.machine), english: join(change.english) }, texts, words, little);
  }
  return change;
}

/** The word beside the first place of `phrase` in `text`, with nothing but a space between. */
function neighbour(text: string, phrase: string, side: 'before' | 'after'): string | undefined {
  const at = text.toLowerCase().indexOf(phrase.toLowerCase());
  if (at < 0) return undefined;
  const word =
    side === 'before' ? /(\p{L}+) $/u.exec(text.slice(0, at)) : /^ (\p{L}+)/u.exec(text.slice(at + phrase.length));
  return word?.[1]?.toLowerCase();
}

/** A word without its ending of number. */
function bare(word: string): string {
  return word.replace(/s$/u, '');
}

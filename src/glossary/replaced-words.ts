/** Neighbouring words of one text, and those that stand for them in another. */
export interface Replacement {
  readonly before: string;
  readonly after: string;
}

/** What was replaced on the way from `before` to `after`, word by word: all that their longest common words leave. */
export function replacedWords(before: string, after: string): readonly Replacement[] {
  const [old, young] = [wordsOf(before), wordsOf(after)];
  const lengths = old.map(() => young.map(() => 0));
  const at = (i: number, j: number) => lengths[i]?.[j] ?? 0;
  for (let i = old.length - 1; i >= 0; i--) {
    for (let j = young.length - 1; j >= 0; j--) {
      const row = lengths[i] ?? [];
      row[j] = old[i] === young[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const replacements: Replacement[] = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < young.length) {
    const [fromOld, fromYoung] = [i, j];
    while ((i < old.length || j < young.length) && (old[i] !== young[j] || i >= old.length)) {
      if (j >= young.length || (i < old.length && at(i + 1, j) >= at(i, j + 1))) i += 1;
      else j += 1;
    }
    const [gone, come] = [old.slice(fromOld, i), young.slice(fromYoung, j)];
    if (gone.length > 0 && come.length > 0) replacements.push({ before: gone.join(' '), after: come.join(' ') });
    i += 1;
    j += 1;
  }
  return replacements;
}

function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*/gu) ?? [];
}

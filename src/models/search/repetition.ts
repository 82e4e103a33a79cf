import type { Guide } from './guide.ts';

/** Repeats of fewer tokens than this, all together, are no loop: "no, no, no". */
const MIN_LOOP_TOKENS = 9;
const MIN_REPEATS = 3;

/** True if `tokens` end in a loop: the same stretch over and over. */
export function endsInLoop(tokens: readonly number[]): boolean {
  for (let period = 1; period * MIN_REPEATS <= tokens.length; period++) {
    const repeats = Math.max(MIN_REPEATS, Math.ceil(MIN_LOOP_TOKENS / period));
    const start = tokens.length - period * repeats;
    if (start >= 0 && tokens.slice(start + period).every((token, k) => token === tokens[start + k])) return true;
  }
  return false;
}

/** True if there is a loop anywhere in `tokens`, as in a source that repeats itself. */
export function holdsLoop(tokens: readonly number[]): boolean {
  return tokens.some((_, k) => endsInLoop(tokens.slice(0, k + 1)));
}

/** A guide under which no stretch of `size` tokens comes twice (as Hugging Face's `no_repeat_ngram_size`). */
export function forbidRepeats(size: number): Guide<readonly number[]> {
  return {
    start: [],
    wanted: () => [],
    next: (tokens, token) => {
      const longer = [...tokens, token];
      const last = longer.slice(-size);
      const isRepeat = (end: number) => last.every((value, k) => longer[end - size + k] === value);
      for (let end = size; end < longer.length; end++) if (isRepeat(end)) return null;
      return longer;
    },
    bonus: () => 0,
    met: () => 0,
    mayEnd: () => true,
  };
}

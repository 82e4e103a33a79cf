import type { Prompt } from './engine/decoding-job.ts';
import type { CausalTokenizer } from './tokens/causal-tokenizer.ts';
import { readableText } from './tokens/readable-text.ts';
import { separateSpecialTokens } from './tokens/separate-special-tokens.ts';
import type { TextTokenizer } from './tokens/text-tokenizer.ts';

/** Sources of more tokens than this were not seen in training. */
export const MAX_SOURCE_TOKENS = 200;

/** Splits the chat template around the text, so that the text itself is never read as template or special token. */
export function createPromptMaker(tokenizer: CausalTokenizer): (text: string) => Omit<Prompt, 'beams'> {
  const marker = '\u0000';
  const [before = [], after = []] = tokenizer
    .fillTemplate(marker)
    .split(marker)
    .map((part) => tokenizer.encode(part));
  return (text) => {
    const source = encodeText(tokenizer, text);
    if (source.length > MAX_SOURCE_TOKENS) {
      throw new RangeError(`a source of ${source.length} tokens is over the model's ${MAX_SOURCE_TOKENS}`);
    }
    const ids = [...before, ...source, ...after];
    return {
      ids,
      positions: ids.length,
      maxNewTokens: 2 * source.length + 24,
      source: { start: before.length, end: before.length + source.length },
    };
  };
}

/** The text's own tokens; nothing in it is read as a special token. */
export function encodeText(tokenizer: TextTokenizer, text: string): number[] {
  return tokenizer.encode(separateSpecialTokens(readableText(text)));
}

import type { PreTrainedTokenizer } from '@huggingface/transformers';
import type { Prompt } from './decoding-job.ts';
import { separateSpecialTokens } from './separate-special-tokens.ts';

/** Sources of more tokens than this were not seen in training. */
export const MAX_SOURCE_TOKENS = 200;

/** Splits the chat template around the text, so that the text itself is never read as template or special token. */
export function createPromptMaker(tokenizer: PreTrainedTokenizer): (text: string) => Omit<Prompt, 'beams'> {
  const marker = '\u0000';
  const template = tokenizer.apply_chat_template([{ role: 'user', content: marker }], { tokenize: false }) as string;
  const [before = [], after = []] = template
    .split(marker)
    .map((part) => tokenizer.encode(part, { add_special_tokens: false }));
  return (text) => {
    const source = encodeText(tokenizer, text);
    if (source.length > MAX_SOURCE_TOKENS) {
      throw new RangeError(`a source of ${source.length} tokens is over the model's ${MAX_SOURCE_TOKENS}`);
    }
    return {
      ids: [...before, ...source, ...after],
      maxNewTokens: 2 * source.length + 24,
      source: { start: before.length, end: before.length + source.length },
    };
  };
}

/** Marks of writing direction: French has no use for them, and a model that has not seen them loses the words beside. */
const DIRECTION_MARKS = /[\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

/** The text's own tokens; nothing in it is read as a special token. */
export function encodeText(tokenizer: PreTrainedTokenizer, text: string): number[] {
  return tokenizer.encode(separateSpecialTokens(text.replace(DIRECTION_MARKS, '')), { add_special_tokens: false });
}

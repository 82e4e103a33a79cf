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
    const ids = [...before, ...source, ...after];
    return {
      ids,
      positions: ids.length,
      maxNewTokens: 2 * source.length + 24,
      source: { start: before.length, end: before.length + source.length },
    };
  };
}

/** Marks of writing direction: French has no use for them, and a model that has not seen them loses the words beside. */
const DIRECTION_MARKS = /[\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

/** Spaces that do not break, or are narrow, and hyphens that do not break: French sets them, the model has hardly seen them. */
const SPACES = /[\u00A0\u2007-\u200A\u202F\u3000]/gu;
const HYPHENS = /[\u2010\u2011]/gu;

/** `text` in the characters that the model knows; as long as before but for marks of direction. */
export function readableText(text: string): string {
  return text.replace(DIRECTION_MARKS, '').replace(SPACES, ' ').replace(HYPHENS, '-');
}

/** The text's own tokens; nothing in it is read as a special token. */
export function encodeText(tokenizer: PreTrainedTokenizer, text: string): number[] {
  return tokenizer.encode(separateSpecialTokens(readableText(text)), { add_special_tokens: false });
}

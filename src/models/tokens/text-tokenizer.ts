import type { PreTrainedTokenizer } from '@huggingface/transformers';

/** What decoding asks of a tokenizer. */
export interface TextTokenizer {
  /** The tokens of `text` alone, without those that a model wants around it. */
  encode(text: string): number[];
  /** The text of at least one token, without the special ones. */
  decode(ids: readonly number[]): string;
  /** What one token stands for, the space before it too. */
  textOf(token: number): string;
}

/** transformers.js's tokenizer of any model. */
export function textTokenizer(tokenizer: PreTrainedTokenizer): TextTokenizer {
  return {
    encode: (text) => tokenizer.encode(text, { add_special_tokens: false }),
    decode: (ids) => tokenizer.decode([...ids], { skip_special_tokens: true }),
    textOf: (token) => tokenizer.decode([token], { clean_up_tokenization_spaces: false }),
  };
}

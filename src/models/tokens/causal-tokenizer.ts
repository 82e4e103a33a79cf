import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Template } from '@huggingface/jinja';
import { Tokenizer } from '@huggingface/tokenizers';
import type { TextTokenizer } from './text-tokenizer.ts';

/** A causal model's tokenizer, which has a template for its prompts. */
export interface CausalTokenizer extends TextTokenizer {
  readonly endToken: number;
  /** The prompt for `text`, special tokens written out. */
  fillTemplate(text: string): string;
}

interface TokenizerSettings {
  readonly bos_token: string;
  readonly eos_token: string;
  readonly chat_template: string;
}

/**
 * Opens the tokenizer in a causal model's `folder`. By the library that transformers.js itself has its tokenizers from:
 * all of transformers.js would take a sixth of a second and 40 MB more.
 */
export async function openCausalTokenizer(folder: string): Promise<CausalTokenizer> {
  const [vocabulary, settings] = await Promise.all(
    ['tokenizer.json', 'tokenizer_config.json'].map(async (name) =>
      JSON.parse(await readFile(join(folder, name), 'utf8')),
    ),
  );
  const { bos_token, eos_token, chat_template } = settings as TokenizerSettings;
  const tokenizer = new Tokenizer(vocabulary, settings);
  // It has made tables of its own of these lists, and would keep them beside: 12 MB.
  vocabulary.model.vocab = {};
  vocabulary.model.merges.length = 0;
  // The library keeps the pieces of ten thousand words. To this model a sentence is one word, and seldom comes again: 25 MB of a book.
  const { model } = tokenizer;
  if (model && 'max_length_to_cache' in model) model.max_length_to_cache = 0;
  const endToken = tokenizer.token_to_id(eos_token);
  if (endToken === undefined) throw new RangeError(`the vocabulary has no ${eos_token}`);
  const template = new Template(chat_template);
  return {
    endToken,
    encode: (text) => tokenizer.encode(text, { add_special_tokens: false }).ids,
    decode: (ids) => tokenizer.decode([...ids], { skip_special_tokens: true }),
    textOf: (token) => tokenizer.decode([token]),
    fillTemplate: (text) => template.render({ bos_token, eos_token, messages: [{ role: 'user', content: text }] }),
  };
}

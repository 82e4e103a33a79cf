import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Tokenizer } from '@huggingface/tokenizers';
import { beforeAll, describe, expect, it } from 'vitest';
import { EMBEDDED_FOLDER } from '../../../scripts/embedded-model.ts';
import { type CausalTokenizer, openCausalTokenizer } from '../../../src/models/tokens/causal-tokenizer.ts';
import { openTokenizer } from '../../../src/models/tokens/open-tokenizer.ts';
import { type TextTokenizer, textTokenizer } from '../../../src/models/tokens/text-tokenizer.ts';
import { FRENCH_SENTENCES } from '../../support/french-sentences.ts';

const ODD = [
  '',
  ' ',
  '  deux  espaces ',
  'a\nb\tc',
  '« À 8 h 30 », dit-il…',
  '🧑‍🚒 Ελλάδα 中文',
  '<eos> <unused0> <b>',
  'Œuvre\u202f!',
  '\u0000',
];

describe('the tokenizer of a causal model', () => {
  let own: CausalTokenizer;
  let general: TextTokenizer;
  beforeAll(async () => {
    own = await openCausalTokenizer(EMBEDDED_FOLDER);
    general = textTokenizer(await openTokenizer(EMBEDDED_FOLDER));
  });

  it('is of a library that keeps texts in the way that is turned off', async () => {
    const read = async (name: string) => JSON.parse(await readFile(join(EMBEDDED_FOLDER, name), 'utf8'));
    const { model } = new Tokenizer(await read('tokenizer.json'), await read('tokenizer_config.json'));
    expect(model).toHaveProperty('max_length_to_cache', 256);
  });

  it('makes the tokens that transformers.js makes, and reads them as it does', () => {
    for (const text of [...FRENCH_SENTENCES, ...ODD]) {
      const ids = own.encode(text);
      expect(ids).toEqual(general.encode(text));
      if (ids.length > 0) expect(own.decode(ids)).toBe(general.decode(ids));
      for (const id of ids) expect(own.textOf(id)).toBe(general.textOf(id));
    }
  });

  it('fills the template of its prompts', async () => {
    const transformers = await openTokenizer(EMBEDDED_FOLDER);
    const conversation = [{ role: 'user', content: 'Il pleut.' }];
    expect(own.fillTemplate('Il pleut.')).toBe(transformers.apply_chat_template(conversation, { tokenize: false }));
    expect(own.endToken).toBe(transformers.eos_token_id);
  });

  it('says when the end token is none of its vocabulary', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'tokenizer-'));
    await cp(join(EMBEDDED_FOLDER, 'tokenizer.json'), join(folder, 'tokenizer.json'));
    const settings = JSON.parse(await readFile(join(EMBEDDED_FOLDER, 'tokenizer_config.json'), 'utf8'));
    await writeFile(join(folder, 'tokenizer_config.json'), JSON.stringify({ ...settings, eos_token: '<nothing>' }));
    await expect(openCausalTokenizer(folder)).rejects.toThrow('the vocabulary has no <nothing>');
  });
});

import { AutoModelForSeq2SeqLM, type PreTrainedTokenizer } from '@huggingface/transformers';
import type { HubModelEntry } from '../config.ts';
import { PipelineError } from '../errors.ts';
import { BoundedQueue } from '../queue/bounded-queue.ts';
import { suggestName } from '../suggest-name.ts';
import type { IndexedHypothesis, TranslateOptions, Translator } from './contracts.ts';
import { type Inputs, type OpenHubSettings, openHubGenerator } from './hub-generator.ts';
import { separateSpecialTokens } from './separate-special-tokens.ts';

interface LanguageSettings {
  readonly src_lang: string | undefined;
  readonly tgt_lang: string | undefined;
  forced_bos_token_id?: number;
}

/** A tokenizer of a model between many languages, such as NLLB's. */
interface ManyLanguagesTokenizer extends PreTrainedTokenizer {
  readonly language_codes: readonly string[];
  /** Tokenizes with the source language's token, and sets `settings.forced_bos_token_id` to the target language's. */
  _build_translation_inputs(text: string, options: object, settings: LanguageSettings): Inputs;
}

/** Opens an encoder-decoder translation model from the hub, such as OPUS-MT, M2M-100 or NLLB-200. */
export async function openSeq2SeqTranslator(entry: HubModelEntry, settings: OpenHubSettings): Promise<Translator> {
  const generator = await openHubGenerator(entry, AutoModelForSeq2SeqLM, settings);
  const { tokenizer, maxPositions } = generator;
  const encode = createEncoder(entry, tokenizer);
  // One text at a time: each takes memory, and none is done sooner for the others.
  const queue = new BoundedQueue({ concurrency: 1 });

  async function* translate(
    texts: readonly string[],
    { signal, lane }: TranslateOptions = {},
  ): AsyncGenerator<IndexedHypothesis> {
    for (const [index, text] of texts.entries()) {
      const { inputs, forced } = encode(text);
      const length = lengthOf(inputs);
      if (length > maxPositions)
        throw new RangeError(`a source of ${length} tokens is over the model's ${maxPositions}`);
      const maxNewTokens = Math.min(2 * length + 24, maxPositions - 1);
      const generate = () => generator.generate(inputs, { maxNewTokens, settings: forced, ...(signal && { signal }) });
      const turn = { ...(lane !== undefined && { owner: lane }), ...(signal && { signal }) };
      const { ids, logProbabilities, finished } = await queue.run(generate, turn);
      // The target language's token comes first, is given, and says nothing of how sure the model is.
      const chosen = logProbabilities.slice('forced_bos_token_id' in forced ? 1 : 0);
      const logProbability = chosen.reduce((sum, value) => sum + value, 0) / Math.max(1, chosen.length);
      const target = tokenizer.decode([...ids], { skip_special_tokens: true }).trim();
      const hypothesis = { text: target, logProbability, finished, tokens: ids.length, words: [] };
      yield { index, hypothesis, alternatives: [] };
    }
  }

  return {
    model: generator.run,
    maxSourceTokens: maxPositions,
    isGreedyOnly: true,
    countTokens: (text) => lengthOf(encode(text).inputs),
    translate,
    dispose: generator.dispose,
  };
}

/** Tokenizes whole texts: nothing is ever truncated. `forced` are the settings that make the target language. */
function createEncoder(
  { name, sourceLanguage, targetLanguage }: HubModelEntry,
  tokenizer: PreTrainedTokenizer,
): (text: string) => { inputs: Inputs; forced: Readonly<Record<string, unknown>> } {
  if (!hasLanguages(tokenizer)) {
    if (sourceLanguage !== undefined) throw new PipelineError('config-invalid', `${name} takes no sourceLanguage`);
    return (text) => ({ inputs: tokenizer(separateSpecialTokens(text)) as unknown as Inputs, forced: {} });
  }
  for (const code of [sourceLanguage, targetLanguage]) {
    if (code !== undefined && tokenizer.language_codes.includes(code)) continue;
    const finding = code === undefined ? 'needs sourceLanguage and targetLanguage' : `has no language "${code}"`;
    const suggestion = suggestName(code ?? '', tokenizer.language_codes);
    throw new PipelineError('config-invalid', `models.yaml: ${name} ${finding}${suggestion}`);
  }
  return (text) => {
    const languages: LanguageSettings = { src_lang: sourceLanguage, tgt_lang: targetLanguage };
    const inputs = tokenizer._build_translation_inputs(separateSpecialTokens(text), {}, languages);
    return { inputs, forced: { forced_bos_token_id: languages.forced_bos_token_id } };
  };
}

function hasLanguages(tokenizer: PreTrainedTokenizer): tokenizer is ManyLanguagesTokenizer {
  return '_build_translation_inputs' in tokenizer;
}

function lengthOf(inputs: Inputs): number {
  return inputs.input_ids.dims[1] ?? 0;
}

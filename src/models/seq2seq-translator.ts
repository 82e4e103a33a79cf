import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PreTrainedTokenizer, Tensor } from '@huggingface/transformers';
import type { HubModelEntry } from '../config.ts';
import { PipelineError } from '../errors.ts';
import { suggestName } from '../suggest-name.ts';
import type { Translator } from './contracts.ts';
import { createDecodingTranslator, DEFAULT_BEAMS, MAX_BEAMS } from './decoding-translator.ts';
import { BeamDecoder } from './engine/beam-decoder.ts';
import { openDecoderGraph } from './engine/decoder-graph.ts';
import type { DownloadOptions } from './hub/hub-download.ts';
import { graphFiles } from './hub/hub-files.ts';
import { loadFailure } from './hub/hub-generator.ts';
import { provideHubModel } from './hub/hub-model.ts';
import type { Environment } from './hub/hub-settings.ts';
import { wuNormalization } from './search/length-normalization.ts';
import { openTokenizer } from './tokens/open-tokenizer.ts';
import { separateSpecialTokens } from './tokens/separate-special-tokens.ts';
import { textTokenizer } from './tokens/text-tokenizer.ts';

export interface Seq2SeqSettings extends DownloadOptions {
  readonly environment: Environment;
  /** Threads that one forward pass may use. */
  readonly threads: number;
  /** Hypotheses kept of each text where a call does not say. */
  readonly beams?: number;
}

/** What a model's config.json and generation_config.json say, as far as it is asked here. */
interface Seq2SeqConfig {
  readonly eos_token_id?: number;
  readonly decoder_start_token_id?: number;
  readonly max_position_embeddings?: number;
  readonly bad_words_ids?: readonly (readonly number[])[];
}

interface LanguageSettings {
  readonly src_lang: string | undefined;
  readonly tgt_lang: string | undefined;
  forced_bos_token_id?: number;
}

/** A tokenizer of a model between many languages, such as NLLB's. */
interface ManyLanguagesTokenizer extends PreTrainedTokenizer {
  readonly language_codes: readonly string[];
  /** Tokenizes with the source language's token, and sets `settings.forced_bos_token_id` to the target language's. */
  _build_translation_inputs(text: string, options: object, settings: LanguageSettings): { input_ids: Tensor };
}

/**
 * Opens an encoder-decoder translation model from the hub, such as OPUS-MT, M2M-100 or NLLB-200. Throws PipelineError
 * `hub-offline`, `hub-failed`, `model-failed` or `config-invalid`.
 */
export async function openSeq2SeqTranslator(entry: HubModelEntry, settings: Seq2SeqSettings): Promise<Translator> {
  const { commit, folder } = await provideHubModel(entry, settings.environment, settings);
  const [encoder = '', graph = ''] = graphFiles(entry).map((file) => join(folder, file));
  const load = async () => {
    const tokenizer = await openTokenizer(folder);
    const config = await readConfig(folder);
    const source = createEncoder(entry, tokenizer);
    const prefix = [config.decoder_start_token_id, source.firstToken].filter((token) => token !== undefined);
    const banned = (config.bad_words_ids ?? []).filter(({ length }) => length === 1).flat();
    const opened = await openDecoderGraph({ encoder, decoder: graph, prefix, banned }, settings.threads);
    return { tokenizer, config, encode: source.encode, prefix, opened };
  };
  const { tokenizer, config, encode, prefix, opened } = await load().catch((cause) => {
    throw cause instanceof PipelineError ? cause : loadFailure(entry, folder, cause);
  });
  const maxPositions = Math.min(config.max_position_embeddings ?? Number.POSITIVE_INFINITY, tokenizer.model_max_length);
  const decoder = new BeamDecoder(opened, [], {
    endToken: config.eos_token_id ?? Number(tokenizer.eos_token_id),
    normalize: wuNormalization(1),
    maxRows: MAX_BEAMS,
    maxPositions: Number.POSITIVE_INFINITY,
    maxPromptTokens: Number.POSITIVE_INFINITY,
    maxTexts: 1,
  });
  return createDecodingTranslator({
    model: { name: entry.name, revision: commit, dtype: entry.dtype, license: entry.license },
    tokenizer: textTokenizer(tokenizer),
    decoder,
    beams: settings.beams ?? DEFAULT_BEAMS,
    maxSourceTokens: maxPositions,
    countTokens: (text) => encode(text).length,
    createPrompt: (text) => {
      const ids = encode(text);
      if (ids.length > maxPositions) {
        throw new RangeError(`a source of ${ids.length} tokens is over the model's ${maxPositions}`);
      }
      const maxNewTokens = Math.min(2 * ids.length + 24, maxPositions - prefix.length);
      return { ids, positions: prefix.length, maxNewTokens, source: { start: 0, end: ids.length } };
    },
  });
}

/** What generation_config.json says counts more than config.json. */
async function readConfig(folder: string): Promise<Seq2SeqConfig> {
  const read = async (name: string) => JSON.parse(await readFile(join(folder, name), 'utf8')) as Seq2SeqConfig;
  return { ...(await read('config.json')), ...(await read('generation_config.json')) };
}

/** Tokenizes whole texts: nothing is ever truncated. `firstToken` is the target language's, where there are many. */
function createEncoder(
  { name, sourceLanguage, targetLanguage }: HubModelEntry,
  tokenizer: PreTrainedTokenizer,
): { encode: (text: string) => readonly number[]; firstToken: number | undefined } {
  const idsOf = ({ input_ids }: { readonly input_ids: Tensor }) => Array.from(input_ids.data as BigInt64Array, Number);
  if (!hasLanguages(tokenizer)) {
    if (sourceLanguage !== undefined) throw new PipelineError('config-invalid', `${name} takes no sourceLanguage`);
    return { encode: (text) => idsOf(tokenizer(separateSpecialTokens(text)) as never), firstToken: undefined };
  }
  for (const code of [sourceLanguage, targetLanguage]) {
    if (code !== undefined && tokenizer.language_codes.includes(code)) continue;
    const finding = code === undefined ? 'needs sourceLanguage and targetLanguage' : `has no language "${code}"`;
    const suggestion = suggestName(code ?? '', tokenizer.language_codes);
    throw new PipelineError('config-invalid', `models.yaml: ${name} ${finding}${suggestion}`);
  }
  const build = (text: string) => {
    const languages: LanguageSettings = { src_lang: sourceLanguage, tgt_lang: targetLanguage };
    return { ids: idsOf(tokenizer._build_translation_inputs(separateSpecialTokens(text), {}, languages)), languages };
  };
  return { encode: (text) => build(text).ids, firstToken: build('').languages.forced_bos_token_id };
}

function hasLanguages(tokenizer: PreTrainedTokenizer): tokenizer is ManyLanguagesTokenizer {
  return '_build_translation_inputs' in tokenizer;
}

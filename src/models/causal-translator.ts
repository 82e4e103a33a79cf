import { join } from 'node:path';
import type { ModelRun } from '../document/translation.ts';
import { createPromptMaker, encodeText, MAX_SOURCE_TOKENS } from './causal-prompt.ts';
import type { Translator } from './contracts.ts';
import { createDecodingTranslator, DEFAULT_BEAMS } from './decoding-translator.ts';
import { BeamDecoder } from './engine/beam-decoder.ts';
import { openDecoderGraph } from './engine/decoder-graph.ts';
import type { Loaded } from './engine/graph-thread.ts';
import { wuNormalization } from './search/length-normalization.ts';
import { openCausalTokenizer } from './tokens/causal-tokenizer.ts';
import { readableText } from './tokens/readable-text.ts';
import { tokenize } from './tokens/tokenize.ts';
import { linkWords } from './tokens/word-links.ts';

export interface CausalSettings {
  readonly model: ModelRun;
  readonly threads: number;
  /** Copies of the model that decode side by side, each with its share of the threads and of the rows. */
  readonly workers?: number;
  /** Rows that are decoded at once, and hypotheses kept of each text; see `BatchSettings`. */
  readonly maxRows?: number;
  readonly beams?: number;
  /** Where its weights are kept as this machine multiplies them; see `packedFolder`. Nowhere if absent. */
  readonly packedFolder?: string;
}

const LENGTH_ALPHA = 1;

/** More hardly speed a step up, and their caches take memory: 36 KiB a position. */
const DEFAULT_ROWS = 48;
const POSITIONS_PER_ROW = 48;

const GRAPHS: Readonly<Record<string, string>> = { int8: 'model_int8', q4: 'model_q4', fp32: 'model' };

/** Two where there are threads for them: while one worker's results are looked through, the other computes. */
export function defaultWorkers(threads: number): number {
  return Math.min(2, threads);
}

/** Opens the causal model in `folder`, as training/export.py writes it. Its prompt is its tokenizer's chat template. */
export async function openCausalTranslator(folder: string, settings: CausalSettings): Promise<Translator & Loaded> {
  const path = join(folder, 'onnx', `${GRAPHS[settings.model.dtype]}.onnx`);
  const { threads, workers = defaultWorkers(threads), maxRows = DEFAULT_ROWS } = settings;
  const rowsOfWorker = Math.ceil(maxRows / workers);
  const [share = threads, ...otherShares] = shareThreads(threads, workers);
  // The graph's thread first: it loads while this one does.
  const store = settings.packedFolder === undefined ? undefined : { folder: settings.packedFolder, source: folder };
  const loading = openDecoderGraph(path, share, store);
  const [graph, tokenizer] = await Promise.all([loading, openCausalTokenizer(folder)]);
  const openOthers = otherShares.map((count) => () => openDecoderGraph(path, count, store));
  const decoder = new BeamDecoder(graph, openOthers, {
    endToken: tokenizer.endToken,
    normalize: wuNormalization(LENGTH_ALPHA),
    maxRows: rowsOfWorker,
    maxPositions: rowsOfWorker * POSITIONS_PER_ROW,
    maxPromptTokens: 128,
  });
  const translator = createDecodingTranslator({
    model: settings.model,
    tokenizer,
    decoder,
    beams: settings.beams ?? DEFAULT_BEAMS,
    maxSourceTokens: MAX_SOURCE_TOKENS,
    countTokens: (text) => encodeText(tokenizer, text).length,
    createPrompt: createPromptMaker(tokenizer),
    linkWords: (text, prompt, target, agreement) => {
      const source = tokenize(tokenizer, prompt.ids.slice(prompt.source.start, prompt.source.end));
      // Tokens that do not give the text back, such as those of a text about special tokens, have no places in it.
      const hasPlaces = source.text.length === text.length && source.text === readableText(text);
      return hasPlaces ? linkWords(source, target, agreement) : [];
    },
  });
  return { ...translator, usesPacked: graph.usesPacked };
}

/** As many threads for each worker, but at least one. */
function shareThreads(threads: number, workers: number): readonly number[] {
  return Array.from({ length: workers }, (_, k) => Math.max(1, Math.floor((threads + k) / workers)));
}

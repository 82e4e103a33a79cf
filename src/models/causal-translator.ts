import { join } from 'node:path';
import type { ModelRun } from '../document/translation.ts';
import { BeamDecoder } from './beam-decoder.ts';
import { createPromptMaker, encodeText, MAX_SOURCE_TOKENS, readableText } from './causal-prompt.ts';
import type { Hypothesis, IndexedHypothesis, TranslateOptions, Translator } from './contracts.ts';
import { createGuideMaker } from './create-guides.ts';
import { openDecoderGraph } from './decoder-graph.ts';
import type { Continuation, Prompt } from './decoding-job.ts';
import { inOrderOf } from './in-order.ts';
import { wuNormalization } from './length-normalization.ts';
import { tokenize } from './tokenize.ts';
import { linkWords } from './word-links.ts';
import { wordProbability } from './word-probability.ts';

export interface CausalSettings {
  readonly model: ModelRun;
  readonly threads: number;
  /** Copies of the model that decode side by side, each with its share of the threads and of the rows. */
  readonly workers?: number;
  /** Rows that are decoded at once, and hypotheses kept of each text; see `BatchSettings`. */
  readonly maxRows?: number;
  readonly beams?: number;
}

/** Better than one on the few sentences measured so far, at three times the work: see docs/decoding.md. */
export const DEFAULT_BEAMS = 4;
const LENGTH_ALPHA = 1;

/** With fewer, a required phrase comes at a bad place. */
const REQUIRING_BEAMS = 5;

/** More hardly speed a step up, and their caches take memory: 36 KiB a position. */
const DEFAULT_ROWS = 48;
const POSITIONS_PER_ROW = 64;

/** The graph gives twice as many candidates. */
export const MAX_BEAMS = 8;

const GRAPHS: Readonly<Record<string, string>> = { int8: 'model_int8', q4: 'model_q4', fp32: 'model' };

/** Two where there are threads for them: while one worker's results are looked through, the other computes. */
export function defaultWorkers(threads: number): number {
  return Math.min(2, threads);
}

/** Opens the causal model in `folder`, as training/export.py writes it. Its prompt is its tokenizer's chat template. */
export async function openCausalTranslator(folder: string, settings: CausalSettings): Promise<Translator> {
  const path = join(folder, 'onnx', `${GRAPHS[settings.model.dtype]}.onnx`);
  const { threads, workers = defaultWorkers(threads), maxRows = DEFAULT_ROWS } = settings;
  const rowsOfWorker = Math.ceil(maxRows / workers);
  const [share = threads, ...otherShares] = shareThreads(threads, workers);
  // The graph's thread first: it loads while this one does.
  const loading = openDecoderGraph(path, share);
  const opening = import('./open-tokenizer.ts').then(({ openTokenizer }) => openTokenizer(folder));
  const [graph, tokenizer] = await Promise.all([loading, opening]);
  const openOthers = otherShares.map((count) => () => openDecoderGraph(path, count));
  const decoder = new BeamDecoder(graph, openOthers, {
    endToken: Number(tokenizer.eos_token_id),
    normalize: wuNormalization(LENGTH_ALPHA),
    maxRows: rowsOfWorker,
    maxPositions: rowsOfWorker * POSITIONS_PER_ROW,
    maxPromptTokens: 128,
  });
  const createPrompt = createPromptMaker(tokenizer);
  const createGuides = createGuideMaker(tokenizer);
  const countTokens = (text: string) => encodeText(tokenizer, text).length;

  const readContinuation = (text: string, prompt: Prompt, continuation: Continuation): Hypothesis => {
    const { ids, logProbabilities, finished, brokeLoop, agreement } = continuation;
    const target = tokenize(tokenizer, ids);
    const source = tokenize(tokenizer, prompt.ids.slice(prompt.source.start, prompt.source.end));
    return {
      text: target.text,
      logProbability: logProbabilities.reduce((sum, value) => sum + value, 0) / Math.max(1, logProbabilities.length),
      finished,
      tokens: logProbabilities.length,
      wordProbability: wordProbability(target, logProbabilities),
      // Tokens that do not give the text back, such as those of a text about special tokens, have no places in it.
      words:
        source.text.length === text.length && source.text === readableText(text)
          ? linkWords(source, target, agreement)
          : [],
      ...(brokeLoop && { brokeLoop }),
    };
  };

  async function* translate(
    texts: readonly string[],
    options: TranslateOptions = {},
  ): AsyncGenerator<IndexedHypothesis> {
    const { beams = settings.beams ?? DEFAULT_BEAMS, alternatives = 0, inOrder = false } = options;
    const prompts = texts.map((text): Prompt => {
      const guides = createGuides(text, options);
      const isRequired = guides.some(({ mayEnd, start }) => !mayEnd(start));
      return { ...createPrompt(text), guides, beams: Math.max(beams, isRequired ? REQUIRING_BEAMS : 1) };
    });
    const continued = decoder.decode(prompts, options);
    const found = inOrder ? inOrderOf(continued) : continued;
    for await (const { index, continuations } of found) {
      const [text = '', prompt] = [texts[index], prompts[index]];
      if (!prompt) continue;
      const [hypothesis, ...others] = continuations
        .slice(0, 1 + 2 * alternatives)
        .map((continuation) => readContinuation(text, prompt, continuation));
      if (hypothesis) yield { index, hypothesis, alternatives: distinct(hypothesis, others).slice(0, alternatives) };
    }
  }

  const dispose = () => decoder.dispose();

  return { model: settings.model, maxSourceTokens: MAX_SOURCE_TOKENS, countTokens, translate, dispose };
}

/** Hypotheses of different tokens may be the same text. */
function distinct(best: Hypothesis, others: readonly Hypothesis[]): readonly Hypothesis[] {
  const texts = [best, ...others].map(({ text }) => text);
  return others.filter(({ text }, k) => text !== '' && texts.indexOf(text) === k + 1);
}

/** As many threads for each worker, but at least one. */
function shareThreads(threads: number, workers: number): readonly number[] {
  return Array.from({ length: workers }, (_, k) => Math.max(1, Math.floor((threads + k) / workers)));
}

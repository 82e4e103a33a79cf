import { AutoTokenizer, type PreTrainedTokenizer } from '@huggingface/transformers';
import type { ModelRun } from '../document/translation.ts';
import type { IndexedHypothesis, TranslateOptions, Translator } from './contracts.ts';
import { loadDecoderGraph } from './decoder-graph.ts';
import { decodeGreedily, type Prompt } from './greedy-decoder.ts';
import { separateSpecialTokens } from './separate-special-tokens.ts';

export interface CausalSettings {
  readonly model: ModelRun;
  readonly threads: number;
  /** Rows decoded at once; see `GreedySettings`. */
  readonly maxRows?: number;
}

/** Sources of more tokens than this were not seen in training. */
const MAX_SOURCE_TOKENS = 200;

/**
 * Opens the causal model in the folder `id` below transformers.js's local model path. Its prompt is its tokenizer's
 * chat template.
 */
export async function openCausalTranslator(id: string, settings: CausalSettings): Promise<Translator> {
  const tokenizer = await AutoTokenizer.from_pretrained(id);
  const graph = await loadDecoderGraph(id, { dtype: settings.model.dtype, threads: settings.threads });
  const createPrompt = promptFromTemplate(tokenizer);
  const endToken = Number(tokenizer.eos_token_id);
  const countTokens = (text: string) => encodeText(tokenizer, text).length;

  async function* translate(
    texts: readonly string[],
    options: TranslateOptions = {},
  ): AsyncGenerator<IndexedHypothesis> {
    const prompts = texts.map((text) => createPrompt(text));
    const continuations = decodeGreedily(graph.step, prompts, {
      endToken,
      maxRows: settings.maxRows ?? 24,
      maxPositions: 1536,
      maxPromptTokens: 256,
      ...options,
    });
    for await (const { index, ids, logProbability, finished } of continuations) {
      const text = tokenizer.decode([...ids], { skip_special_tokens: true }).trim();
      const tokens = ids.length + (finished ? 1 : 0);
      yield { index, hypothesis: { text, logProbability, finished, tokens, words: [] }, alternatives: [] };
    }
  }

  return { model: settings.model, maxSourceTokens: MAX_SOURCE_TOKENS, countTokens, translate, dispose: graph.dispose };
}

/** Splits the chat template around the text, so that the text itself is never read as template or special token. */
function promptFromTemplate(tokenizer: PreTrainedTokenizer): (text: string) => Prompt {
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
    return { ids: [...before, ...source, ...after], maxNewTokens: 2 * source.length + 24 };
  };
}

function encodeText(tokenizer: PreTrainedTokenizer, text: string): number[] {
  return tokenizer.encode(separateSpecialTokens(text), { add_special_tokens: false });
}

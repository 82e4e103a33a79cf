import type { ModelRun, WordLink } from '../document/translation.ts';
import type { Hypothesis, IndexedHypothesis, TranslateOptions, Translator } from './contracts.ts';
import type { BeamDecoder } from './engine/beam-decoder.ts';
import type { Continuation, Prompt } from './engine/decoding-job.ts';
import { inOrderOf } from './in-order.ts';
import { createGuideMaker } from './search/create-guides.ts';
import { distinctHypotheses } from './search/distinct-hypotheses.ts';
import type { TextTokenizer } from './tokens/text-tokenizer.ts';
import { tokenize } from './tokens/tokenize.ts';
import { wordProbability } from './tokens/word-probability.ts';
import type { TokenizedText } from './tokens/words-of-tokens.ts';

/** Better than one on the few sentences measured so far, at three times the work: see docs/decoding.md. */
export const DEFAULT_BEAMS = 4;

/** Every graph gives twice as many candidates. */
export const MAX_BEAMS = 8;

/** With fewer, a required phrase comes at a bad place. */
const REQUIRING_BEAMS = 5;

/** A model whose graph `decoder` steps, of whichever kind. */
export interface DecodingModel {
  readonly model: ModelRun;
  readonly tokenizer: TextTokenizer;
  readonly decoder: BeamDecoder;
  /** Hypotheses kept of each text where a call does not say. */
  readonly beams: number;
  readonly maxSourceTokens: number;
  countTokens(text: string): number;
  /** Throws RangeError for a text of more than `maxSourceTokens`. */
  createPrompt(text: string): Omit<Prompt, 'beams' | 'guides'>;
  /** Which words of `text` became which of `target`; absent where the graph does not tell. */
  linkWords?(
    text: string,
    prompt: Prompt,
    target: TokenizedText,
    agreement: Continuation['agreement'],
  ): readonly WordLink[];
}

/** A translator of texts, over what a graph says of tokens. */
export function createDecodingTranslator(of: DecodingModel): Translator {
  const { model, tokenizer, decoder, maxSourceTokens, countTokens, createPrompt } = of;
  const createGuides = createGuideMaker(tokenizer);

  const readContinuation = (text: string, prompt: Prompt, continuation: Continuation): Hypothesis => {
    const { ids, logProbabilities, finished, brokeLoop, agreement } = continuation;
    const target = tokenize(tokenizer, ids);
    return {
      text: target.text,
      logProbability: logProbabilities.reduce((sum, value) => sum + value, 0) / Math.max(1, logProbabilities.length),
      finished,
      tokens: logProbabilities.length,
      wordProbability: wordProbability(target, logProbabilities),
      words: of.linkWords?.(text, prompt, target, agreement) ?? [],
      ...(brokeLoop && { brokeLoop }),
    };
  };

  async function* translate(
    texts: readonly string[],
    options: TranslateOptions = {},
  ): AsyncGenerator<IndexedHypothesis> {
    const { beams = of.beams, alternatives = 0, inOrder = false } = options;
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
      if (hypothesis)
        yield { index, hypothesis, alternatives: distinctHypotheses(hypothesis, others).slice(0, alternatives) };
    }
  }

  return { model, maxSourceTokens, countTokens, translate, dispose: () => decoder.dispose() };
}

import type { ModelRun, WordLink } from '../document/translation.ts';

/** One text's translation. `logProbability` is the mean natural log of its tokens' probabilities, null if unknown. */
export interface Hypothesis {
  readonly text: string;
  readonly logProbability: number | null;
  /** False when generation was stopped by the length bound instead of the model: the text may be incomplete. */
  readonly finished: boolean;
  /** Tokens generated, the end token included; 0 for what a person wrote. */
  readonly tokens: number;
  /** Mean probability of its words; absent where the model does not tell. */
  readonly wordProbability?: number;
  /** Which words became which, as spans into the source text and into `text`; empty where the model does not tell. */
  readonly words: readonly WordLink[];
  /** True when the model fell into a loop, and this was found by decoding anew without repeats. */
  readonly brokeLoop?: boolean;
}

/** The best hypothesis for `texts[index]`, and others, best first, as many as were asked for and found. */
export interface IndexedHypothesis {
  readonly index: number;
  readonly hypothesis: Hypothesis;
  readonly alternatives: readonly Hypothesis[];
}

/** A phrase of a source text, and the form that the translation must hold for it. */
export interface RequiredTerm {
  readonly source: string;
  readonly target: string;
  /** Other forms that do as well, such as a plural. */
  readonly forms?: readonly string[];
}

/** A phrase that is likely right; each of its tokens adds `bonus` to a hypothesis's sum of log probabilities. */
export interface BoostedTerm {
  readonly target: string;
  readonly bonus: number;
}

export interface TranslateOptions {
  readonly signal?: AbortSignal;
  /** Hypotheses that are kept while decoding; 1 is greedy. The model's own default where absent. */
  readonly beams?: number;
  /** How many other hypotheses are wanted beside the best one; 0 where absent. */
  readonly alternatives?: number;
  /** The terms that the translation of `text` must hold. */
  readonly terms?: (text: string) => readonly RequiredTerm[];
  /** Phrases that the translation of `text` should rather hold. */
  readonly boosts?: (text: string) => readonly BoostedTerm[];
  /** Words that the translation of `text` must not hold, spelled just so. */
  readonly forbidden?: (text: string) => readonly string[];
  /** True to have the hypotheses in the order of the texts: the first ones sooner, all of them later. */
  readonly inOrder?: boolean;
  /** Whose texts these are: where several calls run at once, lanes take turns. A call without one has its own. */
  readonly lane?: string;
  /** Called now and then with the tokens generated so far, over all texts. */
  readonly onTokens?: (tokens: number) => void;
}

/**
 * A model that turns French texts into English ones. Each text is translated on its own: a hypothesis depends on
 * neither its neighbours nor their number.
 */
export interface Translator {
  readonly model: ModelRun;
  /** Longest source that the model takes, in tokens as `countTokens` counts them. */
  readonly maxSourceTokens: number;
  countTokens(text: string): number;
  /**
   * Yields each text's hypotheses as soon as they are done, in any order. Any number of calls may run at once. Throws RangeError for a text longer than
   * `maxSourceTokens`, and the signal's reason once it is aborted.
   */
  translate(texts: readonly string[], options?: TranslateOptions): AsyncIterable<IndexedHypothesis>;
  dispose(): Promise<void>;
}

/** A model that writes a summary of a text in the text's own language. */
export interface Summarizer {
  readonly model: ModelRun;
  readonly maxSourceTokens: number;
  countTokens(text: string): number;
  /** A summary of at most `maxWords` words; one that ran over is cut back to its last whole sentence. */
  summarize(text: string, options: TranslateOptions & { readonly maxWords: number }): Promise<string>;
  dispose(): Promise<void>;
}

import type { Inbox } from '../inbox.ts';
import { pathOf } from '../search/beam.ts';
import { BeamSearch, type Candidate, type Finished } from '../search/beam-search.ts';
import type { Guide } from '../search/guide.ts';
import type { Normalize } from '../search/length-normalization.ts';
import { endsInLoop, forbidRepeats, holdsLoop } from '../search/repetition.ts';
import type { StepResult } from './graph-session.ts';

/** A prompt's token ids, and how it is to be continued. */
export interface Prompt {
  readonly ids: readonly number[];
  /** Positions of the cache that it takes, once read: as many as tokens, or an encoder-decoder model's prefix. */
  readonly positions: number;
  readonly maxNewTokens: number;
  /** Where the source's own tokens begin and end in `ids`. */
  readonly source: { readonly start: number; readonly end: number };
  readonly guides?: readonly Guide[];
  /** Hypotheses that are kept at each step; 1 is greedy decoding. */
  readonly beams: number;
}

/** A continuation of a prompt. */
export interface Continuation {
  /** Without the end token. */
  readonly ids: readonly number[];
  /** Natural log of each token's probability, that of the end token last if it is there. */
  readonly logProbabilities: readonly number[];
  /** False when `maxNewTokens` came before the end token. */
  readonly finished: boolean;
  /** True if a loop was found, and this is what came without repeats. */
  readonly brokeLoop: boolean;
  /** Scores of each source token's position when each of `ids` was read, row-major [source tokens, heads] each. */
  readonly agreement: readonly (Float32Array | null)[];
}

/** The continuations of `prompts[index]`, best first. */
export interface IndexedContinuations {
  readonly index: number;
  readonly continuations: readonly Continuation[];
}

/** Prompts that were handed in together, and the one who waits for what comes of them. */
export interface Call {
  readonly inbox: Inbox<IndexedContinuations>;
  readonly signal: AbortSignal | undefined;
  readonly onTokens: ((tokens: number) => void) | undefined;
  /** Tokens generated so far, those of dropped hypotheses not counted. */
  tokens: number;
  /** False once nobody waits any more. */
  isOpen: boolean;
}

/** How every search goes. */
export interface SearchRules {
  readonly endToken: number;
  readonly normalize: Normalize;
}

/** A prompt that is being continued: live beam k of its search is row `rows[k]` of the cache. */
export interface DecodingJob extends Prompt {
  readonly index: number;
  readonly call: Call;
  readonly search: BeamSearch;
  /** Whether loops are of the model's making and not the source's. */
  readonly watchesLoops: boolean;
  readonly brokeLoop: boolean;
  rows: number[];
}

/** Once a hypothesis has looped, no stretch of this many tokens may come twice in the text's hypotheses. */
const LONGEST_REPEAT = 3;

export function beginJob(prompt: Prompt, index: number, call: Call, rules: SearchRules): DecodingJob {
  const watchesLoops = !holdsLoop(prompt.ids.slice(prompt.source.start, prompt.source.end));
  return createJob({ ...prompt, index, call, watchesLoops, brokeLoop: false }, rules);
}

/** The same text from its beginning, in such a way that no loop can come. */
export function restartJob(job: DecodingJob, rules: SearchRules): DecodingJob {
  const guides = [...(job.guides ?? []), forbidRepeats(LONGEST_REPEAT)];
  return createJob({ ...job, guides, watchesLoops: false, brokeLoop: true }, rules);
}

/** Steps that the job has taken: the first token came of reading. */
export function stepsOf({ search }: DecodingJob): number {
  return Math.max(0, (search.live[0]?.length ?? 1) - 1);
}

/** A job at its beginning, whatever search `job` may have come to. */
export function createJob(
  job: Omit<DecodingJob, 'search' | 'rows'>,
  { endToken, normalize }: SearchRules,
): DecodingJob {
  const { maxNewTokens: maxTokens, guides = [], beams } = job;
  return { ...job, rows: [], search: new BeamSearch({ beams, endToken, maxTokens, normalize, guides }) };
}

export function isWanted({ call }: DecodingJob): boolean {
  return call.isOpen && !call.signal?.aborted;
}

export function isLooping({ search, watchesLoops }: DecodingJob): boolean {
  // Once one has ended, what others run into matters only if one of them turns out better.
  const best = search.finished[0]?.beam ?? search.live[0];
  return watchesLoops && best !== undefined && endsInLoop(pathOf(best).map(({ token }) => token));
}

export function wantsTokens({ search }: DecodingJob): boolean {
  return search.live.some((_, k) => search.wanted(k).length > 0);
}

/** The likeliest tokens after live beam `index`, which is row `row` of the result, and those that its guides want. */
export function candidatesOf(result: StepResult, row: number, job: DecodingJob, index: number): readonly Candidate[] {
  const { width } = result;
  const top = Array.from(
    { length: width },
    (_, k): Candidate => ({
      token: Number(result.tokens[row * width + k]),
      logProbability: result.logProbabilities[row * width + k] ?? Number.NEGATIVE_INFINITY,
    }),
  );
  const [best] = top;
  const wanted = job.search.wanted(index).filter((token) => !top.some((candidate) => candidate.token === token));
  if (!best || !result.logits || wanted.length === 0) return top;
  const vocabulary = result.logits.subarray(row * (result.logits.length / rowsOf(result)));
  const normalizer = (vocabulary[best.token] ?? 0) - best.logProbability;
  const more = [...new Set(wanted)].map((token) => ({
    token,
    logProbability: (vocabulary[token] ?? Number.NEGATIVE_INFINITY) - normalizer,
  }));
  return [...top, ...more];
}

function rowsOf({ tokens, width }: StepResult): number {
  return tokens.length / width;
}

export function agreementOf(result: StepResult, row: number, { source }: DecodingJob): Float32Array | null {
  const { agreement, heads, positions } = result;
  if (heads === 0) return null;
  const start = row * positions * heads;
  return agreement.slice(start + source.start * heads, start + source.end * heads);
}

/** What was found, told to the one who waits for it. */
export function deliver({ index, search, brokeLoop, call }: DecodingJob): void {
  call.inbox.put({ index, continuations: search.finished.map((finished) => continuationOf(finished, brokeLoop)) });
}

function continuationOf({ beam, ended }: Finished, brokeLoop: boolean): Continuation {
  const path = pathOf(beam);
  const tokens = ended ? path.slice(0, -1) : path;
  return {
    ids: tokens.map(({ token }) => token),
    logProbabilities: path.map(({ logProbability }) => logProbability),
    finished: ended,
    brokeLoop,
    agreement: tokens.map(({ agreement }) => agreement),
  };
}

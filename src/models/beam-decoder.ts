import { type Beam, commonLength, pathOf } from './beam.ts';
import { BeamSearch, type Candidate, type Finished } from './beam-search.ts';
import type { DecoderGraph, StepResult } from './decoder-graph.ts';
import type { Guide } from './guide.ts';
import type { KeyValueCache } from './key-value-cache.ts';
import type { Normalize } from './length-normalization.ts';
import { endsInLoop, forbidRepeats, holdsLoop } from './repetition.ts';

/** A prompt's token ids, and how it is to be continued. */
export interface Prompt {
  readonly ids: readonly number[];
  readonly maxNewTokens: number;
  /** Where the source's own tokens begin and end in `ids`. */
  readonly source: { readonly start: number; readonly end: number };
  readonly guides?: readonly Guide[];
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

export interface DecoderSettings {
  readonly endToken: number;
  readonly beams: number;
  readonly normalize: Normalize;
  /** Rows that are decoded at once, at most; a text takes up to `beams` of them. */
  readonly maxRows: number;
  /** Positions that the cache holds, over all rows, at most: bounds memory where texts are long. */
  readonly maxPositions: number;
  /** Prompt tokens that are read in one step: bounds how long a step takes, and so how soon a signal is heard. */
  readonly maxPromptTokens: number;
  /** True to begin with the first prompts, false to begin with the longest, which leaves no long one for the end. */
  readonly inOrder?: boolean;
  readonly signal?: AbortSignal;
  /** Called after each step with the tokens generated so far, those of dropped hypotheses not counted. */
  readonly onTokens?: (tokens: number) => void;
}

/** Once a hypothesis has looped, no stretch of this many tokens may come twice in the text's hypotheses. */
const LONGEST_REPEAT = 3;

/** Rows grow by this many positions at a time. */
const SPARE_POSITIONS = 16;

/** A prompt that is being continued: live beam k of its search is row `rows[k]` of the cache. */
interface Job extends Prompt {
  readonly index: number;
  readonly search: BeamSearch;
  /** Whether loops are of the model's making and not the source's. */
  readonly watchesLoops: boolean;
  readonly brokeLoop: boolean;
  rows: number[];
}

/**
 * Continues every prompt by beam search, many rows at a time, yielding each as it ends. Texts that have ended leave the
 * batch and waiting ones take their places (iteration-level scheduling: Yu et al. 2022, "Orca"). A text's beams share
 * what they have in common in the cache's rows: only where a beam is continued twice, the positions since the two
 * histories parted are copied. What is found for a prompt depends on neither its neighbours nor their number.
 */
export async function* decodeBeams(
  graph: DecoderGraph,
  prompts: readonly Prompt[],
  settings: DecoderSettings,
): AsyncGenerator<IndexedContinuations> {
  const cache = graph.takeCache(settings.maxPositions);
  try {
    yield* decodeInto(cache, graph, prompts, settings);
  } finally {
    graph.giveBack(cache);
  }
}

async function* decodeInto(
  cache: KeyValueCache,
  graph: DecoderGraph,
  prompts: readonly Prompt[],
  settings: DecoderSettings,
): AsyncGenerator<IndexedContinuations> {
  const waiting = prompts.map((prompt, index) => {
    const watchesLoops = !holdsLoop(prompt.ids.slice(prompt.source.start, prompt.source.end));
    return createJob({ ...prompt, index, watchesLoops, brokeLoop: false }, settings);
  });
  if (!settings.inOrder) waiting.sort((a, b) => b.ids.length - a.ids.length);
  let jobs: readonly Job[] = [];
  let tokens = 0;
  while (jobs.length > 0 || waiting.length > 0) {
    settings.signal?.throwIfAborted();
    const joining = takeJobs(waiting, jobs, settings);
    if (joining.length > 0) {
      const result = await graph.read(
        joining.map(({ ids }) => ids),
        joining.some(wantsTokens),
      );
      for (const [row, job] of joining.entries()) job.search.advance([candidatesOf(result, row, job, 0)]);
      const live = joining.filter(({ search }) => !search.isDone);
      makeRoom(cache, [...jobs, ...live]);
      for (const job of live) {
        for (const row of job.rows) cache.load(row, result.read, joining.indexOf(job), job.ids.length);
      }
      jobs = [...jobs, ...live];
      yield* joining.filter(({ search }) => search.isDone).map(collect);
    } else {
      makeRoom(cache, jobs);
      const feeding = beamsByRow(jobs);
      const result = await graph.step(
        feeding.map(({ beam }) => beam.token),
        feeding.map(({ job, beam }) => job.ids.length + beam.length),
        cache,
        jobs.some(wantsTokens),
      );
      for (const [row, { job, beam }] of feeding.entries()) beam.agreement = agreementOf(result, row, job);
      for (const job of jobs) advance(job, result, cache);
      const looping = jobs.filter(isLooping);
      waiting.unshift(...looping.map((job) => restart(job, settings)));
      jobs = jobs.filter((job) => !looping.includes(job));
      tokens += jobs.length;
      settings.onTokens?.(tokens);
      yield* jobs.filter(({ search }) => search.isDone).map(collect);
      jobs = jobs.filter(({ search }) => !search.isDone);
    }
  }
}

function createJob(job: Omit<Job, 'search' | 'rows'>, { endToken, beams, normalize }: DecoderSettings): Job {
  const { maxNewTokens: maxTokens, guides = [] } = job;
  return { ...job, rows: [], search: new BeamSearch({ beams, endToken, maxTokens, normalize, guides }) };
}

function isLooping({ search, watchesLoops }: Job): boolean {
  const best = search.isDone ? search.finished[0]?.beam : search.live[0];
  return watchesLoops && best !== undefined && endsInLoop(pathOf(best).map(({ token }) => token));
}

/** The same text from its beginning, in such a way that no loop can come. */
function restart(job: Job, settings: DecoderSettings): Job {
  const guides = [...(job.guides ?? []), forbidRepeats(LONGEST_REPEAT)];
  return createJob({ ...job, guides, watchesLoops: false, brokeLoop: true }, settings);
}

function wantsTokens({ search }: Job): boolean {
  return search.live.some((_, k) => search.wanted(k).length > 0);
}

/** Moves those jobs out of `waiting` that there is room for beside `jobs`; at least one where nothing else runs. */
function takeJobs(waiting: Job[], jobs: readonly Job[], settings: DecoderSettings): readonly Job[] {
  const { beams, maxRows, maxPositions, maxPromptTokens } = settings;
  const taken: Job[] = [];
  let rows = jobs.length * beams;
  let longest = Math.max(0, ...jobs.map(expectedLength));
  let prompt = 0;
  for (const job of waiting) {
    rows += beams;
    longest = Math.max(longest, expectedLength(job));
    prompt = Math.max(prompt, job.ids.length);
    const fits = rows <= maxRows && rows * longest <= maxPositions && prompt * (taken.length + 1) <= maxPromptTokens;
    if (!fits && jobs.length + taken.length > 0) break;
    taken.push(job);
  }
  return waiting.splice(0, taken.length);
}

/** A translation is mostly about as long as its source. */
function expectedLength({ ids }: Job): number {
  return 2 * ids.length + SPARE_POSITIONS;
}

/** Closes the gaps that beams left, gives new beams their rows, and each row room for one more position. */
function makeRoom(cache: KeyValueCache, jobs: readonly Job[]): void {
  const wanted = jobs.reduce((sum, { search }) => sum + search.live.length, 0);
  const used: number[] = [];
  for (const job of jobs) for (const row of job.rows) used[row] = positionsOf(job);
  const gaps: number[] = [];
  for (let row = 0; row < wanted; row++) if (used[row] === undefined) gaps.push(row);
  for (const job of jobs) {
    job.rows = job.rows.map((row) => {
      if (row < wanted) return row;
      const gap = gaps.shift() ?? row;
      cache.copy(row, gap, 0, positionsOf(job));
      used[gap] = positionsOf(job);
      return gap;
    });
  }
  const longest = Math.max(...jobs.map((job) => positionsOf(job) + 1));
  const tooShort = longest > cache.length;
  const tooLong = longest + 2 * SPARE_POSITIONS < 0.75 * cache.length;
  const length = tooShort || tooLong ? longest + SPARE_POSITIONS : cache.length;
  cache.fit(
    wanted,
    length,
    Array.from({ length: wanted }, (_, row) => used[row] ?? 0),
  );
  for (const job of jobs) while (job.rows.length < job.search.live.length) job.rows.push(gaps.shift() ?? 0);
}

/** Positions of each of the job's rows that hold something: all but the last token's. */
function positionsOf({ ids, search }: Job): number {
  return ids.length + Math.max(0, (search.live[0]?.length ?? 1) - 1);
}

function beamsByRow(jobs: readonly Job[]): readonly { readonly job: Job; readonly beam: Beam }[] {
  const rows: { job: Job; beam: Beam }[] = [];
  for (const job of jobs) {
    for (const [k, beam] of job.search.live.entries()) rows[job.rows[k] ?? 0] = { job, beam };
  }
  return rows;
}

/** One token on: the first continuation of a beam stays in its row, others go to the rows of beams that end here. */
function advance(job: Job, result: StepResult, cache: KeyValueCache): void {
  const { search, rows: before, ids } = job;
  const parents = search.live;
  const origins = search.advance(parents.map((_, k) => candidatesOf(result, before[k] ?? 0, job, k)));
  if (search.isDone) return;
  const positions = positionsOf(job);
  const free = before.flatMap((row, k) => (origins.includes(k) ? [] : [{ row, beam: parents[k] }]));
  job.rows = origins.map((origin, k) => {
    const row = before[origin] ?? 0;
    if (origins.indexOf(origin) === k) return row;
    const place = free.shift() ?? { row: addRow(cache), beam: undefined };
    const [old, parent] = [place.beam, parents[origin]];
    cache.copy(row, place.row, old && parent ? ids.length + commonLength(old, parent) : 0, positions);
    return place.row;
  });
}

function addRow(cache: KeyValueCache): number {
  cache.fit(cache.rows + 1, cache.length, new Array(cache.rows).fill(cache.length));
  return cache.rows - 1;
}

/** The likeliest tokens after live beam `index`, and those that its guides want. */
function candidatesOf(result: StepResult, row: number, job: Job, index: number): readonly Candidate[] {
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

function agreementOf(result: StepResult, row: number, { source }: Job): Float32Array | null {
  const { agreement, heads, positions } = result;
  if (heads === 0) return null;
  const start = row * positions * heads;
  return agreement.slice(start + source.start * heads, start + source.end * heads);
}

function collect({ index, search, brokeLoop }: Job): IndexedContinuations {
  return { index, continuations: search.finished.map((finished) => continuationOf(finished, brokeLoop)) };
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

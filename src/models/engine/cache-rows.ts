import { type Beam, commonLength } from '../search/beam.ts';
import { candidatesOf, type DecodingJob, stepsOf } from './decoding-job.ts';
import type { StepResult } from './graph-session.ts';
import type { CacheRows } from './key-value-cache.ts';

/** Rows grow by this many positions at a time, and by fewer where that would be more than the cache may hold. */
const SPARE_POSITIONS = 16;
const FEWEST_SPARE_POSITIONS = 8;

/** 95% of 1,600 translations of news were no longer than this share of their prompt and the fewest spare positions. */
const SHARE_OF_PROMPT = 0.7;

/** Positions of a row of the job in the end, mostly. */
export function expectedLength(job: DecodingJob): number {
  const expected = (1 + SHARE_OF_PROMPT) * job.ids.length;
  return Math.ceil(Math.max(expected, positionsOf(job)) + FEWEST_SPARE_POSITIONS);
}

/** Rows and their length that these jobs' next step takes of the cache: all are as long as the longest. */
function shapeOfStep(jobs: readonly DecodingJob[]): { readonly rows: number; readonly length: number } {
  const rows = jobs.reduce((sum, { search }) => sum + search.live.length, 0);
  return { rows, length: Math.max(...jobs.map((job) => positionsOf(job) + 1)) };
}

/** Positions of the cache that these jobs' next step takes. */
export function positionsOfStep(jobs: readonly DecodingJob[]): number {
  const { rows, length } = shapeOfStep(jobs);
  return rows * length;
}

/**
 * Closes the gaps that beams left, gives new beams their rows, and each row room for one more position. Over
 * `maxPositions`, no more room is kept than is needed soon.
 */
export function makeRoom(cache: CacheRows, jobs: readonly DecodingJob[], maxPositions: number): void {
  const { rows: wanted, length: longest } = shapeOfStep(jobs);
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
  const allowed = Math.floor(maxPositions / wanted) - longest;
  const room = longest + Math.max(FEWEST_SPARE_POSITIONS, Math.min(SPARE_POSITIONS, allowed));
  const tooShort = longest > cache.length;
  const isTooMuch = wanted * cache.length > maxPositions;
  const tooLong = isTooMuch ? room < cache.length : longest + 2 * SPARE_POSITIONS < 0.75 * cache.length;
  const length = tooShort || tooLong ? room : cache.length;
  cache.fit(
    wanted,
    length,
    Array.from({ length: wanted }, (_, row) => used[row] ?? 0),
  );
  for (const job of jobs) while (job.rows.length < job.search.live.length) job.rows.push(gaps.shift() ?? 0);
}

/** Positions of each of the job's rows that hold something: all but the last token's. */
export function positionsOf(job: DecodingJob): number {
  return job.positions + stepsOf(job);
}

export function beamsByRow(
  jobs: readonly DecodingJob[],
): readonly { readonly job: DecodingJob; readonly beam: Beam }[] {
  const rows: { job: DecodingJob; beam: Beam }[] = [];
  for (const job of jobs) {
    for (const [k, beam] of job.search.live.entries()) rows[job.rows[k] ?? 0] = { job, beam };
  }
  return rows;
}

/** One token on: the first continuation of a beam stays in its row, others go to the rows of beams that end here. */
export function advance(job: DecodingJob, result: StepResult, cache: CacheRows): void {
  const { search, rows: before } = job;
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
    cache.copy(row, place.row, old && parent ? job.positions + commonLength(old, parent) : 0, positions);
    return place.row;
  });
}

function addRow(cache: CacheRows): number {
  cache.fit(cache.rows + 1, cache.length, new Array(cache.rows).fill(cache.length));
  return cache.rows - 1;
}

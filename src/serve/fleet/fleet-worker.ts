import { type Job as QueueEntry, UnrecoverableError, Worker } from 'bullmq';
import { PipelineError } from '../../errors.ts';
import type { JobEvent, JobRunner } from '../jobs/job.ts';
import {
  CANCEL_CHANNEL,
  connectionOptions,
  connectRedis,
  QUEUE,
  RESULT_SECONDS,
  resultKey,
} from './fleet-connection.ts';
import { decodeJob, encodeResult, type QueuedJob } from './job-codec.ts';

export interface WorkerSettings {
  readonly redisUrl: string;
  /** What the jobs are run by on this machine. */
  readonly runner: JobRunner;
  /** Jobs at once. */
  readonly concurrency: number;
  /** A job whose worker was not heard of for this long goes to another. */
  readonly lockMs: number;
  readonly report: (error: unknown) => void;
}

/**
 * Takes jobs from Redis and runs them, each at least once: a job whose worker dies is run again by another. Results are
 * written under the job's id, so that a second run changes nothing. Resolves to how to stop.
 */
export async function startFleetWorker(settings: WorkerSettings): Promise<{ close(graceMs: number): Promise<void> }> {
  const { redisUrl, runner, concurrency, lockMs, report } = settings;
  const redis = connectRedis(redisUrl, report);
  const listener = connectRedis(redisUrl, report);

  async function process(entry: QueueEntry<QueuedJob>, _token?: string, signal?: AbortSignal): Promise<string> {
    const id = entry.id ?? '';
    if (await redis.exists(resultKey(id))) return 'done before';
    const onEvent = (event: JobEvent) => void entry.updateProgress(event).catch(report);
    try {
      const options = { owner: entry.data.owner, onEvent, ...(signal && { signal }) };
      const result = await runner.run(decodeJob(entry.data), options);
      await redis.set(resultKey(id), encodeResult(result), 'EX', RESULT_SECONDS);
      return 'done';
    } catch (error) {
      if (!(error instanceof PipelineError)) throw error;
      const told = JSON.stringify({ code: error.code, message: error.message });
      throw error.code === 'model-failed' ? new Error(told) : new UnrecoverableError(told);
    }
  }

  const worker = new Worker<QueuedJob, string>(QUEUE, process, {
    connection: connectionOptions(redisUrl),
    concurrency,
    lockDuration: lockMs,
    stalledInterval: lockMs,
    // A machine may be restarted as often as it likes.
    maxStalledCount: 1000,
  });
  worker.on('error', report);
  await listener.subscribe(CANCEL_CHANNEL);
  listener.on('message', (_, id) => void worker.cancelJob(id, 'cancelled'));
  return {
    close: async (graceMs) => {
      await Promise.race([worker.close(), new Promise((resolve) => setTimeout(resolve, graceMs).unref())]);
      await runner.close(0);
      for (const connection of [redis, listener]) connection.disconnect();
    },
  };
}

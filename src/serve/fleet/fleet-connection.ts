import { Redis } from 'ioredis';

/** The queue's name in Redis. */
export const QUEUE = 'passerelle';

/** Where workers hear that a job is not wanted any more. */
export const CANCEL_CHANNEL = 'passerelle:cancel';

/** Results are kept this long for a server that was away when they came. */
export const RESULT_SECONDS = 3600;

/** Where the result of the job `id` is. */
export function resultKey(id: string): string {
  return `passerelle:result:${id}`;
}

/** Options of connections that wait for Redis to come back, however long that takes. */
export function connectionOptions(url: string) {
  return { url, maxRetriesPerRequest: null, retryStrategy: (attempt: number) => Math.min(2000, 100 * attempt) };
}

/** A connection of our own, beside those of BullMQ; `report` is told whenever it is lost. */
export function connectRedis(url: string, report: (error: unknown) => void): Redis {
  const redis = new Redis(url, connectionOptions(url));
  redis.on('error', report);
  return redis;
}

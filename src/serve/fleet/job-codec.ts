import type { Job } from '../jobs/job.ts';

/** A job as Redis holds it, in JSON: bytes are in base64. */
export interface QueuedJob {
  readonly owner: string;
  readonly job: Record<string, unknown>;
}

export function encodeJob(owner: string, job: Job): QueuedJob {
  return { owner, job: 'bytes' in job ? { ...job, bytes: Buffer.from(job.bytes).toString('base64') } : { ...job } };
}

export function decodeJob({ job: { bytes, ...rest } }: QueuedJob): Job {
  const decoded = typeof bytes === 'string' && { bytes: new Uint8Array(Buffer.from(bytes, 'base64')) };
  return { ...rest, ...decoded } as unknown as Job;
}

/** JSON in which `Uint8Array`s are marked. */
export function encodeResult(result: unknown): string {
  return JSON.stringify(result, (_, value: unknown) =>
    value instanceof Uint8Array ? { base64: Buffer.from(value).toString('base64') } : value,
  );
}

export function decodeResult(text: string): unknown {
  return JSON.parse(text, (_, value: unknown) => {
    const isMarked = typeof value === 'object' && value !== null && Object.keys(value).join() === 'base64';
    return isMarked ? new Uint8Array(Buffer.from((value as { base64: string }).base64, 'base64')) : value;
  });
}

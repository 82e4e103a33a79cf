import type { ErrorCode } from '../../errors.ts';
import type { Job, JobEvent, JobResults } from '../jobs/job.ts';

/** What the server tells an engine process. */
export type ToEngine =
  | { readonly type: 'run'; readonly id: number; readonly owner: string; readonly job: Job }
  | { readonly type: 'cancel'; readonly id: number };

/** What an engine process tells the server; `code` is a PipelineError's, absent for anything else. */
export type FromEngine =
  | { readonly type: 'ready' }
  | { readonly type: 'event'; readonly id: number; readonly event: JobEvent }
  | { readonly type: 'done'; readonly id: number; readonly result: JobResults[Job['kind']] }
  | { readonly type: 'failed'; readonly id?: number; readonly code?: ErrorCode; readonly message: string };

/** One end of the line between two processes. */
export interface Channel<Sent, Received> {
  send(message: Sent): void;
  onMessage(listener: (message: Received) => void): void;
  /** Called once, when the other end is gone. */
  onClose(listener: () => void): void;
}

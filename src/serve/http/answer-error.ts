import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { PipelineError } from '../../errors.ts';
import { QueueFull } from '../../queue/bounded-queue.ts';

/** What a request was refused for, with the status that says so. */
export class Refusal extends Error {
  readonly status: 400 | 404 | 413 | 415 | 422 | 503;

  constructor(status: Refusal['status'], message: string) {
    super(message);
    this.name = 'Refusal';
    this.status = status;
  }
}

/** Codes of errors in what was sent, not in the server. */
const OF_THE_SENDER = /^(file|line|extension|language|length|config)-/u;

/** The answer to whatever was thrown: `{ error }`, as LibreTranslate has it, without anything of the inside. */
export function answerError(error: unknown, c: Context, report: (error: unknown) => void): Response {
  if (error instanceof QueueFull) {
    c.header('Retry-After', String(error.retryAfterSeconds));
    return c.json({ error: `Slowdown: ${error.message}` }, 429);
  }
  if (error instanceof Refusal) {
    if (error.status === 503) c.header('Retry-After', '5');
    return c.json({ error: error.message }, error.status);
  }
  if (error instanceof PipelineError && OF_THE_SENDER.test(error.code)) return c.json({ error: error.message }, 422);
  if (error instanceof HTTPException) return c.json({ error: error.message || 'Bad request' }, error.status);
  if (error instanceof Error && error.name === 'TimeoutError') {
    c.header('Retry-After', '30');
    return c.json({ error: 'The translation took too long; send less at once, or try again later' }, 503);
  }
  // The caller has left: nobody reads this.
  if (c.req.raw.signal.aborted) return c.json({ error: 'Cancelled' }, 400);
  report(error);
  return c.json({ error: 'Internal error' }, 500);
}

import { PipelineError } from '../../errors.ts';
import type { TranslateOptions, Translator } from '../../models/contracts.ts';
import { runJob } from '../jobs/run-job.ts';
import type { Channel, FromEngine, ToEngine } from './messages.ts';

/**
 * The engine's side: runs the jobs that come over `channel`, all at once, on one model. Resolves when the other side is
 * gone.
 */
export async function hostEngine(
  channel: Channel<FromEngine, ToEngine>,
  openTranslator: () => Promise<Translator>,
  terms?: TranslateOptions['terms'],
): Promise<void> {
  const cancels = new Map<number, AbortController>();
  const closed = new Promise<void>((resolve) => channel.onClose(resolve));
  const translator = await openTranslator().catch((error) => {
    channel.send({ type: 'failed', ...describe(error) });
    throw error;
  });

  async function run({ id, owner, job }: ToEngine & { type: 'run' }): Promise<void> {
    const cancel = new AbortController();
    cancels.set(id, cancel);
    try {
      const result = await runJob(job, {
        translator: inLane(translator, owner),
        ...(terms && { terms }),
        signal: cancel.signal,
        onEvent: (event) => channel.send({ type: 'event', id, event }),
      });
      channel.send({ type: 'done', id, result });
    } catch (error) {
      channel.send({ type: 'failed', id, ...describe(error) });
    } finally {
      cancels.delete(id);
    }
  }

  channel.onMessage((message) => {
    if (message.type === 'run') void run(message);
    else cancels.get(message.id)?.abort(new Error('cancelled'));
  });
  channel.send({ type: 'ready' });
  await closed;
  for (const cancel of cancels.values()) cancel.abort(new Error('cancelled'));
  await translator.dispose();
}

/** `translator` for one owner, whose texts take turns with those of others. */
function inLane(translator: Translator, lane: string): Translator {
  return { ...translator, translate: (texts, options) => translator.translate(texts, { ...options, lane }) };
}

/** Only what was thrown on purpose says more than its kind: a runtime's message may hold the text. */
function describe(error: unknown): Pick<FromEngine & { type: 'failed' }, 'code' | 'message'> {
  if (error instanceof PipelineError) return { code: error.code, message: error.message };
  return { message: error instanceof Error ? error.name : 'unknown error' };
}

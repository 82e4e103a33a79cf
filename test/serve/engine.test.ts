import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { EnginePool } from '../../src/serve/engine/engine-pool.ts';
import { forkEngine } from '../../src/serve/engine/fork-engine.ts';

const ENTRY = fileURLToPath(new URL('../support/engine-process.mjs', import.meta.url));

let folder: string;
let pool: EnginePool;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'passerelle-engine-'));
  pool = new EnginePool({
    start: () => forkEngine(ENTRY, [folder]),
    processes: 1,
    maxRunning: 8,
    maxArticles: 2,
    maxWaiting: 100,
    maxWaitingOfOwner: 100,
    stuckAfterMs: 500,
  });
});
afterEach(async () => {
  await pool.close(0);
  await rm(folder, { recursive: true, force: true });
});

const deaths = async () => (await readdir(folder)).length;
async function translate(text: string, signal?: AbortSignal): Promise<string> {
  const job = { kind: 'texts', texts: [text], format: 'text', alternatives: 0 } as const;
  const { translations } = await pool.run(job, { owner: text, ...(signal && { signal }) });
  return translations[0]?.text ?? '';
}

describe('an engine process', () => {
  it('that dies is replaced, and its jobs are done by the next', async () => {
    await pool.whenReady();
    const answers = await Promise.all(
      ['Il vit lentement.', 'Il tombe une fois.', 'Elle vit.'].map((text) => translate(text)),
    );
    expect(answers).toEqual(['IL VIT LENTEMENT.', 'IL TOMBE UNE FOIS.', 'ELLE VIT.']);
    expect(await deaths()).toBe(1);
    expect(pool.load).toEqual({ waiting: 0, running: 0 });
  });

  it('is not killed by one job for ever, and no other job goes down with it', async () => {
    const asked = ['Il vit lentement.', 'Je meurs.', 'Elle vit lentement.', 'On vit.'].map((text) => translate(text));
    const [before, fatal, ...after] = await Promise.allSettled(asked);
    expect(fatal).toMatchObject({ status: 'rejected', reason: { code: 'model-failed' } });
    expect([before, ...after]).toEqual(
      ['IL VIT LENTEMENT.', 'ELLE VIT LENTEMENT.', 'ON VIT.'].map((value) => ({ status: 'fulfilled', value })),
    );
    expect(await deaths()).toBe(2);
    expect(await translate('Tout va bien.')).toBe('TOUT VA BIEN.');
  });

  it('that hangs is killed once the caller has left, and the others lose nothing', async () => {
    await pool.whenReady();
    const caller = new AbortController();
    const hanging = translate('Elle tourne.', caller.signal);
    const other = translate('Il vit.');
    while ((await deaths()) === 0) await new Promise((resolve) => setTimeout(resolve, 20));
    caller.abort(new Error('left'));
    await expect(hanging).rejects.toThrow('left');
    expect(await other).toBe('IL VIT.');
    expect(await deaths()).toBe(1);
    expect(pool.load).toEqual({ waiting: 0, running: 0 });
  });

  it('whose model was damaged says so once, and the next one reads it anew', async () => {
    await pool.whenReady();
    const other = translate('Il vit lentement.');
    await expect(translate("C'est abîmé.")).rejects.toMatchObject({ code: 'model-corrupt' });
    expect(await other).toBe('IL VIT LENTEMENT.');
    expect(await translate("C'est abîmé.")).toBe("C'EST ABÎMÉ.");
  });

  it('that never gets ready is given up, and says so', async () => {
    process.env['PASSERELLE_TEST_STILLBORN'] = '1';
    try {
      const stillborn = new EnginePool({
        start: () => forkEngine(ENTRY, [folder]),
        processes: 1,
        maxRunning: 1,
        maxArticles: 1,
        maxWaiting: 1,
        maxWaitingOfOwner: 1,
        stuckAfterMs: 500,
      });
      await expect(stillborn.whenReady()).rejects.toMatchObject({ code: 'model-failed' });
      const job = { kind: 'texts', texts: ['Non.'], format: 'text', alternatives: 0 } as const;
      await expect(stillborn.run(job, { owner: 'a' })).rejects.toMatchObject({ code: 'model-failed' });
    } finally {
      delete process.env['PASSERELLE_TEST_STILLBORN'];
    }
  });
});

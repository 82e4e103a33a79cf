import { mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { runInWorld } from '../support/world.ts';

let cache: string;
const tune = (line: readonly string[]) =>
  runInWorld(['models', 'tune', ...line], { environment: { XDG_CACHE_HOME: cache } });
beforeEach(async () => {
  cache = await mkdtemp(join(tmpdir(), 'passerelle-'));
});

describe('models tune', () => {
  it('measures the embedded model, and keeps what was fastest beside what was kept before', async () => {
    const file = join(cache, 'passerelle', 'tuning.json');
    const { code, output } = await tune(['--beams', '1', '--threads', '1']);
    expect(code).toBe(0);
    const speeds = [...output.matchAll(/^1 worker, (\d+) rows: (\d+) words\/s$/gm)].map(([, rows, speed]) => [
      rows,
      speed,
    ]);
    expect(speeds.map(([rows]) => rows)).toEqual(['48', '24', '96']);
    expect(speeds.every(([, speed]) => Number(speed) > 0)).toBe(true);
    const kept = JSON.parse(await readFile(file, 'utf8'));
    expect(Object.keys(kept)).toEqual(['passerelle-fr-en, 1 threads']);
    const { workers, rows } = kept['passerelle-fr-en, 1 threads'];
    expect(output).toContain(`--workers ${workers}, ${rows} rows (kept in ${file})`);
  });

  it('has nothing to tune of a model from the hub', async () => {
    expect(await tune(['--model', 'opus-mt-fr-en'])).toMatchObject({
      code: 2,
      messages: expect.stringContaining('opus-mt-fr-en is not embedded'),
    });
    expect(await readdir(cache)).toEqual([]);
  });
});

describe('a run', () => {
  it('goes on as usual where what was measured is damaged', async () => {
    const folder = join(cache, 'passerelle');
    const translate = () =>
      runInWorld(['translate', '--lines', '--beams', '1', '--no-memory'], {
        environment: { XDG_CACHE_HOME: cache },
        stdin: 'Il pleut.\n',
      });
    const usual = await translate();
    expect(usual.code).toBe(0);
    await mkdir(folder, { recursive: true });
    for (const damaged of ['{', '{"passerelle-fr-en, 2 threads": {"workers": 0, "rows": -1}}']) {
      await writeFile(join(folder, 'tuning.json'), damaged);
      expect(await translate()).toEqual(usual);
    }
  });
});

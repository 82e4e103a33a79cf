import { execFile, execFileSync, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { buildSync } from 'esbuild';
import fc from 'fast-check';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { IMPORTED } from '../../src/memory/memory-entry.ts';
import { openMemoryFile } from '../../src/memory/memory-file.ts';
import { type Answer, withStore } from '../../src/memory/sentence-store.ts';
import { openTranslationMemory } from '../../src/memory/translation-memory.ts';
import type { TranslateOptions } from '../../src/models/contracts.ts';
import { createFakeTranslator } from '../support/fake-translator.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

let path: string;
beforeEach(async () => {
  path = join(await mkdtemp(join(tmpdir(), 'memory-')), 'cache', 'translations.sqlite');
});

const noTrouble = (message: string) => {
  throw new Error(message);
};

const answerWith = (text: string): Answer => ({
  hypothesis: { text, logProbability: null, finished: true, tokens: 0, words: [] },
  alternatives: [],
});

async function translate(texts: readonly string[], options: TranslateOptions = {}, revision = '1') {
  const fake = createFakeTranslator((text) => ({ text: text.toUpperCase(), logProbability: -1 / 3 }));
  const translator = { ...fake, model: { ...fake.model, revision } };
  const memory = await openTranslationMemory(path, noTrouble);
  const done: Answer[] = [];
  for await (const { index, ...answer } of withStore(translator, memory.storeOf(translator.model)).translate(
    texts,
    options,
  )) {
    done[index] = answer;
  }
  memory.close();
  return { done, asked: fake.asked };
}

describe('translation memory', () => {
  it('gives what the model gave, number for number', async () => {
    const first = await translate(['un', 'deux']);
    const second = await translate(['deux', 'un', 'trois']);
    expect(second.asked).toEqual(['trois']);
    expect(second.done.slice(0, 2)).toEqual([...first.done].reverse());
  });

  it('is no answer for another model, other options or other terms', async () => {
    const terms = (text: string) => (text === 'un' ? [{ source: 'un', target: 'ONE' }] : []);
    await translate(['un', 'deux']);
    expect((await translate(['un'], {}, '2')).asked).toEqual(['un']);
    expect((await translate(['un'], { beams: 2 })).asked).toEqual(['un']);
    expect((await translate(['un', 'deux'], { terms })).asked).toEqual(['un']);
  });

  it('prefers what a person imported, whatever the model and the options', async () => {
    await translate(['un']);
    const memory = await openTranslationMemory(path, noTrouble);
    const before = memory.importsDigest();
    const entry = { scope: IMPORTED, question: 'un', text: 'un', answer: answerWith('a single one'), savedAtMs: 5 };
    memory.save([entry]);
    expect([before, memory.importsDigest()]).toEqual(['', expect.stringMatching(/^[0-9a-f]{16}$/)]);
    memory.close();
    const { done, asked } = await translate(['un'], { beams: 3 }, '9');
    expect([done, asked]).toEqual([[entry.answer], []]);
  });

  it('can be read by its user only', async () => {
    await translate(['un']);
    expect((await stat(path)).mode & 0o777).toBe(0o600);
  });
});

describe('a damaged memory', () => {
  const question = (k: number) => `phrase numéro ${k}, œuvre 🌉`;
  const entries = Array.from({ length: 200 }, (_, k) => ({
    scope: 'model',
    question: question(k),
    text: question(k),
    answer: answerWith(`sentence number ${k}, "work" 🌉`),
    savedAtMs: 0,
  }));

  async function fill(): Promise<Buffer> {
    const file = await openMemoryFile(path);
    file.save(entries);
    file.close();
    return readFile(path);
  }

  /** How many entries are still there; every one that is found must be right, and new ones can be saved. */
  async function countKept(): Promise<number> {
    const file = await openMemoryFile(path);
    for (const entry of entries) {
      const found = file.find('model', entry.question);
      if (found) expect(found).toEqual(entry);
    }
    const kept = file.entries();
    for (const entry of kept) expect(entry).toEqual(entries.find(({ question }) => question === entry.question));
    file.save(entries);
    for (const entry of entries) expect(file.find('model', entry.question)).toEqual(entry);
    file.close();
    return kept.length;
  }

  it('keeps everything when its header is destroyed', async () => {
    const bytes = await fill();
    await writeFile(path, bytes.fill(0x55, 0, 100));
    expect(await countKept()).toBe(200);
    expect(existsSync(`${path}.damaged`)).toBe(true);
  });

  it('keeps all but the entries hit, wherever it is damaged, and never answers wrongly', async () => {
    const whole = await fill();
    const damage = fc.record({
      start: fc.nat(whole.length - 1),
      length: fc.integer({ min: 1, max: 3000 }),
      value: fc.constantFrom(0, 0xff, 0x55, 0x5b),
    });
    await fc.assert(
      fc.asyncProperty(damage, async ({ start, length, value }) => {
        await writeFile(path, Buffer.from(whole).fill(value, start, Math.min(start + length, whole.length)));
        // An entry takes more than 120 bytes; those at both ends may be hit in part.
        expect(await countKept()).toBeGreaterThanOrEqual(200 - Math.ceil(length / 120) - 2);
      }),
      {
        numRuns: 10,
        // Zeros in the index, which SQLite follows without complaint.
        examples: [[{ start: 44_820, length: 2726, value: 0 }]],
      },
    );
  });

  it('keeps what is before the place where it was cut off', async () => {
    const whole = await fill();
    await writeFile(path, whole.subarray(0, whole.length / 2));
    expect(await countKept()).toBeGreaterThan(30);
  });

  it('that is no database at all is set aside', async () => {
    await fill();
    await writeFile(path, 'not a database '.repeat(500));
    expect(await countKept()).toBe(0);
    expect(await readFile(`${path}.damaged`, 'utf8')).toContain('not a database');
  });
});

describe('a memory that cannot be used', () => {
  it('is told of once, and the run goes on', async () => {
    const troubles: string[] = [];
    const memory = await openTranslationMemory('/dev/null/memory.sqlite', (message) => troubles.push(message));
    const translator = createFakeTranslator();
    const texts = [];
    for await (const { hypothesis } of withStore(translator, memory.storeOf(translator.model)).translate([
      'un',
      'deux',
    ])) {
      texts.push(hypothesis.text);
    }
    expect(texts.toSorted()).toEqual(['DEUX', 'UN']);
    expect(troubles).toEqual([expect.stringContaining('/dev/null/memory.sqlite cannot be used (')]);
  });
});

describe('processes that share a memory', () => {
  let program: string;
  beforeAll(async () => {
    // In one plain file a child starts ten times as fast as through tsx. It lies here so that it finds its packages.
    const folder = join(ROOT, 'node_modules', '.cache', 'passerelle-test');
    program = join(folder, 'remember-in-a-loop.mjs');
    const entryPoints = [join(ROOT, 'test/memory/remember-in-a-loop.ts')];
    buildSync({ entryPoints, outfile: program, bundle: true, platform: 'node', format: 'esm', packages: 'external' });
  });

  const expectSaved = async (numbers: readonly number[]) => {
    const file = await openMemoryFile(path);
    for (const k of numbers) {
      expect(file.find('model', `phrase ${k}`)?.answer.hypothesis).toEqual({
        text: `sentence ${k}`,
        logProbability: -(k + 1) / 7,
        finished: true,
        tokens: k,
        words: [],
      });
    }
    file.close();
  };

  it('lose nothing to each other', async () => {
    const run = (first: number) => promisify(execFile)(process.execPath, [program, path, String(first), '300']);
    await Promise.all([run(0), run(1000)]);
    await expectSaved([...Array(300).keys()].flatMap((k) => [k, k + 1000]));
  });

  // A start of Node costs a quarter of a second of processor time: `npm run nightly` kills 200.
  const kills = Number(process.env['PASSERELLE_KILLS'] ?? 20);
  it(`lose nothing that was saved when they are killed, ${kills} times`, { timeout: 600_000 }, async () => {
    const saved: number[] = [];
    /** Killed once it has saved as many as it may, which is anywhere within its next few. */
    const runAndKill = (first: number, most: number) =>
      new Promise<void>((resolve) => {
        const child = spawn(process.execPath, [program, path, String(first)], { stdio: ['ignore', 'pipe', 'inherit'] });
        let text = '';
        child.stdout.on('data', (chunk) => {
          text += chunk;
          if (text.split('\n').length > most) child.kill('SIGKILL');
        });
        child.on('close', () => {
          saved.push(...text.split('\n').slice(0, -1).map(Number));
          resolve();
        });
      });
    const random = fc.sample(fc.nat(12), { numRuns: kills, seed: 8 });
    for (let k = 0; k < random.length; k += 2) {
      await Promise.all([k, k + 1].map((n) => runAndKill(n * 10_000, random[n] ?? 1)));
    }
    expect(saved.length).toBeGreaterThan(kills);
    await expectSaved(saved);
  });

  const mount = (() => {
    try {
      execFileSync('unshare', ['-m', 'mount', '-t', 'tmpfs', 'none', '/mnt'], { stdio: 'ignore' });
      return true;
    } catch {
      return false;
    }
  })();
  if (!mount) console.warn('SKIPPED: the memory on a full disk, because mounting is not allowed here');

  it.skipIf(!mount)('keep all that was saved before the disk was full', () => {
    const script = 'mount -t tmpfs -o size=200k none /mnt; "$@" /mnt/m.sqlite; "$@" /mnt/m.sqlite';
    const output = execFileSync('unshare', ['-m', 'sh', '-c', script, 'sh', process.execPath, program], {
      encoding: 'utf8',
    });
    const [first, second] = [...output.matchAll(/(\d+)\n(database or disk is full): (\d+) entries\n/g)];
    // The last number is that of the last entry saved, the first being 0.
    expect(Number(first?.[3])).toBe(Number(first?.[1]) + 1);
    expect(first?.[3]).toBe(second?.[3]);
  });
});

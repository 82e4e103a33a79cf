// A test runner for Stryker that keeps all tests loaded in one process: a deliberate error costs the tests that meet it,
// and not the start of a worker and the loading of every module. For tests of pure code only.
import { mkdir, readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { glob } from 'tinyglobby';

globalThis.__stryker__ ??= {};
const STRYKER = globalThis.__stryker__;
const BUNDLE = 'reports/mutation-tests.mjs';

class QuickRunner {
  static inject = ['options'];
  #patterns;
  #without;
  #loads = 0;
  #tests = [];
  #times = new Map();

  constructor(options) {
    this.#patterns = options.quick.tests;
    this.#without = new Set(options.quick.without);
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    await mkdir('reports', { recursive: true });
    const files = (await glob(this.#patterns, { cwd: process.cwd() })).toSorted();
    await build({
      stdin: { contents: files.map((file) => `import './${file}';`).join('\n'), resolveDir: process.cwd() },
      // Stryker works in a copy of the project, which it enters after this file is loaded.
      absWorkingDir: process.cwd(),
      outfile: BUNDLE,
      bundle: true,
      platform: 'node',
      format: 'esm',
      packages: 'external',
      plugins: [STAND_IN, OWN_ADDRESS],
      logLevel: 'warning',
    });
  }

  async dryRun() {
    STRYKER.activeMutant = undefined;
    STRYKER.mutantCoverage = { static: {}, perTest: {} };
    await this.#load();
    const tests = [];
    for (const test of this.#tests) tests.push(await run(test));
    for (const { id, timeSpentMs } of tests) this.#times.set(id, timeSpentMs);
    return { status: 'complete', tests, mutantCoverage: STRYKER.mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit, mutantActivation, reloadEnvironment }) {
    Object.assign(STRYKER, { hitCount: 0, hitLimit, currentTestId: undefined });
    STRYKER.activeMutant = mutantActivation === 'static' ? activeMutant.id : undefined;
    try {
      if (reloadEnvironment || this.#loads === 0) await this.#load();
    } catch (error) {
      return { status: 'killed', killedBy: [], failureMessage: String(error), nrOfTests: 0 };
    }
    STRYKER.activeMutant = activeMutant.id;
    const timeOf = ({ id }) => this.#times.get(id) ?? 0;
    const chosen = this.#tests
      .filter(({ id }) => !testFilter || testFilter.includes(id))
      .toSorted((a, b) => timeOf(a) - timeOf(b));
    try {
      for (const [k, test] of chosen.entries()) {
        const { status, failureMessage = '' } = await run(test);
        if (STRYKER.hitCount > hitLimit) return { status: 'timeout', reason: 'goes on without end' };
        if (status === FAILED) return { status: 'killed', killedBy: [test.id], failureMessage, nrOfTests: k + 1 };
      }
      return { status: 'survived', nrOfTests: chosen.length };
    } finally {
      STRYKER.activeMutant = undefined;
      // What a static error left in the modules is not for the next one.
      if (mutantActivation === 'static') this.#loads = 0;
    }
  }

  async #load() {
    this.#loads += 1;
    const address = pathToFileURL(resolve(BUNDLE));
    const { tests } = await import(`${address}?${performance.now()}`);
    this.#tests = tests.filter(({ name }) => !this.#without.has(name));
  }
}

const [SUCCESS, FAILED] = [0, 1];

async function run({ id, name, body }) {
  const started = performance.now();
  const result = { id, name, status: SUCCESS };
  STRYKER.currentTestId = id;
  try {
    await body();
  } catch (error) {
    Object.assign(result, { status: FAILED, failureMessage: String(error?.message ?? error) });
  }
  STRYKER.currentTestId = undefined;
  return { ...result, timeSpentMs: performance.now() - started };
}

/** The tests' `vitest` is the stand-in; the bundle gives out what it has collected. */
const STAND_IN = {
  name: 'stand-in',
  setup(builder) {
    const path = resolve('scripts/mutate/vitest-stand-in.mjs');
    builder.onResolve({ filter: /^vitest$/ }, () => ({ path }));
    builder.initialOptions.stdin.contents += `\nexport { tests } from 'vitest';`;
  },
};

/** A file in the bundle still knows its own place. */
const OWN_ADDRESS = {
  name: 'own-address',
  setup(builder) {
    builder.onLoad({ filter: /\/(?:test|src)\/.*\.ts$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8');
      if (!text.includes('import.meta.url')) return undefined;
      return { contents: text.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href)), loader: 'ts' };
    });
  },
};

export const strykerPlugins = [{ kind: 'TestRunner', name: 'quick', injectableClass: QuickRunner }];

import { rm } from 'node:fs/promises';
import { PipelineError } from '../errors.ts';
import { IMPORTED, type MemoryEntry } from '../memory/memory-entry.ts';
import { parseUnits } from '../memory/parse-units.ts';
import { renderMemoryTmx } from '../memory/render-memory-tmx.ts';
import { openTranslationMemory, type TranslationMemory } from '../memory/translation-memory.ts';
import { VERSION } from '../version.ts';
import { readOperand } from './read-operand.ts';
import { memoryFile } from './settings.ts';
import { allowOptions, type Invocation } from './usage.ts';
import type { World } from './world.ts';

/** `passerelle memory`: looks into what was translated before, adds to it, hands it out, or forgets it. */
export async function memoryCommand(world: World, invocation: Invocation): Promise<number> {
  allowOptions('memory', invocation, ['memory']);
  const [name = 'stats', ...operands] = invocation.operands;
  const action = Object.hasOwn(ACTIONS, name) ? ACTIONS[name] : undefined;
  if (!action || operands.length !== (name === 'import' ? 1 : 0)) {
    throw new PipelineError('usage', 'memory takes stats, clear, import FILE or export');
  }
  const path = memoryFile(world, invocation.options);
  if (path === undefined) throw new PipelineError('usage', `${whyNone(world)}; use --memory FILE`);
  world.output.write(await action(path, world, { ...invocation, operands }));
  return 0;
}

function whyNone({ environment }: World): string {
  const isOff = environment['PASSERELLE_MEMORY'] === 'off';
  return isOff ? 'the memory is off (PASSERELLE_MEMORY)' : 'no folder for the memory is known';
}

/** What is to be done with the memory at a path; gives what goes to standard output. */
type Action = (path: string, world: World, invocation: Invocation) => Promise<string>;

const ACTIONS: Readonly<Record<string, Action>> = {
  stats: (path) =>
    withMemory(path, (memory) => {
      const counts = new Map<string, number>();
      for (const { scope } of memory.entries()) counts.set(scope, (counts.get(scope) ?? 0) + 1);
      const lines = [...counts].toSorted().map(([scope, count]) => `${count}\t${scope}\n`);
      return `${path}\n${lines.join('') || 'empty\n'}`;
    }),
  clear: async (path) => {
    await Promise.all(['', '-journal', '.damaged'].map((suffix) => rm(path + suffix, { force: true })));
    return '';
  },
  import: async (path, world, invocation) => {
    const { bytes, name } = await readOperand(world, invocation);
    const savedAtMs = world.now().getTime();
    const entries = parseUnits(bytes, name).map(({ source, target }): MemoryEntry => {
      const hypothesis = { text: target, logProbability: null, finished: true, tokens: 0, words: [] };
      const answer = { hypothesis, alternatives: [] };
      return { scope: IMPORTED, question: source, text: source, answer, savedAtMs };
    });
    await withMemory(path, (memory) => memory.save(entries));
    return `${entries.length} translations imported\n`;
  },
  export: (path, world) =>
    withMemory(path, (memory) => {
      const entries = memory.entries().toSorted((a, b) => compare(a.text, b.text) || compare(a.scope, b.scope));
      return renderMemoryTmx(entries, VERSION, world.now());
    }),
};

async function withMemory<Result>(path: string, use: (memory: TranslationMemory) => Result): Promise<Result> {
  const memory = await openTranslationMemory(path, (message, cause) => {
    throw new PipelineError('memory-failed', `${message}; use --memory FILE, or passerelle memory clear`, { cause });
  });
  try {
    return use(memory);
  } finally {
    memory.close();
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

import { type Invocation, parseInvocation, USAGE } from './commands/usage.ts';
import type { World } from './commands/world.ts';
import { type ErrorCode, PipelineError } from './errors.ts';
import { VERSION } from './version.ts';

type Command = (world: World, invocation: Invocation) => Promise<number>;

/** Loaded when they are asked for: the model runtime takes a second, which `--help` need not. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  run: async () => (await import('./commands/run-command.ts')).runCommand,
  translate: async () => (await import('./commands/translate-command.ts')).translateCommand,
  summarize: async () => (await import('./commands/summarize-command.ts')).summarizeCommand,
  serve: async () => (await import('./commands/serve-command.ts')).serveCommand,
  worker: async () => (await import('./commands/worker-command.ts')).workerCommand,
  engine: async () => (await import('./commands/engine-command.ts')).engineCommand,
  align: async () => (await import('./commands/align-command.ts')).alignCommand,
  models: async () => (await import('./commands/models-command.ts')).modelsCommand,
  glossary: async () => (await import('./commands/glossary-command.ts')).glossaryCommand,
  memory: async () => (await import('./commands/memory-command.ts')).memoryCommand,
  evaluate: async () => (await import('./commands/evaluate-command.ts')).evaluateCommand,
};

/** Started by this program itself. */
const HIDDEN = new Set(['engine']);

/** Runs the command line of `world` and resolves to its exit code; never rejects. */
export async function runCli(world: World): Promise<number> {
  try {
    const invocation = parseInvocation(world.arguments);
    const { command, options } = invocation;
    if (options.help || options.version) {
      world.output.write(`${options.version ? VERSION : USAGE}\n`);
      return 0;
    }
    const load = Object.hasOwn(COMMANDS, command ?? '') ? COMMANDS[command ?? ''] : undefined;
    if (!load) {
      const names = Object.keys(COMMANDS)
        .filter((name) => !HIDDEN.has(name))
        .join(', ');
      throw new PipelineError(
        'usage',
        `${command ? `there is no command "${command}"` : 'no command'}: give one of ${names}`,
      );
    }
    const run = await load();
    return await run(world, invocation);
  } catch (error) {
    if (world.signal.aborted) {
      world.messages.write('passerelle: interrupted; run again to go on\n');
      return 130;
    }
    world.messages.write(`passerelle: ${error instanceof Error ? error.message : String(error)}\n`);
    return error instanceof PipelineError ? exitCodeOf(error.code) : 1;
  } finally {
    if (world.signal.aborted) await (await import('./models/engine/decoder-graph.ts')).graphsAreIdle();
  }
}

function exitCodeOf(code: ErrorCode): number {
  if (['usage', 'config-invalid', 'length-invalid', 'model-unknown', 'pairs-invalid'].includes(code)) return 2;
  if (code.startsWith('model-') || code.startsWith('hub-')) return 3;
  return 1;
}

import { evaluateCommand } from './commands/evaluate-command.ts';
import { modelsCommand } from './commands/models-command.ts';
import { runCommand } from './commands/run-command.ts';
import { summarizeCommand } from './commands/summarize-command.ts';
import { translateCommand } from './commands/translate-command.ts';
import { type Invocation, parseInvocation, USAGE } from './commands/usage.ts';
import type { World } from './commands/world.ts';
import { type ErrorCode, PipelineError } from './errors.ts';
import { VERSION } from './version.ts';

const COMMANDS: Readonly<Record<string, (world: World, invocation: Invocation) => Promise<number>>> = {
  run: runCommand,
  translate: translateCommand,
  summarize: summarizeCommand,
  models: modelsCommand,
  evaluate: evaluateCommand,
};

/** Runs the command line of `world` and resolves to its exit code; never rejects. */
export async function runCli(world: World): Promise<number> {
  try {
    const invocation = parseInvocation(world.arguments);
    const { command, options } = invocation;
    if (options.help || options.version) {
      world.output.write(`${options.version ? VERSION : USAGE}\n`);
      return 0;
    }
    const run = Object.hasOwn(COMMANDS, command ?? '') ? COMMANDS[command ?? ''] : undefined;
    if (!run) {
      const names = Object.keys(COMMANDS).join(', ');
      throw new PipelineError(
        'usage',
        `${command ? `there is no command "${command}"` : 'no command'}: give one of ${names}`,
      );
    }
    return await run(world, invocation);
  } catch (error) {
    if (world.signal.aborted) {
      world.messages.write('passerelle: interrupted; run again to go on\n');
      return 130;
    }
    world.messages.write(`passerelle: ${error instanceof Error ? error.message : String(error)}\n`);
    return error instanceof PipelineError ? exitCodeOf(error.code) : 1;
  }
}

function exitCodeOf(code: ErrorCode): number {
  if (['usage', 'config-invalid', 'length-invalid', 'model-unknown', 'pairs-invalid'].includes(code)) return 2;
  if (code.startsWith('model-') || code.startsWith('hub-')) return 3;
  return 1;
}

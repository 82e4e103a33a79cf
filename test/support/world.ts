import { fileURLToPath } from 'node:url';
import { runCli } from '../../src/cli.ts';
import type { World } from '../../src/commands/world.ts';

export interface Outcome {
  readonly code: number;
  readonly output: string;
  readonly messages: string;
}

/** Runs the command line in this process and keeps what it wrote. */
export async function runInWorld(
  commandLine: readonly string[],
  changes: Partial<World> & { readonly stdin?: string | Uint8Array } = {},
): Promise<Outcome> {
  const written = { output: '', messages: '' };
  const streamTo = (name: keyof typeof written) => ({
    isTerminal: false,
    columns: 80,
    write: (content: string | Uint8Array) => {
      written[name] += typeof content === 'string' ? content : Buffer.from(content).toString('latin1');
    },
  });
  const { stdin = '', ...rest } = changes;
  const code = await runCli({
    arguments: commandLine,
    environment: {},
    workingFolder: fileURLToPath(new URL('../../', import.meta.url)),
    installFolder: fileURLToPath(new URL('../../', import.meta.url)),
    entryFile: fileURLToPath(new URL('../../bin/passerelle.mjs', import.meta.url)),
    input: (async function* () {
      yield Buffer.from(stdin);
    })(),
    output: streamTo('output'),
    messages: streamTo('messages'),
    processors: 2,
    signal: new AbortController().signal,
    allowGrace: () => {},
    now: () => new Date(Date.UTC(2026, 0, 2, 3, 4, 5)),
    peakMemoryBytes: () => process.resourceUsage().maxRSS * 1024,
    ...rest,
  });
  return { code, ...written };
}

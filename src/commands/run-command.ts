import { relative, resolve } from 'node:path';
import { isAddress } from '../files/is-address.ts';
import { type RunReporter, runArticles } from '../run-articles.ts';
import { parseLength } from '../summarize/parse-length.ts';
import { VERSION } from '../version.ts';
import { parseFormats } from './parse-formats.ts';
import { assertRenderable, renderAsked } from './render-asked.ts';
import { createSettings, type Settings } from './settings.ts';
import { allowOptions, type Invocation } from './usage.ts';
import type { World } from './world.ts';

/** `passerelle run`: 0 if every article is done, 1 if some failed; with `--watch`, 0 once it is interrupted. */
export async function runCommand(world: World, invocation: Invocation): Promise<number> {
  allowOptions('run', invocation, [
    ...(['output', 'length', 'model', 'force', 'to', 'watch', 'allow-private-addresses'] as const),
    ...(['memory', 'no-memory', 'glossary'] as const),
  ]);
  const { options } = invocation;
  const length = parseLength(options.length ?? 'medium');
  const formats = parseFormats(options.to);
  const settings = await createSettings(world, invocation);
  const operands = invocation.operands.length > 0 ? invocation.operands : ['input'];
  const folders = {
    workingFolder: world.workingFolder,
    outputFolder: resolve(world.workingFolder, options.output ?? 'output'),
  };
  const run = (only?: ReadonlySet<string>) =>
    runArticles(operands, {
      ...folders,
      ...(only && { only }),
      length,
      force: options.force ?? false,
      allowPrivateAddresses: options['allow-private-addresses'] ?? false,
      fingerprint: [settings.fingerprint, ...(formats ?? [])].join(' '),
      version: VERSION,
      createdAt: world.now(),
      accept: (article) => assertRenderable(world, article, formats),
      render: (document) => renderAsked(world, document, formats),
      signal: world.signal,
      ...(settings.terms && { terms: settings.terms }),
      openTranslator: settings.openTranslator,
      report: createReporter(world, settings),
    });
  if (!options.watch) return (await run()).failed > 0 ? 1 : 0;
  const { watchFiles } = await import('../files/watch-files.ts');
  const watcher = await watchFiles(operands, { ...folders, signal: world.signal });
  try {
    await run();
    settings.progress.line('watching for new and changed articles; Ctrl-C stops it');
    for (let changes = await watcher.nextChanges(); changes; changes = await watcher.nextChanges()) await run(changes);
  } finally {
    await watcher.close();
  }
  return 0;
}

function createReporter(world: World, { progress }: Settings): RunReporter {
  const short = (path: string) => (isAddress(path) ? path : relative(world.workingFolder, path) || '.');
  return {
    progress: (path, done, total) => progress.update(short(path), done, total),
    unchanged: (path, folder) => progress.line(`${short(path)}: up to date in ${short(folder)}`),
    done: (path, folder, { translation, notices }, setAside) => {
      const counts = [count(translation.groups.length, 'sentence'), count(notices.length, 'notice')];
      progress.line(`${short(path)}: ${counts.join(', ')} → ${short(folder)}`);
      if (setAside.length > 0) progress.line(`${short(path)}: corrected by hand, and kept as ${setAside.join(', ')}`);
    },
    failed: (_, error) => world.messages.write(`passerelle: ${error.message}\n`),
  };
}

function count(number: number, thing: string): string {
  return `${number === 0 ? 'no' : number} ${thing}${number === 1 ? '' : 's'}`;
}

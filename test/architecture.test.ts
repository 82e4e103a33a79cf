import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const SRC = fileURLToPath(new URL('../src/', import.meta.url));
const STAGES = ['extract', 'segment', 'translate', 'align', 'summarize', 'check', 'render'];
const PURE = [...STAGES, 'document', 'archive', 'evaluate'];

interface Import {
  readonly from: string;
  readonly to: string;
}

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
const imports: readonly Import[] = files.flatMap((name) => {
  const text = readFileSync(join(SRC, name), 'utf8');
  return [...text.matchAll(/(?:from|import)\s*\(?'([^']+)'/g)].map(({ 1: specifier = '' }) => ({
    from: name,
    to: specifier.startsWith('.') ? relative(SRC, join(SRC, dirname(name), specifier)) : specifier,
  }));
});
const folderOf = (file: string) => (file.includes('/') ? file.split('/')[0] : '');
const isOwn = (file: string) => file.endsWith('.ts');

describe('imports', () => {
  it('are found at all', () => {
    expect(imports.length).toBeGreaterThan(60);
    expect(imports).toContainEqual({ from: 'pipeline.ts', to: 'translate/translate-article.ts' });
  });

  it('of the document lead nowhere else', () => {
    const leaving = imports.filter(({ from, to }) => folderOf(from) === 'document' && folderOf(to) !== 'document');
    expect(leaving).toEqual([]);
  });

  it('of a stage lead to the document, the errors and the contracts only', () => {
    const shared = ['errors.ts', 'models/contracts.ts'];
    const leaving = imports.filter(({ from, to }) => {
      const stage = folderOf(from) ?? '';
      if (![...STAGES, 'evaluate'].includes(stage) || !isOwn(to)) return false;
      return ![stage, 'document', 'archive'].includes(folderOf(to) ?? '') && !shared.includes(to);
    });
    expect(leaving).toEqual([]);
  });

  it('of pure parts reach neither files nor processes', () => {
    const reaching = imports.filter(({ from, to }) => {
      return (
        PURE.includes(folderOf(from) ?? '') && /^(node:)?(fs|fs\/promises|process|child_process|net|http)$/.test(to)
      );
    });
    expect(reaching).toEqual([]);
  });

  it('of the pipeline and the models never lead to the command line', () => {
    const upwards = imports.filter(({ from, to }) => {
      return folderOf(to) === 'commands' && folderOf(from) !== 'commands' && from !== 'cli.ts';
    });
    expect(upwards).toEqual([]);
  });

  it('of a folder of the models lead to those that it builds on', () => {
    const builtOn: Readonly<Record<string, readonly string[]>> = {
      tokens: [],
      search: ['tokens'],
      engine: ['search'],
      hub: ['tokens'],
      mend: ['search'],
    };
    const partOf = (file: string) => /^models\/(\w+)\//.exec(file)?.[1];
    const leaving = imports.filter(({ from, to }) => {
      const [part, other] = [partOf(from), partOf(to)];
      return part && other && other !== part && !builtOn[part]?.includes(other);
    });
    expect(leaving).toEqual([]);
    expect(new Set(files.flatMap((file) => partOf(file) ?? []))).toEqual(new Set(Object.keys(builtOn)));
  });

  it('of a package stand in one file or folder', () => {
    const owners = new Map<string, Set<string>>();
    for (const { from, to } of imports) {
      if (isOwn(to) || to.startsWith('node:') || to.endsWith('package.json')) continue;
      const owner = folderOf(from) || from;
      owners.set(to, (owners.get(to) ?? new Set()).add(owner));
    }
    expect(owners.get('@huggingface/transformers')).toEqual(new Set(['models']));
    expect([...owners].filter(([, folders]) => folders.size > 1)).toEqual([]);
  });

  it('go round in no circle', () => {
    const next = new Map(
      files.map((file) => [file, imports.filter((i) => i.from === file && isOwn(i.to)).map((i) => i.to)]),
    );
    const reaches = (from: string, goal: string, seen = new Set<string>()): boolean =>
      (next.get(from) ?? []).some((to) => {
        if (to === goal) return true;
        if (seen.has(to)) return false;
        seen.add(to);
        return reaches(to, goal, seen);
      });
    expect(files.filter((file) => reaches(posix.normalize(file), file))).toEqual([]);
  });
});

it('only the entry point touches the process, but for what ONNX Runtime reads there and whose folder it is', () => {
  const touching = files.filter((name) =>
    /\bprocess\.\w|from 'node:process'/.test(readFileSync(join(SRC, name), 'utf8')),
  );
  expect(touching.toSorted()).toEqual(['models/engine/packed-graph.ts', 'models/no-telemetry.ts']);
});

it('every error code is documented, and nothing else is', () => {
  const union = readFileSync(join(SRC, 'errors.ts'), 'utf8').matchAll(/^ {2}\| '([\w-]+)'/gm);
  const documented = readFileSync(join(SRC, '../docs/errors.md'), 'utf8').matchAll(/^## `([\w-]+)`/gm);
  expect([...documented].map((m) => m[1]).toSorted()).toEqual([...union].map((m) => m[1]).toSorted());
});

it('every error code is thrown somewhere', () => {
  const union = [...readFileSync(join(SRC, 'errors.ts'), 'utf8').matchAll(/^ {2}\| '([\w-]+)'/gm)].map((m) => m[1]);
  const source = files
    .filter((f) => f !== 'errors.ts')
    .map((f) => readFileSync(join(SRC, f), 'utf8'))
    .join('\n');
  expect(union.filter((code) => !new RegExp(`PipelineError\\(\\s*'${code}'`).test(source))).toEqual([]);
});

import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { memoryPlace } from '../../src/memory/memory-place.ts';
import { runInWorld } from '../support/world.ts';

it('imports, tells, hands out and forgets', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'memory-command-'));
  const environment = { XDG_CACHE_HOME: folder };
  const memory = (...operands: string[]) => runInWorld(['memory', ...operands], { environment, workingFolder: folder });
  await writeFile(join(folder, 'a.tmx'), Buffer.from('\uFEFFBonjour.\tHello there.\n', 'utf16le'));
  expect(await memory('import', 'a.tmx')).toEqual({ code: 0, output: '1 translations imported\n', messages: '' });
  expect((await memory()).output).toMatch(/translations\.sqlite\n1\timported\n$/);
  const english = await runInWorld(['translate', '--lines'], { environment, stdin: 'Bonjour.\n' });
  expect(english.output).toBe('Hello there.\n');
  expect((await memory('export')).output).toContain('<seg>Hello there.</seg>');
  await memory('clear');
  expect((await memory('stats')).output).toMatch(/empty\n$/);
  expect(await memory('import')).toMatchObject({ code: 2 });
  expect(await memory('--memory', '/dev/null/x')).toMatchObject({
    code: 1,
    messages: expect.stringMatching(
      /^passerelle: the translation memory \/dev\/null\/x cannot be used .*; use --memory/,
    ),
  });
});

it('says that it is off where the environment says so', async () => {
  expect(await runInWorld(['memory', 'import', 'a.tmx'], { environment: { PASSERELLE_MEMORY: 'off' } })).toMatchObject({
    code: 2,
    messages: expect.stringContaining('the memory is off (PASSERELLE_MEMORY); use --memory FILE'),
  });
});

it('goes to the cache folder of each system, or where the environment says', () => {
  expect(memoryPlace({ HOME: '/h' }, 'linux')).toBe('/h/.cache/passerelle/translations.sqlite');
  expect(memoryPlace({ HOME: '/h' }, 'darwin')).toBe('/h/Library/Caches/passerelle/translations.sqlite');
  expect(memoryPlace({ LOCALAPPDATA: '/l' }, 'win32')).toBe('/l/passerelle/translations.sqlite');
  expect(memoryPlace({ HOME: '/h', XDG_CACHE_HOME: '/c' }, 'linux')).toBe('/c/passerelle/translations.sqlite');
  expect(memoryPlace({ HOME: '/h', XDG_CACHE_HOME: 'c' }, 'linux')).toBe('/h/.cache/passerelle/translations.sqlite');
  expect(memoryPlace({ HOME: '/h', PASSERELLE_MEMORY: '/m' }, 'linux')).toBe('/m');
  expect(memoryPlace({ HOME: '/h', PASSERELLE_MEMORY: 'off' }, 'linux')).toBeUndefined();
  expect(memoryPlace({}, 'linux')).toBeUndefined();
});

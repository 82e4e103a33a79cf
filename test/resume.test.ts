import { execFileSync, spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const PROGRAM = join(ROOT, 'bin/passerelle.mjs');

const ARTICLE = `Le marché de Kersaint

Le marché a lieu chaque samedi sur la place. Les pêcheurs y vendent leurs poissons dès six heures du matin. La mairie veut le
déplacer en 2027. Il pleut.

Les commerçants refusent. Ils ont écrit au maire de la ville, qui ne leur a pas encore répondu. Une réunion publique aura lieu
le 12 mars dans la salle des fêtes. Tout le monde est invité.
`;

async function folderWithArticle(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'passerelle-resume-'));
  await mkdir(join(folder, 'input'));
  await writeFile(join(folder, 'input', 'marche.txt'), ARTICLE);
  return folder;
}

/** Every output but the time at which it was made, and the digests of those files that tell it. */
async function outputs(folder: string): Promise<Record<string, string>> {
  const article = join(folder, 'output', 'marche');
  const names = (await readdir(article)).toSorted();
  const read = async (name: string) =>
    (await readFile(join(article, name), 'utf8'))
      .replace(/20\d\d-?\d\d-?\d\dT[\d:.]+Z/g, '')
      .replace(/(?<="bilingual\.(?:html|json|tmx)": )"[0-9a-f]{64}"/g, '');
  return Object.fromEntries(await Promise.all(names.map(async (name) => [name, await read(name)])));
}

it('goes on after kill -9 where it was, with the result of an uninterrupted run', async () => {
  const [killed, whole] = [await folderWithArticle(), await folderWithArticle()];
  const journal = join(killed, 'output', 'marche', '.sentences.jsonl');
  const run = spawn(process.execPath, [PROGRAM, 'run', '--beams', '1'], { cwd: killed, stdio: 'ignore' });
  const linesOf = () => (existsSync(journal) ? readFileSync(journal, 'utf8').split('\n').length : 0);
  while (linesOf() < 4 && run.exitCode === null) await wait(5);
  run.kill('SIGKILL');
  const before = linesOf();
  expect(before).toBeGreaterThanOrEqual(4);
  expect(await readdir(join(killed, 'output', 'marche'))).toEqual(['.sentences.jsonl']);
  execFileSync(process.execPath, [PROGRAM, 'run', '--beams', '1', '--quiet'], { cwd: killed });
  execFileSync(process.execPath, [PROGRAM, 'run', '--beams', '1', '--quiet'], { cwd: whole });
  expect(await outputs(killed)).toEqual(await outputs(whole));
});

const mount = (() => {
  try {
    execFileSync('unshare', ['-m', 'mount', '-t', 'tmpfs', 'none', '/mnt'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();
if (!mount) console.warn('SKIPPED: the full disk, because mounting is not allowed here');

it.skipIf(!mount)('says so when the disk is full, leaves only whole files and goes on once there is room', async () => {
  const folder = await folderWithArticle();
  await writeFile(
    join(folder, 'full.sh'),
    'mount -t tmpfs -o size=16k none /mnt; "$@" 2>&1; echo "exit $?"; find /mnt -name "*.tmp"; exit 0',
  );
  const command = ['-m', 'sh', join(folder, 'full.sh'), process.execPath, PROGRAM, 'run', '--output', '/mnt/out'];
  const text = execFileSync('unshare', command, { cwd: folder, encoding: 'utf8' });
  expect(text).toMatch(/^passerelle: no space left [^\n]*\nexit 1\n$/m);
});

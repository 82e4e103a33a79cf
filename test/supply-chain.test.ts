import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { EMBEDDED_PATH } from '../scripts/embedded-model.ts';
import { type Lock, renderNotice } from '../scripts/render-notice.ts';
import { runInWorld } from './support/world.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const read = (name: string) => readFileSync(join(ROOT, name), 'utf8');
const lock: Lock = JSON.parse(read('package-lock.json'));
const locked = Object.entries(lock.packages).filter(([folder]) => folder !== '');

describe('packages', () => {
  it('are asked for in exact versions', () => {
    const { dependencies, devDependencies } = JSON.parse(read('package.json'));
    const versions = Object.values<string>({ ...dependencies, ...devDependencies });
    expect(versions.filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  it('come from nowhere but the npm registry and are checked by their hashes', () => {
    const loose = locked.filter(([, { resolved, integrity }]) => {
      return (
        (resolved !== undefined && !resolved.startsWith('https://registry.npmjs.org/')) ||
        !integrity?.startsWith('sha512-')
      );
    });
    expect(loose.map(([folder]) => folder)).toEqual([]);
  });

  it('have licences that allow this use', () => {
    // LGPL: sharp's libraries, linked dynamically and replaceable, which nothing here loads.
    const allowed =
      /^\(?(?:(?:MIT|MIT-0|ISC|0BSD|BlueOak-1\.0\.0|BSD(?:-[23]-Clause)?|Apache-2\.0|CC0-1\.0|CC-BY-4\.0|Python-2\.0|MPL-2\.0|Zlib|Unlicense|WTFPL|LGPL-3\.0-or-later)(?: (?:OR|AND) )?)+\)?$/;
    const licenses = locked.map(([folder, { license }]) => [folder, license ?? 'in NOTICE'] as const);
    expect(
      licenses.filter(
        ([, license]) => license !== 'in NOTICE' && !allowed.test(license) && license !== '(MIT OR GPL-3.0-or-later)',
      ),
    ).toEqual([]);
  });

  it('are all in NOTICE, with the weights: run `npm run notice`', () => {
    const licenseOf = (folder: string) => JSON.parse(read(`${folder}/package.json`)).license ?? 'unknown';
    const notices = { weights: read(`${EMBEDDED_PATH}/NOTICE`), lexicon: read('src/check/lexicon/NOTICE') };
    expect(read('NOTICE')).toBe(renderNotice(lock, notices, licenseOf));
  });
});

it('a bill of materials in CycloneDX names every package', () => {
  const command = ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'];
  const bill = JSON.parse(
    execFileSync('npm', command, { cwd: ROOT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }),
  );
  const named = new Set(bill.components.map(({ name, version }: Record<string, string>) => `${name} ${version}`));
  const packages = locked.map(([folder, { version }]) => {
    return `${folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length)} ${version}`;
  });
  expect(packages.length).toBeGreaterThan(100);
  expect(packages.filter((name) => !named.has(name))).toEqual([]);
  expect(bill.bomFormat).toBe('CycloneDX');
});

describe('privacy', () => {
  const SECRET = 'Zébulon';

  it('no message holds the text', async () => {
    const texts: [number, string[], string | Uint8Array][] = [
      // Translated, with a notice that there is no whole sentence to make a summary of.
      [0, ['translate', '--format', 'markdown'], `${SECRET} `.repeat(3)],
      [1, ['translate'], `The quick ${SECRET} jumped over the lazy dog and went home for tea with all of his friends.`],
      [1, ['translate'], `${SECRET}\0${SECRET}`],
      [1, ['translate'], SECRET.repeat(200_000)],
      [2, ['summarize', '--length', '3x'], SECRET],
      [2, ['evaluate', '--pairs', '-'], SECRET],
      [2, ['memory', 'import', '-', '--memory', '/dev/null/m'], `<tmx>${SECRET}`],
      [2, ['glossary', 'learn'], SECRET],
    ];
    for (const [expected, commandLine, stdin] of texts) {
      const { messages, code } = await runInWorld(commandLine, { stdin });
      expect([commandLine, code, messages === '', messages.includes(SECRET)]).toEqual([
        commandLine,
        expected,
        false,
        false,
      ]);
    }
  });

  it('ONNX Runtime tells nobody what it loads: it keeps no number of the device, and no queue of messages', async () => {
    const home = await mkdtemp(join(tmpdir(), 'home-'));
    // Without CI, where it would be silent anyway.
    const env = { PATH: process.env['PATH'], HOME: home, PASSERELLE_PACKED: 'off' };
    const command = [join(ROOT, 'bin/passerelle.mjs'), 'translate', '--no-memory', '--quiet', '-'];
    const english = execFileSync(process.execPath, command, { env, input: 'Il dort.', encoding: 'utf8' });
    expect(english).toBe("He's sleeping.\n");
    expect(readdirSync(home, { recursive: true })).toEqual([]);
  });

  it('only the hub and the pages that are asked for are ever reached, and only by the code for it', () => {
    const sources = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' }).filter((n) =>
      n.endsWith('.ts'),
    );
    const reaching = sources.filter((name) => {
      return /\bfetch\(|'undici'|node:https?'|node:dns'|node:net'|node:dgram'|WebSocket\(|sendBeacon|XMLHttpRequest/.test(
        read(`src/${name}`),
      );
    });
    expect(reaching.filter((name) => !/^(?:models\/hub\/hub-download|files\/fetch-|serve\/)/.test(name))).toEqual([]);
    expect(reaching).toContain('models/hub/hub-download.ts');
  });
});

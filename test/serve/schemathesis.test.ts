import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { startTestServer } from '../support/test-server.ts';

const run = promisify(execFile);
/** A Python with test/serve/requirements.txt. */
const PYTHON = process.env['PASSERELLE_TEST_PYTHON'] ?? 'python3';
const CONFIG = fileURLToPath(new URL('schemathesis.toml', import.meta.url));
const EXAMPLES = process.env['PASSERELLE_EXAMPLES'] ?? '15';
const isInstalled = await run(PYTHON, ['-c', 'import schemathesis']).then(
  () => true,
  () => false,
);

it.skipIf(!isInstalled)(
  'keeps what its OpenAPI document promises, whatever schemathesis sends',
  async () => {
    const server = await startTestServer({ maxOpenArticles: 100_000 });
    const folder = await mkdtemp(join(tmpdir(), 'passerelle-schemathesis-'));
    try {
      const program = [
        '-c',
        'from schemathesis.cli import schemathesis; schemathesis()',
        '--config-file',
        CONFIG,
        'run',
      ];
      const options = ['--max-examples', EXAMPLES, '--seed', '1', '--workers', '2', '--request-timeout', '60'];
      const args = [...program, `${server.url}/openapi.json`, ...options];
      const { code = 0, stdout } = await run(PYTHON, args, { cwd: folder, maxBuffer: 2 ** 26 }).catch((error) => error);
      expect([code, stdout]).toEqual([0, expect.stringMatching(/^ *(\d+) generated, \1 passed/mu)]);
      expect(server.reported).toEqual([]);
    } finally {
      await server.close(0);
      await rm(folder, { recursive: true, force: true });
    }
  },
  900_000,
);

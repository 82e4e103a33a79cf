import { createHash } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readManifest, verifyManifest } from '../../src/models/manifest.ts';
import { temporaryFolder } from '../support/hub-cache-folder.ts';

const sha256 = (data: string | Uint8Array) => createHash('sha256').update(data).digest('hex');

/** A model folder called `tiny` with two files and the manifest that `sha256sum` would write. */
async function modelFolder(): Promise<{ folder: string; manifest: string }> {
  const folder = join(await temporaryFolder(), 'tiny');
  // Over one chunk of the stream, so that the order of chunks counts.
  const weights = Buffer.alloc(3_000_000, 'weights');
  await mkdir(join(folder, 'onnx'), { recursive: true });
  await writeFile(join(folder, 'config.json'), '{}');
  await writeFile(join(folder, 'onnx', 'model.onnx'), weights);
  const manifest = `${sha256('{}')}  config.json\n${sha256(weights)}  onnx/model.onnx\n`;
  await writeFile(join(folder, 'SHA256SUMS'), manifest);
  return { folder, manifest };
}

test('a whole folder passes, and its manifest stands for its weights', async () => {
  const { folder, manifest } = await modelFolder();
  const whole = { files: ['config.json', 'onnx/model.onnx'], digest: sha256(manifest) };
  expect(await verifyManifest(folder)).toMatchObject(whole);
  expect(await readManifest(folder)).toMatchObject(whole);
});

test.each([
  ['another configuration', 'config.json', true],
  ['another graph', 'onnx/model.onnx', false],
])('%s changes what stands for %s', async (_, file, isSameGraph) => {
  const { folder, manifest } = await modelFolder();
  const before = await readManifest(folder);
  const changed = manifest.replace(new RegExp(`.{64}(?=  ${file})`), sha256('another'));
  await writeFile(join(folder, 'SHA256SUMS'), changed);
  const after = await readManifest(folder);
  expect(after.digest).not.toBe(before.digest);
  expect(after.graphDigest === before.graphDigest).toBe(isSameGraph);
});

describe('a folder that is not whole', () => {
  test.each(['SHA256SUMS', 'config.json', 'onnx/model.onnx'])('because %s is missing', async (file) => {
    const { folder } = await modelFolder();
    await rm(join(folder, file));
    await expect(verifyManifest(folder)).rejects.toMatchObject({
      code: 'model-missing',
      message: `${join(folder, file)} is missing or unreadable; restore it with "git checkout -- models/tiny", clone the repository again, or correct the path in models.yaml, which starts from that file's folder`,
    });
  });

  test('because it is not there at all', async () => {
    const folder = join(await temporaryFolder(), 'tiny');
    await expect(verifyManifest(folder)).rejects.toMatchObject({ code: 'model-missing' });
  });

  test('because one byte changed', async () => {
    const { folder } = await modelFolder();
    const weights = Buffer.alloc(3_000_000, 'weights');
    weights[2_000_000] = 0;
    await writeFile(join(folder, 'onnx', 'model.onnx'), weights);
    await expect(verifyManifest(folder)).rejects.toMatchObject({
      code: 'model-corrupt',
      message: expect.stringContaining(`${join(folder, 'onnx/model.onnx')} is damaged or was changed; restore it`),
    });
  });

  test('because weights were checked out as a pointer to large files', async () => {
    const { folder } = await modelFolder();
    await writeFile(join(folder, 'onnx', 'model.onnx'), 'version https://git-lfs.github.com/spec/v1\n');
    await expect(verifyManifest(folder)).rejects.toMatchObject({ code: 'model-corrupt' });
  });
});

describe('a manifest', () => {
  const hash = sha256('{}');

  test.each(['../config.json', '/etc/hosts', 'onnx/../../x', 'a//b', './config.json', 'C:\\x', '..\\x'])(
    'that leads to %s is refused',
    async (path) => {
      const { folder } = await modelFolder();
      await writeFile(join(folder, 'SHA256SUMS'), `${hash}  config.json\n${hash}  ${path}\n`);
      await expect(verifyManifest(folder)).rejects.toMatchObject({
        code: 'model-corrupt',
        message: expect.stringContaining(`line 2 of ${join(folder, 'SHA256SUMS')} is damaged`),
      });
    },
  );

  test.each(['', '\n', 'not a manifest', `${hash.slice(1)}  config.json`])('%j is refused', async (text) => {
    const { folder } = await modelFolder();
    await writeFile(join(folder, 'SHA256SUMS'), text);
    await expect(verifyManifest(folder)).rejects.toMatchObject({ code: 'model-corrupt' });
  });

  test.each([
    ['with Windows line ends', `${hash}  config.json\r\n`],
    ['with binary marks', `${hash} *config.json\n`],
  ])('%s is read', async (_, text) => {
    const { folder } = await modelFolder();
    await writeFile(join(folder, 'SHA256SUMS'), text);
    expect((await verifyManifest(folder)).files).toEqual(['config.json']);
  });
});

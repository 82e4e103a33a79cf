import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, open, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { EMBEDDED_FOLDER } from '../../../scripts/embedded-model.ts';
import { openDecoderGraph } from '../../../src/models/engine/decoder-graph.ts';
import { packedFolder, verifyPacked } from '../../../src/models/engine/packed-folder.ts';
import type { PackedStore } from '../../../src/models/engine/packed-graph.ts';

const REVISION = '0123456789abcdef';
const KEPT = ['SHA256SUMS', 'graph.onnx', 'packed.json', 'weights.data'];

let place: string;
let store: PackedStore;
beforeEach(async () => {
  place = await mkdtemp(join(tmpdir(), 'packed-'));
  store = { folder: packedFolder(place, 'fr-en', REVISION), source: EMBEDDED_FOLDER };
});
afterEach(() => rm(place, { recursive: true, force: true }));

/** What the model says of a prompt, and a step after it. */
async function answers(kept?: PackedStore, usesPacked?: boolean) {
  const graph = await openDecoderGraph(join(EMBEDDED_FOLDER, 'onnx/model_int8.onnx'), 1, kept);
  if (usesPacked !== undefined) expect(graph.usesPacked).toBe(usesPacked);
  const cache = graph.openCache(64);
  const prompt = [2, 300, 400, 500, 600];
  const first = await graph.read([prompt], true);
  cache.fit(1, 16, []);
  cache.load(0, 0, prompt.length);
  const second = await graph.step([700], [prompt.length + 1], true);
  await graph.dispose();
  return { first, second };
}

async function alter(file: string, position: number): Promise<void> {
  const handle = await open(join(store.folder, file), 'r+');
  const byte = Buffer.alloc(1);
  await handle.read(byte, 0, 1, position);
  await handle.write(Buffer.from([byte.readUInt8() ^ 64]), 0, 1, position);
  await handle.close();
}

describe('weights in the order of the processor', () => {
  it('are kept when the graph is first opened, and say the same to the last bit', async () => {
    const plain = await answers(undefined, false);
    expect(await answers(store, false)).toEqual(plain);
    expect((await readdir(store.folder)).sort()).toEqual(KEPT);
    expect(await readdir(dirname(store.folder))).toHaveLength(1);
    await verifyPacked(store.folder);
    expect(await answers(store, true)).toEqual(plain);
  });

  it('are made anew where they say anything else than the graph itself', async () => {
    const plain = await answers(store);
    const probe = join(store.folder, 'packed.json');
    const right = await readFile(probe, 'utf8');
    const { bytes, answer } = JSON.parse(right);
    await writeFile(probe, JSON.stringify({ bytes, answer: answer.toReversed() }));
    expect(await answers(store)).toEqual(plain);
    expect(await readFile(probe, 'utf8')).toBe(right);
    await verifyPacked(store.folder);
  });

  it.each(['graph.onnx', 'weights.data', 'packed.json'])('are made anew where %s is cut short', async (file) => {
    const plain = await answers(store);
    await truncate(join(store.folder, file), 100);
    expect(await answers(store)).toEqual(plain);
    await verifyPacked(store.folder);
  });

  it('are deleted when their checksum is wrong, and the error says what to do', async () => {
    await answers(store);
    await alter('weights.data', 200_000_000);
    await expect(verifyPacked(store.folder)).rejects.toMatchObject({
      code: 'model-corrupt',
      message: expect.stringContaining('are deleted; run it again'),
    });
    expect(await readdir(dirname(store.folder))).toEqual([]);
  });

  it('are not kept of a model that is damaged', async () => {
    const source = join(place, 'damaged');
    await mkdir(source);
    await writeFile(join(source, 'config.json'), '{}');
    await writeFile(join(source, 'SHA256SUMS'), `${'0'.repeat(64)}  config.json\n`);
    expect(await answers({ ...store, source })).toEqual(await answers());
    expect(await readdir(dirname(store.folder))).toEqual([]);
  });

  it('are not kept where nothing can be, and the graph is opened all the same', async () => {
    await writeFile(join(place, 'fr-en'), 'a file where a folder should be');
    expect(await answers(store)).toEqual(await answers());
  });

  it('push out those of other revisions, but nothing that is not theirs', async () => {
    const old = packedFolder(place, 'fr-en', 'fedcba9876543210');
    await mkdir(old, { recursive: true });
    // A place that somebody named, such as the folder of the models, may hold anything.
    await mkdir(join(place, 'fr-en/onnx'));
    await writeFile(join(place, 'fr-en/SHA256SUMS'), '');
    await answers(store);
    const left = await readdir(join(place, 'fr-en'));
    expect(left.sort()).toEqual([basename(dirname(store.folder)), 'SHA256SUMS', 'onnx'].sort());
  });

  it('push out what a process left that was killed, even where nothing is to be kept any more', async () => {
    const ended = spawnSync(process.execPath, ['--version']).pid;
    await answers(store);
    const [left, begun] = [ended, process.pid].map((pid) => join(dirname(store.folder), `.unfinished-${pid}-abcdef`));
    for (const folder of [left ?? '', begun ?? '']) await mkdir(folder);
    await answers(store, true);
    expect((await readdir(dirname(store.folder))).sort()).toEqual([basename(begun ?? ''), basename(store.folder)]);
  });
});

it('another model, revision or place is another folder', () => {
  const folders = [
    packedFolder('/a', 'm', '1'),
    packedFolder('/a', 'm', '2'),
    packedFolder('/a', 'n', '1'),
    packedFolder('/b', 'm', '1'),
  ];
  expect(new Set(folders).size).toBe(4);
  expect(packedFolder('/a', '../m/..', '1')).toMatch(/^\/a\/\.\._m_\.\.\//u);
});

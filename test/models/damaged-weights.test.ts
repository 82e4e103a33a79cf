import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { EMBEDDED_FOLDER } from '../../scripts/embedded-model.ts';
import { openTranslator } from '../../src/models/registry.ts';

const ENTRY = {
  name: 'copy',
  task: 'translation',
  from: 'embedded',
  path: 'models/copy',
  dtype: 'int8',
  license: 'Gemma',
  architecture: 'causal',
  description: '',
} as const;

it('gives no translation away when a file that loads is not what the manifest says', async () => {
  const root = await mkdtemp(join(tmpdir(), 'damaged-'));
  const folder = join(root, 'models/copy');
  await mkdir(folder, { recursive: true });
  for (const name of [
    'onnx',
    'config.json',
    'generation_config.json',
    'tokenizer.json',
    'lexicon.tsv',
    'capitals.txt',
  ]) {
    await symlink(join(EMBEDDED_FOLDER, name), join(folder, name));
  }
  // One space more, which changes nothing of what is read.
  await writeFile(
    join(folder, 'tokenizer_config.json'),
    `${await readFile(join(EMBEDDED_FOLDER, 'tokenizer_config.json'), 'utf8')} `,
  );
  await symlink(join(EMBEDDED_FOLDER, 'SHA256SUMS'), join(folder, 'SHA256SUMS'));
  const translator = await openTranslator(ENTRY, { root, threads: 1, environment: {} });
  const texts: string[] = [];
  const translate = async () => {
    for await (const { hypothesis } of translator.translate(['Le chat dort.'])) texts.push(hypothesis.text);
  };
  await expect(translate()).rejects.toMatchObject({ code: 'model-corrupt' });
  expect(texts).toEqual([]);
  await translator.dispose();
});

it('gives none away when the kept weights that it uses are gone: another process may have found them damaged', async () => {
  const packedPlace = await mkdtemp(join(tmpdir(), 'packed-'));
  const entry = { ...ENTRY, path: EMBEDDED_FOLDER.slice(1) };
  const open = () => openTranslator(entry, { root: '/', threads: 1, environment: {}, packedPlace });
  await (await open()).dispose();
  const translator = await open();
  await rm(packedPlace, { recursive: true });
  const texts = translator.translate(['Le chat dort.'])[Symbol.asyncIterator]();
  await expect(texts.next()).rejects.toMatchObject({ code: 'model-corrupt' });
  await translator.dispose();
});

// An engine as a process, with a model that answers in capitals, and dies or hangs where a text says so:
// `forkEngine(this file, [FOLDER])`; FOLDER is where it leaves a file for each time that it did.
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import '../../bin/run-typescript.mjs';

const { hostEngine } = await import('../../src/serve/engine/host-engine.ts');
const { PipelineError } = await import('../../src/errors.ts');
const { createFakeTranslator } = await import('./fake-translator.ts');

const [folder = ''] = process.argv.slice(2);
const deaths = () => readdirSync(folder).length;
if (process.env.PASSERELLE_TEST_STILLBORN) process.exit(1);

const fake = createFakeTranslator((text) => {
  const isFirst = deaths() === 0;
  if (text.includes('meurs') || (text.includes('une fois') && isFirst)) {
    writeFileSync(join(folder, `${process.pid}`), '');
    process.kill(process.pid, 'SIGKILL');
  }
  if (text.includes('tourne')) {
    writeFileSync(join(folder, `${process.pid}`), '');
    for (;;);
  }
  if (text.includes('abîmé') && isFirst) {
    writeFileSync(join(folder, `${process.pid}`), '');
    throw new PipelineError('model-corrupt', 'the weights were damaged');
  }
  return { text: text.toUpperCase() };
}, 1000);
const slow = {
  ...fake,
  async *translate(texts, options) {
    if (texts.some((text) => text.includes('lentement'))) await new Promise((resolve) => setTimeout(resolve, 300));
    yield* fake.translate(texts, options);
  },
};

await hostEngine(
  {
    send: (message) => void process.send?.(message, () => {}),
    onMessage: (listener) => void process.on('message', listener),
    onClose: (listener) => void process.once('disconnect', listener),
  },
  async () => slow,
);
process.exit(0);

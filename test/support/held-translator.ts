import type { Translator } from '../../src/models/contracts.ts';
import { createFakeTranslator } from './fake-translator.ts';

/** A translator that says when it is asked, and answers when it is let. */
export function createHeldTranslator() {
  const fake = createFakeTranslator(undefined, 100);
  let release = () => {};
  let asked = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  const begun = new Promise<void>((resolve) => {
    asked = resolve;
  });
  const translator: Translator = {
    ...fake,
    async *translate(texts, options) {
      asked();
      await Promise.race([released, new Promise((resolve) => options?.signal?.addEventListener('abort', resolve))]);
      yield* fake.translate(texts, options);
    },
  };
  return { translator, release, begun, asked: fake.asked };
}

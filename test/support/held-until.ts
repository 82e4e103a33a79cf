import type { Hypothesis, Translator } from '../../src/models/contracts.ts';
import { createFakeTranslator } from './fake-translator.ts';

/** A translator that gives the last of the texts it is asked together only when somebody has asked it for `text`. */
export function createTranslatorHeldUntil(text: string, answer: (asked: string) => Partial<Hypothesis>): Translator {
  const fake = createFakeTranslator(answer);
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  return {
    ...fake,
    async *translate(texts, options) {
      if (texts.includes(text)) release();
      let left = texts.length;
      for await (const found of fake.translate(texts, options)) {
        left -= 1;
        if (left === 0 && texts.length > 1) await released;
        yield found;
      }
    },
  };
}

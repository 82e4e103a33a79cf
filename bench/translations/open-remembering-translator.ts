import { withStore } from '../../src/memory/sentence-store.ts';
import { openTranslationMemory } from '../../src/memory/translation-memory.ts';
import type { Translator } from '../../src/models/contracts.ts';
import { openDefaultTranslator } from '../open-default-translator.ts';

/** The default translator with a memory of its own at `path`: what it has translated there, it does not translate again. */
export async function openRememberingTranslator(path: string): Promise<Translator> {
  const translator = await openDefaultTranslator();
  const memory = await openTranslationMemory(path, (message) => {
    throw new Error(message);
  });
  return {
    ...withStore(translator, memory.storeOf(translator.model)),
    dispose: () => {
      memory.close();
      return translator.dispose();
    },
  };
}

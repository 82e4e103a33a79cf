import type { ModelRun } from '../document/translation.ts';
import { IMPORTED, type MemoryEntry, scopeOf } from './memory-entry.ts';
import { type MemoryFile, openMemoryFile } from './memory-file.ts';
import { questionOf, type SentenceStore } from './sentence-store.ts';

/** Translations kept from run to run: what models answered, and what people have corrected, which comes first. */
export interface TranslationMemory {
  storeOf(model: ModelRun): SentenceStore;
  save(entries: readonly MemoryEntry[]): void;
  /** Every entry that is whole. */
  entries(): readonly MemoryEntry[];
  /** Changes with the imported entries, on which results depend; empty if there are none. */
  importsDigest(): string;
  close(): void;
}

/**
 * Opens or makes the memory at `path`. It only saves time: when the file fails, `onTrouble` is told why, once, and if
 * it returns, the memory finds and keeps nothing from there on.
 */
export async function openTranslationMemory(
  path: string,
  onTrouble: (message: string, cause: unknown) => void,
): Promise<TranslationMemory> {
  let file: MemoryFile | undefined;
  const giveUp = (cause: unknown) => {
    file?.close();
    file = undefined;
    onTrouble(`the translation memory ${path} cannot be used (${reasonOf(cause)})`, cause);
    return undefined;
  };
  file = await openMemoryFile(path).catch(giveUp);
  const use = <Result>(work: (open: MemoryFile) => Result): Result | undefined => {
    try {
      return file && work(file);
    } catch (error) {
      return giveUp(error);
    }
  };
  const save = (entries: readonly MemoryEntry[]) => use((open) => open.save(entries));
  return {
    storeOf: (model) => {
      const scope = scopeOf(model);
      return {
        find: (text, options) =>
          use((open) => (open.find(IMPORTED, text) ?? open.find(scope, questionOf(text, options)))?.answer),
        add: (text, options, answer) =>
          save([{ scope, question: questionOf(text, options), text, answer, savedAtMs: 0 }]),
      };
    },
    save,
    entries: () => use((open) => open.entries()) ?? [],
    importsDigest: () => use((open) => open.importsDigest()) ?? '',
    close: () => file?.close(),
  };
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message.replace(/\s+/gu, ' ') : String(error);
}

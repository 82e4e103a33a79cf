import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** French forms in lower case that a model has seldom seen, each with its translations, the likeliest first. */
export type Lexicon = ReadonlyMap<string, readonly string[]>;

/** Reads `form<TAB>translation<TAB>translation…` lines. */
export function parseLexicon(text: string): Lexicon {
  const lines = text.split('\n').filter((line) => line !== '');
  return new Map(
    lines.map((line) => {
      const [form = '', ...translations] = line.split('\t');
      return [form, translations];
    }),
  );
}

/** The lexicon in a model's folder, or null where the model has none. */
export async function readLexicon(folder: string): Promise<Lexicon | null> {
  try {
    return parseLexicon(await readFile(join(folder, 'lexicon.tsv'), 'utf8'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

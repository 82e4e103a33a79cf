import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What is known of words that a model has seldom seen. */
export interface Lexicon {
  /** The translations of a French form in lower case, the likeliest first; undefined if it is not listed. */
  translationsOf(form: string): readonly string[] | undefined;
  /** Words with a capital that English does not keep, such as Allemagne; whatever else has one is a name. */
  readonly capitals: ReadonlySet<string>;
}

/** Reads `form<TAB>translation<TAB>translation…` lines and one capitalized word a line. */
export function parseLexicon(translations: string, capitals: string): Lexicon {
  // Kept as lines: of tens of thousands of forms, a text asks for a few.
  const english = new Map(linesOf(translations).map((line) => [line.slice(0, line.indexOf('\t')), line]));
  return {
    translationsOf: (form) => english.get(form)?.split('\t').slice(1),
    capitals: new Set(linesOf(capitals)),
  };
}

/** The lexicon in a model's folder, or null where the model has none. */
export async function readLexicon(folder: string): Promise<Lexicon | null> {
  try {
    const read = (name: string) => readFile(join(folder, name), 'utf8');
    return parseLexicon(await read('lexicon.tsv'), await read('capitals.txt'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

function linesOf(text: string): readonly string[] {
  return text.split('\n').filter((line) => line !== '');
}

import { stemWord } from './stem-word.ts';

/** What is known of a stem. */
export interface Stem {
  /** Whether it is written with a capital: `Allema`. */
  readonly isName: boolean;
  /** Whether texts have it: of what only dictionaries have, a word with a capital is rather a name that begins alike. */
  readonly isCommon: boolean;
  /** The share, of good translations that have it, in which the other side has one of its translations. */
  readonly coverage: number;
}

export interface FrenchStem extends Stem {
  /** English stems, the likeliest first. */
  readonly translations: readonly string[];
}

/** What is known of stems; `undefined` of one that is not listed. */
export interface Stems<Known> {
  get(stem: string): Known | undefined;
  has(stem: string): boolean;
}

export interface Lexicon {
  readonly french: Stems<FrenchStem>;
  readonly english: Stems<Stem>;
}

/** What is taken for an English stem that no text has. */
const DICTIONARY_STEM: Stem = { isName: false, isCommon: false, coverage: 0.8 };

const ENTRY = /^(-?)(\p{L}+)(\d)/u;

/**
 * Reads `stem9 english english…` lines, and `stem9` words of the English that texts have, 9 being the tenths of coverage.
 * French stems are kept as lines: of tens of thousands, a text asks for a few.
 */
export function parseLexicon(french: string, english: string): Lexicon {
  const lines = new Map(french.split('\n').map((line) => [parseEntry(line)[0], line]));
  const stems = new Map<string, Stem>();
  for (const line of lines.values()) {
    for (const translation of translationsIn(line)) stems.set(translation, DICTIONARY_STEM);
  }
  for (const entry of english.split(/\s/u)) stems.set(...parseEntry(entry));
  return {
    french: {
      get: (stem) => {
        const line = lines.get(stem);
        return line === undefined ? undefined : { ...parseEntry(line)[1], translations: translationsIn(line) };
      },
      has: (stem) => lines.has(stem),
    },
    english: stems,
  };
}

function translationsIn(line: string): readonly string[] {
  return line.split(' ').slice(1);
}

const KINDS = new Map<string, Stem>();

/** A stem and what is known of it: the same object for all of a kind, for there are tens of thousands of stems and a few dozen kinds. */
function parseEntry(entry: string): [string, Stem] {
  const [, dash, word = '', tenths = '0'] = ENTRY.exec(entry) ?? [];
  const isName = /^\p{Lu}/u.test(word);
  const isCommon = !isName && dash === '';
  const kind = `${isName} ${isCommon} ${tenths}`;
  const known = KINDS.get(kind) ?? { isName, isCommon, coverage: Number(tenths) / 10 };
  KINDS.set(kind, known);
  return [stemWord(word), known];
}

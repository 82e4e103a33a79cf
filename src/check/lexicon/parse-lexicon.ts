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

/** Stems of both languages. */
export interface Lexicon {
  readonly french: ReadonlyMap<string, FrenchStem>;
  readonly english: ReadonlyMap<string, Stem>;
}

/** What is taken for an English stem that no text has. */
const DICTIONARY_STEM: Stem = { isName: false, isCommon: false, coverage: 0.8 };

const ENTRY = /^(-?)(\p{L}+)(\d)/u;

/** Reads `stem9 english english…` lines, and `stem9` words of the English that texts have, 9 being the tenths of coverage. */
export function parseLexicon(french: string, english: string): Lexicon {
  const ofDictionaries = new Map<string, Stem>();
  const entries = french.split('\n').map((line): [string, FrenchStem] => {
    const [entry = '', ...translations] = line.split(' ');
    const [stem, known] = parseStem(entry);
    for (const translation of translations) ofDictionaries.set(translation, DICTIONARY_STEM);
    return [stem, { ...known, translations }];
  });
  return { french: new Map(entries), english: new Map([...ofDictionaries, ...english.split(/\s/u).map(parseStem)]) };
}

function parseStem(entry: string): [string, Stem] {
  const [, dash, word = '', tenths = '0'] = ENTRY.exec(entry) ?? [];
  const isName = /^\p{Lu}/u.test(word);
  return [stemWord(word), { isName, isCommon: !isName && dash === '', coverage: Number(tenths) / 10 }];
}

import { readFileSync } from 'node:fs';
import { contentWords } from '../../src/check/lexicon/content-words.ts';
import { stemWord } from '../../src/check/lexicon/stem-word.ts';

/**
 * French stems with English ones that translate them: of Wiktionary as Pradet extracts it (`maison;S;TR-FR-EN;house;S;`)
 * or of a model's `lexicon.tsv` (`maisons<TAB>houses<TAB>…`). Of a French phrase there is nothing, of an English one every word.
 */
export function readDictionary(path: string): readonly (readonly [french: string, english: string])[] {
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean);
  return lines.flatMap((line) => {
    const [french = '', english] = path.endsWith('.csv') ? fieldsOf(line) : splitForms(line);
    if (!/^\p{L}[\p{L}-]+$/u.test(french)) return [];
    return (english ?? []).flatMap((phrase) => contentWords(phrase, 'en').map(({ stem }) => [stemWord(french), stem] as const));
  });
}

/** The words that a dictionary translates by themselves, and their plurals. */
export function readHomographs(path: string): readonly string[] {
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean);
  return lines.flatMap((line) => {
    const [french = '', english = []] = path.endsWith('.csv') ? fieldsOf(line) : splitForms(line);
    return /^\p{Ll}+$/u.test(french) && english.includes(french) ? [french, /[sxz]$/u.test(french) ? french : `${french}s`] : [];
  });
}

function fieldsOf(line: string): [string, readonly string[]] {
  const [french = '', , , english = ''] = line.split(';');
  return [french, [english]];
}

function splitForms(line: string): [string, readonly string[]] {
  const [french = '', ...english] = line.split('\t');
  return [french, english];
}

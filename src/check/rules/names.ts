import { translationsOf } from '../lexicon/lexicon.ts';
import { translateAlone } from '../lexicon/lone-words.ts';
import { stemWord } from '../lexicon/stem-word.ts';
import { areSimilar } from '../names/are-similar.ts';
import { ENGLISH_PEOPLES, EXONYMS } from '../names/exonyms.ts';
import { findEnglishNames, findNames } from '../names/find-names.ts';
import { foldName } from '../names/fold-name.ts';
import type { GroupTexts } from '../rule.ts';

/** Finds names and codes of the French that the English has in no spelling, and names of the English that the French lacks. */
export function checkNames({ source, target, terms = [] }: GroupTexts): string | undefined {
  const { words, codes } = findNames(source);
  const letters = squeeze(target);
  const english = formsOf(target);
  const missing = [
    ...words.filter(
      (word) =>
        !terms.some((term) => term.source.includes(word)) &&
        !(word === source && translateAlone(word)) &&
        !formsOf(word).some((french) => english.some((form) => isSame(french, form))),
    ),
    ...codes.filter((code) => !letters.includes(squeeze(code))),
  ].map((name) => `name ${name} not found in the translation`);
  const french = formsOf(source);
  const invented = findEnglishNames(target)
    .filter((word) => !terms.some((term) => term.target.includes(word)))
    .filter((word) => !isExplained(word, french))
    .filter((word) => missing.length > 0 || !isFirstName(word, target, french))
    .map((name) => `name ${name} not in the source`);
  const messages = [...missing, ...invented];
  return messages.length === 0 ? undefined : messages.join('; ');
}

/** Letters that the name of a people and of its country share: Afghanistan, `afghan`; Sweden, `suédois` (Swedish). */
const PEOPLE_LETTERS = 4;

/** A name of so many letters that begins a French word is what that is of: Quebec, `québécois`. */
const PLACE_LETTERS = 5;

function isExplained(name: string, french: readonly Form[]): boolean {
  return formsOf(name).some((form) =>
    french.some((other) => {
      if (isSame(other, form) || isSame(form, other)) return true;
      if (form.folded.length >= PLACE_LETTERS && other.folded.startsWith(form.folded)) return true;
      const isPeople = ENGLISH_PEOPLES.has(form.folded) || EXONYMS.get(other.folded)?.includes(form.folded);
      const begins = form.folded.slice(0, PEOPLE_LETTERS);
      return isPeople && spellingsOf(other.folded).some((name) => name.slice(0, PEOPLE_LETTERS) === begins);
    }),
  );
}

/** Whether a known name follows: English has the first names that French leaves out. */
function isFirstName(name: string, target: string, french: readonly Form[]): boolean {
  const [, next] = new RegExp(`(?<!\\p{L})${name} (\\p{Lu}[\\p{L}-]+)`, 'u').exec(target) ?? [];
  return next !== undefined && isExplained(next, french);
}

interface Form {
  readonly folded: string;
  readonly stem: string;
}

/** Every word of `text`, and the parts of those with hyphens and of possessives. */
function formsOf(text: string): readonly Form[] {
  const words = (text.match(/[\p{L}.'’-]+/gu) ?? []).flatMap((word) => [word, ...word.split(/[-.]|['’]s|['’]/u)]);
  return [...new Set(words.filter(Boolean))].map((word) => ({ folded: foldName(word), stem: stemWord(word) }));
}

function isSame(french: Form, english: Form): boolean {
  if (french.folded === '' || english.folded === '') return false;
  if (translationsOf(french.stem)?.includes(english.stem)) return true;
  return [french.folded, french.folded.replace(PEOPLE_ENDING, '')]
    .flatMap(spellingsOf)
    .some((name) => areSimilar(name, english.folded));
}

/** What French makes the name of a people with, folded: `Irakiens`. */
const PEOPLE_ENDING = /(?<=\p{L}{4})ien$/u;

/** A folded French name, and what English may have instead. */
function spellingsOf(french: string): readonly string[] {
  return [french, ...(EXONYMS.get(french) ?? [])];
}

/** Only what is the same however a code is spaced and hyphenated. */
function squeeze(text: string): string {
  return text.toUpperCase().replace(/[^\p{Lu}\d]/gu, '');
}

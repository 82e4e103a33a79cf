import { areSimilar } from '../names/are-similar.ts';
import { EXONYMS } from '../names/exonyms.ts';
import { findNames } from '../names/find-names.ts';
import { foldName } from '../names/fold-name.ts';
import type { GroupTexts } from '../rule.ts';

/** Finds names and codes of the French that the English has neither as such nor in a spelling of its own. */
export function checkNames({ source, target, terms = [] }: GroupTexts): string | undefined {
  const { words, codes } = findNames(source);
  const english = (target.match(/[\p{L}.'’-]+/gu) ?? []).flatMap((word) => [word, ...word.split(/[-.]|['’]s/u)]);
  const folded = [...new Set(english.filter(Boolean).map(foldName))];
  const isFound = (name: string) =>
    [name, ...(EXONYMS.get(name) ?? [])].some((n) => folded.some((e) => areSimilar(n, e)));
  const letters = squeeze(target);
  const missing = [
    ...words.filter(
      (word) =>
        !terms.some((term) => term.source.includes(word)) && ![word, ...word.split('-')].map(foldName).some(isFound),
    ),
    ...codes.filter((code) => !letters.includes(squeeze(code))),
  ];
  return missing.length === 0
    ? undefined
    : `${missing.map((name) => `name ${name}`).join(', ')} not found in the translation`;
}

/** Only what is the same however a code is spaced and hyphenated. */
function squeeze(text: string): string {
  return text.toUpperCase().replace(/[^\p{Lu}\d]/gu, '');
}

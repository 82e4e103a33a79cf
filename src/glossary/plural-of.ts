/** Endings of English adjectives, which have no plural. */
const ADJECTIVE = /(?:[^aeiou]al|ic|ive|ous|ful|able|ible|less|ish|ary|ed|ern|ese)$/u;

/** The regular plural of an English noun phrase, by its last word; an adjective and a plural stay as they are. */
export function pluralOf(phrase: string): string {
  if (ADJECTIVE.test(phrase) || /(?:[^s]s|[^\p{L}])$/u.test(phrase)) return phrase;
  if (/[^aeiou]y$/u.test(phrase)) return `${phrase.slice(0, -1)}ies`;
  if (/(?:man|woman)$/u.test(phrase)) return `${phrase.slice(0, -2)}en`;
  return /(?:ss|x|z|ch|sh)$/u.test(phrase) ? `${phrase}es` : `${phrase}s`;
}

/** Forms of a French noun or adjective, by number; the first singular is the word as given, if it is one. */
export interface Inflections {
  readonly singular: ReadonlySet<string>;
  readonly plural: ReadonlySet<string>;
}

/**
 * The masculine, feminine, singular and plural forms of a lower-case French word, by the rules for endings. Some of
 * them exist for no word, which does no harm; rules that would make another word of a common one (port, porte) are
 * left out, or ask for a longer word.
 */
export function inflectionsOf(word: string): Inflections {
  const singulars = isPlural(word) ? singularsOf(word) : [word];
  const singular = new Set(singulars.flatMap((form) => [form, ...femininesOf(form)]));
  const plural = new Set([...(isPlural(word) ? [word] : []), ...[...singular].flatMap(pluralsOf)]);
  return { singular, plural };
}

/** Nouns whose feminine form is another noun. */
const NO_FEMININE = new Set(['capital', 'central', 'final', 'moral', 'carrier', 'matériel', 'grain', 'courant']);

/** [masculine ending, feminine endings, shortest word that it holds for]; the first that fits counts. */
const FEMININES: readonly (readonly [ending: string, feminine: readonly string[], letters: number])[] = [
  ['érieur', ['érieure'], 8],
  ['teur', ['trice', 'teuse'], 6],
  ['eur', ['euse'], 6],
  ['eux', ['euse'], 5],
  ['ien', ['ienne'], 5],
  ['éen', ['éenne'], 5],
  ['ion', ['ionne'], 7],
  ['el', ['elle'], 5],
  ['er', ['ère'], 5],
  ['if', ['ive'], 5],
  ['ic', ['ique'], 6],
  ['é', ['ée'], 3],
  ['u', ['ue'], 3],
  ['al', ['ale'], 5],
  ['ent', ['ente'], 6],
  ['ant', ['ante'], 6],
  ['at', ['ate'], 6],
  ['ais', ['aise'], 6],
  ['ois', ['oise'], 6],
  ['ain', ['aine'], 6],
];

function femininesOf(word: string): readonly string[] {
  if (NO_FEMININE.has(word)) return [];
  const fitting = FEMININES.find(([ending, , letters]) => word.endsWith(ending) && word.length >= letters);
  if (!fitting) return [];
  const stem = word.slice(0, word.length - fitting[0].length);
  return fitting[1].map((ending) => stem + ending);
}

const AUX = new Set(['bail', 'corail', 'émail', 'soupirail', 'travail', 'vitrail']);
const OUX = new Set(['bijou', 'caillou', 'chou', 'genou', 'hibou', 'joujou', 'pou']);

function pluralsOf(word: string): readonly string[] {
  if (/[sxz]$/u.test(word)) return [word];
  if (AUX.has(word)) return [`${word.slice(0, -2)}ux`];
  if (word.endsWith('al')) return [`${word.slice(0, -1)}ux`, `${word}s`];
  if (/(?:au|eu)$/u.test(word) || OUX.has(word)) return [`${word}x`, `${word}s`];
  return [`${word}s`];
}

function isPlural(word: string): boolean {
  return /[^s]s$|aux$|(?:eu|ou)x$/u.test(word) && word.length > 3;
}

/** What `word`, which looks like a plural, may be the plural of; itself too, as in `cours`. */
function singularsOf(word: string): readonly string[] {
  if (word.endsWith('eaux')) return [word.slice(0, -1)];
  if (word.endsWith('aux')) return [`${word.slice(0, -2)}l`, word.slice(0, -1), `${word.slice(0, -2)}il`];
  return [word.slice(0, -1), word];
}

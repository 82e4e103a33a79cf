import type { RequiredTerm } from '../models/contracts.ts';
import { inflectionsOf } from './french-inflections.ts';
import type { Glossary, GlossaryEntry } from './glossary.ts';
import { pluralOf } from './plural-of.ts';

/** A word of a text, half-open [start, end). */
interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Forms that one word of an entry may have in a text. */
interface Slot {
  readonly singular: ReadonlySet<string>;
  readonly plural: ReadonlySet<string>;
}

interface Pattern {
  readonly entry: GlossaryEntry;
  readonly slots: readonly Slot[];
}

/**
 * A function that finds the entries of `glossary` in a French text: the longest at each place, none inside another,
 * each phrase once, as it stands in the text. Elided articles are words of their own, and words of a phrase may be
 * joined by a hyphen.
 */
export function createTermFinder(glossary: Glossary): (text: string) => readonly RequiredTerm[] {
  const patterns = glossary
    .flatMap((entry) => [entry.french, ...entry.forms].map((form) => createPattern(entry, form)))
    .toSorted((a, b) => b.slots.length - a.slots.length);
  const byFirst = new Map<string, Pattern[]>();
  for (const pattern of patterns) {
    const [first] = pattern.slots;
    for (const form of new Set([...(first?.singular ?? []), ...(first?.plural ?? [])])) {
      byFirst.set(form, [...(byFirst.get(form) ?? []), pattern]);
    }
  }
  return (text) => {
    const words = wordsOf(text);
    const found = new Map<string, RequiredTerm>();
    for (let k = 0; k < words.length; k++) {
      const candidates = readings(words[k]?.text ?? '').flatMap((form) => byFirst.get(form) ?? []);
      const best = candidates.find((pattern) => fits(pattern, words, k, text));
      if (!best) continue;
      const last = k + best.slots.length - 1;
      const source = text.slice(words[k]?.start, words[last]?.end);
      found.set(source, { source, ...englishOf(best, words[k]?.text ?? '') });
      k = last;
    }
    return [...found.values()];
  };
}

function createPattern(entry: GlossaryEntry, form: string): Pattern {
  const slots = wordsOf(form).map(({ text }): Slot => {
    if (entry.kind !== 'term') return { singular: new Set([text]), plural: new Set() };
    return inflectionsOf(fold(text));
  });
  return { entry, slots };
}

function wordsOf(text: string): readonly Word[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map((match) => {
    return { text: match[0], start: match.index, end: match.index + match[0].length };
  });
}

/** As a name is compared, and as a term is. */
function readings(word: string): readonly string[] {
  return [...new Set([word, fold(word)])];
}

function fold(word: string): string {
  return word.normalize('NFC').toLowerCase().replaceAll('œ', 'oe').replaceAll('æ', 'ae');
}

function fits({ entry, slots }: Pattern, words: readonly Word[], first: number, text: string): boolean {
  return slots.every(({ singular, plural }, k) => {
    const word = words[first + k];
    if (!word) return false;
    const form = entry.kind === 'term' ? fold(word.text) : word.text;
    if (!singular.has(form) && !plural.has(form)) return false;
    return k === 0 || /^[\s'’\u2010\u2011-]{1,3}$/u.test(text.slice(words[first + k - 1]?.end, word.start));
  });
}

/** The English in the number of the French, which its first word shows, and in the other as a form that does too. */
function englishOf({ entry, slots: [head] }: Pattern, first: string): Omit<RequiredTerm, 'source'> {
  if (entry.kind !== 'term') return { target: entry.english };
  const plural = entry.plural ?? pluralOf(entry.english);
  const form = fold(first);
  const isPlural = head?.plural.has(form) && !head.singular.has(form);
  const [target, other] = isPlural ? [plural, entry.english] : [entry.english, plural];
  return { target, ...(other !== target && { forms: [other] }) };
}

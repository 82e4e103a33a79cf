import { placeAddresses } from '../../document/find-addresses.ts';
import type { Replacement } from './replace-spans.ts';

/**
 * Where `translation` has other addresses, accounts or hashtags than `source`, as when the model translates what they are made
 * of: the source's own, if as many of a kind are missing as are new.
 */
export function findAlteredAddresses(source: string, translation: string): readonly Replacement[] {
  const read = (text: string) => placeAddresses(text).map((span) => ({ span, text: text.slice(span.start, span.end) }));
  const [french, english] = [read(source), read(translation)];
  const missing = french.filter(({ text }) => english.every((other) => other.text !== text));
  const added = english.filter(({ text }) => french.every((other) => other.text !== text));
  const replacements = KINDS.flatMap((isOfKind) => {
    const [wanted, found] = [missing, added].map((some) => some.filter(({ text }) => isOfKind(text)));
    if (!wanted || wanted.length !== found?.length) return [];
    return found.map(({ span }, k) => ({ span, text: wanted[k]?.text ?? '' }));
  });
  return replacements.sort((a, b) => a.span.start - b.span.start);
}

/** Hashtags; accounts and mail addresses; pages. */
const KINDS: readonly ((address: string) => boolean)[] = [
  (address) => address.startsWith('#'),
  (address) => !address.startsWith('#') && address.includes('@'),
  (address) => !/^#|@/u.test(address),
];

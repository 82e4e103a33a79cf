import { findFewer } from '../numbers/find-fewer.ts';
import type { NumberMention } from '../numbers/number-mention.ts';
import { readNumbers } from '../numbers/read-numbers.ts';
import type { GroupTexts } from '../rule.ts';

/** Finds numbers of the French that the English lacks, and the reverse, whatever form they are written in. */
export function checkNumbers({ source, target }: GroupTexts): string | undefined {
  const french = readNumbers(source, 'fr');
  const english = readNumbers(target, 'en');
  const messages = [
    ...findMissing(french, english).map((text) => `number ${text} missing in the translation`),
    ...findFewer(french, english).map((text) => `number ${text} missing once in the translation`),
    ...findMissing(english, french).map((text) => `number ${text} not in the source`),
  ];
  return messages.length === 0 ? undefined : messages.join('; ');
}

function findMissing(wanted: readonly NumberMention[], found: readonly NumberMention[]): readonly string[] {
  const values = new Set(found.flatMap(({ readings }) => readings.flat()));
  const isFound = ({ readings }: NumberMention) => readings.some((reading) => reading.every((v) => values.has(v)));
  return [...new Set(wanted.filter((mention) => mention.required && !isFound(mention)).map(({ text }) => text))];
}

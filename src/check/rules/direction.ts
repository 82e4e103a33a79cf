import { type Direction, FALL, RISE } from '../direction/directions.ts';
import { find, findLone } from '../lone/find-lone.ts';
import type { GroupTexts } from '../rule.ts';

/** What is told in one language stands this far from where the other tells it at most, as a share of the sentence. */
const MAX_DISTANCE = 0.4;

/** Finds a rise that became a fall, and the reverse. */
export function checkDirection(texts: GroupTexts): string | undefined {
  return findReversal(texts, RISE, FALL) ?? findReversal(texts, FALL, RISE);
}

/** A French word of one direction that no English one tells, where English has one of the other that no French one tells. */
function findReversal({ source, target }: GroupTexts, from: Direction, to: Direction): string | undefined {
  const length = Math.min(source.length, target.length);
  const lone = (wanted: RegExp, text: string, others: RegExp, other: string) =>
    findLone(find(text, wanted, length), find(other, others, length), MAX_DISTANCE);
  const lost = lone(from.french, source, from.english, target);
  const put = lone(to.english, target, to.french, source);
  const reversed = lost.filter((found) => findLone([found], put, MAX_DISTANCE).length === 0);
  return reversed[0] && `a ${from.name} may have become a ${to.name}: "${reversed[0].text}"`;
}

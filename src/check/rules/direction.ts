import { type Direction, FALL, RISE } from '../direction/directions.ts';
import { type Found, find, findLone } from '../lone/find-lone.ts';
import type { GroupTexts } from '../rule.ts';

/** What is told in one language stands this far from where the other tells it at most, as a share of the sentence. */
const MAX_DISTANCE = 0.3;
/** Where the sentence tells nothing else of the kind, it may stand this far: translations turn whole clauses round. */
const MAX_DISTANCE_ALONE = 0.8;
/** So near to each other, a rise and a fall are rather one than two. */
const NEAR = 0.1;

/** Finds a rise that became a fall, and the reverse. */
export function checkDirection(texts: GroupTexts): string | undefined {
  return findReversal(texts, RISE, FALL) ?? findReversal(texts, FALL, RISE);
}

/**
 * A French word of one direction for which English has one of the other: no English word tells the first, and no French one the
 * second, or only one of both and they stand in one place. `stimuler la croissance` — `boost the decline` has a rise on both sides.
 * Where French tells the one alone and English the other alone, they may stand further apart.
 */
function findReversal({ source, target }: GroupTexts, from: Direction, to: Direction): string | undefined {
  const length = Math.min(source.length, target.length);
  const told = find(source, from.french, length);
  const opposite = find(target, to.english, length);
  const lost = findLone(told, find(target, from.english, length), MAX_DISTANCE);
  const put = findLone(opposite, find(source, to.french, length), MAX_DISTANCE);
  const stands = (found: Found, others: readonly Found[], distance: number) =>
    findLone([found], others, distance).length === 0;
  const isAlone = find(source, to.french, length).length + find(target, from.english, length).length === 0;
  const reversed =
    (isAlone ? told.find((found) => stands(found, opposite, MAX_DISTANCE_ALONE)) : undefined) ??
    lost.find((found) => stands(found, put, MAX_DISTANCE) || stands(found, opposite, NEAR)) ??
    told.find((found) => stands(found, put, NEAR));
  return reversed && `a ${from.name} may have become a ${to.name}: "${reversed.text}"`;
}

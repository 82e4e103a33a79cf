import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { createRandom } from '../../src/evaluate/create-random.ts';
import { parsePairs, type SentencePair } from '../../src/evaluate/parse-pairs.ts';

const SEED = 1;

/** `limit` pairs of a French<TAB>English file, drawn at random by a fixed seed: fewer are the first of more. */
export function samplePairs(path: string, limit: number): readonly SentencePair[] {
  const random = createRandom(SEED);
  const drawn = parsePairs(readFileSync(path, 'utf8'), basename(path)).map((pair) => ({ pair, order: random() }));
  return drawn
    .sort((a, b) => a.order - b.order)
    .slice(0, limit)
    .map(({ pair }) => pair);
}

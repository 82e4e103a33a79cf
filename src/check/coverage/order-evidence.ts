import type { GroupTexts } from '../rule.ts';
import { chainWords, expectedPlaces, type Link } from './chain-words.ts';
import { evidenceOf, findLoneRun } from './clause-run.ts';
import type { CoveredWord } from './cover-words.ts';

/** A translation further from where it ought to stand, in content words, is rather that of another word. */
const NEAR = 4;
/** What a word says for its clause having none, whose only translation stands elsewhere. */
const ELSEWHERE = 0.3;
/** What a translation in its place says more than one anywhere: half as many stand there by chance. */
const IN_PLACE = Math.log(0.5);
/** Links of the chain that may be wrong within one gap. */
const SKIPPED_LINKS = 2;
/** Characters too many that weigh as much as one bit of the words' evidence. */
const CHARACTERS_OF_EVIDENCE = 20;

/** One side of a text: how long it is, and its words. */
export interface CoveredSide {
  readonly length: number;
  readonly words: readonly CoveredWord[];
}

/**
 * What the order of the words tells of a clause that the other side lacks: the run of words that have no translation near where
 * it ought to be, and the gap in the chain of translations where this side goes on longest while the other does not. `usual` is how
 * long this side is for a character of the other.
 */
export function orderEvidence(own: CoveredSide, other: CoveredSide, usual: number): readonly number[] {
  const chain = chainWords(own.words);
  const evidence = evidenceInOrder(own.words, chain);
  const run = findLoneRun(evidence).score;
  const back = chain.map((link) => ({ own: link.other, other: link.own }));
  const counter = findLoneRun(evidenceInOrder(other.words, back)).score;
  const gap = findGap(own, other, chain, evidence, usual);
  return [
    run,
    Math.log1p(run),
    Math.log1p(counter),
    evidence.reduce((sum, value) => sum + value, 0) / Math.max(1, evidence.length),
    gap.longest / 50,
    gap.longest / Math.max(20, own.length),
    (gap.longest / Math.max(20, own.length)) * Math.log(own.length + 1),
    Math.log1p(gap.score),
    gap.score,
    gap.evidence,
    gap.surplus / 50,
    gap.evidence * (gap.surplus / 50),
  ];
}

/** What stands between words and marks: more of them, or more words, on one side than on the other. */
export function countEvidence({ source, target }: GroupTexts, sign: 1 | -1): readonly number[] {
  const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;
  const words = sign * Math.log((count(target, /[\p{L}\p{N}]+/gu) + 1) / (count(source, /[\p{L}\p{N}]+/gu) + 1));
  const marks = sign * (count(target, /[,;:()–—]/gu) - count(source, /[,;:()–—]/gu));
  return [words, words * Math.log(source.length + 1), marks];
}

function evidenceInOrder(words: readonly CoveredWord[], chain: readonly Link[]): readonly number[] {
  const expected = expectedPlaces(words.length, chain);
  return words.map((word, k) => {
    if (!word.isCovered) return evidenceOf(word);
    const distance = Math.min(...word.matches.map((match) => Math.abs(match - (expected[k] ?? match))));
    return distance <= NEAR ? evidenceOf(word) + IN_PLACE : ELSEWHERE;
  });
}

/** The stretch between links of the chain that is longest for what the other side has, and the one that says most for a clause. */
function findGap(
  own: CoveredSide,
  other: CoveredSide,
  chain: readonly Link[],
  evidence: readonly number[],
  usual: number,
) {
  const sums = [0];
  for (const value of evidence) sums.push((sums.at(-1) ?? 0) + value);
  const ends = [
    { word: -1, own: 0, other: 0 },
    ...chain.map((link) => ({
      word: link.own,
      own: own.words[link.own]?.end ?? 0,
      other: other.words[link.other]?.end ?? 0,
    })),
    { word: own.words.length, own: own.length, other: other.length },
  ];
  let best = { longest: 0, score: 0, evidence: 0, surplus: 0 };
  for (const [k, end] of ends.entries()) {
    for (const start of ends.slice(Math.max(0, k - 1 - SKIPPED_LINKS), k)) {
      const surplus = end.own - start.own - usual * (end.other - start.other);
      const between = (sums[end.word] ?? 0) - (sums[start.word + 1] ?? 0);
      const score = surplus / CHARACTERS_OF_EVIDENCE + between;
      const longest = Math.max(best.longest, surplus);
      best = score > best.score ? { longest, score, evidence: between, surplus } : { ...best, longest };
    }
  }
  return best;
}

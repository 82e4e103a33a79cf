import type { SentenceBead } from '../../src/align/find-path.ts';

/** Two texts whose alignment is known. */
export interface KnownAlignment {
  readonly source: readonly string[];
  readonly target: readonly string[];
  readonly beads: readonly SentenceBead[];
}

/** Numbers in [0, 1), always the same for a seed (mulberry32). */
export function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * What a translator may have done to pairs of sentences in order: of a hundred, six are merged with the next on either
 * side, four are merged on one side only of three, eight are split at a clause on one side, and two a side are left out.
 */
export function disturbPairs(pairs: readonly (readonly [string, string])[], seed: number): KnownAlignment {
  const random = createRandom(seed);
  const source: string[] = [];
  const target: string[] = [];
  const beads: SentenceBead[] = [];
  const add = (french: readonly string[], english: readonly string[]) => {
    beads.push({ source: french.map((_, k) => source.length + k), target: english.map((_, k) => target.length + k) });
    source.push(...french);
    target.push(...english);
  };
  for (let k = 0; k < pairs.length; k += 1) {
    const [french, english] = pairs[k] ?? ['', ''];
    const [nextFrench, nextEnglish] = pairs[k + 1] ?? [];
    const draw = random();
    if (draw < 0.1 && nextFrench !== undefined && nextEnglish !== undefined) {
      k += 1;
      if (draw < 0.05) add([`${french} ${nextFrench}`], [english, nextEnglish]);
      else add([french, nextFrench], [`${english} ${nextEnglish}`]);
    } else if (draw < 0.18) {
      const isFrench = draw < 0.14;
      const parts = split(isFrench ? french : english);
      add(isFrench ? parts : [french], isFrench ? [english] : parts);
    } else if (draw < 0.22) {
      if (draw < 0.2) add([french], []);
      else add([], [english]);
    } else {
      add([french], [english]);
    }
  }
  return { source, target, beads };
}

/** In two at the clause nearest to the middle, or whole where there is none. */
function split(sentence: string): readonly string[] {
  const cuts = [...sentence.matchAll(/[,;:] /gu)].map(({ index }) => index + 1);
  const inner = cuts.filter((cut) => cut > 20 && sentence.length - cut > 20);
  const cut = inner.sort((a, b) => Math.abs(a - sentence.length / 2) - Math.abs(b - sentence.length / 2))[0];
  return cut === undefined ? [sentence] : [sentence.slice(0, cut), sentence.slice(cut + 1)];
}

/** Precision, recall and F1 of beads that have both sides: those found exactly, among all found and all there are. */
export function scoreBeads(found: readonly SentenceBead[], known: readonly SentenceBead[]) {
  const keys = (beads: readonly SentenceBead[]) =>
    new Set(beads.filter((b) => b.source.length > 0 && b.target.length > 0).map((b) => `${b.source}|${b.target}`));
  const [ours, theirs] = [keys(found), keys(known)];
  const right = [...ours].filter((key) => theirs.has(key)).length;
  const [precision, recall] = [right / ours.size, right / theirs.size];
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) };
}

/** The stems that two sentences, one of which translates the other, have, each once. */
export type StemPair = readonly [french: readonly string[], english: readonly string[]];

const ITERATIONS = 5;
const MIN_COUNT = 4;
const MAX_VOCABULARY = 2 ** 16;
/** Slots of the table of pairs, a power of two. */
const SLOTS = 2 ** 24;
const MAX_TRANSLATIONS = 10;
const MIN_PROBABILITY = 0.01;
/** Taken for the probability in one direction where it is below the least. */
const UNSEEN = 0.005;
/** Least product of the probabilities in both directions: a translation is likely in one or fair in both. */
const MIN_SCORE = 0.0012;

/** Numbers of stems. */
type Stems = readonly number[];

/** Which English stems translate which French ones, the likeliest first, by IBM model 1 (Brown et al. 1993) in both directions. */
export function learnTranslations(pairs: readonly StemPair[]): Map<string, readonly string[]> {
  const french = countStems(pairs.map(([stems]) => stems));
  const english = countStems(pairs.map(([, stems]) => stems));
  const numbered = pairs.map(([left, right]) => [numbersOf(left, french), numbersOf(right, english)] as const);
  const scores = new Map<number, Map<number, number>>();
  for (const [left, right, probability] of learn(numbered)) {
    scores.set(left, (scores.get(left) ?? new Map<number, number>()).set(right, probability * UNSEEN));
  }
  for (const [right, left, probability] of learn(numbered.map(([left, right]) => [right, left] as const))) {
    const translations = scores.get(left) ?? new Map<number, number>();
    scores.set(left, translations.set(right, probability * ((translations.get(right) ?? UNSEEN ** 2) / UNSEEN)));
  }
  const names = { french: ['', ...french.keys()], english: ['', ...english.keys()] };
  const found = [...scores].map(([left, translations]): [string, readonly string[]] => {
    const likely = [...translations].filter(([, score]) => score >= MIN_SCORE).sort((a, b) => b[1] - a[1]);
    return [names.french[left] ?? '', likely.slice(0, MAX_TRANSLATIONS).map(([right]) => names.english[right] ?? '')];
  });
  return new Map(found.filter(([, translations]) => translations.length > 0));
}

/** Stems seen often enough, with their numbers from 1; 0 is the empty word. */
function countStems(sentences: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const stems of sentences) for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  const frequent = [...counts].filter(([, count]) => count >= MIN_COUNT).sort((a, b) => b[1] - a[1]);
  return new Map(frequent.slice(0, MAX_VOCABULARY - 1).map(([stem], k) => [stem, k + 1]));
}

function numbersOf(stems: readonly string[], vocabulary: ReadonlyMap<string, number>): Stems {
  return stems.flatMap((stem) => vocabulary.get(stem) ?? []);
}

/** P(target | source) of the pairs that occur, as `[source, target, probability]`, by expectation maximization. */
function learn(pairs: readonly (readonly [Stems, Stems])[]): readonly (readonly [number, number, number])[] {
  const keys = new Uint32Array(SLOTS);
  let probabilities = new Float32Array(SLOTS).fill(1);
  const find = (source: number, target: number): number => {
    const key = source * MAX_VOCABULARY + target;
    let slot = Math.imul(key, 0x9e3779b1) >>> 8;
    while (keys[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & (SLOTS - 1);
    keys[slot] = key;
    return slot;
  };
  for (let k = 0; k < ITERATIONS; k++) {
    const counts = new Float32Array(SLOTS);
    const totals = new Float64Array(MAX_VOCABULARY);
    const add = (slot: number, source: number, share: number) => {
      counts[slot] = (counts[slot] ?? 0) + share;
      totals[source] = (totals[source] ?? 0) + share;
    };
    for (const [left, targets] of pairs) {
      const sources = [0, ...left];
      for (const target of targets) {
        const slots = sources.map((source) => find(source, target));
        const sum = slots.reduce((total, slot) => total + (probabilities[slot] ?? 0), 0);
        for (const [i, slot] of slots.entries()) add(slot, sources[i] ?? 0, (probabilities[slot] ?? 0) / sum);
      }
    }
    probabilities = counts.map((count, slot) => count && count / (totals[Math.floor((keys[slot] ?? 0) / MAX_VOCABULARY)] ?? 1));
    process.stderr.write(`iteration ${k + 1}\n`);
  }
  const found: (readonly [number, number, number])[] = [];
  for (const [slot, probability] of probabilities.entries()) {
    const [source, target] = [Math.floor((keys[slot] ?? 0) / MAX_VOCABULARY), (keys[slot] ?? 0) % MAX_VOCABULARY];
    if (source > 0 && probability >= MIN_PROBABILITY) found.push([source, target, probability]);
  }
  return found;
}

/** The likeliest tokens of each row, best first, row-major [rows, `width`], and the natural logs of their probabilities. */
export interface RankedTokens {
  readonly tokens: BigInt64Array;
  readonly logProbabilities: Float32Array;
  readonly width: number;
}

/**
 * Ranks the tokens of `rows` rows of logits [rows, vocabulary]. Those that are `banned` are left out, but have their share of the
 * probability, as in the beam search of Hugging Face transformers.
 */
export function rankTokens(
  logits: Float32Array,
  rows: number,
  width: number,
  banned: ReadonlySet<number>,
): RankedTokens {
  const tokens = new BigInt64Array(rows * width);
  const logProbabilities = new Float32Array(rows * width).fill(Number.NEGATIVE_INFINITY);
  const vocabulary = logits.length / rows;
  for (let row = 0; row < rows; row++) {
    const own = logits.subarray(row * vocabulary, (row + 1) * vocabulary);
    const normalizer = logSum(own);
    for (const [place, token] of best(own, width, banned).entries()) {
      tokens[row * width + place] = BigInt(token);
      logProbabilities[row * width + place] = (own[token] ?? Number.NEGATIVE_INFINITY) - normalizer;
    }
  }
  return { tokens, logProbabilities, width };
}

function logSum(values: Float32Array): number {
  let highest = Number.NEGATIVE_INFINITY;
  for (const value of values) if (value > highest) highest = value;
  let sum = 0;
  for (const value of values) sum += Math.exp(value - highest);
  return highest + Math.log(sum);
}

/** Indices of the `count` largest values, largest first; of equal ones the first. */
function best(values: Float32Array, count: number, banned: ReadonlySet<number>): readonly number[] {
  const found: number[] = [];
  for (let index = 0; index < values.length; index++) {
    const value = values[index] ?? Number.NEGATIVE_INFINITY;
    const isBetter = found.length < count || value > (values[found[count - 1] ?? 0] ?? 0);
    if (!isBetter || banned.has(index)) continue;
    let place = Math.min(found.length, count - 1);
    while (place > 0 && value > (values[found[place - 1] ?? 0] ?? 0)) {
      found[place] = found[place - 1] ?? 0;
      place -= 1;
    }
    found[place] = index;
  }
  return found;
}

/** Makes sums of log probabilities comparable between hypotheses of different lengths, in tokens. */
export type Normalize = (sum: number, length: number) => number;

/** The length penalty of Wu et al. 2016 ("Google's Neural Machine Translation System"): sum / ((5 + length) / 6)^alpha. */
export function wuNormalization(alpha: number): Normalize {
  return (sum, length) => sum / ((5 + length) / 6) ** alpha;
}

/** What Hugging Face transformers calls `length_penalty`: sum / length^alpha. */
export function powerNormalization(alpha: number): Normalize {
  return (sum, length) => sum / length ** alpha;
}

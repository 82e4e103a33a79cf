import type { SentenceGroup } from '../document/translation.ts';

/** Below this the page marks a sentence: about one in ten of a news article's. */
export const LOW_CONFIDENCE = 0.5;

/** Whether the model was unsure of a group; false where it does not tell. */
export function isLowConfidence({ confidence }: SentenceGroup): boolean {
  return confidence !== null && confidence < LOW_CONFIDENCE;
}

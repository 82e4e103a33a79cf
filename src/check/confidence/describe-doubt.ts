/** About one in ten of the translations that are rated lower than this is good. */
export const LOW_CONFIDENCE = 0.2;

/** Texts of so few words are rated lower; about one in seventeen of those that are rated lower than this is good. */
const LONE_WORDS = 3;
const LOW_CONFIDENCE_OF_LONE_WORDS = 0.08;

/** What to say of a translation of `source` that is likely bad, undefined of any other. */
export function describeDoubt(source: string, confidence: number | null): string | undefined {
  const words = source.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  const low = words <= LONE_WORDS ? LOW_CONFIDENCE_OF_LONE_WORDS : LOW_CONFIDENCE;
  if (confidence === null || confidence >= low) return undefined;
  return `low model confidence, ${confidence < 0.01 ? 'under 0.01' : confidence.toFixed(2)}`;
}

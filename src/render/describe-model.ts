import type { ModelRun } from '../document/translation.ts';

/** One sentence: that this is a machine's translation, which weights made it, and their licence. */
export function describeModel({ name, revision, dtype, license }: ModelRun): string {
  return `Machine translation by ${name} (revision ${revision}, ${dtype}; licence of the weights: ${license}), not reviewed by a person.`;
}

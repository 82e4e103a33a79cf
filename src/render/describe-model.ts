import type { ModelRun } from '../document/translation.ts';

/** One sentence: that this is a machine's translation, which weights made it, and their licence; or that it is none. */
export function describeModel({ name, revision, dtype, license }: ModelRun): string {
  if (dtype === 'none') return `English: ${name}, aligned sentence by sentence with the French by a program.`;
  return `Machine translation by ${name} (revision ${revision}, ${dtype}; licence of the weights: ${license}), not reviewed by a person.`;
}

import type { ModelRun } from '../document/translation.ts';

/** One sentence: that this is a machine's translation, which weights made it, and their licence; or that it is none. */
export function describeModel(run: ModelRun): string {
  const { name, revision, dtype, license } = run;
  if (!isMachineMade(run)) return `English: ${name}, aligned sentence by sentence with the French by a program.`;
  return `Machine translation by ${name} (revision ${revision}, ${dtype}; licence of the weights: ${license}), not reviewed by a person.`;
}

/** False of a translation that somebody published, which was only aligned. */
export function isMachineMade({ dtype }: ModelRun): boolean {
  return dtype !== 'none';
}

import type { Proposal } from './learn-entries.ts';

/**
 * Proposals as YAML that can be added to glossary.yaml as it is. What may be wrong is a comment: changes whose French
 * is not known, and the second of two proposals for the same French.
 */
export function renderProposals(proposals: readonly Proposal[]): string {
  const sections = { terms: [] as string[], names: [] as string[], keep: [] as string[] };
  const open: string[] = [];
  const known = new Set<string>();
  for (const { kind, french, machine, english, times, example } of proposals) {
    if (french === undefined || known.has(french)) {
      open.push(`# ${quote(machine)} became ${quote(english)} in: ${oneLine(example)}\n`);
      continue;
    }
    known.add(french);
    const why = ` # ${times === 1 ? 'once' : `${times} times`}, instead of ${quote(machine)}\n`;
    if (kind === 'keep') sections.keep.push(`  - ${quote(french)}${why}`);
    else sections[`${kind}s`].push(`  ${quote(french)}: ${quote(english)}${why}`);
  }
  const parts = Object.entries(sections).filter(([, lines]) => lines.length > 0);
  const text = parts.map(([section, lines]) => `${section}:\n${lines.join('')}`).join('') + open.join('');
  return text || '# these corrections speak for no entry\n';
}

/** A double-quoted YAML scalar: JSON is one. */
function quote(text: string): string {
  return JSON.stringify(text);
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ');
}

import { escapeMarkup } from '../render/escape-markup.ts';
import type { MemoryEntry } from './memory-entry.ts';

/** The entries of a memory as TMX 1.4b: a unit each, with what gave it as `x-origin`. */
export function renderMemoryTmx(entries: readonly MemoryEntry[], version: string, createdAt: Date): string {
  const date = createdAt.toISOString().replace(/[-:]|\.\d+/gu, '');
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE tmx SYSTEM "tmx14.dtd">
<tmx version="1.4">
  <header creationtool="Passerelle" creationtoolversion="${escapeMarkup(version)}" segtype="sentence" o-tmf="Passerelle translation memory" adminlang="en" srclang="fr" datatype="plaintext" creationdate="${date}">
  </header>
  <body>
${entries.map(renderUnit).join('')}  </body>
</tmx>
`;
}

function renderUnit({ scope, text, answer }: MemoryEntry): string {
  return `    <tu>
      <prop type="x-origin">${escapeMarkup(scope)}</prop>
      <tuv xml:lang="fr"><seg>${escapeMarkup(text)}</seg></tuv>
      <tuv xml:lang="en"><seg>${escapeMarkup(answer.hypothesis.text)}</seg></tuv>
    </tu>
`;
}

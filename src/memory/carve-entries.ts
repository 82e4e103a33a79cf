import { type MemoryEntry, openEntry } from './memory-entry.ts';

/** Ends a record in the file; JSON never holds it. */
export const RECORD_END = '\u001e';

/**
 * The entries whose bytes are whole somewhere in `bytes`, whatever has become of the database around them: no page,
 * no index and no header is needed, because every record brings its own checksum.
 */
export function carveEntries(bytes: Buffer): readonly MemoryEntry[] {
  const stretches = bytes.toString('latin1').split(RECORD_END);
  return stretches.flatMap((stretch) => {
    // What a damaged record leaves may look like the start of one: every start is tried.
    const starts = [...stretch.matchAll(/[0-9a-f]{32} \[/g)].map(({ index }) => index);
    const opened = starts.map((start) => openEntry(Buffer.from(stretch.slice(start), 'latin1').toString('utf8')));
    return opened.filter((entry) => entry !== undefined);
  });
}

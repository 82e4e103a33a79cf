import { zipSync } from 'fflate';

/** Times are local in the format, and zones are not told: one time for all, so that equal files give equal bytes. */
const MTIME = new Date(1980, 0, 2);

/** A ZIP archive of `files` in their order, packed except those named in `stored`. */
export function writeArchive(files: ReadonlyMap<string, Uint8Array>, stored: readonly string[] = []): Uint8Array {
  const entries = [...files].map(([name, content]) => {
    return [name, [content, { level: stored.includes(name) ? 0 : 6, mtime: MTIME }]] as const;
  });
  return zipSync(Object.fromEntries(entries) as Parameters<typeof zipSync>[0]);
}

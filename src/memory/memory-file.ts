import { createHash } from 'node:crypto';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import type { DatabaseSync, DatabaseSyncInstance } from '@photostructure/sqlite';
import { carveEntries, RECORD_END } from './carve-entries.ts';
import { IMPORTED, keyOf, type MemoryEntry, openEntry, sealEntry } from './memory-entry.ts';

/**
 * Entries in one SQLite file, which several processes may use at once. Throws what SQLite does, except for damage: a
 * damaged file is set aside as `<path>.damaged`, and every entry whose bytes are whole is taken over.
 */
export interface MemoryFile {
  find(scope: string, question: string): MemoryEntry | undefined;
  save(entries: readonly MemoryEntry[]): void;
  entries(): readonly MemoryEntry[];
  /** Changes with the imported entries; empty if there are none. */
  importsDigest(): string;
  close(): void;
}

/** Opens the file at `path`, or makes it, readable for its user only. */
export async function openMemoryFile(path: string): Promise<MemoryFile> {
  const { DatabaseSync: Database } = await import('@photostructure/sqlite');
  let open: DatabaseSyncInstance | undefined;
  const close = () => {
    open?.close();
    open = undefined;
  };
  const attempt = <Result>(work: (database: DatabaseSyncInstance) => Result): Result => {
    open ??= openDatabase(Database, path);
    return work(open);
  };
  const use = <Result>(work: (database: DatabaseSyncInstance) => Result): Result => {
    try {
      return attempt(work);
    } catch (error) {
      if (!isDamage(error)) throw error;
    }
    close();
    try {
      // Another process may have mended the file already.
      return attempt(work);
    } catch (error) {
      if (!isDamage(error)) throw error;
    }
    close();
    const saved = setAside(path);
    attempt((database) => insert(database, saved));
    return attempt(work);
  };
  use((database) => database.prepare('SELECT count(*) FROM entry').get());
  return {
    find: (scope, question) => use((database) => readEntry(database, scope, question)),
    save: (entries) => use((database) => insert(database, entries)),
    entries: () =>
      use((database) => database.prepare('SELECT record FROM entry').all())
        .map(entryIn)
        .filter((entry) => entry !== undefined),
    importsDigest: () => use(digestImports),
    close,
  };
}

/**
 * Pages are large so that hardly a record is spread over several, which could not be found in a damaged file. Nothing is
 * synced: a process that is killed loses nothing by that, and what a power cut spoils is found by the checksums.
 */
const SCHEMA = `
  PRAGMA page_size = 16384;
  PRAGMA journal_mode = TRUNCATE;
  PRAGMA synchronous = OFF;
  CREATE TABLE IF NOT EXISTS entry (key TEXT PRIMARY KEY, imported INTEGER, record TEXT);
  CREATE INDEX IF NOT EXISTS imported ON entry (key) WHERE imported;
`;

function openDatabase(Database: typeof DatabaseSync, path: string): DatabaseSyncInstance {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  closeSync(openSync(path, 'a', 0o600));
  const database = new Database(path, { timeout: 10_000 });
  try {
    database.exec(SCHEMA);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

function insert(database: DatabaseSyncInstance, entries: readonly MemoryEntry[]): void {
  const statement = database.prepare('INSERT OR REPLACE INTO entry VALUES (?, ?, ?)');
  const run = () => {
    for (const entry of entries) {
      const { scope, question } = entry;
      statement.run(keyOf(scope, question), scope === IMPORTED ? 1 : 0, sealEntry(entry) + RECORD_END);
    }
    if (!entries.every(({ scope, question }) => readEntry(database, scope, question))) throw new Error(LOST);
  };
  if (entries.length === 1) {
    run();
    return;
  }
  database.exec('BEGIN IMMEDIATE');
  try {
    run();
    database.exec('COMMIT');
  } catch (error) {
    if (database.isTransaction) database.exec('ROLLBACK');
    throw error;
  }
}

function readEntry(database: DatabaseSyncInstance, scope: string, question: string): MemoryEntry | undefined {
  const row = database.prepare('SELECT record FROM entry WHERE key = ?').get(keyOf(scope, question));
  const entry = row === undefined ? undefined : entryIn(row);
  // An index may be damaged without SQLite's knowing: the entry itself must be for what was asked.
  return entry?.scope === scope && entry.question === question ? entry : undefined;
}

function digestImports(database: DatabaseSyncInstance): string {
  const rows = database.prepare('SELECT record FROM entry WHERE imported ORDER BY key').all();
  if (rows.length === 0) return '';
  const hash = createHash('sha256');
  for (const entry of rows.map(entryIn)) hash.update(JSON.stringify([entry?.question, entry?.answer.hypothesis.text]));
  return hash.digest('hex').slice(0, 16);
}

function entryIn(row: unknown): MemoryEntry | undefined {
  const { record } = row as { record: unknown };
  return typeof record === 'string' && record.endsWith(RECORD_END) ? openEntry(record.slice(0, -1)) : undefined;
}

/** SQLite follows an index with zeros in it without complaint, and then does not find what it has just written. */
const LOST = 'database index is malformed: an entry was written and is not found';

/** SQLITE_CORRUPT and SQLITE_NOTADB; the package does not always pass their numbers on. */
function isDamage(error: unknown): boolean {
  return error instanceof Error && /malformed|not a database/u.test(error.message);
}

/** Renames the damaged file out of the way and returns what can still be read of it, later entries last. */
function setAside(path: string): readonly MemoryEntry[] {
  const journal = `${path}-journal`;
  const entries = [journal, path].filter(existsSync).flatMap((file) => carveEntries(readFileSync(file)));
  // Before the database: it must not be played back into the next one.
  rmSync(journal, { force: true });
  renameSync(path, `${path}.damaged`);
  return entries.toSorted((a, b) => a.savedAtMs - b.savedAtMs);
}

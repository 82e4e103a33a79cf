import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Artifact } from '../../document/artifact.ts';
import { makeFolder } from '../../files/make-folder.ts';
import { writeArtifacts, writeWhole } from '../../files/write-artifacts.ts';
import { type ArticleRecord, ArticleRecordSchema } from './article-record.ts';

const RECORD = '.article.json';
const SOURCE = '.source';

/** The articles of a server on disk, a folder each: what it was given, how far it is, what came of it. */
export class ArticleFolder {
  readonly #root: string;

  constructor(root: string) {
    this.#root = root;
  }

  /** Every article that is here, oldest first; a folder without a whole record is no article. */
  async list(): Promise<readonly ArticleRecord[]> {
    const names = await readdir(this.#root).catch(() => []);
    const read = await Promise.all(names.map((name) => this.#readRecord(name)));
    return read.filter((record) => record !== undefined).sort((a, b) => (a.createdAt < b.createdAt ? -1 : 1));
  }

  async create(record: ArticleRecord, source: Uint8Array): Promise<void> {
    await makeFolder(this.#pathOf(record.id));
    await writeWhole(join(this.#pathOf(record.id), SOURCE), source);
    await this.save(record);
  }

  async save(record: ArticleRecord): Promise<void> {
    await writeWhole(join(this.#pathOf(record.id), RECORD), `${JSON.stringify(record, null, 2)}\n`);
  }

  /** Writing the same results once more changes nothing. */
  async saveResults(id: string, artifacts: readonly Artifact[]): Promise<void> {
    await writeArtifacts(this.#pathOf(id), artifacts, id);
  }

  readSource(id: string): Promise<Uint8Array> {
    return readFile(join(this.#pathOf(id), SOURCE));
  }

  /** `name` is one of the record's `files`, never a path. */
  readResult(id: string, name: string): Promise<Uint8Array> {
    return readFile(join(this.#pathOf(id), name));
  }

  async remove(id: string): Promise<void> {
    await rm(this.#pathOf(id), { recursive: true, force: true });
  }

  async #readRecord(name: string): Promise<ArticleRecord | undefined> {
    try {
      return ArticleRecordSchema.parse(JSON.parse(await readFile(join(this.#root, name, RECORD), 'utf8')));
    } catch {
      return undefined;
    }
  }

  #pathOf(id: string): string {
    return join(this.#root, id);
  }
}

import { randomBytes } from 'node:crypto';
import { PipelineError } from '../../errors.ts';
import { QueueFull } from '../../queue/bounded-queue.ts';
import { parseLength } from '../../summarize/parse-length.ts';
import type { JobEvent, JobRunner } from '../jobs/job.ts';
import type { ArticleFolder } from './article-folder.ts';
import type { ArticleRecord } from './article-record.ts';
import type { GlossaryFile } from './glossary-file.ts';

export interface ArticlesSettings {
  readonly folder: ArticleFolder;
  readonly glossary: GlossaryFile;
  readonly runner: JobRunner;
  /** Articles that may be unfinished, in all and of one owner. */
  readonly maxOpen: number;
  readonly maxOpenOfOwner: number;
  /** Finished articles are deleted after this long. */
  readonly keepMs: number;
  readonly now: () => Date;
  /** Told of errors that nobody is to see but the operator. */
  readonly report: (error: unknown) => void;
}

export interface Submission extends Pick<ArticleRecord, 'owner' | 'name' | 'request'> {
  readonly source: Uint8Array;
}

/** What a listener is told: the job's events, then how it ended, or that the server stops. */
export type ArticleEvent = JobEvent | { readonly type: 'running' | 'done' | 'failed' | 'deleted' | 'closing' };

interface Entry {
  record: ArticleRecord;
  readonly cancel: AbortController;
  readonly listeners: Set<(event: ArticleEvent) => void>;
  /** What is being written to its folder, or worked on; never fails. */
  work: Promise<void>;
  /** Told so far: for listeners that come later. */
  readonly sentences: JobEvent[];
}

/** The articles that were handed in: queued, done one after the other, kept for a while. They outlive the server. */
export class Articles {
  readonly #settings: ArticlesSettings;
  readonly #entries = new Map<string, Entry>();
  #isClosing = false;

  constructor(settings: ArticlesSettings) {
    this.#settings = settings;
  }

  /** Takes up what is in the folder: the unfinished articles go on. */
  async open(): Promise<void> {
    for (const record of await this.#settings.folder.list()) {
      const entry = this.#add(record);
      if (isOpen(record)) this.#start(entry, { ...record, status: 'queued', done: 0 });
    }
    await this.removeOld();
  }

  /** Queues an article; throws QueueFull where too many are unfinished. */
  async submit({ source, ...given }: Submission): Promise<ArticleRecord> {
    const open = [...this.#entries.values()].filter(({ record }) => isOpen(record));
    const own = open.filter(({ record }) => record.owner === given.owner);
    if (open.length >= this.#settings.maxOpen || own.length >= this.#settings.maxOpenOfOwner) throw new QueueFull(60);
    const record: ArticleRecord = {
      ...given,
      // 128 random bits: who has the id may read the article.
      id: randomBytes(16).toString('hex'),
      title: given.name,
      status: 'queued',
      done: 0,
      total: 0,
      createdAt: this.#settings.now().toISOString(),
      files: [],
    };
    const entry = this.#add(record);
    const created = this.#settings.folder.create(record, source);
    entry.work = created.catch(() => {});
    try {
      await created;
    } catch (error) {
      this.#entries.delete(record.id);
      throw error;
    }
    if (this.#entries.get(record.id) === entry) this.#start(entry, record);
    return record;
  }

  get(id: string): ArticleRecord | undefined {
    return this.#entries.get(id)?.record;
  }

  /** Newest first. */
  listOf(owner: string): readonly ArticleRecord[] {
    const records = [...this.#entries.values()].map(({ record }) => record);
    return records.filter((record) => record.owner === owner).reverse();
  }

  get openCount(): number {
    return [...this.#entries.values()].filter(({ record }) => isOpen(record)).length;
  }

  async readFile(id: string, name: string): Promise<Uint8Array | undefined> {
    const record = this.get(id);
    return record?.files.includes(name) ? this.#settings.folder.readResult(id, name) : undefined;
  }

  /** Stops the work on an article, if there is any, and deletes it with its files. */
  async remove(id: string): Promise<boolean> {
    const entry = this.#entries.get(id);
    if (!entry) return false;
    this.#entries.delete(id);
    entry.cancel.abort(new Error('deleted'));
    tell(entry, { type: 'deleted' });
    // A folder in which something is still being written cannot be removed.
    await entry.work;
    await this.#settings.folder.remove(id);
    return true;
  }

  async removeOld(): Promise<void> {
    const oldest = new Date(this.#settings.now().getTime() - this.#settings.keepMs).toISOString();
    for (const { record } of [...this.#entries.values()]) {
      if (record.finishedAt !== undefined && record.finishedAt < oldest) await this.remove(record.id);
    }
  }

  /** Tells `listener` all the sentences so far, then what happens; returns how to stop that. */
  listen(id: string, listener: (event: ArticleEvent) => void): () => void {
    const entry = this.#entries.get(id);
    if (!entry) return () => {};
    for (const event of entry.sentences) listener(event);
    entry.listeners.add(listener);
    return () => entry.listeners.delete(listener);
  }

  /**
   * How the article ended: done or failed, or undefined if it was deleted. Deletes it, and throws the signal's reason, once
   * that is aborted.
   */
  async ended(id: string, signal: AbortSignal): Promise<ArticleRecord | undefined> {
    let stop = () => {};
    const abort = () => void this.remove(id).catch(this.#settings.report);
    signal.addEventListener('abort', abort, { once: true });
    try {
      await new Promise<void>((resolve) => {
        stop = this.listen(id, ({ type }) => {
          if (type !== 'progress' && type !== 'sentence' && type !== 'running') resolve();
        });
        if (signal.aborted) abort();
        if (!isOpen(this.get(id))) resolve();
      });
    } finally {
      stop();
      signal.removeEventListener('abort', abort);
    }
    signal.throwIfAborted();
    return this.get(id);
  }

  /** Unfinished articles stay queued on disk, and go on at the next start. */
  async close(): Promise<void> {
    this.#isClosing = true;
    for (const entry of this.#entries.values()) {
      entry.cancel.abort(new Error('closing'));
      tell(entry, { type: 'closing' });
    }
    await Promise.all([...this.#entries.values()].map(({ work }) => work));
  }

  #add(record: ArticleRecord): Entry {
    const cancel = new AbortController();
    const entry: Entry = { record, cancel, listeners: new Set(), work: Promise.resolve(), sentences: [] };
    this.#entries.set(record.id, entry);
    return entry;
  }

  #start(entry: Entry, record: ArticleRecord): void {
    entry.record = record;
    entry.work = this.#work(entry).catch(this.#settings.report);
  }

  async #work(entry: Entry): Promise<void> {
    const { folder, glossary, runner, now } = this.#settings;
    const { id, owner, name, request, createdAt } = entry.record;
    const finish = async (changes: Partial<ArticleRecord> & Pick<ArticleRecord, 'status'>) => {
      entry.record = { ...entry.record, ...changes, finishedAt: now().toISOString() };
      if (this.#entries.get(id) === entry) await folder.save(entry.record);
    };
    try {
      const bytes = await folder.readSource(id);
      const length = parseLength(request.length);
      const terms = await glossary.read();
      const { format, fileName = name, force } = request;
      const result = await runner.run(
        {
          kind: 'article',
          bytes,
          name: fileName,
          ...(format && { format }),
          length,
          force,
          createdAt,
          glossary: terms,
        },
        { id, owner, signal: entry.cancel.signal, onEvent: (event) => this.#hear(entry, event) },
      );
      // Deleted while the last step ran: nothing is to come back.
      if (this.#entries.get(id) !== entry) return;
      await folder.saveResults(id, result.artifacts);
      const files = result.artifacts.map((artifact) => artifact.name);
      await finish({ status: 'done', title: result.title, notices: result.notices, files, done: entry.record.total });
      tell(entry, { type: 'done' });
    } catch (error) {
      if (this.#isClosing || entry.cancel.signal.aborted) return;
      if (!(error instanceof PipelineError)) this.#settings.report(error);
      await finish({ status: 'failed', error: error instanceof PipelineError ? error.message : 'Internal error' });
      tell(entry, { type: 'failed' });
    } finally {
      entry.sentences.length = 0;
    }
  }

  #hear(entry: Entry, event: JobEvent): void {
    if (entry.record.status === 'queued') {
      entry.record = { ...entry.record, status: 'running' };
      tell(entry, { type: 'running' });
    }
    if (event.type === 'progress') entry.record = { ...entry.record, done: event.done, total: event.total };
    if (event.type === 'sentence') entry.sentences.push(event);
    tell(entry, event);
  }
}

function isOpen(record: ArticleRecord | undefined): boolean {
  return record?.status === 'queued' || record?.status === 'running';
}

function tell({ listeners }: Entry, event: ArticleEvent): void {
  for (const listener of listeners) listener(event);
}

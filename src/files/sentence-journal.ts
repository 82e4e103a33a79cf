import { open, readFile, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { IndexedHypothesis, Translator } from '../models/contracts.ts';
import { makeFolder } from './make-folder.ts';
import { explainWrite } from './write-artifacts.ts';

/** What became of a text, wherever it stood. */
export type Translated = Omit<IndexedHypothesis, 'index'>;

/** The sentences done so far of an article, on disk, so that a killed run goes on where it was. */
export interface SentenceJournal {
  readonly known: ReadonlyMap<string, Translated>;
  append(text: string, translated: Translated): Promise<void>;
  close(): Promise<void>;
  remove(): Promise<void>;
}

/**
 * Opens the journal at `path`: a line of JSON with `key`, then one a sentence. A journal for another key, and a last
 * line that a kill cut short, are dropped.
 */
export async function openSentenceJournal(path: string, key: string): Promise<SentenceJournal> {
  const old = await readFile(path, 'utf8').catch(() => '');
  // All that ends with a line feed was written whole.
  const whole = old.slice(0, old.lastIndexOf('\n') + 1);
  const header = `${JSON.stringify({ key })}\n`;
  const known = whole.startsWith(header) ? parseEntries(whole.slice(header.length)) : undefined;
  const kept = known ? whole : header;
  const write = <T>(promise: Promise<T>): Promise<T> =>
    promise.catch((error) => {
      throw explainWrite(dirname(path), error);
    });
  await write(makeFolder(dirname(path)));
  const file = await write(open(path, known ? 'r+' : 'w'));
  if (known) await write(file.truncate(Buffer.byteLength(kept)));
  else await write(file.write(kept));
  let position = Buffer.byteLength(kept);
  return {
    known: known ?? new Map(),
    append: async (text, translated) => {
      const { bytesWritten } = await write(file.write(`${JSON.stringify([text, translated])}\n`, position));
      position += bytesWritten;
    },
    close: () => file.close(),
    remove: async () => {
      await file.close();
      await rm(path, { force: true });
    },
  };
}

/** The entries in `lines`, or undefined if one of them is damaged. */
function parseEntries(lines: string): Map<string, Translated> | undefined {
  try {
    return new Map(
      lines
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line) as [string, Translated]),
    );
  } catch {
    return undefined;
  }
}

/** `translator`, but texts that the journal knows are not translated again, and new ones are added to it. */
export function withJournal(translator: Translator, journal: SentenceJournal): Translator {
  return {
    ...translator,
    async *translate(texts, options) {
      const unknown: number[] = [];
      for (const [index, text] of texts.entries()) {
        const translated = journal.known.get(text);
        if (translated) yield { index, ...translated };
        else unknown.push(index);
      }
      const asked = unknown.map((index) => texts[index] ?? '');
      for await (const { index, ...translated } of translator.translate(asked, options)) {
        await journal.append(asked[index] ?? '', translated);
        yield { index: unknown[index] ?? 0, ...translated };
      }
    },
  };
}

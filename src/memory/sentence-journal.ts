import { open, readFile, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { makeFolder } from '../files/make-folder.ts';
import { explainWrite } from '../files/write-artifacts.ts';
import { openRecord, sealRecord } from './sealed-record.ts';
import { type Answer, questionOf, type SentenceStore } from './sentence-store.ts';

/** The sentences done so far of an article, in its output folder, so that a killed run goes on where it was. */
export interface SentenceJournal extends SentenceStore {
  close(): Promise<void>;
  remove(): Promise<void>;
}

/**
 * Opens the journal at `path`: a record of `key`, then one a sentence, each on its line and with its checksum. A
 * journal for another key is begun anew; a line that a kill cut short, or that is damaged, is passed over.
 */
export async function openSentenceJournal(path: string, key: string): Promise<SentenceJournal> {
  const [header, ...lines] = (await readFile(path, 'utf8').catch(() => '')).split('\n');
  const goesOn = header === sealRecord(key);
  const known = new Map(
    goesOn
      ? lines
          .map(openRecord)
          .filter((entry) => entry !== undefined)
          .map(asEntry)
      : [],
  );
  const write = <T>(promise: Promise<T>): Promise<T> =>
    promise.catch((error) => {
      throw explainWrite(dirname(path), error);
    });
  await write(makeFolder(dirname(path)));
  const file = await write(open(path, goesOn ? 'a' : 'w'));
  // What was cut short gets its line end here, lest the next record be glued to it.
  const start = goesOn ? (lines.at(-1) === '' ? '' : '\n') : `${sealRecord(key)}\n`;
  await write(file.appendFile(start));
  return {
    find: (text, options) => known.get(questionOf(text, options)),
    add: async (text, options, answer) => {
      await write(file.appendFile(`${sealRecord([questionOf(text, options), answer])}\n`));
    },
    close: () => file.close(),
    remove: async () => {
      await file.close();
      await rm(path, { force: true });
    },
  };
}

/** The checksum vouches for the shape too: only this file writes such records. */
function asEntry(entry: unknown): [string, Answer] {
  return entry as [string, Answer];
}

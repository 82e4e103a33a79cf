import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { makeFolder } from '../../files/make-folder.ts';
import { writeWhole } from '../../files/write-artifacts.ts';
import { parseGlossary } from '../../glossary/parse-glossary.ts';

/** The glossary that the server's users keep, as `French<TAB>English` lines. */
export class GlossaryFile {
  readonly #path: string;

  constructor(path: string) {
    this.#path = path;
  }

  read(): Promise<string> {
    return readFile(this.#path, 'utf8').catch(() => '');
  }

  /** Throws PipelineError 'config-invalid', which names the line that is wrong. */
  async write(text: string): Promise<void> {
    parseGlossary(text, 'glossary.tsv');
    await makeFolder(dirname(this.#path));
    await writeWhole(this.#path, text);
  }
}

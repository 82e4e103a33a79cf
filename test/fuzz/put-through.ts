import { XMLValidator } from 'fast-xml-parser';
import { PipelineError } from '../../src/errors.ts';
import { decodeText } from '../../src/extract/decode-text.ts';
import { extractArticle } from '../../src/extract/extract-article.ts';
import { createTermFinder } from '../../src/glossary/find-terms.ts';
import { parseGlossary } from '../../src/glossary/parse-glossary.ts';
import { parseUnits } from '../../src/memory/parse-units.ts';
import { createBilingualDocument } from '../../src/pipeline.ts';
import { parseBilingualDocument } from '../../src/render/parse-bilingual-document.ts';
import { renderDocument } from '../../src/render/render-document.ts';
import { createFakeTranslator } from '../support/fake-translator.ts';
import type { HostileInput } from './hostile-input.ts';

const terms = createTermFinder(parseGlossary('terms: { école: school }\nkeep: [ONU]', 'glossary.yaml'));

/**
 * Puts an input through everything that does not need a model: reading, segmentation, translation by a copier, checks,
 * summaries, every renderer, and every parser. Throws an Error that says what was broken; a PipelineError for the input is right.
 */
export async function putThrough({ format, bytes }: HostileInput): Promise<void> {
  for (const parse of [parseUnits, (raw: Uint8Array) => parseGlossary(Buffer.from(raw).toString(), 'g.yaml')]) {
    await refusing(() => parse(bytes, 'fuzz'));
  }
  const extracted = await refusing(() => extractArticle(bytes, 'fuzz', { format, force: true }));
  if (!extracted) return;
  const { blocks } = extracted.article;
  if (format === 'text') {
    const read = blocks.map((block) => (block.kind === 'list-item' ? `${block.marker} ${block.text}` : block.text));
    same('reading', letters(decodeText(bytes, 'fuzz').text), letters(read.join('\n')));
  }
  const copier = createFakeTranslator((text) => ({ text }), 40);
  const length = { unit: 'sentences', count: 2 } as const;
  const document = await createBilingualDocument(extracted, copier, { length, terms });
  const { source, target } = document.translation;
  for (const [k, block] of blocks.entries()) same('segmentation', block.text, source.blocks[k]?.text ?? '');
  const english = target.blocks.map(({ text }) => text).join('\n');
  same('translation', loose(blocks.map(({ text }) => text).join('\n')), loose(english));
  const artifacts = renderDocument(document, { createdAt: new Date(0), version: '1' });
  const content = (name: string) => artifacts.find((artifact) => artifact.name === name)?.content ?? '';
  same('bilingual.json', JSON.stringify(document), JSON.stringify(parseBilingualDocument(content('bilingual.json'))));
  // What no XML may hold is dropped there.
  const tmx = content('bilingual.tmx');
  if (XMLValidator.validate(tmx) !== true) throw new Error('bilingual.tmx is not well-formed');
  parseUnits(Buffer.from(tmx), 'fuzz');
  const text = content('translation.txt');
  const laidOut = target.blocks.map((block) =>
    block.kind === 'list-item' ? `${block.marker} ${block.text}` : block.text,
  );
  same('translation.txt', letters(laidOut.join('\n')), letters(text));
  const rows = content('bilingual.tsv').replace(/\n$/u, '').split('\n');
  if (rows.some((row) => row.split('\t').length !== rows[0]?.split('\t').length))
    throw new Error('bilingual.tsv is ragged');
}

async function refusing<Result>(parse: () => Result | Promise<Result>): Promise<Result | undefined> {
  try {
    return await parse();
  } catch (error) {
    if (error instanceof PipelineError) return undefined;
    throw error;
  }
}

function same(what: string, before: string, after: string): void {
  if (before === after) return;
  let place = 0;
  while (before[place] === after[place]) place += 1;
  const around = (text: string) => JSON.stringify(text.slice(Math.max(0, place - 20), place + 20));
  throw new Error(`${what} lost or changed a character: ${around(before)} became ${around(after)}`);
}

/** All letters and digits, in order. */
function letters(text: string): string {
  return (
    text
      .normalize('NFC')
      .match(/[\p{L}\p{N}]/gu)
      ?.join('') ?? ''
  );
}

/** Letters and digits whatever their case: capitals are set anew. */
function loose(text: string): string {
  return letters(text.toLowerCase().toUpperCase());
}

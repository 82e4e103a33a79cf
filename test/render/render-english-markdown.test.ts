import { expect, it } from 'vitest';
import { extractArticle } from '../../src/extract/extract-article.ts';
import { createBilingualDocument } from '../../src/pipeline.ts';
import { parseBilingualDocument } from '../../src/render/parse-bilingual-document.ts';
import { renderEnglishMarkdown } from '../../src/render/render-english-markdown.ts';
import { renderJson } from '../../src/render/render-json.ts';
import { createFakeTranslator } from '../support/fake-translator.ts';

async function translate(...lines: readonly string[]) {
  const bytes = new TextEncoder().encode(lines.join('\n'));
  const extracted = await extractArticle(bytes, 'a.md', { format: 'markdown', force: true });
  return createBilingualDocument(extracted, createFakeTranslator(), { length: { unit: 'sentences', count: 1 } });
}

const TABLE = ['| Nom | Prix | |', '| --- | ---: | --- |', '| Le pain |  | a \\| b |', '| Le vin | 1 200 | |'];

it('makes a table of a table again, with its empty cells', async () => {
  const document = await translate('Avant.', '', ...TABLE, '', 'Entre.', '', ...TABLE.slice(0, 3));
  const [head, body] = ['| NOM | PRIX |  |\n| --- | ---: | --- |', '| LE PAIN |  | A \\| B |'];
  expect(renderEnglishMarkdown(document)).toBe(
    `AVANT.\n\n${head}\n${body}\n| LE VIN | 1,200 |  |\n\nENTRE.\n\n${head}\n${body}\n`,
  );
});

it('aligns columns as the source does, without a head too', async () => {
  const document = await translate('| | a | b | c |', '|:--|:-:|--:|---|', '| d | | | |');
  expect(renderEnglishMarkdown(document)).toBe('|  | A | B | C |\n| :--- | :---: | ---: | --- |\n| D |  |  |  |\n');
});

it('leaves the cells of a table in a list or a quotation as they are', async () => {
  const document = await translate('- | a | b |', '  | - | - |', '', '> | c | d |', '> | - | - |');
  expect(renderEnglishMarkdown(document)).toBe('- A\n\nB\n\n> C\n\n> D\n');
});

it('tells of a cell where it stands, and reads that again', async () => {
  const document = await translate(...TABLE);
  const read = parseBilingualDocument(renderJson(document, { createdAt: new Date(0), version: '0' }));
  const cells = read.translation.target.blocks.map((block) => 'cell' in block && block.cell);
  expect(cells.at(-1)).toEqual({ table: 1, row: 3, column: 2, align: 'right' });
  expect(cells.at(0)).toEqual({ table: 1, row: 1, column: 1 });
  expect(read.translation).toEqual(JSON.parse(JSON.stringify(document.translation)));
});

it('escapes what opens no list only where it would, and writes links as people do', async () => {
  const lines = ['8.5 km', '12\\. mars', '-5 °C', '[a](https://b.fr/c)', '[d](<https://b.fr/(e)>)'];
  const written = ['8.5 KM', '12\\. MARS', '\\-5 °C', '[A](https://b.fr/c)', '[D](<https://b.fr/(e)>)'];
  expect(renderEnglishMarkdown(await translate(lines.join('\n\n')))).toBe(`${written.join('\n\n')}\n`);
});

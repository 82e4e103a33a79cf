import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../src/extract/extract-article.ts';
import { buildEpub } from '../support/build-epub.ts';
import { outlineOf } from '../support/outline.ts';

const CHAPTERS = [
  '<h1>Le phare</h1><p>Il éclaire la côte depuis <i>cent ans</i>, par tous les temps.</p>',
  '<h2>La digue</h2><p>Elle protège le port de la houle.</p><blockquote><p>Rien ne passe.</p></blockquote>',
];
const read = (bytes: Uint8Array) => extractArticle(bytes, 'livre.epub', { format: 'epub' });
const ENCRYPTION = (algorithm: string) => ({
  'META-INF/encryption.xml': `<encryption xmlns="urn:oasis:names:tc:opendocument:xmlns:container" xmlns:enc="http://www.w3.org/2001/04/xmlenc#"><enc:EncryptedData><enc:EncryptionMethod Algorithm="${algorithm}"/></enc:EncryptedData></encryption>`,
});

describe('an EPUB', () => {
  it('is read in the order of its spine, without its table of contents', async () => {
    const { article } = await read(buildEpub(CHAPTERS));
    expect(outlineOf(article)).toEqual([
      'heading1 Le phare',
      'paragraph Il éclaire la côte depuis cent ans, par tous les temps. [emphasis cent ans]',
      'heading2 La digue',
      'paragraph Elle protège le port de la houle.',
      'quote Rien ne passe.',
    ]);
    expect(article.metadata).toEqual({ title: 'Le phare', author: 'Jeanne Morvan', date: '2021' });
    expect(article.blocks.map((block) => block.blankLinesBefore)).toEqual([0, 1, 2, 1, 1]);
    expect(article.origin).toEqual({ name: 'livre.epub', format: 'epub', encoding: null });
  });

  it('may scramble its fonts, but not its text', async () => {
    const scrambled = buildEpub(CHAPTERS, ENCRYPTION('http://www.idpf.org/2008/embedding'));
    expect((await read(scrambled)).article.blocks).toHaveLength(5);
    await expect(
      read(buildEpub(CHAPTERS, ENCRYPTION('http://www.w3.org/2001/04/xmlenc#aes128-cbc'))),
    ).rejects.toMatchObject({
      code: 'file-unsafe',
    });
  });

  it('that names a chapter it does not have is damaged', async () => {
    const bytes = buildEpub(CHAPTERS, {
      'OEBPS/content.opf':
        '<package><manifest><item id="a" href="b.xhtml" media-type="application/xhtml+xml"/></manifest><spine><itemref idref="a"/></spine></package>',
    });
    await expect(read(bytes)).rejects.toMatchObject({
      code: 'file-damaged',
      message: expect.stringContaining('OEBPS/b.xhtml'),
    });
  });
});

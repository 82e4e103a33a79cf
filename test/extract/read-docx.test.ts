import { Document, ExternalHyperlink, FootnoteReferenceRun, HeadingLevel, Packer, Paragraph, TextRun } from 'docx';
import { expect, it } from 'vitest';
import { extractArticle } from '../../src/extract/extract-article.ts';
import { outlineOf } from '../support/outline.ts';

it('a DOCX file gives title, headings, lists, quotations, captions, marks and notes', async () => {
  const text = (value: string, style?: string) => new Paragraph({ text: value, ...(style && { style }) });
  const document = new Document({
    title: 'Le bac',
    creator: 'Loïc Guen',
    footnotes: { 1: { children: [text('Voir les archives du port.')] } },
    styles: {
      paragraphStyles: [
        { id: 'Quote', name: 'Quote' },
        { id: 'Caption', name: 'caption' },
      ],
    },
    sections: [
      {
        children: [
          new Paragraph({ text: 'Le bac de la Lorne', heading: HeadingLevel.TITLE }),
          text('Le bac à quai.', 'Caption'),
          new Paragraph({
            children: [
              new TextRun('Il a repris '),
              new TextRun({ text: 'samedi', bold: true }),
              new TextRun(' ses traversées'),
              new FootnoteReferenceRun(1),
              new TextRun(', dit '),
              new ExternalHyperlink({ link: 'https://exemple.example/', children: [new TextRun('la mairie')] }),
              new TextRun('.'),
            ],
          }),
          new Paragraph({ text: 'Tarifs', heading: HeadingLevel.HEADING_2 }),
          new Paragraph({ text: 'piétons : gratuit', bullet: { level: 0 } }),
          new Paragraph({ text: 'vélos aussi', bullet: { level: 1 } }),
          text('On nous disait que personne ne le prendrait.', 'Quote'),
        ],
      },
    ],
  });
  const bytes = await Packer.toBuffer(document);
  const { article } = await extractArticle(bytes, 'bac.docx', { format: 'docx' });
  expect(outlineOf(article)).toEqual([
    'heading1 Le bac de la Lorne',
    'caption Le bac à quai.',
    'paragraph Il a repris samedi ses traversées, dit la mairie. [strong samedi] [link la mairie → https://exemple.example/]',
    'heading2 Tarifs',
    'list-item0- piétons : gratuit',
    'list-item1- vélos aussi',
    'quote On nous disait que personne ne le prendrait.',
    'list-item01. Voir les archives du port.',
  ]);
  expect(article.metadata).toMatchObject({ title: 'Le bac de la Lorne', author: 'Loïc Guen' });
});

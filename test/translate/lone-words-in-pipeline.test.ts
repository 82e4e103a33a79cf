import { expect, it } from 'vitest';
import { extractArticle } from '../../src/extract/extract-article.ts';
import { createBilingualDocument } from '../../src/pipeline.ts';
import { openEmbeddedModel } from '../support/embedded-model.ts';

const WORDS: Readonly<Record<string, string>> = {
  Ville: 'City',
  Prix: 'Price',
  Date: 'Date',
  Nom: 'Name',
  Auteur: 'Author',
  Quantité: 'Quantity',
  Mois: 'Month',
  Lundi: 'Monday',
  Août: 'August',
  Été: 'Summer',
  Durée: 'Duration',
  Références: 'References',
  Montant: 'Amount',
  Paiement: 'Payment',
  Enfants: 'Children',
  Rue: 'Street',
  Rouen: 'Rouen',
  Metz: 'Metz',
  Lyon: 'Lyon',
  Cannes: 'Cannes',
  Paris: 'Paris',
  Allemagne: 'Germany',
};

it('the heads of a table, and the names in it, are right', async () => {
  const translator = await openEmbeddedModel();
  try {
    const table = `| ${Object.keys(WORDS).join(' | ')} |\n|${' - |'.repeat(Object.keys(WORDS).length)}\n`;
    const extracted = await extractArticle(Buffer.from(table), 'a.md', { format: 'markdown', force: true });
    const length = { unit: 'sentences', count: 1 } as const;
    const { translation } = await createBilingualDocument(extracted, translator, { length });
    const texts = (side: 'source' | 'target') => translation[side].blocks.map(({ text }) => text);
    const english = texts('target');
    expect(Object.fromEntries(texts('source').map((word, k) => [word, english[k]]))).toEqual(WORDS);
  } finally {
    await translator.dispose();
  }
});

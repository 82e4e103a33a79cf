import { expect, it } from 'vitest';
import { extractArticle } from '../../src/extract/extract-article.ts';
import { createTermFinder } from '../../src/glossary/find-terms.ts';
import { parseGlossary } from '../../src/glossary/parse-glossary.ts';
import type { TranslateOptions } from '../../src/models/contracts.ts';
import { createBilingualDocument } from '../../src/pipeline.ts';
import { createFakeTranslator } from '../support/fake-translator.ts';

it('is given to the model, and its lack in the English is a notice', async () => {
  const terms = createTermFinder(parseGlossary('terms:\n  maire: mayor\nnames:\n  Bélarus: Belarus', 'glossary.yaml'));
  const fake = createFakeTranslator((text) => ({
    text: text.startsWith('Les') ? 'The mayors talk.' : 'She talks there.',
  }));
  const asked: unknown[] = [];
  const translator = {
    ...fake,
    translate: (texts: readonly string[], options?: TranslateOptions) => {
      asked.push(...texts.map((text) => options?.terms?.(text)));
      return fake.translate(texts, options);
    },
  };
  const text = Buffer.from('Les maires parlent.\n\nElle parle du Bélarus.\n');
  const extracted = await extractArticle(text, 'a.txt', { format: 'text', force: true });
  const length = { unit: 'sentences', count: 1 } as const;
  const { notices } = await createBilingualDocument(extracted, translator, { length, terms });
  expect(asked).toEqual(
    expect.arrayContaining([
      [{ source: 'maires', target: 'mayors', forms: ['mayor'] }],
      [{ source: 'Bélarus', target: 'Belarus' }],
    ]),
  );
  expect(notices.filter(({ rule }) => rule === 'glossary')).toEqual([
    { rule: 'glossary', message: 'the glossary has "Belarus" for Bélarus', sentences: ['b2.s1'] },
  ]);
  expect(notices.filter(({ rule }) => rule === 'names')).toEqual([]);
});

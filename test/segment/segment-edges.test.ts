import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segmentArticle } from '../../src/segment/segment-article.ts';
import { segmentSentences } from '../../src/segment/segment-sentences.ts';
import { cutSentences, expectCuts } from '../support/cut-sentences.ts';

const french = ['Il pleut fort.', 'La ville dort.', 'Qui vient ?', 'Le train est parti !'];

describe('sentences put together', () => {
  it('come apart where they were joined, quoted or not, however many there are', () => {
    const sentence = fc.constantFrom(...french);
    const part = fc.oneof(
      sentence,
      sentence.map((text) => `« ${text} »`),
      sentence.map((text) => `"${text}"`),
      sentence.map((text) => `(${text})`),
    );
    fc.assert(
      fc.property(
        fc.array(part, { minLength: 1, maxLength: 8 }),
        fc.constantFrom(' ', '  ', '\n', '\u00a0 '),
        (parts, gap) => {
          const text = parts.join(gap);
          expect(segmentSentences(text, 'fr').map(({ start, end }) => text.slice(start, end))).toEqual(parts);
        },
      ),
      { seed: 51, numRuns: 300 },
    );
  });

  it('are cut alike at the beginning, in the middle and far into a long text', () => {
    const filler = 'La ville dort. '.repeat(200);
    for (const text of ['Il a vu M. Petit. Il rit.', '« Oui. » Il rit.', 'Cf. art. 12 du code. Il rit.']) {
      const alone = segmentSentences(text, 'fr').map(({ start, end }) => text.slice(start, end));
      const long = filler + text;
      const cut = segmentSentences(long, 'fr').map(({ start, end }) => long.slice(start, end));
      expect(cut.slice(200)).toEqual(alone);
    }
  });
});

describe('in French alone or in English alone', () => {
  it.each([
    ['fr', 'Voir le no. IV du code. | Il rit.'],
    ['en', 'See no. | IV is new.'],
    ['fr', 'Il parle de Me. La Fontaine rit.'],
    ['en', 'He met J. De Gaulle came.'],
    ['fr', "Il vint chez J. | L'homme rit."],
    ['en', "He met J. L'Amour laughs."],
    ['fr', 'Ouvert à 18 h. 30 personnes vinrent.'],
    ['fr', 'Ouvert à 18 h. | Il vint 30 personnes.'],
  ] as const)('%s: %s', (language, marked) => expectCuts(marked, language));
});

it('numbers that count chapters stay with them, up to three digits a part', () => {
  for (const number of ['3.', '12.', '123.', '2.1.', '2.12.', '12.345.', 'a)', 'IV.', 'XVIII.']) {
    expect(cutSentences(`${number} Le vote du budget.`, 'fr')).toEqual([`${number} Le vote du budget.`]);
  }
  expect(cutSentences('Il naquit en 1234. Le roi vint.', 'fr')).toHaveLength(2);
});

it('an address is no place for a missing space, however far it reaches', () => {
  const address = `https://exemple.fr/${'a'.repeat(150)}/fin.Le`;
  expect(cutSentences(`Voir ${address} Reste à lire.`, 'fr')[0]).toContain(address);
  expect(cutSentences(`Voir www.exemple.fr puis le reste.Le maire vint.`, 'fr')).toHaveLength(2);
});

it('straight quotes close by turns where spaces tell nothing', () => {
  expect(cutSentences('Il dit "oui". Elle dit "non". Fin.', 'fr')).toEqual([
    'Il dit "oui".',
    'Elle dit "non".',
    'Fin.',
  ]);
  expect(cutSentences('Il rit."Oui."Elle rit.', 'fr').join('')).toBe('Il rit."Oui."Elle rit.');
});

it('a heading and a verbatim block are one sentence, without the spaces around it', () => {
  const block = (kind: 'heading' | 'verbatim', text: string) =>
    ({ kind, text, id: 'b1', blankLinesBefore: 0, level: 1 }) as never;
  for (const kind of ['heading', 'verbatim'] as const) {
    for (const text of ['Un. Deux. Trois', '  Un. Deux.   ', 'Un. ']) {
      const { blocks } = segmentArticle({
        language: 'fr',
        origin: { name: 'a', format: 'text', encoding: 'utf-8' },
        metadata: {},
        blocks: [block(kind, text)],
      });
      const start = text.length - text.trimStart().length;
      expect(blocks[0]?.sentences).toEqual([{ id: 'b1.s1', span: { start, end: start + text.trim().length } }]);
    }
  }
});

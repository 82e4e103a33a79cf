import type { BilingualDocument } from '../../src/document/bilingual-document.ts';
import type { SentenceId } from '../../src/document/segmented-article.ts';
import type { Span } from '../../src/document/span.ts';
import { sampleDocument } from './sample-document.ts';

/** The sample with word links and other translations for two of its groups. */
export const linkedDocument: BilingualDocument = withWords(
  withWords(sampleDocument, 'b3.s1', [
    ['bac', 'ferry'],
    ['relie', 'linking'],
    ['samedi', 'Saturday'],
    ['onze ans', 'eleven years'],
  ]),
  'b3.s2',
  [
    ['attendaient', 'had been waiting'],
    ['premiers', 'first'],
  ],
);

type WordPair = readonly [french: string, english: string];

function withWords(document: BilingualDocument, id: SentenceId, pairs: readonly WordPair[]): BilingualDocument {
  const { source, target, groups } = document.translation;
  const find = (blocks: typeof source.blocks, word: string): Span => {
    const start = blocks.find((block) => id.startsWith(`${block.id}.`))?.text.indexOf(word) ?? -1;
    if (start === -1) throw new RangeError(`${word} is not in the block of ${id}`);
    return { start, end: start + word.length };
  };
  const words = pairs.map(([french, english]) => {
    return { source: find(source.blocks, french), target: find(target.blocks, english), probability: 0.9 };
  });
  const linked = groups.map((group) => {
    return group.source.includes(id)
      ? { ...group, words, alternatives: ['A first other way.', 'A second <b>one</b>.'] }
      : group;
  });
  return { ...document, translation: { ...document.translation, groups: linked } };
}

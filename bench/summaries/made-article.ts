import type { BlockId } from '../../src/document/article.ts';
import { createSegmentedBlock, type SegmentedArticle } from '../../src/document/segmented-article.ts';
import { createRandom } from '../../src/evaluate/create-random.ts';

/** French news has about so many words a sentence, and sentences a paragraph. */
const MEAN_WORDS = 22;
const SENTENCES = 3;

/** Heaps' law, V = k × n^b, with what French prose has: how many different words there are in a text of n. */
const HEAPS_FACTOR = 20;
const HEAPS_EXPONENT = 0.6;

/** An article of about `words` made-up words, as often repeated as those of a real one: by Zipf's law. */
export function makeArticle(words: number): SegmentedArticle {
  const random = createRandom(1);
  const vocabulary = Math.ceil(HEAPS_FACTOR * words ** HEAPS_EXPONENT);
  const blocks = [];
  for (let made = 0; made < words; ) {
    const sentences = Array.from({ length: SENTENCES }, () => {
      const length = Math.ceil(MEAN_WORDS * (0.5 + random()));
      made += length;
      const drawn = Array.from({ length }, () => spell(Math.floor(vocabulary ** random())));
      return `Le ${drawn.join(' ')}.`;
    });
    blocks.push(block(`b${blocks.length + 1}`, sentences));
  }
  const origin = { name: 'made', format: 'text', encoding: 'utf-8' } as const;
  return { language: 'fr', origin, metadata: {}, blocks };
}

function block(id: BlockId, sentences: readonly string[]) {
  let end = -1;
  const spans = sentences.map(({ length }) => {
    const start = end + 1;
    end = start + length;
    return { start, end };
  });
  return createSegmentedBlock(
    { id, kind: 'paragraph', text: sentences.join(' '), blankLinesBefore: 1 },
    spans,
    'source',
  );
}

/** A word of its own for each rank: two letters for the commonest ones, more for the rare. */
function spell(rank: number): string {
  const syllables = ['ba', 'co', 'di', 'fu', 'ga', 'lo', 'mi', 'nu', 'ra', 'to'];
  return [...String(rank)].map((digit) => syllables[Number(digit)]).join('');
}

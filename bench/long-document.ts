import type { BlockId } from '../src/document/article.ts';
import { type BilingualDocument, SCHEMA_VERSION } from '../src/document/bilingual-document.ts';
import { createSegmentedBlock, type SegmentedBlock, type Side } from '../src/document/segmented-article.ts';
import type { Span } from '../src/document/span.ts';
import type { SentenceGroup, WordLink } from '../src/document/translation.ts';

const FRENCH = 'Le vieux passeur traverse chaque matin la rivière avec une dizaine de voyageurs qui parlent peu.';
const ENGLISH = 'Every morning the old ferryman crosses the river with about ten passengers who do not talk much.';
const SENTENCES_A_PARAGRAPH = 4;

/** A document of about `words` French words: paragraphs of four sentences, every word linked, one sentence in ten marked. */
export function longDocument(words: number): BilingualDocument {
  const paragraphs = Math.ceil(words / (wordsOf(FRENCH).length * SENTENCES_A_PARAGRAPH));
  const ids = Array.from({ length: paragraphs }, (_, k): BlockId => `b${k + 1}`);
  const origin = { name: 'long.txt', format: 'text', encoding: 'utf-8' } as const;
  return {
    schemaVersion: SCHEMA_VERSION,
    translation: {
      source: { language: 'fr', origin, metadata: {}, blocks: ids.map((id) => paragraph(id, 'source')) },
      target: { language: 'en', origin, metadata: {}, blocks: ids.map((id) => paragraph(id, 'target')) },
      groups: ids.flatMap((id, k) => groupsOf(id, k)),
      producedBy: { name: 'none', revision: '1', dtype: 'none', license: 'none' },
    },
    summaries: [],
    outline: { headline: null, steps: [] },
    notices: [],
  };
}

function paragraph(id: BlockId, side: Side): SegmentedBlock {
  const sentence = side === 'source' ? FRENCH : ENGLISH;
  const text = Array.from({ length: SENTENCES_A_PARAGRAPH }, () => sentence).join(' ');
  const spans = Array.from({ length: SENTENCES_A_PARAGRAPH }, (_, k): Span => {
    const start = k * (sentence.length + 1);
    return { start, end: start + sentence.length };
  });
  return createSegmentedBlock({ id, kind: 'paragraph', text, blankLinesBefore: 1 }, spans, side);
}

function groupsOf(id: BlockId, block: number): readonly SentenceGroup[] {
  return Array.from(
    { length: SENTENCES_A_PARAGRAPH },
    (_, k): SentenceGroup => ({
      source: [`${id}.s${k + 1}`],
      target: [`${id}.t${k + 1}`],
      confidence: (block * SENTENCES_A_PARAGRAPH + k) % 10 === 0 ? 0.4 : 0.8,
      words: wordsOf(FRENCH).map((source, word): WordLink => {
        const target = wordsOf(ENGLISH)[word] ?? source;
        return {
          source: shift(source, k * (FRENCH.length + 1)),
          target: shift(target, k * (ENGLISH.length + 1)),
          probability: 1,
        };
      }),
      alternatives: [],
      method: 'generation',
    }),
  );
}

function wordsOf(text: string): readonly Span[] {
  return [...text.matchAll(/\p{L}+/gu)].map(({ index, 0: word }) => ({ start: index, end: index + word.length }));
}

function shift({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

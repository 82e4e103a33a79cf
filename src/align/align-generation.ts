import type { SegmentedBlock } from '../document/segmented-article.ts';
import type { AlignedTranslation, SentenceGroup, SentenceTranslation, Translation } from '../document/translation.ts';

/**
 * Groups each source sentence with the target sentences that were generated from it, 1:n. Exact, because it reads the
 * generation's own record instead of guessing from the texts; confidence is what the model told.
 */
export function alignGeneration({ sentences, ...translation }: Translation): AlignedTranslation {
  const blocks = new Map<string, SegmentedBlock>(translation.target.blocks.map((block) => [block.id, block]));
  const groups = sentences.map((sentence): SentenceGroup => {
    const blockId = sentence.source.slice(0, sentence.source.indexOf('.'));
    const target = (blocks.get(blockId)?.sentences ?? []).filter(({ span }) => isInside(sentence, span));
    const { copied, probability, words, alternatives } = sentence;
    return {
      source: [sentence.source],
      target: target.map(({ id }) => id),
      confidence: copied ? 1 : probability,
      words,
      alternatives,
      method: copied ? 'copy' : 'generation',
    };
  });
  return { ...translation, groups };
}

function isInside({ target }: SentenceTranslation, span: { readonly start: number; readonly end: number }): boolean {
  return span.start >= target.start && span.end <= target.end;
}

import schema from '../../docs/bilingual.schema.json' with { type: 'json' };
import type { BilingualDocument } from '../document/bilingual-document.ts';
import type { SegmentedArticle, SentenceId } from '../document/segmented-article.ts';
import { assertSpansCover } from '../document/span.ts';
import type { AlignedTranslation } from '../document/translation.ts';
import { PipelineError } from '../errors.ts';
import { findMismatch, type Schema } from './match-schema.ts';

/**
 * Reads what `renderJson` wrote. PipelineError 'document-invalid' unless it is as docs/bilingual.schema.json says, its
 * spans cover their blocks, and every sentence is in exactly one group, which lies in one block.
 */
export function parseBilingualDocument(json: string): BilingualDocument {
  const value = parseJson(json);
  const mismatch = findMismatch(value, schema as Schema);
  if (mismatch !== undefined) throw invalid(`${mismatch} is not as docs/bilingual.schema.json says`);
  const { generator: _, ...document } = value as BilingualDocument & { readonly generator: unknown };
  const { translation } = document;
  assertSegmented(translation.source, 's');
  assertSegmented(translation.target, 't');
  assertAligned(translation);
  return document;
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (cause) {
    throw invalid('it is not JSON', cause);
  }
}

function assertSegmented({ language, blocks }: SegmentedArticle, letter: 's' | 't'): void {
  for (const { id, text, sentences } of blocks) {
    const misnamed = sentences.find((sentence, k) => sentence.id !== `${id}.${letter}${k + 1}`);
    if (misnamed) throw invalid(`sentence ${misnamed.id} of block ${id} is out of order`);
    try {
      assertSpansCover(
        text,
        sentences.map(({ span }) => span),
      );
    } catch (cause) {
      throw invalid(`the ${language} sentences of block ${id} do not cover its text`, cause);
    }
  }
}

function assertAligned({ source, target, groups }: AlignedTranslation): void {
  const names = (article: SegmentedArticle) => article.blocks.map(({ id }) => id).join(' ');
  if (names(source) !== names(target)) throw invalid('its two sides do not have the same blocks');
  const idsOf = (article: SegmentedArticle) => article.blocks.flatMap(({ sentences }) => sentences.map(({ id }) => id));
  const difference = findDifference(
    [...idsOf(source), ...idsOf(target)],
    groups.flatMap((group) => [...group.source, ...group.target]),
  );
  if (difference !== undefined) throw invalid(`sentence ${difference} is not in exactly one group`);
  const scattered = groups.findIndex((group) => new Set([...group.source, ...group.target].map(blockOf)).size !== 1);
  if (scattered >= 0) throw invalid(`group ${scattered + 1} does not lie in one block`);
}

function blockOf(sentence: SentenceId): string {
  return sentence.slice(0, sentence.indexOf('.'));
}

/** An element that is not in both lists once. */
function findDifference(expected: readonly SentenceId[], found: readonly SentenceId[]): SentenceId | undefined {
  const open = new Set(expected);
  const unexpected = found.find((id) => !open.delete(id));
  return unexpected ?? [...open][0];
}

function invalid(reason: string, cause?: unknown): PipelineError {
  const message = `the bilingual document cannot be read: ${reason}; make it anew from the article`;
  return new PipelineError('document-invalid', message, { cause });
}

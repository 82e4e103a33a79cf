import type { Notice } from '../document/notice.ts';
import {
  createSegmentedBlock,
  type SegmentedArticle,
  type SegmentedBlock,
  type SentenceId,
  sentenceTexts,
} from '../document/segmented-article.ts';
import type { Span } from '../document/span.ts';
import type { SentenceTranslation, Translation, WordLink } from '../document/translation.ts';
import type { Translator } from '../models/contracts.ts';
import { type TranslatedSentence, type TranslateSentencesOptions, translateSentences } from './translate-sentences.ts';

export interface TranslateArticleOptions extends TranslateSentencesOptions {
  /** Cuts an English text into sentences. */
  readonly segmentTarget: (text: string) => readonly Span[];
}

/** Translates `source` sentence by sentence into an article with the same blocks in the same order. */
export async function translateArticle(
  source: SegmentedArticle,
  translator: Translator,
  { segmentTarget, ...options }: TranslateArticleOptions,
): Promise<{ readonly translation: Translation; readonly notices: readonly Notice[] }> {
  const prose: SegmentedArticle = { ...source, blocks: source.blocks.filter(({ kind }) => kind !== 'verbatim') };
  const translated = await translateSentences(sentenceTexts(prose), translator, options);
  const blocks = source.blocks.map((block) => translateBlock(block, translated, segmentTarget));
  const title = blocks.find(({ target }) => target.kind === 'heading' && target.level === 1)?.target.text;
  const { title: _, ...metadata } = source.metadata;
  const target: SegmentedArticle = {
    ...source,
    language: 'en',
    metadata: source.metadata.title !== undefined && title !== undefined ? { ...metadata, title } : metadata,
    blocks: blocks.map((block) => block.target),
  };
  const sentences = blocks.flatMap((block) => block.sentences);
  const notices = [...translated.values()].flatMap((sentence) => sentence.notices);
  return { translation: { source, target, sentences, producedBy: translator.model }, notices };
}

/** One block's translation: its sentences' translations with the source's gaps between them. */
function translateBlock(
  block: SegmentedBlock,
  translated: ReadonlyMap<SentenceId, TranslatedSentence>,
  segmentTarget: (text: string) => readonly Span[],
): { readonly target: SegmentedBlock; readonly sentences: readonly SentenceTranslation[] } {
  // Marks and cues have their places in the source's text.
  const { sentences: sources, marks: _, cues: __, ...rest } = block;
  let text = '';
  let end = 0;
  const spans: Span[] = [];
  const sentences: SentenceTranslation[] = [];
  for (const { id, span } of sources) {
    const result = translated.get(id);
    const words = result?.text ?? block.text.slice(span.start, span.end);
    // Sentences that touch in the source, as in scraped text, are set apart here.
    text += text === '' ? '' : block.text.slice(end, span.start) || ' ';
    const start = text.length;
    text += words;
    end = span.end;
    sentences.push({
      source: id,
      target: { start, end: text.length },
      probability: result?.probability ?? null,
      logProbability: result?.logProbability ?? null,
      copied: result?.copied ?? true,
      words: moveLinks(result?.words ?? [], span.start, start),
      alternatives: result?.alternatives ?? [],
    });
    const whole = block.kind === 'verbatim' || block.kind === 'heading';
    const inner = whole ? [{ start: 0, end: words.length }] : segmentTarget(words);
    spans.push(...inner.map((s) => ({ start: start + s.start, end: start + s.end })));
  }
  return { target: createSegmentedBlock({ ...rest, text }, spans, 'target'), sentences };
}

/** Links between two sentences as links between their blocks, in which the sentences start where the offsets say. */
function moveLinks(links: readonly WordLink[], source: number, target: number): readonly WordLink[] {
  const move = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });
  return links.map((link) => ({ ...link, source: move(link.source, source), target: move(link.target, target) }));
}

import { sentenceTexts } from '../document/segmented-article.ts';
import type { AlignedTranslation } from '../document/translation.ts';
import type { HeadlineCandidate } from './find-headline.ts';
import type { Passage } from './passage.ts';

/** Sentences that are tried after the title. */
const MAX_SENTENCES = 8;

/** Below this one a translation is marked as doubtful, and no mark can be seen on what stands over an article. */
const LEAST_CONFIDENCE = 0.2;

/** A capital inside a sentence. From the middle of an article, a line that names nothing could stand over any other. */
const NAME = /(?<=\p{L}[ ’'])\p{Lu}/u;

/** What may become a headline, best first: the title, then single sentences in the order of `order`. */
export function headlineCandidates(
  translation: AlignedTranslation,
  passages: readonly Passage[],
  order: readonly number[],
): readonly HeadlineCandidate[] {
  return [...titleOf(translation), ...order.slice(0, MAX_SENTENCES).flatMap((k) => sentenceOf(passages[k]))];
}

function titleOf({ source, target, groups }: AlignedTranslation): readonly HeadlineCandidate[] {
  const title = source.blocks.find((block) => block.kind === 'heading' && block.level === 1);
  const group = groups.find(({ source: ids }) => ids.some((id) => title?.sentences.some((s) => s.id === id)));
  const translated = target.blocks.find(({ id }) => id === title?.id);
  if (!title || !group || !translated) return [];
  const texts = new Map([...sentenceTexts(source), ...sentenceTexts(target)]);
  const join = (ids: readonly (typeof group.source)[number][]) => ids.map((id) => texts.get(id) ?? '').join(' ');
  const sentence = (text: string) => ({ text, evidence: group.source, shortened: false });
  return [{ source: sentence(join(group.source)), target: sentence(join(group.target)), isTitle: true }];
}

function sentenceOf(passage: Passage | undefined): readonly HeadlineCandidate[] {
  const [source, ...moreSource] = passage?.source ?? [];
  const [target, ...moreTarget] = passage?.target ?? [];
  if ((passage?.confidence ?? 1) < LEAST_CONFIDENCE) return [];
  if (passage?.place !== 0 && !NAME.test(source?.text ?? '')) return [];
  return source && target && moreSource.length + moreTarget.length === 0 ? [{ source, target, isTitle: false }] : [];
}

import type { Language } from '../document/article.ts';
import type { BilingualDocument } from '../document/bilingual-document.ts';
import { describeSummary, SUMMARY_WORDING } from './describe-summary.ts';
import { escapeMarkdown, escapeMarkdownOpening } from './escape-markdown.ts';
import { titleOf } from './title-of.ts';

/** The summary in `language` as Markdown: the paragraph, then which source sentences each of its sentences rests on. */
export function renderSummary({ translation, summaries }: BilingualDocument, language: Language): string {
  const wording = SUMMARY_WORDING[language];
  const title = titleOf(language === 'fr' ? translation.source : translation.target) ?? wording.heading;
  const summary = summaries.find((candidate) => candidate.language === language);
  const sentences = summary?.sentences ?? [];
  const evidence = sentences.map(({ text, evidence: ids }, k) => {
    return `${k + 1}. ${[escapeMarkdownOpening(text), ids.join(', ')].filter(Boolean).join(' → ')}`;
  });
  const parts = [
    `# ${escapeMarkdown(title)}`,
    summary ? `*${describeSummary(summary)}*` : wording.absent,
    escapeMarkdownOpening(sentences.map(({ text }) => text).join(' ')),
    evidence.length > 0 ? `## ${wording.evidence}` : '',
    evidence.join('\n'),
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

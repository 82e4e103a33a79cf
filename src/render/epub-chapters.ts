import type { BilingualDocument } from '../document/bilingual-document.ts';
import type { SegmentedBlock } from '../document/segmented-article.ts';
import type { Summary } from '../document/summary.ts';
import { describeModel } from './describe-model.ts';
import { describeSummary, SUMMARY_WORDING } from './describe-summary.ts';
import { escapeMarkup } from './escape-markup.ts';
import { writeMarked } from './marked-pieces.ts';

export interface EpubChapter {
  /** XHTML. */
  readonly body: string;
  /** What the table of contents leads to. */
  readonly headings: readonly { readonly id: string; readonly text: string }[];
}

const TAGS = { emphasis: 'em', strong: 'strong', code: 'code' } as const;

/** The summaries as a first chapter, then one from each level-1 heading to the next. */
export function epubChapters({ translation, summaries }: BilingualDocument): readonly EpubChapter[] {
  const targets = new Map<string, SegmentedBlock>(translation.target.blocks.map((block) => [block.id, block]));
  const parts: SegmentedBlock[][] = [];
  for (const block of translation.source.blocks) {
    if (parts.length === 0 || (block.kind === 'heading' && block.level === 1)) parts.push([]);
    parts.at(-1)?.push(block);
  }
  const chapters = parts.map((blocks, k): EpubChapter => {
    const headings = blocks.filter((block) => block.kind === 'heading' && block.level <= 2);
    const first = headings[0] === blocks[0] ? [] : [{ id: '', text: `Chapitre ${k + 1}` }];
    return {
      body: blocks.map((block) => renderPair(block, targets.get(block.id))).join('\n'),
      headings: [...first, ...headings.map(({ id, text }) => ({ id, text }))],
    };
  });
  const front = `<section><h1>Résumé · Summary</h1>
${summaries.map(renderSummary).join('\n')}
<p class="made" lang="en" xml:lang="en">${escapeMarkup(describeModel(translation.producedBy))}</p></section>`;
  return [
    ...(summaries.length > 0 ? [{ body: front, headings: [{ id: '', text: 'Résumé · Summary' }] }] : []),
    ...chapters,
  ];
}

function renderSummary(summary: Summary): string {
  const { language, sentences } = summary;
  const body = sentences.map(({ text }) => escapeMarkup(text)).join(' ');
  return `<section lang="${language}" xml:lang="${language}"><h2>${SUMMARY_WORDING[language].heading}</h2>
<p>${body}</p><p class="made">${escapeMarkup(describeSummary(summary))}</p></section>`;
}

function renderPair(source: SegmentedBlock, target: SegmentedBlock | undefined): string {
  if (source.kind === 'verbatim') return `<pre id="${source.id}">${escapeMarkup(source.text)}</pre>`;
  const french = renderBlock(source, 'fr');
  const english = target && target.text !== '' ? renderBlock(target, 'en') : '';
  return `<div class="pair" id="${source.id}">${source.text === '' ? '' : french}${english}</div>`;
}

function renderBlock(block: SegmentedBlock, language: 'fr' | 'en'): string {
  const text = writeMarked(block, {
    text: escapeMarkup,
    wrap: ({ kind, href = '' }, inner) => {
      if (kind !== 'link') return `<${TAGS[kind]}>${inner}</${TAGS[kind]}>`;
      // A link beside the page would lead nowhere from inside a book.
      const leads = /^(?:https?|mailto):/iu.test(href);
      return leads ? `<a href="${escapeMarkup(encodeURI(decode(href)))}">${inner}</a>` : inner;
    },
  });
  const attributes = ` lang="${language}" xml:lang="${language}"`;
  switch (block.kind) {
    case 'heading':
      return language === 'fr'
        ? `<h${block.level}${attributes}>${text}</h${block.level}>`
        : `<p${attributes}><strong>${text}</strong></p>`;
    case 'quote':
      return `<blockquote${attributes}><p>${text}</p></blockquote>`;
    case 'list-item':
      return `<p${attributes} style="margin-left: ${Math.min(block.depth, 6)}em"><span class="marker">${escapeMarkup(block.marker)}</span> ${text}</p>`;
    default:
      return `<p${attributes}>${text}</p>`;
  }
}

function decode(href: string): string {
  try {
    return decodeURI(href);
  } catch {
    return href;
  }
}

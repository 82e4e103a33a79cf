import { describe, expect, it } from 'vitest';
import type { LengthTarget, Summary } from '../../src/document/summary.ts';
import { describeSummary } from '../../src/render/describe-summary.ts';
import { renderSummary } from '../../src/render/render-summary.ts';
import { sampleDocument } from '../support/documents.ts';
import { draftDocument } from '../support/draft-document.ts';

const untitled = draftDocument({
  ...sampleDocument,
  origin: { name: 'a.txt', format: 'text', encoding: 'utf-8' },
  producedBy: sampleDocument.translation.producedBy,
  blocks: [{ kind: 'paragraph', blankLinesBefore: 0, groups: [[['Un.'], ['One.'], 0.9]] }],
  notices: [],
});

describe('summary.fr.md and summary.en.md', () => {
  it('are headed by the title in their language, or by what they are', () => {
    expect(renderSummary(sampleDocument, 'fr')).toMatch(/^# À Saint-Aubrac, le bac .*\n\n\*Extrait : /);
    expect(renderSummary(sampleDocument, 'en')).toMatch(/^# In Saint-Aubrac, the ferry .*\n\n\*Extract: /);
    expect(renderSummary(untitled, 'fr')).toMatch(/^# Résumé\n/);
    expect(renderSummary(untitled, 'en')).toMatch(/^# Summary\n/);
  });

  it('say so where there is no summary', () => {
    const document = { ...untitled, summaries: [] };
    expect(renderSummary(document, 'en')).toBe('# Summary\n\nThere is no summary of this article.\n');
    expect(renderSummary(document, 'fr')).toBe('# Résumé\n\nCet article n’a pas de résumé.\n');
  });

  it('show text that looks like Markdown as it is', () => {
    const summary: Summary = {
      language: 'en',
      method: 'extractive',
      target: { unit: 'sentences', count: 1 },
      sentences: [{ text: '1986. A *year* of <b>[links](x)</b>\n# and more', evidence: ['b1.s1'], shortened: false }],
    };
    const markdown = renderSummary({ ...untitled, summaries: [summary] }, 'en');
    const escaped = '1986\\. A \\*year\\* of \\<b\\>\\[links\\](x)\\</b\\> \\# and more';
    expect(markdown.split('\n').filter((line) => line.includes('1986'))).toEqual([escaped, `1. ${escaped} → b1.s1`]);
  });
});

describe('describeSummary', () => {
  const describe_ = (language: 'fr' | 'en', target: LengthTarget, texts: readonly string[]) =>
    describeSummary({
      language,
      method: 'extractive',
      target,
      sentences: texts.map((text) => ({ text, evidence: [], shortened: false })),
    });

  it('says what was asked and what came, in the summary’s language', () => {
    expect(describe_('en', { unit: 'words', count: 80 }, ['It rains.', 'Again.'])).toBe(
      'Extract: sentences of the translation, unchanged. Length asked: 80 words; used: 2 sentences, 3 words.',
    );
    expect(describe_('fr', { unit: 'share', ofSource: 0.125 }, ['Oui.'])).toBe(
      'Extrait : des phrases de l’article, telles quelles. Longueur demandée : 12,5 % des mots du texte ; obtenue : 1 phrase, 1 mot.',
    );
    expect(describe_('en', { unit: 'sentences', count: 1 }, [])).toContain('1 sentence; used: 0 sentences, 0 words.');
    expect(describe_('fr', { unit: 'sentences', count: 2 }, [])).toContain('2 phrases ; obtenue : 0 phrase, 0 mot.');
    expect(describe_('en', { unit: 'share', ofSource: 0.07 }, [])).toContain('7% of');
  });
});

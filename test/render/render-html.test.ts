import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BilingualDocument } from '../../src/document/bilingual-document.ts';
import { type SentenceId, sentenceTexts } from '../../src/document/segmented-article.ts';
import { READER_SCRIPT, READER_STYLE } from '../../src/render/reader-bundle.ts';
import { renderHtml } from '../../src/render/render-html.ts';
import { bilingualDocument, HOSTILE_TEXTS, sampleDocument } from '../support/documents.ts';
import { type BlockDraft, draftDocument } from '../support/draft-document.ts';
import { htmlTags, htmlText } from '../support/html-text.ts';
import { shownText } from '../support/shown-text.ts';

const OPTIONS = { createdAt: new Date('2025-01-31T08:30:00Z'), version: '1.2.3' };
const page = renderHtml(sampleDocument, OPTIONS);

/** The page without its constant style and script, whose text is not the article's. */
function markupOf(document: BilingualDocument): string {
  return renderHtml(document, OPTIONS).replace(READER_STYLE, '').replace(READER_SCRIPT, '');
}

/** Sentence spans of a page: id, group and text. */
function sentencesIn(markup: string): Map<string, { readonly group: string; readonly text: string }> {
  const spans = markup.matchAll(
    /<span class="sentence[^"]*" id="([^"]+)" data-group="(\d+)"[^>]*>((?:<span class="tied">[^<]*<\/span>|[^<])*)<\/span>/gu,
  );
  return new Map([...spans].map(([, id = '', group = '', text = '']) => [id, { group, text: htmlText(text) }]));
}

describe('bilingual.html', () => {
  it('holds every sentence of both sides in a span with its id, and its group’s number', () => {
    fc.assert(
      fc.property(bilingualDocument(), (document) => {
        const { source, target, groups } = document.translation;
        const found = sentencesIn(markupOf(document));
        const verbatim = target.blocks.filter(({ kind }) => kind === 'verbatim').map(({ id }) => `${id}.t1`);
        const expected = new Map<SentenceId, { group: string; text: string }>();
        const texts = new Map([...sentenceTexts(source), ...sentenceTexts(target)]);
        for (const [k, group] of groups.entries()) {
          for (const id of [...group.source, ...group.target].filter((one) => !verbatim.includes(one))) {
            expected.set(id, { group: String(k + 1), text: shownText(texts.get(id) ?? '') });
          }
        }
        expect(Object.fromEntries(found)).toEqual(Object.fromEntries(expected));
      }),
      { seed: 6, numRuns: 100 },
    );
  });

  it('makes no tag and no attribute of any text', () => {
    const shape = (text: string) => {
      const document = draftDocument({
        origin: { name: text, format: 'text', encoding: 'utf-8' },
        producedBy: { name: text, revision: text, dtype: text, license: text },
        blocks: [
          { kind: 'heading', level: 1, blankLinesBefore: 0, groups: [[[text], [text], 0.5]] },
          { kind: 'list-item', marker: text, depth: 0, blankLinesBefore: 0, groups: [[[text], [text], 'copy']] },
          { kind: 'verbatim', blankLinesBefore: 0, groups: [[[text], [text], 'copy']] },
        ],
        summaries: [
          {
            language: 'en',
            method: 'abstractive',
            target: { unit: 'words', count: 1 },
            sentences: [{ text, evidence: ['b1.s1'], shortened: false }],
          },
        ],
        notices: [{ rule: text, message: text, sentences: ['b1.s1'] }],
      });
      const tags = htmlTags(markupOf(document)).filter((tag) => !/^<\/?span(?: class="tied")?>$/.test(tag));
      return tags.map((tag) => {
        return tag
          .replace(/title="[^"]*" aria-label="Notice 1: [^"]*"/, 'notice')
          .replace(/data-document="\w+" data-name="[^"]*"/, '');
      });
    };
    const plain = shape('plain');
    for (const text of HOSTILE_TEXTS) expect(shape(text), text).toEqual(plain);
  });

  it('lets no sentence turn its neighbours round', () => {
    const text = 'un \u202Edeux \u2066trois\u2069\u2069 quatre';
    const document = { ...sampleDocument, notices: [{ rule: text, message: text, sentences: ['b1.s1' as const] }] };
    expect(markupOf(document)).toContain('un deux trois quatre');
    expect(markupOf(document)).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/u);
    // Right-to-left letters need no control to do it.
    expect(READER_STYLE).toMatch(/\.sentence\{[^}]*unicode-bidi:isolate/);
  });

  it('allows its own style and script and nothing else', () => {
    const policy = htmlText(/Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1] ?? '');
    const hash = (tag: string) => {
      const text = new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`).exec(page)?.[1] ?? '';
      return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    };
    expect(policy.split('; ')).toEqual([
      "default-src 'none'",
      `script-src ${hash('script')}`,
      `style-src ${hash('style')}`,
      "base-uri 'none'",
      "form-action 'none'",
    ]);
    expect(page).not.toMatch(/ (?:style|src|on\w+)=|https?:|@import|url\(/);
  });

  it('leads from every summary sentence, mark and notice to a place in the page', () => {
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    const targets = [...page.matchAll(/ href="#([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
    expect(targets).toEqual(expect.arrayContaining(['b3.s1', 'b4.s1', 'notice-1', 'notice-2', 'b4.s3', 'colophon']));
  });

  it('says why a sentence is marked', () => {
    const why = 'the model gave no translation: French kept';
    expect(page).toContain(`<a href="#notice-2" title="${why}" aria-label="Notice 2: ${why}">2</a>`);
  });

  it('names model, revision and licence, and says that it is a machine’s translation', () => {
    const colophon = htmlText(/<footer[^>]*>([\s\S]*)<\/footer>/.exec(page)?.[1] ?? '');
    for (const part of ['Machine translation', 'passerelle-fr-en', '7c1e09a', 'q8', 'Gemma', '2025-01-31']) {
      expect(colophon).toContain(part);
    }
  });

  it('names an article that has no title by its file', () => {
    const untitled = draftDocument({
      ...sampleDocument,
      ...sampleDocument.translation.source,
      producedBy: sampleDocument.translation.producedBy,
      blocks: [{ kind: 'paragraph', blankLinesBefore: 0, groups: [[['Oui.'], ['Yes.'], 1]] }],
      summaries: [],
      notices: [],
    });
    expect(renderHtml(untitled, OPTIONS)).toContain('<h1 lang="fr">le-bac-de-saint-aubrac.md</h1>');
    expect(page).not.toContain('<h1 lang="fr">');
  });

  it('has the title above the summaries, and what little comes before it', () => {
    const heading = {
      kind: 'heading',
      level: 1,
      blankLinesBefore: 0,
      groups: [[['Le titre'], ['The title'], 1]],
    } as const;
    const line = { kind: 'paragraph', blankLinesBefore: 0, groups: [[['Une ligne.'], ['A line.'], 1]] } as const;
    const headerOf = (...blocks: readonly BlockDraft[]) => {
      const { source, producedBy } = sampleDocument.translation;
      const markup = renderHtml(
        draftDocument({ ...sampleDocument, ...source, producedBy, blocks, summaries: [], notices: [] }),
        OPTIONS,
      );
      return htmlText(/<header>([\s\S]*?)<\/header>/.exec(markup)?.[1] ?? '');
    };
    expect(headerOf(heading, line)).toMatch(/Le titre\s+The title\s*$/);
    expect(headerOf(line, line, heading, line)).toMatch(/(Une ligne\.\s+A line\.\s+){2}Le titre\s+The title\s*$/);
    expect(headerOf(line, line, line, heading)).not.toMatch(/The title|Une ligne/);
  });

  it('gives each text its language, a copied sentence its own', () => {
    expect(page).toMatch(/<div lang="fr"><h1>.*<\/h1><\/div>\n<div lang="en"><h1>.*<\/h1><\/div>/);
    expect(page).toContain('id="b13.t2" data-group="18" lang="fr">');
    expect(page).toContain('<pre lang="" translate="no">');
  });
});

describe('the colours', () => {
  const pairs = [...READER_STYLE.matchAll(/--(\w+):\s*light-dark\((#[\da-f]+),\s*(#[\da-f]+)\)/g)];
  const schemes = new Map([
    ['light', new Map(pairs.map(([, name = '', light = '']) => [name, light]))],
    ['dark', new Map(pairs.map(([, name = '', , dark = '']) => [name, dark]))],
  ]);

  it.each(['light', 'dark'])('are legible in %s (WCAG AA, 4.5 to 1)', (scheme) => {
    const colour = (name: string) => schemes.get(scheme)?.get(name) ?? '';
    for (const text of ['ink', 'quiet', 'link', 'mark']) {
      for (const ground of ['paper', 'raised', 'lit']) {
        expect(contrast(colour(text), colour(ground)), `${text} on ${ground}`).toBeGreaterThanOrEqual(4.5);
      }
    }
    for (const ground of ['pinned', 'word'])
      expect(contrast(colour('ink'), colour(ground))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(colour('edge'), colour('paper'))).toBeGreaterThanOrEqual(3);
  });
});

/** Contrast ratio of two `#rgb` or `#rrggbb` colours (WCAG 2.2, relative luminance). */
function contrast(one: string, two: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(two)].toSorted((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

function luminance(hex: string): number {
  const digits = hex.length === 4 ? hex.replace(/[\da-f]/g, '$&$&') : hex;
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(digits.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

import { describe, expect, it } from 'vitest';
import type { FinishedArticle } from '../../src/document/article-card.ts';
import { articleCard } from '../../src/render/article-card.ts';
import { renderIndex } from '../../src/render/render-index.ts';
import { HOSTILE_TEXTS, sampleDocument } from '../support/documents.ts';
import { htmlTags, htmlText } from '../support/html-text.ts';

const card = articleCard(sampleDocument, new Date('2025-01-31T08:30:00Z'));
const article = (folder: string, createdAt = card.createdAt): FinishedArticle => {
  return { folder, files: ['bilingual.html', 'bilingual.json'], card: { ...card, createdAt } };
};

describe('index.html', () => {
  it('tells each article’s headline and summary in both languages', () => {
    const page = renderIndex([article('le-bac')]);
    const text = htmlText(page);
    expect(text).toContain('À Saint-Aubrac, le bac reprend du service après onze ans');
    expect(text).toContain('In Saint-Aubrac, the ferry is back after eleven years');
    expect(text).toContain('La remise en état a coûté 1,3 million d’euros.');
    expect(text).toContain('The repairs cost 1.3 million euros, two thirds of which the region paid.');
    expect(page.match(/ href="le-bac\/bilingual\.html"/g)).toHaveLength(2);
    expect(page).toMatch(/<div lang="fr">\n<h2>/);
  });

  it('has the newest article first, whatever order they come in', () => {
    const [old, recent] = [article('a', '2024-01-01T00:00:00.000Z'), article('b', '2025-01-01T00:00:00.000Z')];
    expect(renderIndex([old, recent])).toBe(renderIndex([recent, old]));
    expect(renderIndex([old, recent])).toMatch(/href="b\/[\s\S]*href="a\//);
  });

  it('makes no tag and no way out of any text or folder’s name', () => {
    const shape = (text: string) => {
      const texts = { fr: text, en: text };
      const page = renderIndex([
        { folder: text, files: [text], card: { ...card, name: text, titles: texts, summaries: texts } },
      ]);
      return htmlTags(page).map((tag) => tag.replace(/href="[^"]*"/, 'href'));
    };
    for (const text of HOSTILE_TEXTS.filter((one) => !/\p{Cs}/u.test(one)))
      expect(shape(text), text).toEqual(shape('plain'));
    expect(renderIndex([article('../../etc')])).toContain('href="..%2F..%2Fetc/bilingual.html"');
  });
});

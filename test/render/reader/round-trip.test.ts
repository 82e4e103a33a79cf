import fc from 'fast-check';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type SegmentedArticle, sentenceTexts } from '../../../src/document/segmented-article.ts';
import { renderHtml } from '../../../src/render/render-html.ts';
import { CHROMIUM, openBrowser, type ReaderBrowser } from '../../support/browser.ts';
import { bilingualDocument } from '../../support/documents.ts';
import { hostileDocument } from '../../support/hostile-document.ts';
import { linkedDocument } from '../../support/linked-document.ts';
import { shownText } from '../../support/shown-text.ts';

const OPTIONS = { createdAt: new Date('2025-01-31T08:30:00Z'), version: '1.2.3' };

type NamedSentence = readonly [id: string, text: string];

// Skipped where there is no chromium (Debian's package of that name).
describe.skipIf(!CHROMIUM)('bilingual.html, read back by a browser', () => {
  let browser: ReaderBrowser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());
  afterEach(() => expect(browser.complaints()).toEqual([]));

  it('holds every sentence of both sides as the document does, in order', async () => {
    const roundTrip = fc.asyncProperty(bilingualDocument(), async (document) => {
      const { source, target } = document.translation;
      const page = await browser.open(renderHtml(document, OPTIONS));
      expect(await sentencesOf(page, 's')).toEqual(namedSentences(source));
      expect(await sentencesOf(page, 't')).toEqual(namedSentences(target));
    });
    await fc.assert(roundTrip, { seed: 7, numRuns: 50, examples: [[hostileDocument], [linkedDocument]] });
  });
});

function namedSentences(article: SegmentedArticle): readonly NamedSentence[] {
  return [...sentenceTexts(article)].map(([id, text]) => [id, shownText(text)]);
}

/** The page's sentences of one side, in its order; what stands there once for both sides is each side's. */
function sentencesOf(page: Page, side: 's' | 't'): Promise<readonly NamedSentence[]> {
  return page.$$eval(`main [id^='b'][id*='.${side}']`, (found) =>
    found.map((one) => [one.id, (one.parentElement?.querySelector(':scope > pre') ?? one).textContent] as const),
  );
}

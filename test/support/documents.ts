import fc from 'fast-check';
import type { BilingualDocument } from '../../src/document/bilingual-document.ts';
import { sentenceTexts } from '../../src/document/segmented-article.ts';
import type { LengthTarget } from '../../src/document/summary.ts';
import { type BlockDraft, draftDocument, type GroupDraft } from './draft-document.ts';

export { sampleDocument } from './sample-document.ts';

/** What a hostile or merely broken article may hold: each has once broken some output format. */
export const HOSTILE_TEXTS: readonly string[] = [
  '</style><script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' autofocus onfocus='alert(1)",
  '<!-- ]]> --> &amp; &lt;b&gt; &#60;',
  'javascript:alert(1)',
  '\u202Eesrever\u2066isolated',
  'line\u2028separator\u2029paragraph',
  'nul\u0000bell\u0007next\u0085line',
  'lone\uD800surrogate',
  'nonchar\uFFFE\uFFFF',
  '| a | b |',
  '*bold* _em_ `code` ``` ~~~ [link](javascript:x) ![i](x) <b> # $x$',
  '- item',
  '1. item',
  '1986. Une année',
  '# titre #',
  '=1+1',
  'back\\slash\\',
  'tab\there',
  '🇫🇷 👩‍👩‍👧 e\u0301',
];

function sentence(): fc.Arbitrary<string> {
  const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 });
  return fc.oneof(fc.constantFrom(...HOSTILE_TEXTS), words).map((text) => text.normalize('NFC').trim() || '…');
}

function sentences(): fc.Arbitrary<readonly string[]> {
  return fc.array(sentence(), { minLength: 1, maxLength: 3 });
}

function confidence(): fc.Arbitrary<number | null> {
  return fc.option(fc.double({ min: 0, max: 1, noNaN: true }));
}

function translatedGroup(): fc.Arbitrary<GroupDraft> {
  return fc.tuple(sentences(), sentences(), confidence());
}

function copiedGroup(): fc.Arbitrary<GroupDraft> {
  return sentence().map((text) => [[text], [text], 'copy'] as const);
}

function block(): fc.Arbitrary<BlockDraft> {
  const shared = {
    blankLinesBefore: fc.nat(3),
    groups: fc.array(fc.oneof(translatedGroup(), copiedGroup()), { minLength: 1, maxLength: 3 }),
    gap: fc.constantFrom(' ', '  ', '\u00A0'),
  };
  return fc.oneof(
    fc.record({ ...shared, kind: fc.constant('heading' as const), level: fc.constantFrom(1, 2, 3, 4, 5, 6) }),
    fc.record({ ...shared, kind: fc.constantFrom('paragraph', 'quote', 'caption') }),
    fc.record({
      ...shared,
      kind: fc.constant('list-item' as const),
      marker: fc.constantFrom('-', '*', '2.', '<b>'),
      depth: fc.nat(6),
    }),
    fc.record({ ...shared, kind: fc.constant('verbatim' as const), groups: fc.tuple(copiedGroup()) }),
  );
}

function lengthTarget(): fc.Arbitrary<LengthTarget> {
  return fc.oneof(
    fc.record({ unit: fc.constantFrom('sentences', 'words'), count: fc.integer({ min: 1, max: 500 }) }),
    fc.record({ unit: fc.constant('share' as const), ofSource: fc.double({ min: 0.001, max: 1, noNaN: true }) }),
    fc.constant({ unit: 'headline' as const }),
  );
}

function withoutSummaries(): fc.Arbitrary<BilingualDocument> {
  const draft = fc.record({
    blocks: fc.array(block(), { minLength: 1, maxLength: 6 }),
    origin: fc.record({
      name: sentence(),
      format: fc.constantFrom('text', 'markdown'),
      encoding: fc.constantFrom('utf-8', 'windows-1252'),
    }),
    producedBy: fc.record({ name: sentence(), revision: sentence(), dtype: sentence(), license: sentence() }),
  });
  return draft.map((made) => draftDocument({ ...made, summaries: [], notices: [] }));
}

/** Any document that keeps the invariants, its texts often hostile; lone surrogates and control characters included. */
export function bilingualDocument(): fc.Arbitrary<BilingualDocument> {
  return withoutSummaries().chain((document) => {
    const ids = fc.subarray([...sentenceTexts(document.translation.source).keys()]);
    const targetIds = fc.subarray([...sentenceTexts(document.translation.target).keys()]);
    const summarySentence = fc.record({ text: sentence(), evidence: ids, shortened: fc.boolean() });
    const summary = (language: 'fr' | 'en') =>
      fc.record({
        language: fc.constant(language),
        method: fc.constantFrom('extractive', 'abstractive'),
        target: lengthTarget(),
        sentences: fc.array(summarySentence, { maxLength: 3 }),
      });
    return fc.record({
      schemaVersion: fc.constant(document.schemaVersion),
      translation: fc.constant(document.translation),
      summaries: fc.oneof(fc.constant([]), fc.tuple(summary('fr'), summary('en'))),
      outline: fc.record({
        headline: fc.option(fc.record({ source: summarySentence, target: summarySentence })),
        steps: fc.array(fc.record({ source: ids, target: targetIds }), { maxLength: 3 }),
      }),
      notices: fc.array(fc.record({ rule: sentence(), message: sentence(), sentences: ids }), { maxLength: 3 }),
    });
  });
}

import { HOSTILE_TEXTS, sampleDocument } from './documents.ts';
import { draftDocument } from './draft-document.ts';

/** A document of texts and notices that each have broken some output format. */
export const hostileDocument = draftDocument({
  ...sampleDocument,
  ...sampleDocument.translation.source,
  producedBy: sampleDocument.translation.producedBy,
  blocks: HOSTILE_TEXTS.map((text) => ({ kind: 'paragraph', blankLinesBefore: 1, groups: [[[text], [text], 0.5]] })),
  notices: HOSTILE_TEXTS.map((message, k) => ({ rule: message, message, sentences: [`b${k + 1}.s1`] })),
  summaries: [],
});

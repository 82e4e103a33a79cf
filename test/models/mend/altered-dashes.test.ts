import { expect, it } from 'vitest';
import { findAlteredDash } from '../../../src/models/mend/altered-dashes.ts';
import { replaceSpans } from '../../../src/models/mend/replace-spans.ts';

it.each([
  ['- Où vas-tu ?', '-Where are you going?', '- Where are you going?'],
  ['—\u00a0Non.', 'No.', '— No.'],
  ['– « Non »', '— "No"', '– "No"'],
  ['-Oui.', '- Yes.', '-Yes.'],
  ['— Oui.', '— Yes.', '— Yes.'],
  ['Oui.', '- Yes.', '- Yes.'],
  ['-- Oui', 'Yes', 'Yes'],
])('%s: %s', (source, translation, mended) =>
  expect(replaceSpans(translation, findAlteredDash(source, translation))).toBe(mended),
);

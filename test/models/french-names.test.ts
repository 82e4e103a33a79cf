import { expect, it } from 'vitest';
import { findFrenchNames } from '../../src/models/french-names.ts';
import { replaceSpans } from '../../src/models/replace-spans.ts';

const mend = (source: string, translation: string) => replaceSpans(translation, findFrenchNames(source, translation));

it('spells a name that was kept as it is in French the English way', () => {
  const source = 'Alexandre Loukachenko a reçu Vladimir Poutine ; Loukachenko est content.';
  expect(mend(source, 'Alexandre Loukachenko received Vladimir Poutine; Loukachenko is pleased.')).toBe(
    'Alexandre Lukashenko received Vladimir Putin; Lukashenko is pleased.',
  );
});

it('leaves alone what the source has not, other names, and parts of names', () => {
  for (const [source, translation] of [
    ['Le président parle.', 'Poutine speaks.'],
    ['Anne-Poutine Morel parle.', 'Anne-Poutine Morel speaks.'],
    ['Raspoutine parle.', 'Raspoutine speaks.'],
    ['Marek Zieliński parle.', 'Marek Zieliński speaks.'],
  ] as const) {
    expect(mend(source, translation)).toBe(translation);
  }
});

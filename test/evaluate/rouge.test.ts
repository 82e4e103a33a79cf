import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Rouge, scoreRouge, tokenizeAscii, tokenizeUnicode } from '../../src/evaluate/rouge.ts';

interface Case {
  readonly summary: string;
  readonly reference: string;
  readonly ascii: Rouge;
  readonly unicode: Rouge;
}

// Made by bench/rouge-fixture.py with rouge-score itself.
const fixture: { readonly cases: readonly Case[] } = JSON.parse(
  readFileSync(new URL('rouge.json', import.meta.url), 'utf8'),
);

describe.each(fixture.cases)('$summary / $reference', ({ summary, reference, ascii, unicode }) => {
  it('has the ROUGE of rouge-score on its own words', () => {
    expectClose(scoreRouge(summary, reference, tokenizeAscii), ascii);
  });

  it('has the ROUGE of rouge-score on words with accents', () => {
    expectClose(scoreRouge(summary, reference, tokenizeUnicode), unicode);
  });
});

function expectClose(found: Rouge, expected: Rouge): void {
  for (const metric of ['rouge1', 'rouge2', 'rougeL'] as const) {
    for (const part of ['precision', 'recall', 'f'] as const) {
      expect(found[metric][part], `${metric} ${part}`).toBeCloseTo(expected[metric][part], 12);
    }
  }
}

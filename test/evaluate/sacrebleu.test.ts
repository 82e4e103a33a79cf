import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { corpusBleu } from '../../src/evaluate/bleu.ts';
import { corpusChrf } from '../../src/evaluate/chrf.ts';

interface Corpus {
  readonly name: string;
  readonly hypotheses: readonly string[];
  readonly references: readonly string[];
  readonly bleu: number;
  readonly chrf: number;
}

// Made by bench/sacrebleu-fixture.py with sacreBLEU itself.
const fixture: { readonly corpora: readonly Corpus[] } = JSON.parse(
  readFileSync(new URL('sacrebleu.json', import.meta.url), 'utf8'),
);

describe.each(fixture.corpora)('$name', ({ hypotheses, references, bleu, chrf }) => {
  it('has the BLEU of sacreBLEU', () => expect(corpusBleu(hypotheses, references)).toBeCloseTo(bleu, 8));
  it('has the chrF of sacreBLEU', () => expect(corpusChrf(hypotheses, references)).toBeCloseTo(chrf, 8));
});

it('scores an empty corpus 0', () => {
  expect(corpusBleu([], [])).toBe(0);
  expect(corpusChrf([], [])).toBe(0);
});

it('refuses corpora of unlike size', () => {
  expect(() => corpusBleu(['a'], [])).toThrow(RangeError);
  expect(() => corpusChrf([], ['a'])).toThrow(RangeError);
});

import { expect, it } from 'vitest';
import { parseGlossary } from '../../src/glossary/parse-glossary.ts';

it('reads YAML and TSV', () => {
  const yaml = 'terms:\n  a: b\n  c: { english: d, plural: ds, forms: [e] }\nnames: { F: G }\nkeep: [H]\n';
  const expected = [
    { kind: 'term', french: 'a', forms: [], english: 'b' },
    { kind: 'term', french: 'c', forms: ['e'], english: 'd', plural: 'ds' },
    { kind: 'name', french: 'F', forms: [], english: 'G' },
    { kind: 'keep', french: 'H', forms: [], english: 'H' },
  ];
  expect(parseGlossary(yaml, 'g.yaml')).toEqual(expected);
  const tsv = '\uFEFF# terms\na\tb\r\n\nF\tG\tname\n';
  expect(parseGlossary(tsv, 'g.TSV')).toEqual([expected[0], expected[2]]);
  expect(parseGlossary('', 'g.yaml')).toEqual([]);
});

it.each([
  ['terms: [a]', 'g.yaml:1: terms: expected a map from French to English'],
  ['keep: a', 'g.yaml:1: keep: expected a list of texts'],
  ['keep:\n  - a\n  - 3', 'g.yaml:1: keep.1: expected a text'],
  ['term: {}', 'g.yaml:1: term: unknown key; expected one of terms, names, keep'],
  ['terms:\n  a: { french: b }', 'g.yaml:2: terms.a: expected English text, or a map of english, plural and forms'],
  ['terms:\n  a: "…"', 'g.yaml:2: terms.a: expected English text, or a map of english, plural and forms'],
  ['- a', 'g.yaml:1: the file: expected a map of terms, names and keep'],
  ['terms:\n  a: b\n  a: c', 'g.yaml:3: the key a stands here a second time'],
])('says what is wrong in %j', (text, message) => {
  expect(() => parseGlossary(text, 'g.yaml')).toThrow(message);
});

it('says which line of a table is wrong', () => {
  expect(() => parseGlossary('a\tb\nc', 'g.tsv')).toThrow('g.tsv:2: expected French<TAB>English');
  expect(() => parseGlossary('a\tb\tverb', 'g.tsv')).toThrow('g.tsv:1: expected French<TAB>English');
});

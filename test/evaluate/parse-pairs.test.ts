import { describe, expect, it } from 'vitest';
import { PipelineError } from '../../src/errors.ts';
import { parsePairs } from '../../src/evaluate/parse-pairs.ts';

describe('parsePairs', () => {
  it('reads one pair a line, whatever the line ends', () => {
    expect(parsePairs('\uFEFFBonjour.\tHello.\r\nMerci \t Thanks\n', 'p.tsv')).toEqual([
      { source: 'Bonjour.', reference: 'Hello.' },
      { source: 'Merci', reference: 'Thanks' },
    ]);
  });

  it.each([
    ['one column', 'a\tb\nseul\n', 'p.tsv, line 2:'],
    ['three columns', 'a\tb\tc\n', 'p.tsv, line 1:'],
    ['an empty column', 'a\tb\nc\t\n', 'p.tsv, line 2:'],
    ['a blank line', 'a\tb\n\nc\td\n', 'p.tsv, line 2:'],
    ['nothing at all', '', 'p.tsv is empty'],
  ])('names the line with %s', (_, tsv, message) => {
    expect(() => parsePairs(tsv, 'p.tsv')).toThrow(PipelineError);
    expect(() => parsePairs(tsv, 'p.tsv')).toThrow(message);
    expect(() => parsePairs(tsv, 'p.tsv')).toThrow(expect.objectContaining({ code: 'pairs-invalid' }));
  });
});

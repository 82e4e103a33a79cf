import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LengthTarget } from '../../src/document/summary.ts';
import { formatLength, parseLength } from '../../src/summarize/parse-length.ts';

describe('parseLength', () => {
  it.each<[string, LengthTarget]>([
    ['5s', { unit: 'sentences', count: 5 }],
    ['1 sentence', { unit: 'sentences', count: 1 }],
    ['5 Sentences', { unit: 'sentences', count: 5 }],
    ['80w', { unit: 'words', count: 80 }],
    ['80 W', { unit: 'words', count: 80 }],
    [' 80 words ', { unit: 'words', count: 80 }],
    ['1 word', { unit: 'words', count: 1 }],
    ['20%', { unit: 'share', ofSource: 0.2 }],
    ['12,5 %', { unit: 'share', ofSource: 0.125 }],
    ['100%', { unit: 'share', ofSource: 1 }],
    ['short', { unit: 'sentences', count: 2 }],
    ['Medium', { unit: 'sentences', count: 4 }],
    ['LONG', { unit: 'sentences', count: 8 }],
  ])('reads %j', (text, target) => expect(parseLength(text)).toEqual(target));

  it.each([
    '',
    '5',
    's',
    '0s',
    '0w',
    '0%',
    '0.0%',
    '101%',
    '100.1%',
    '-3s',
    '2.5s',
    '5 s s',
    '20 percent',
    'tall',
    '5\ns\n5',
    '1e2w',
  ])('refuses %j in one line with examples', (text) => {
    expect(() => parseLength(text)).toThrow(expect.objectContaining({ code: 'length-invalid' }));
    expect(() => parseLength(text)).toThrow(/^[^\n]*5s[^\n]*80w[^\n]*20%[^\n]*$/u);
  });

  it('reads what formatLength writes', () => {
    const count = fc.integer({ min: 1, max: 1_000_000 });
    const target = fc.oneof(
      count.map((n): LengthTarget => ({ unit: 'sentences', count: n })),
      count.map((n): LengthTarget => ({ unit: 'words', count: n })),
      fc.integer({ min: 1, max: 1000 }).map((n): LengthTarget => ({ unit: 'share', ofSource: n / 10 / 100 })),
    );
    fc.assert(
      fc.property(target, (wanted) => {
        expect(parseLength(formatLength(wanted))).toEqual(wanted);
      }),
      { seed: 1 },
    );
  });
});

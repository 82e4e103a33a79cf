import { describe, expect, it } from 'vitest';
import { invertReplacements, replaceSpans, spanBefore } from '../../../src/models/mend/replace-spans.ts';

const text = 'un deux trois quatre';
const replacements = [
  { span: { start: 3, end: 7 }, text: 'two!!' },
  { span: { start: 14, end: 20 }, text: '4' },
];
const replaced = replaceSpans(text, replacements);
const find = (where: string, word: string) => ({ start: where.indexOf(word), end: where.indexOf(word) + word.length });

describe('replaceSpans', () => {
  it('puts each text in its place', () => {
    expect(replaced).toBe('un two!! trois 4');
  });

  it('is undone by the inverted replacements', () => {
    expect(replaceSpans(replaced, invertReplacements(text, replacements))).toBe(text);
  });
});

describe('spanBefore', () => {
  it('finds words before, between and after what was replaced', () => {
    expect(spanBefore(find(replaced, 'un'), replacements)).toEqual(find(text, 'un'));
    expect(spanBefore(find(replaced, 'trois'), replacements)).toEqual(find(text, 'trois'));
  });

  it('grows to all that was replaced', () => {
    expect(spanBefore(find(replaced, 'two!!'), replacements)).toEqual(find(text, 'deux'));
    expect(spanBefore(find(replaced, 'wo'), replacements)).toEqual(find(text, 'deux'));
    expect(spanBefore(find(replaced, '4'), replacements)).toEqual(find(text, 'quatre'));
  });
});

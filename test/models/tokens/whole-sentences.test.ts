import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keepWholeSentences } from '../../../src/models/tokens/whole-sentences.ts';

test.each([
  ['One two. Three four five.', 5, true, 'One two. Three four five.'],
  ['One two. Three four five.', 4, true, 'One two.'],
  ['One two. Three four', 9, false, 'One two.'],
  ['One two. Three four', 9, true, 'One two. Three four'],
  ['« Un deux ! » Trois quatre', 9, false, '« Un deux ! »'],
  ['Un an, dit Mme Roy. M. Roy se tait', 9, false, 'Un an, dit Mme Roy.'],
  ['It grew by 3.5 percent. So', 9, false, 'It grew by 3.5 percent.'],
  ['One two three', 2, true, ''],
  ['', 5, true, ''],
])('of %j in %i words (complete: %s) %j is kept', (text, maxWords, complete, kept) => {
  expect(keepWholeSentences(text, maxWords, complete)).toBe(kept);
});

test('what is kept begins the text and has no more words than allowed', () => {
  const word = fc.constantFrom('Mai', 'rain', '3.5', 'U.S.', 'wait…', '"yes."', 'end.', 'why?', 'and');
  const text = fc.array(word, { maxLength: 30 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(text, fc.integer({ min: 1, max: 40 }), fc.boolean(), (source, maxWords, complete) => {
      const kept = keepWholeSentences(source, maxWords, complete);
      expect(source.startsWith(kept)).toBe(true);
      expect(kept.split(/\s+/u).filter(Boolean).length).toBeLessThanOrEqual(maxWords);
      if (kept !== source) expect(kept).toMatch(/^$|[.!?…](?:\s?»|["'”’)\]])*$/u);
    }),
    { seed: 20 },
  );
});

import { describe, expect, it } from 'vitest';
import { joinQuotations } from '../../src/summarize/join-quotations.ts';

describe('joinQuotations', () => {
  it.each([
    ['no quotation', ['A.', 'B.'], [[0], [1]]],
    ['quotations within sentences', ['« A », dit-il.', 'Le "B".'], [[0], [1]]],
    ['one through three sentences', ['A.', '« B.', 'C.', 'D », dit-il.', 'E.'], [[0], [1, 2, 3], [4]]],
    ['straight marks', ['Elle dit : "A.', 'B."', 'C.'], [[0, 1], [2]]],
    ['a quotation in a quotation', ['« A "b" c.', 'D. »'], [[0, 1]]],
    ['one that is never closed', ['« A.', 'B.', 'C.'], [[0], [1], [2]]],
  ])('handles %s', (_, sentences, runs) => expect(joinQuotations(sentences)).toEqual(runs));

  it('goes on with a quotation that was open before', () => {
    expect(joinQuotations(['A.', 'B", dit-elle.', 'C.'], 1)).toEqual([[0, 1], [2]]);
  });
});

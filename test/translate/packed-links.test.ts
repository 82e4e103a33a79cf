import fc from 'fast-check';
import { expect, it } from 'vitest';
import { packLinks, unpackLinks } from '../../src/translate/packed-links.ts';

const span = fc.record({ start: fc.nat(), end: fc.nat() }, { noNullPrototype: true });
const probability = fc.double({ min: 0, max: 1, noNaN: true });

it('links come out as they went in, to the last bit', () => {
  const links = fc.array(fc.record({ source: span, target: span, probability }, { noNullPrototype: true }));
  fc.assert(
    fc.property(links, (given) => {
      expect(unpackLinks(packLinks(given))).toEqual(given);
    }),
  );
});

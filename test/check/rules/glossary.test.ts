import { expect, it } from 'vitest';
import { checkGlossary } from '../../../src/check/rules/glossary.ts';

const terms = [{ source: 'pompes à chaleur', target: 'heat pump' }];

it.each(['Heat pumps are dear.', 'the heat pump', "a heat pump's price", 'heat-pump makers'])(
  'finds it in: %s',
  (target) => {
    expect(checkGlossary({ source: '', target, terms })).toBeUndefined();
  },
);

it.each(['Pumps of heat.', 'a heated pump', 'preheat pump', ''])('misses it in: %s', (target) => {
  expect(checkGlossary({ source: '', target, terms })).toBe('the glossary has "heat pump" for pompes à chaleur');
});

it('says nothing without a glossary', () => {
  expect(checkGlossary({ source: 'a', target: 'b' })).toBeUndefined();
});

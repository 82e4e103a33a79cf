import { expect, it } from 'vitest';
import { areSimilar } from '../../../src/check/names/are-similar.ts';
import { isCommonNoun } from '../../../src/check/names/is-common-noun.ts';

it.each([
  ['lukashenko', 'lukashenko', true],
  ['lukashenko', 'lukashenka', true],
  ['lukashenko', 'lubashimka', false],
  ['moldova', 'moldovan', true],
  ['keines', 'keinesian', true],
  ['japon', 'japonese', true],
  ['marx', 'marxist', true],
  ['marx', 'marble', false],
  ['peru', 'peruvian', true],
  ['kanada', 'kanadian', true],
  ['nikolas', 'nikoanan', false],
  ['bokova', 'bokori', false],
  ['paris', 'palis', true],
  ['pari', 'palo', false],
  ['', '', true],
])('%s and %s are one name: %s', (left, right, same) => expect(areSimilar(left, right)).toBe(same));

it.each([
  ['Conseil', true],
  ['Etat', true],
  ['Sud-Est', true],
  ['XIXe', true],
  ['IVème', true],
  ['ONGs', true],
  ['Quimper', false],
  ['Delcourt', false],
  ['Xe', true],
  ['Excel', false],
])('%s is a common noun: %s', (word, common) => expect(isCommonNoun(word)).toBe(common));

import { describe, expect, it } from 'vitest';
import { areSimilar } from '../../../src/check/names/are-similar.ts';
import { foldName } from '../../../src/check/names/fold-name.ts';

const alike = (left: string, right: string) => areSimilar(foldName(left), foldName(right));

describe('foldName and areSimilar', () => {
  it.each([
    ['Loukachenko', 'Lukashenko'],
    ['Poutine', 'Putin'],
    ['Tchaïkovski', 'Tchaikovsky'],
    ['Tchekhov', 'Chekhov'],
    ['Gorbatchev', 'Gorbachev'],
    ['Khrouchtchev', 'Khrushchev'],
    ['Djokovic', 'Đoković'],
    ['Elisabeth', 'Elizabeth'],
    ['Russie', 'Russian'],
  ])('take %s for %s', (left, right) => expect(alike(left, right)).toBe(true));

  it.each([
    ['Delcourt', 'Delorme'],
    ['Poutine', 'Medvedev'],
    ['Paris', 'Pisa'],
    ['Lyon', 'Iran'],
  ])('tell %s from %s', (left, right) => expect(alike(left, right)).toBe(false));
});

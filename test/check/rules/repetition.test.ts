import { describe, expect, it } from 'vitest';
import { checkRepetition } from '../../../src/check/rules/repetition.ts';

describe('checkRepetition', () => {
  it.each([
    ['Il est très, très vieux.', 'He is very, very old.'],
    ['Non, non et non !', 'No, no and no!'],
    ['Allez, allez, allez !', 'Go, go, go!'],
    ['Un pas, puis un pas.', 'One step, then one step.'],
  ])('passes %j, %j', (source, target) => expect(checkRepetition({ source, target })).toBeUndefined());

  it.each([
    ['Il est vieux.', 'He is old old old.', 'old'],
    [
      'Le maire a parlé.',
      'The mayor spoke, and the mayor spoke, and the mayor spoke, and left.',
      'the mayor spoke and',
    ],
    ['Le maire a parlé hier.', 'The mayor spoke yesterday. The mayor spoke yesterday.', 'the mayor spoke yesterday'],
    ['Le maire a parlé.', 'He and the he and the he and the mayor.', 'he and the'],
  ])('finds the loop in %j, %j', (source, target, loop) =>
    expect(checkRepetition({ source, target })).toMatch(new RegExp(`^"${loop}" is repeated`, 'u')),
  );
});

import { describe, expect, it } from 'vitest';
import { findClauseEvidence, judgeClause } from '../../../src/check/coverage/clause-evidence.ts';

const whole = {
  source: 'Le gouvernement a vendu la maison, et la reine a acheté un cheval blanc avec des amis.',
  target: 'The government sold the house, and the queen bought a white horse with friends.',
};
const cut = { ...whole, target: 'The government sold the house.' };

describe('findClauseEvidence', () => {
  it('finds the stretch that has no translation, without the translated words around it', () => {
    const { words, features } = findClauseEvidence(cut, 'omission');
    expect(words.map(({ text }) => text)).toEqual(['reine', 'acheté', 'cheval', 'blanc', 'amis']);
    const [score = 0, logScore = 0, surplus = 0] = features;
    expect(score).toBeGreaterThan(4);
    expect(logScore).toBeCloseTo(Math.log1p(score), 6);
    // Characters: so much less than is usual, in natural log.
    expect(surplus).toBeCloseTo(-(Math.log((cut.target.length + 1) / (cut.source.length + 1)) + 0.08), 6);
    expect(features[8]).toBeCloseTo(score * surplus, 6);
  });

  it('finds nothing of it where all is translated', () => {
    const { words, features } = findClauseEvidence(whole, 'omission');
    expect(words).toEqual([]);
    expect(features[0]).toBeLessThan(1);
  });

  it('looks the other way round for what was added', () => {
    const added = { source: 'Le gouvernement a vendu la maison.', target: whole.target };
    const { words, features } = findClauseEvidence(added, 'addition');
    expect(words.map(({ text }) => text)).toEqual(expect.arrayContaining(['queen', 'bought', 'white', 'horse']));
    expect(features[2]).toBeGreaterThan(0.5);
  });

  it.each([
    ['He wrote a report on the.', 1],
    ['He wrote a report on the town.', 0],
    ['…', 0],
  ])('tells whether %j ends in the middle', (target, expected) => {
    expect(findClauseEvidence({ source: 'Il a écrit.', target }, 'omission').features[9]).toBe(expected);
  });
});

describe('judgeClause', () => {
  it('has enough against a text cut in half, and nothing against a whole one or a very short one', () => {
    expect(judgeClause(cut, 'omission')?.map(({ text }) => text)).toContain('cheval');
    expect(judgeClause(whole, 'omission')).toBeUndefined();
    expect(judgeClause(whole, 'addition')).toBeUndefined();
    expect(
      judgeClause({ source: 'Le cheval blanc dort ici.'.slice(0, 24), target: 'No.' }, 'omission'),
    ).toBeUndefined();
  });
});

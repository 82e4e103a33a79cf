import { describe, expect, it } from 'vitest';
import { coverWords } from '../../../src/check/coverage/cover-words.ts';
import { countEvidence, orderEvidence } from '../../../src/check/coverage/order-evidence.ts';

const source = 'Le gouvernement a vendu la maison, la reine a acheté un cheval blanc, et le maire a mangé une pomme.';
const clause = ' the queen bought a white horse,';
const target = `The government sold the house,${clause} and the mayor ate an apple.`;

function evidence(english: string) {
  const { french, english: words } = coverWords({ source, target: english });
  const [run = 0, , , mean = 0, longest = 0, share = 0] = orderEvidence(
    { length: source.length, words: french },
    { length: english.length, words },
    1.08,
  );
  return { run, mean, longest: longest * 50, share };
}

describe('orderEvidence', () => {
  it('finds where one side goes on without the other, and how long', () => {
    const whole = evidence(target);
    const cut = evidence(target.replace(clause, ''));
    expect(cut.run).toBeGreaterThan(whole.run + 4);
    expect(cut.mean).toBeGreaterThan(whole.mean);
    expect(cut.longest).toBeGreaterThan(30);
    expect(whole.longest).toBeLessThan(15);
    expect(cut.share).toBeCloseTo(cut.longest / source.length, 10);
  });

  it('takes a translation at another place for that of another word', () => {
    const filler = ' Later on they sang old songs near two tall trees beside green hills.';
    const moved = evidence(`${target.replace(clause, '')}${filler} The queen bought a white horse.`);
    expect(moved.run).toBeGreaterThan(evidence(target).run + 1);
  });

  it('tells finite numbers of nothing', () => {
    const nothing = { length: 0, words: [] };
    expect(orderEvidence(nothing, nothing, 1).every(Number.isFinite)).toBe(true);
  });
});

it('countEvidence compares words and marks, either way', () => {
  const texts = { source: 'Un, deux, trois.', target: 'One.' };
  const [words = 0, weighted = 0, marks] = countEvidence(texts, -1);
  expect(words).toBeCloseTo(Math.log(2), 10);
  expect(weighted).toBeCloseTo(Math.log(2) * Math.log(texts.source.length + 1), 10);
  expect(marks).toBe(2);
  expect(countEvidence(texts, 1)[0]).toBeCloseTo(-Math.log(2), 10);
});

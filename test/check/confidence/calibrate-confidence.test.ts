import { describe, expect, it } from 'vitest';
import { calibrateConfidence } from '../../../src/check/confidence/calibrate-confidence.ts';
import coefficients from '../../../src/check/confidence/coefficients.json' with { type: 'json' };
import { FEATURE_NAMES } from '../../../src/check/confidence/confidence-features.ts';
import { estimateConfidence } from '../../../src/check/confidence/estimate-confidence.ts';
import { buildTranslation } from '../../support/build-translation.ts';

const good = {
  source: 'Le maire de la ville a signé un accord.',
  target: 'The mayor of the city signed an agreement.',
};
const bad = { source: good.source, target: 'The horse of the farmer eats 12 old potatoes in the cold kitchen.' };

const rated = (probability: number) => ({ probability, alternatives: [] });

describe('estimateConfidence', () => {
  it('has a weight for every feature', () => expect(coefficients.weights).toHaveLength(FEATURE_NAMES.length));

  it('is a probability, higher where the model is surer and where the words translate each other', () => {
    const sure = estimateConfidence(good, rated(0.9));
    expect(sure).toBeGreaterThan(estimateConfidence(good, rated(0.2)));
    expect(sure).toBeGreaterThan(estimateConfidence(bad, rated(0.9)));
    for (const confidence of [sure, estimateConfidence({ source: '', target: '' }, rated(0))]) {
      expect(confidence).toBeGreaterThan(0);
      expect(confidence).toBeLessThan(1);
    }
  });
});

it('calibrateConfidence rates what was generated, and nothing else', () => {
  const pairs = [[good.source, good.target]] as const;
  const built = buildTranslation([{ pairs }, { pairs }, { kind: 'verbatim', pairs }]);
  const [first, second, copied] = built.groups;
  if (!first || !second || !copied) throw new Error('three groups were built');
  const groups = [{ ...first, confidence: 0.6, alternatives: ['The mayor signed.'] }, second, copied];
  expect(calibrateConfidence({ ...built, groups }).groups.map(({ confidence }) => confidence)).toEqual([
    estimateConfidence(good, { probability: 0.6, alternatives: ['The mayor signed.'] }),
    null,
    1,
  ]);
});

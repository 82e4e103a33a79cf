import { describe, expect, it } from 'vitest';
import { alignGeneration } from '../../../src/align/align-generation.ts';
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

const rated = (probability: number) => ({ probability, logProbability: Math.log(probability), alternatives: [] });

describe('estimateConfidence', () => {
  it('has a weight for every feature', () => expect(coefficients.weights).toHaveLength(FEATURE_NAMES.length));

  it('is a probability, higher where the model is surer and where the words translate each other', () => {
    const sure = estimateConfidence(good, rated(0.9));
    expect(sure).toBeGreaterThan(estimateConfidence(good, rated(0.2)));
    expect(sure).toBeGreaterThan(estimateConfidence(bad, rated(0.9)));
    for (const confidence of [sure, estimateConfidence({ source: '', target: '' }, rated(1e-9))]) {
      expect(confidence).toBeGreaterThan(0);
      expect(confidence).toBeLessThan(1);
    }
  });
});

it('calibrateConfidence rates what was generated, and nothing else', () => {
  const pairs = [[good.source, good.target]] as const;
  const { groups: _, ...built } = buildTranslation([{ pairs }, { pairs }, { kind: 'verbatim', pairs }]);
  const told = { probability: 0.6, logProbability: -0.8, alternatives: ['The mayor signed.'] };
  const untold = { probability: null, logProbability: null, alternatives: [] };
  const sentences = (['b1.s1', 'b2.s1', 'b3.s1'] as const).map((source) => {
    const target = { start: 0, end: good.target.length };
    return { source, target, copied: source === 'b3.s1', words: [], ...(source === 'b1.s1' ? told : untold) };
  });
  const { groups } = calibrateConfidence(alignGeneration({ ...built, sentences }), sentences);
  expect(groups.map(({ confidence }) => confidence)).toEqual([estimateConfidence(good, told), null, 1]);
});
